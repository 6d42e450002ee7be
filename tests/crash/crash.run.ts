import { availableParallelism } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { ROOT } from "../documents.js";
import { type CampaignReport, runCampaign } from "./campaign.js";

const SEEDS = [1, 2, 3];
/** Campaigns for each seed, which take little longer side by side, and how often each ends the program. */
const CAMPAIGNS = 4;
const ENDS = 52;

test("whenever the program is ended, every digest arrives once, whole and in order", async () => {
  const program = join(ROOT, "dist", "main.js");
  const started = Date.now();
  const waiting = SEEDS.flatMap((seed) => Array.from({ length: CAMPAIGNS }, (_, at) => ({ seed, at })));
  const done: (CampaignReport & { readonly seed: number })[] = [];
  const lane = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { seed, at } = next;
      done.push({ seed, ...(await runCampaign({ program, seed: seed * 1_000 + at, ends: ENDS })) });
      console.log(`campaign ${done.length} of ${SEEDS.length * CAMPAIGNS}`);
    }
  };
  await Promise.all(Array.from({ length: Math.min(4, availableParallelism()) }, lane));
  for (const seed of SEEDS)
    console.log(
      lineOf(
        `seed ${seed}`,
        done.filter((one) => one.seed === seed),
      ),
    );
  console.log(lineOf(`in all, in ${Math.round((Date.now() - started) / 60_000)} minutes`, done));
  for (const { what } of done.flatMap(({ faults }) => faults)) console.log(what);
  for (const seed of SEEDS) {
    const ends = done.filter((one) => one.seed === seed).flatMap((report) => report.ends);
    expect(ends.length).toBeGreaterThanOrEqual(200);
  }
  expect(done.flatMap(({ faults }) => faults)).toEqual([]);
});

function lineOf(name: string, reports: readonly CampaignReport[]): string {
  const sum = (read: (report: CampaignReport) => number) => reports.reduce((so, report) => so + read(report), 0);
  const faults = (kind: string) => sum((report) => report.faults.filter((fault) => fault.kind === kind).length);
  const ends = reports.flatMap((report) => report.ends);
  return [
    `${name}: ${ends.length} ends at ${new Set(ends).size} different points`,
    `${sum(({ expired }) => expired)} of them until the nonces had expired`,
    `${sum(({ digests }) => digests)} digests in ${sum(({ messages }) => messages)} messages`,
    `${faults("lost")} lost, ${faults("doubled")} doubled, ${faults("order")} out of order, ${faults("crosspost")} crossposted wrongly`,
  ].join("; ");
}
