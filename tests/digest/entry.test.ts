import { describe, expect, test } from "vitest";
import { changesBetween } from "../../src/digest/changes.js";
import { type Entry, entryOf } from "../../src/digest/entry.js";
import { presentOf } from "../../src/digest/known.js";
import { type Editable, edited } from "./edited.js";

/** The one entry that an edit of the fixture makes. */
function entryAfter(edit: (data: Editable) => void, answers: readonly string[] = []): Entry {
  const [change, ...others] = changesBetween(presentOf(edited()), presentOf(edited(edit)), () => answers);
  if (!change || others.length > 0) throw new Error("the edit is one event");
  return entryOf(change);
}

const shorts = ({ lines }: Entry) => lines.map(({ letter, short }) => (letter ? `${letter} ${short}` : short));

test("what is new says how firmly it is said, with its sources", () => {
  const entry = entryAfter((data) =>
    data.addFact("museum-visitors", { id: "visitors-2025", label: "About 50,000 visitors in 2025" }),
  );
  expect(entry).toMatchObject({ word: "new", was: [], notes: [] });
  expect(shorts(entry)).toEqual(["About 50,000 visitors in 2025 (company claim)"]);
  expect(entry.lines[0]?.sources.map(({ publisher, date }) => `${publisher}, ${date}`)).toEqual([
    "Harbour museum, November 2025",
    "Coast Guide, 3 December 2025",
  ]);
});

test("a changed value shows what was and what is", () => {
  const value = { type: "quantity", amount: 52_000, unit: "visitors", bound: "about" } as const;
  const entry = entryAfter((data) => data.change("museum-visitors", { value, label: "About 52,000 visitors in 2025" }));
  expect([entry.word, shorts(entry), entry.was]).toEqual([
    "changed",
    ["About 52,000 visitors in 2025 (company claim)"],
    ["About 41,000 visitors in 2024"],
  ]);
  const sameLabel = entryAfter((data) => data.change("museum-visitors", { value }));
  expect([sameLabel.was, sameLabel.notes]).toEqual([
    [],
    ["It was: about 41,000 visitors; it is: about 52,000 visitors."],
  ]);
});

test.each<[string, Parameters<Editable["change"]>[1], string]>([
  ["firmness", { modality: "official" }, "It was: company claim; it is: official."],
  [
    "a source more",
    {
      references: ["museum-leaflet", "coast-guide", "town-gazette"].map((source) => ({ source, locator: "p. 1" })),
    },
    "Now also in: Osterby Gazette.",
  ],
  ["a source less", { references: [{ source: "museum-leaflet", locator: "p. 1" }] }, "No longer cited: Coast Guide."],
  ["other words", { statement: "Some 41,000 came." }, "In full: Some 41,000 came."],
  ["a caveat", { caveat: "Children were not counted." }, "Children were not counted."],
])("a change of %s is said", (_, change, note) => {
  expect(entryAfter((data) => data.change("museum-visitors", change)).notes).toEqual([note]);
});

test("a changed fact that was and is contested says so", () => {
  const entry = entryAfter((data) => data.change("museum-opened", { label: "Opened on 12 May 1906" }));
  expect([entry.word, entry.notes]).toEqual(["changed", ["Sources disagree on this."]]);
});

test("what is contested has sides with letters, and which is better supported", () => {
  const entry = entryAfter((data) => {
    data.addFact("whale-length", { id: "whale-short", label: "The whale is 9 metres long" });
    data.addRelation({
      kind: "contradicts",
      from: "whale-short",
      to: "whale-length",
      better: "to",
      why: "it was measured",
    });
  });
  expect(entry.word).toBe("contested");
  expect(shorts(entry).map((line) => line.slice(0, 2))).toEqual(["A ", "B "]);
  expect(shorts(entry)[0]).toBe("A The whale is 9 metres long");
  expect(entry.notes).toEqual(["B is better supported: it was measured."]);
});

test("what is settled says what was said before", () => {
  const entry = entryAfter((data) => data.removeFact("museum-opened-plaque"));
  expect([entry.word, shorts(entry), entry.was, entry.notes]).toEqual([
    "settled",
    ["The museum opened on 12 May 1906"],
    ["The plaque gives 1907 as the opening year"],
    ["Sources no longer disagree on this."],
  ]);
});

test("what is withdrawn is told as it was, with the source that had it", () => {
  const entry = entryAfter((data) => data.removeFact("bakery-price"));
  expect(entry).toMatchObject({ word: "withdrawn", was: [], notes: [] });
  expect(entry.lines[0]?.sources.length).toBeGreaterThan(0);
});

test("what was superseded stands behind what took its place", () => {
  const entry = entryAfter((data) =>
    data.addFact("bakery-moved", { id: "moved-again", label: "The bakery moved in 2026", supersedes: "bakery-moved" }),
  );
  expect([entry.word, shorts(entry)]).toEqual(["superseded", ["The bakery moved in 2026"]]);
  expect(entry.was).toHaveLength(1);
});

