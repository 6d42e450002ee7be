import { expect, test } from "vitest";
import { UsageError } from "../../src/console/command.js";
import { createDigestCommand } from "../../src/console/digest-command.js";
import { edited } from "../digest/edited.js";
import { collector, fakeApp, inputOf } from "./fake-app.js";

const NOW = new Date("2026-02-03T12:00:00Z");

/** The museum stands in "now"; before, it had no lamps and another price of bread. */
const folders = {
  now: edited(),
  before: edited((data) => [
    data.removeFact("museum-lamps"),
    data.addFact("museum-keeper", { id: "old-rule", predicate: "plans", label: "Dogs are let in" }),
  ]),
};

async function digest(...args: readonly string[]): Promise<string> {
  const output = collector();
  const terminal = { input: inputOf(), output, errors: collector(), environment: {} };
  const openApp = (folder?: string) => ({ ...fakeApp(), base: folder === "before" ? folders.before : folders.now });
  expect(await createDigestCommand(() => NOW).run(["preview", ...args], { terminal, openApp })).toBe(0);
  return output.written();
}

test("what was learned since a day is told by story, with its source, and what is still unknown", async () => {
  const text = await digest("--since", "2026-01-01");
  expect(text).toMatch(/^What changed, Tuesday 3 February 2026\n\d+ contested, \d+ new\n\nThe harbour museum\n/u);
  expect(text).toContain("A  The museum opened on 12 May 1906 (Osterby Gazette, 13 May 1906)\n");
  expect(text).toMatch(/\nStill unknown\n(?: {2}.+\n)* {2}What the museum costs the town\n/u);
});

test("what changed later than it was learned is told as a change", async () => {
  const text = await digest("--since", "2026-01-11");
  expect(text).toMatch(/\n {2}changed +Admission is free on Sundays \(Harbour museum, November 2025\)\n/u);
  expect(text).not.toContain("new ");
});

test("against another folder, also what was withdrawn is told", async () => {
  const text = await digest("--since", "2026-01-11", "--before", "before");
  expect(text.split("\n").slice(1, 3)).toEqual(["1 withdrawn, 1 new", ""]);
  expect(text).toMatch(/\n {2}withdrawn +Dogs are let in/u);
});

test("only the stories named are told", async () => {
  const text = await digest("--since", "2026-01-01", "--stories", "bakery");
  expect(text).not.toContain("museum");
  expect(text).toContain("bakery");
});

test("a day without news is what was chosen for it", async () => {
  const empty = (what: string) => digest("--since", "2026-02-02", "--empty-days", what);
  expect(await empty("line")).toBe("Tuesday 3 February 2026: nothing has changed in the facts since 2026-02-02.\n");
  expect(await empty("silence")).toBe("Nothing changed, so nothing would be posted.\n");
  expect(await empty("refresher")).toMatch(/since 2026-02-02\.\nWorth recalling: .+\. \(.+\)\n$/u);
});

test("JSON is one line with the words of each entry beside what they were made of", async () => {
  const text = await digest("--since", "2026-01-11", "--before", "before", "--json");
  expect(text.split("\n")).toHaveLength(2);
  const { date, since, stories, unknowns } = JSON.parse(text);
  expect([date, since, unknowns.length]).toEqual(["2026-02-03", "2026-01-11T00:00:00.000Z", 2]);
  expect(stories[0].changes[0]).toMatchObject({ kind: "withdrawn", entry: { word: "withdrawn" } });
  expect(await digest("--since", "2026-02-02", "--empty-days", "silence", "--json")).toBe("null\n");
});

test.each([
  [["preview"], "Say since when"],
  [["preview", "--since", "June"], "'June' is no day"],
  [["preview", "--since", "2026-02-31"], "'2026-02-31' is no day"],
  [["preview", "--since", "2026-03-01"], "yet to come"],
  [["preview", "--since", "2026-01-01", "--stories", "no-such"], "Unknown story 'no-such'"],
  [["preview", "--since", "2026-01-01", "--empty-days", "music"], "'music' is no choice"],
  [["post", "--since", "2026-01-01"], "Say what to do"],
  [[], "Say what to do"],
])("%j is not understood, and it is said why", async (args, said) => {
  const terminal = { input: inputOf(), output: collector(), errors: collector(), environment: {} };
  const run = createDigestCommand(() => NOW).run(args, { terminal, openApp: fakeApp });
  await expect(run).rejects.toThrow(UsageError);
  await expect(run).rejects.toThrow(said);
});
