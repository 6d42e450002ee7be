import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type AnswersTo, changesBetween } from "../../src/digest/changes.js";
import { knownOf, presentOf } from "../../src/digest/known.js";
import { readKnown } from "../../src/digest/told.js";
import { createFactBase, type FactBase } from "../../src/facts/fact-base.js";
import type { Fact } from "../../src/facts/schema.js";
import { anyBase, anyTwo, empty } from "./any-base.js";
import { type Editable, edited } from "./edited.js";

const nobody: AnswersTo = () => [];

/** What one edit of the fixture amounts to, without what it accounts for. */
function eventsOf(
  edit: (data: Editable) => void,
  answersTo = nobody,
  first: (data: Editable) => void = () => undefined,
) {
  const after = (data: Editable) => {
    first(data);
    edit(data);
  };
  const changes = changesBetween(presentOf(edited(first)), presentOf(edited(after)), answersTo);
  return changes.map(({ kind, now, was, sides, gaps, stories }) => ({
    kind,
    now: now.map(({ id }) => id),
    was: was.map(({ id }) => id),
    sides,
    gaps: gaps.map(({ id }) => id),
    stories: stories.map(({ id }) => id),
  }));
}

const museum = { sides: 0, gaps: [], stories: ["harbour-museum"] };
const bakery = { ...museum, stories: ["bakery"] };

