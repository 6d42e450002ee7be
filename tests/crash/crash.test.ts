import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ROOT } from "../documents.js";
import { type CampaignOptions, runCampaign } from "./campaign.js";
import { PLANTED, plant } from "./planted.js";
import { createSandbox } from "./sandbox.js";
import { LONG_GAP } from "./schedule.js";

/**
 * A small part of `npm run crash-test`, and whether it would notice if the program were wrong. Each of these waits most
 * of its time, and has a sandbox of its own: so they run side by side.
 */

const PROGRAM = join(ROOT, "dist", "main.js");
const LONG = 300_000;

test.concurrent("wherever the program is ended, every digest arrives once, whole and in order", {
  timeout: LONG,
}, async () => {
  const { ends, faults } = await runCampaign({ program: PROGRAM, seed: 7, ends: 10 });
  expect(faults).toEqual([]);
  expect(ends.length).toBeGreaterThanOrEqual(8);
});

const POSTS = /^POST \/channels\/\d+\/messages$/;
const READS = /^GET \/channels\/\d+\/messages$/;

describe.concurrent("the harness finds out", () => {
  test.each<[keyof typeof PLANTED, Partial<CampaignOptions>]>([
    ["send before commit", { gap: "long", counted: READS, only: ({ when }) => when === "frozen" }],
    ["random nonce", { gap: "short", counted: POSTS, only: ({ when }) => when === "late" }],
    ["no read-back", { gap: "long", counted: POSTS, only: ({ when }) => when === "handled" }],
  ])("“%s”", { timeout: LONG }, async (name, points) => {
    const copy = plant(PLANTED[name]);
    try {
      const report = await runCampaign({ program: copy.program, seed: 1, ends: 6, untilDoubled: true, ...points });
      expect(report.faults.map(({ kind }) => kind)).toContain("doubled");
    } finally {
      copy.remove();
    }
  });
});

test.concurrent("a state that is put back from a backup doubles nothing that was posted", {
  timeout: LONG,
}, async () => {
  const sandbox = await createSandbox({ program: PROGRAM, digests: 2, gap: () => LONG_GAP });
  try {
    sandbox.beginDay(0);
    await sandbox.live(0, 1);
    expect(sandbox.messages()).toBeGreaterThan(2);
    sandbox.restore();
    await sandbox.finish(0);
    sandbox.beginDay(1);
    await sandbox.live(1, 1);
    expect(sandbox.faults()).toEqual([]);
  } finally {
    await sandbox.remove();
  }
});
