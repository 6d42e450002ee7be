import { expect, test } from "vitest";
import { factsCommand } from "../../src/console/facts-command.js";
import { base, collector, fakeApp, inputOf } from "./fake-app.js";

async function facts(...args: readonly string[]): Promise<string> {
  const output = collector();
  const terminal = { input: inputOf(), output, errors: collector(), environment: {} };
  expect(await factsCommand.run(args, { terminal, openApp: fakeApp })).toBe(0);
  return output.written();
}

test("prints every fact as one JSON line, with its relations as seen from it", async () => {
  const lines = (await facts("--json"))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(lines.map(({ id }) => id)).toEqual([...base.facts.keys()]);
  expect(lines[0]).toMatchObject({
    id: "museum-opened",
    story: "harbour-museum",
    subject: "museum",
    predicate: "opened",
    value: { type: "date", date: "1906-05-12" },
    statement: "The harbour museum opened on 12 May 1906.",
    modality: "reported",
    rank: "preferred",
    references: [{ source: "town-gazette", locator: "s1" }],
    relations: [{ fact: "museum-opened-plaque", kind: "contradicts", direction: "from", better: "museum-opened" }],
  });
  expect(lines[1].relations).toMatchObject([{ fact: "museum-opened", kind: "contradicts", direction: "to" }]);
  expect(lines[2].relations).toEqual([]);
});

test("prints every fact readably, story by story", async () => {
  const text = await facts();
  expect(text).toContain("The bakery in Mill Lane 7 facts\n");
  expect(text).toContain("  The whale skeleton in the harbour museum is 14.5 metres long.\n");
  expect(text).toContain("    whale-length · reported · (Osterby Gazette, s2, s3)\n");
  expect(text).toContain(
    "    museum-opened · reported, preferred · (Osterby Gazette, s1)\n    contradicts: museum-opened-plaque\n",
  );
});