describe("an edit is told as what it is", () => {
  test("a fact that was not there is new", () => {
    const edit = (data: Editable) => data.addFact("museum-lamps", { id: "museum-anchor", label: "An anchor is shown" });
    expect(eventsOf(edit)).toEqual([{ ...museum, kind: "new", now: ["museum-anchor"], was: [] }]);
  });

  test.each<[string, Partial<Fact>]>([
    ["another value", { value: { type: "quantity", amount: 52_000, unit: "visitors", bound: "about" } }],
    ["other firmness", { modality: "official" }],
    ["another scope", { qualifiers: { "point-in-time": "2025" } }],
    ["a source less", { references: [{ source: "coast-guide", locator: "third entry" }] }],
    ["a caveat", { caveat: "Children were not counted." }],
    ["other words", { statement: "Some 41,000 people came in 2024." }],
  ])("a fact that has %s is changed", (_, change) => {
    expect(eventsOf((data) => data.change("museum-visitors", change))).toEqual([
      { ...museum, kind: "changed", now: ["museum-visitors"], was: ["museum-visitors"] },
    ]);
  });

  test.each<[string, (data: Editable) => void]>([
    ["how it may be asked for", (data) => void data.fact("museum-lamps").phrasings.push("what shines there")],
    ["the days of its entry", (data) => data.change("museum-lamps", { changed: "2026-03-01" })],
    [
      "the place in its source",
      (data) => data.change("museum-lamps", { references: [{ source: "museum-leaflet", locator: "p. 9" }] }),
    ],
    ["the order of its sources", (data) => void data.fact("museum-visitors").references.reverse()],
    ["the order of the data", (data) => void data.facts.reverse()],
    ["a known error", (data) => data.change("bakery-opens-seven", { statement: "It opened at seven." })],
    ["when a gap was searched for", (data) => void Object.assign(data.gap("museum-budget"), { checked: "2026-03-01" })],
  ])("%s is no news", (_, change) => {
    expect(eventsOf(change)).toEqual([]);
  });

  test("a fact that is gone, or turned out to be wrong, is withdrawn", () => {
    const withdrawn = [{ ...bakery, kind: "withdrawn", now: [], was: ["bakery-price"] }];
    expect(eventsOf((data) => data.removeFact("bakery-price"))).toEqual(withdrawn);
    expect(eventsOf((data) => data.change("bakery-price", { rank: "deprecated" }))).toEqual(withdrawn);
  });

  test("a fact under another id that says the same thing otherwise is a change, not a loss and a find", () => {
    const edit = (data: Editable) => {
      data.addFact("bakery-price", { id: "bakery-price-2026", label: "Bread costs more now" });
      data.removeFact("bakery-price");
    };
    expect(eventsOf(edit)).toEqual([{ ...bakery, kind: "changed", now: ["bakery-price-2026"], was: ["bakery-price"] }]);
  });

  test("one of many such values in place of another is a loss and a find", () => {
    const edit = (data: Editable) => {
      data.addFact("bakery-bread", { id: "bakery-cake", label: "The bakery bakes cake" });
      data.removeFact("bakery-bread");
    };
    expect(
      eventsOf(edit)
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(["new", "withdrawn"]);
  });

  test("a fact that names the one it replaces supersedes it, whether that is kept, gone or marked as wrong", () => {
    const add = (data: Editable) =>
      data.addFact("bakery-moved", { id: "bakery-moved-again", supersedes: "bakery-moved" });
    const expected = [{ ...bakery, kind: "superseded", now: ["bakery-moved-again"], was: ["bakery-moved"] }];
    expect(eventsOf(add)).toEqual(expected);
    expect(eventsOf((data) => [add(data), data.removeFact("bakery-moved")])).toEqual(expected);
    expect(eventsOf((data) => [add(data), data.change("bakery-moved", { rank: "deprecated" })])).toEqual(expected);
  });

  test("a relation can say so as well", () => {
    const edit = (data: Editable) => {
      data.addFact("museum-lamps", { id: "museum-keys", predicate: "plans" });
      data.addRelation({ kind: "superseded", from: "museum-lamps", to: "museum-keys" });
      data.change("museum-lamps", { rank: "deprecated" });
    };
    expect(eventsOf(edit)).toEqual([{ ...museum, kind: "superseded", now: ["museum-keys"], was: ["museum-lamps"] }]);
  });

  test("a new fact that contradicts a known one makes it contested, with both sides", () => {
    const edit = (data: Editable) => {
      data.addFact("whale-length", { id: "whale-length-guide" });
      data.addRelation({ kind: "contradicts", from: "whale-length", to: "whale-length-guide" });
    };
    const sides = ["whale-length", "whale-length-guide"];
    expect(eventsOf(edit)).toEqual([{ ...museum, kind: "contested", now: sides, was: [], sides: 2 }]);
  });

  test("two known facts that turn out to disagree are contested as well", () => {
    const edit = (data: Editable) =>
      data.addRelation({ kind: "contradicts", from: "bakery-loaves", to: "bakery-price" });
    expect(eventsOf(edit)).toEqual([
      { ...bakery, kind: "contested", now: ["bakery-loaves", "bakery-price"], was: [], sides: 2 },
    ]);
  });

  test.each<[string, (data: Editable) => void, readonly string[]]>([
    ["one side is gone", (data) => data.removeFact("museum-opened-plaque"), ["museum-opened"]],
    ["one side is wrong", (data) => data.change("museum-opened-plaque", { rank: "deprecated" }), ["museum-opened"]],
    ["nobody says so any more", (data) => void data.relations.splice(0), ["museum-opened", "museum-opened-plaque"]],
    [
      "it was only another scope",
      (data) => data.relations.forEach((one) => void Object.assign(one, { kind: "different-scope" })),
      ["museum-opened", "museum-opened-plaque"],
    ],
  ])("a dispute is settled where %s", (_, edit, now) => {
    const settled = eventsOf(edit).find(({ kind }) => kind === "settled");
    expect(settled).toEqual({ ...museum, kind: "settled", now, was: ["museum-opened", "museum-opened-plaque"] });
  });

  test("where both sides of a dispute are gone, they are withdrawn together", () => {
    const edit = (data: Editable) => ["museum-opened", "museum-opened-plaque"].map(data.removeFact);
    expect(eventsOf(edit).map(({ kind, was }) => [kind, was.length])).toEqual([["withdrawn", 2]]);
  });

  test("a gap whose question a new fact answers is filled by it", () => {
    const edit = (data: Editable) => {
      data.removeGap("museum-budget");
      data.addFact("museum-visitors", { id: "museum-costs", predicate: "price" });
    };
    const answersTo: AnswersTo = (question) =>
      question === "what is the museum's budget" ? ["museum-visitors", "museum-costs"] : [];
    expect(eventsOf(edit, answersTo)).toEqual([
      { ...museum, kind: "filled", now: ["museum-costs"], was: [], gaps: ["museum-budget"] },
    ]);
  });

  test("a gap that only goes is not said to be filled, though something known long since answers it", () => {
    const edit = (data: Editable) => data.removeGap("museum-budget");
    expect(eventsOf(edit, () => ["museum-visitors"])).toEqual([
      { ...museum, kind: "withdrawn", now: [], was: [], gaps: ["museum-budget"] },
    ]);
  });

  test("what was found to be missing is news", () => {
    const edit = (data: Editable) => void data.gaps.push({ ...data.gap("museum-budget"), id: "museum-staff" });
    expect(eventsOf(edit)).toEqual([{ ...museum, kind: "missing", now: [], was: [], gaps: ["museum-staff"] }]);
  });
});

describe("one event is told once", () => {
  test("new facts on one subject and predicate are one event, the preferred one first", () => {
    const edit = (data: Editable) => {
      data.addFact("bakery-bread", { id: "bakery-cake" });
      data.addFact("bakery-bread", { id: "bakery-pie", rank: "preferred" });
    };
    expect(eventsOf(edit)).toEqual([{ ...bakery, kind: "new", now: ["bakery-pie", "bakery-cake"], was: [] }]);
  });

  test("new facts that a relation binds are one event", () => {
    const edit = (data: Editable) => {
      data.addFact("museum-lamps", { id: "museum-anchor", predicate: "plans" });
      data.addFact("museum-lamps", { id: "museum-chain", predicate: "length" });
      data.addRelation({ kind: "looser-wording", from: "museum-anchor", to: "museum-chain" });
    };
    expect(eventsOf(edit)).toEqual([{ ...museum, kind: "new", now: ["museum-anchor", "museum-chain"], was: [] }]);
  });

  test("what contradicts one side contradicts it in the same event", () => {
    const edit = (data: Editable) => {
      for (const id of ["second", "third"]) {
        data.addFact("whale-length", { id });
        data.addRelation({ kind: "contradicts", from: "whale-length", to: id });
      }
    };
    expect(eventsOf(edit).map(({ kind, now, sides }) => [kind, now, sides])).toEqual([
      ["contested", ["whale-length", "second", "third"], 3],
    ]);
  });

  test("disputes are not tied together because their sides differ in scope", () => {
    const edit = (data: Editable) => {
      data.addFact("whale-length", { id: "whale-b" });
      data.addFact("bakery-price", { id: "price-b" });
      data.addRelation({ kind: "contradicts", from: "whale-length", to: "whale-b" });
      data.addRelation({ kind: "contradicts", from: "bakery-price", to: "price-b" });
      data.addRelation({ kind: "different-scope", from: "whale-b", to: "price-b" });
    };
    expect(eventsOf(edit).map(({ kind, sides }) => [kind, sides])).toEqual([
      ["contested", 2],
      ["contested", 2],
    ]);
  });

  test("a whole new base makes no event of more than six facts", () => {
    const nothing = createFactBase({ ...empty });
    const relate = (data: Editable) => {
      for (const { id } of data.facts) {
        if (id !== "museum-lamps") data.addRelation({ kind: "contradicts", from: "museum-lamps", to: id });
      }
    };
    const changes = changesBetween(presentOf(nothing), presentOf(edited(relate)), nobody);
    const sizes = changes.map(({ accounts }) => accounts.filter((one) => one.startsWith("fact ")).length);
    expect([5, 6]).toContain(Math.max(...sizes));
  });
});

/** All that a base tells, written down anew: by kind and id, in full. */
function toldIn(base: FactBase): Map<string, string> {
  const told = new Map<string, string>();
  for (const { phrasings: _, learned: __, changed: ___, references, ...fact } of base.facts.values()) {
    if (fact.rank === "deprecated") continue;
    told.set(`fact ${fact.id}`, JSON.stringify([fact, references.map(({ source }) => source).sort()]));
  }
  for (const relation of base.relations) {
    const [from, to] = [relation.from, relation.to].map((id) => told.has(`fact ${id}`));
    if (!to || !(from || relation.kind === "superseded")) continue;
    told.set(`relation ${[relation.from, relation.to].sort().join(" ")}`, JSON.stringify(relation));
  }
  for (const { id, statement } of base.gaps.values()) told.set(`gap ${id}`, statement);
  return told;
}

/** The disputes that these facts have a part in. */
const toldDisputes = (base: FactBase, facts: readonly { readonly id: string }[]) =>
  base.relations.filter(
    ({ kind, from, to }) =>
      kind === "contradicts" &&
      facts.some(({ id }) => id === from || id === to) &&
      [from, to].every((id) => base.facts.get(id)?.rank !== "deprecated"),
  );

const RUNS = 500;

describe("for any two fact bases", { timeout: 60_000 }, () => {
  test("applying the events to the one gives the other, each difference once", () => {
    fc.assert(
      fc.property(
        anyTwo,
        fc.constantFrom<AnswersTo>(nobody, () => ["f0", "f1", "f2"]),
        ([one, other], answers) => {
          const [before, after] = [toldIn(one), toldIn(other)];
          const changes = changesBetween(presentOf(one), presentOf(other), answers);
          const accounts = changes.flatMap((change) => change.accounts);
          expect(new Set(accounts).size).toBe(accounts.length);
          for (const key of accounts) {
            expect(before.get(key)).not.toBe(after.get(key));
            const now = after.get(key);
            if (now === undefined) before.delete(key);
            else before.set(key, now);
          }
          expect([...before].sort()).toEqual([...after].sort());
        },
      ),
      { numRuns: RUNS },
    );
  });

  test("an event tells only what was told then and what is told now", () => {
    fc.assert(
      fc.property(anyTwo, ([one, other]) => {
        const [before, after] = [toldIn(one), toldIn(other)];
        for (const { kind, now, was, gaps, sides, stories, accounts } of changesBetween(
          presentOf(one),
          presentOf(other),
          nobody,
        )) {
          expect(now.every(({ id }) => after.has(`fact ${id}`))).toBe(true);
          expect(was.every(({ id }) => before.has(`fact ${id}`))).toBe(true);
          expect(new Set(now.map(({ id }) => id)).size).toBe(now.length);
          expect(now.length + was.length + gaps.length).toBeGreaterThan(0);
          expect([stories.length > 0, accounts.length > 0]).toEqual([true, true]);
          if (kind === "contested") expect(sides).toBeGreaterThan(1);
          if (kind === "settled") expect(toldDisputes(other, now)).toEqual([]);
          if (kind === "new") expect(was).toEqual([]);
          if (kind === "withdrawn") expect(now).toEqual([]);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test("the events are the same, in the same order, whatever order the data and the store have", () => {
    fc.assert(
      fc.property(anyTwo, ([one, other]) => {
        const turned = ({ stories, predicates, sources, facts, relations, gaps }: FactBase) =>
          createFactBase({
            ...{ ...empty, stories: [...stories.values()], predicates: [...predicates.values()] },
            ...{ sources: [...sources.values()], facts: [...facts.values()].reverse() },
            ...{ relations: [...relations].reverse(), gaps: [...gaps.values()].reverse() },
          });
        const kept = (base: FactBase) => readKnown([...knownOf(base)].reverse(), presentOf(base));
        const posted = changesBetween(presentOf(one), presentOf(other), nobody);
        expect(changesBetween(kept(one), kept(other), nobody)).toEqual(posted);
        const anew = changesBetween(presentOf(turned(one)), presentOf(turned(other)), nobody);
        expect(anew.map(({ accounts }) => accounts)).toEqual(posted.map(({ accounts }) => accounts));
      }),
    );
  });

  test("one that is the same has no events, also where it was built anew", () => {
    fc.assert(
      fc.property(anyBase, (base) => {
        const again = createFactBase({
          ...{ ...empty, stories: [...base.stories.values()], predicates: [...base.predicates.values()] },
          ...{ sources: [...base.sources.values()], facts: [...base.facts.values()].reverse() },
          ...{ relations: [...base.relations].reverse(), gaps: [...base.gaps.values()] },
        });
        expect(changesBetween(presentOf(base), presentOf(again), nobody)).toEqual([]);
      }),
    );
  });
});
