import { expect, test } from "vitest";
import { mergeDataFiles } from "../../src/facts/check.js";
import type { DataFile, Fact } from "../../src/facts/schema.js";
import { changeSince, imprintOf } from "../../src/live/imprint.js";
import { bakeryFile } from "../fixtures/bakery.js";
import { museumFile } from "../fixtures/museum.js";

const checked = mergeDataFiles([museumFile, bakeryFile].map((value, at) => ({ file: `${at}`, value })));
if (!checked.ok) throw new Error("the fixture has problems");
const data = checked.data;
const [first, second, ...others] = data.facts as [Fact, Fact, ...Fact[]];
const changeTo = (now: DataFile) => changeSince(imprintOf(data, "a"), imprintOf(now, "b"), now);

test("facts that were changed, added at the end and dropped are told", () => {
  const changed = { ...second, label: "Another label" };
  const added = { ...first, id: "another" };
  const facts = [changed, ...others, added];
  expect(changeTo({ ...data, facts })).toEqual({ put: [changed, added], drop: [first.id] });
  expect(changeTo(data)).toEqual({ put: [], drop: [] });
});

test.each<[string, DataFile]>([
  ["another order of the facts", { ...data, facts: [second, first, ...others] }],
  ["a fact among others", { ...data, facts: [first, { ...first, id: "another" }, second, ...others] }],
  ["another entry than a fact", { ...data, fillers: [...data.fillers, "by the way"] }],
  [
    "many facts",
    { ...data, facts: [...data.facts, ...Array.from({ length: 21 }, (_, at) => ({ ...first, id: `n-${at}` }))] },
  ],
])("%s is no change of a few facts", (_, now) => {
  expect(changeTo(now)).toBeUndefined();
});