describe("gaps", () => {
  test("one that is filled shows what fills it and what was missing", () => {
    const entry = entryAfter(
      (data) => {
        data.removeGap("museum-budget");
        data.addFact("museum-keeper", { id: "costs", predicate: "price", label: "It costs the town 2 million" });
      },
      ["costs"],
    );
    expect([entry.word, shorts(entry), entry.was]).toEqual([
      "gap filled",
      ["It costs the town 2 million"],
      ["What the museum costs the town"],
    ]);
  });

  test("one that is found, and one that only goes, are told by themselves", () => {
    const found = entryAfter(
      (data) => void data.gaps.push({ ...data.gap("museum-budget"), id: "staff", label: "Who works there" }),
    );
    expect([found.word, shorts(found), found.notes]).toEqual(["not known", ["Who works there"], []]);
    const gone = entryAfter((data) => data.removeGap("museum-budget"));
    expect([gone.word, shorts(gone), gone.notes]).toEqual([
      "withdrawn",
      ["What the museum costs the town"],
      ["This does not count as missing any more."],
    ]);
  });
});

test("how two known facts stand to each other is told in the careful words of the data", () => {
  const relate = (data: Editable) =>
    data.addRelation({ kind: "different-scope", from: "bakery-price", to: "bakery-loaves", careful: "Both hold." });
  const entry = entryAfter(relate);
  expect([entry.word, entry.lines.length, entry.notes]).toEqual(["changed", 2, ["Both hold."]]);
});

describe("where an event has several disputes", () => {
  const [a, b, c] = ["whale-length", "whale-b", "whale-c"] as const;
  const withSides = (data: Editable) => {
    data.addFact(a, { id: b, label: "It is 9 metres long" });
    data.addFact(a, { id: c, label: "It is 12 metres long" });
  };
  const contradict = (
    data: Editable,
    from: string,
    to: string,
    why: string,
    better: "from" | "to" | "neither" = "to",
  ) => data.addRelation({ kind: "contradicts", from, to, better, why });

  /** The one entry from one edit of the fixture to another. */
  function entryBetween(first: (data: Editable) => void, then: (data: Editable) => void): Entry {
    const [from, to] = [first, then].map((edit) =>
      presentOf(
        edited((data) => {
          withSides(data);
          edit(data);
        }),
      ),
    );
    const [change, ...others] = from && to ? changesBetween(from, to, () => []) : [];
    if (!change || others.length > 0) throw new Error("it is one event");
    return entryOf(change);
  }
  const both = (data: Editable) => {
    contradict(data, a, b, "the first reason");
    contradict(data, b, c, "the second reason", "from");
  };

  test("each verdict is told, with the letters of its own sides", () => {
    const entry = entryBetween(() => undefined, both);
    expect([entry.word, shorts(entry).map((line) => line.slice(0, 2))]).toEqual(["contested", ["A ", "B ", "C "]]);
    expect(entry.notes).toEqual([
      "Of A and B, A is better supported: the second reason.",
      "Of C and A, A is better supported: the first reason.",
    ]);
  });

  test("one that ends while another stands settles nothing, and the other is told", () => {
    const entry = entryBetween(both, (data) => contradict(data, b, c, "the second reason", "from"));
    expect(entry.word).toBe("changed");
    expect(entry.notes).toEqual([
      expect.stringMatching(/^“.+” and “It is 9 metres long” no longer count as contradicting each other\.$/u),
      "Sources also disagree here: “It is 9 metres long” and “It is 12 metres long”.",
    ]);
  });

  test("one that ends hides no other whose verdict is another now", () => {
    const entry = entryBetween(both, (data) => contradict(data, b, c, "it was measured", "to"));
    expect([entry.word, shorts(entry).slice(0, 2)]).toEqual([
      "changed",
      ["A It is 9 metres long", "B It is 12 metres long"],
    ]);
    expect(entry.notes).toContain(
      "It was: A is better supported: the second reason. It is: B is better supported: it was measured.",
    );
    expect(entry.notes).toContainEqual(expect.stringContaining("no longer count as contradicting"));
    expect(entry.notes).not.toContain("Sources no longer disagree on this.");
  });

  test("a verdict that is another now is told by itself as well, also where its sides change places", () => {
    const one = (data: Editable) => contradict(data, b, c, "nobody measured", "neither");
    const entry = entryBetween(one, (data) => contradict(data, c, b, "it was measured", "from"));
    expect([shorts(entry), entry.notes]).toEqual([
      ["A It is 12 metres long", "B It is 9 metres long"],
      ["It was: Neither is better supported: nobody measured. It is: A is better supported: it was measured."],
    ]);
  });

  test("once all have ended, they are settled", () => {
    const entry = entryBetween(both, () => undefined);
    expect([entry.word, entry.notes]).toEqual(["settled", ["Sources no longer disagree on this."]]);
  });
});
