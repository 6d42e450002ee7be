import { describe, expect, test } from "vitest";
import { toldOf } from "../../src/digest/difference.js";
import { knownOf, presentOf } from "../../src/digest/known.js";
import { readKnown } from "../../src/digest/told.js";
import { shippedBase } from "../shipped.js";
import { edited } from "./edited.js";

const base = edited();
const empty = { facts: new Map(), relations: new Map(), gaps: new Map() };

test("what the store keeps is read back as it was known", () => {
  expect(readKnown(knownOf(base), empty)).toEqual(presentOf(base));
  const shipped = shippedBase;
  expect(readKnown(knownOf(shipped), empty)).toEqual(presentOf(shipped));
});

test("each fact, relation and gap is one item with an id of its own", () => {
  const ids = knownOf(base).map(({ kind, id }) => `${kind} ${id}`);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids).toHaveLength(base.facts.size + base.relations.length + base.gaps.size);
});

test("a relation is the same whichever way it is written down, but its version tells the direction", () => {
  const turned = edited((data) =>
    data.relations.forEach((one) => void Object.assign(one, { from: one.to, to: one.from })),
  );
  const relations = [base, turned].map((one) => knownOf(one).filter(({ kind }) => kind === "relation"));
  const [here, there] = relations.map((list) => list.map(({ id }) => id));
  expect(here).toEqual(there);
  expect(relations[0]?.[0]?.version).not.toBe(relations[1]?.[0]?.version);
});

test("what stands in the store is told as the store has it, unless the present has the same version", () => {
  const item = knownOf(base).find(({ id }) => id === "museum-opened");
  if (!item) throw new Error("the fixture holds facts");
  const other = { ...item, version: "other", told: item.told.replace("12 May 1906", "1 May 1906") };
  const labelOf = (known: ReturnType<typeof readKnown>) => known.facts.get(item.id)?.told.label;
  expect(labelOf(readKnown([other], presentOf(base)))).toBe("The museum opened on 1 May 1906");
  expect(labelOf(readKnown([{ ...other, version: item.version }], presentOf(base)))).toBe(
    "The museum opened on 12 May 1906",
  );
});

test("what is no item of ours is not taken for one", () => {
  expect(() => readKnown([{ kind: "fact", id: "x", version: "1", told: "{}" }], empty)).toThrow();
  expect(() => readKnown([{ kind: "gap", id: "x", version: "1", told: "no JSON" }], empty)).toThrow();
});

describe("of what is known, not everything is told", () => {
  test("known errors are not, and neither is how they stand to others", () => {
    const told = toldOf(presentOf(edited((data) => data.change("museum-opened", { rank: "deprecated" }))));
    expect([...told.facts.keys()]).not.toEqual(expect.arrayContaining(["museum-opened"]));
    expect([...told.relations.values()].map(({ told: { kind } }) => kind)).toEqual(["superseded"]);
  });

  test("that something took the place of a known error is", () => {
    const told = toldOf(presentOf(base));
    expect(told.facts.has("bakery-opens-seven")).toBe(false);
    expect([...told.relations.keys()]).toContain("bakery-opens-seven bakery-opens-six");
  });
});
