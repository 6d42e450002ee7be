import { expect, test } from "vitest";
import { appAfter, ask, base, expectValid, factIds, LONGEST } from "./fixture.js";

test("a fact is spoken by its statement, then its caveat", () => {
  expect(ask("what is the museum known for")).toMatchObject({
    headline: "The harbour museum says it holds the largest collection of ship lamps on the coast.",
    caveats: ["Nobody independent has counted them."],
  });
});

test.each([
  ["will the museum grow", /could eventually/u, "hedged by the source"],
  ["how far can one see the lighthouse", /typically/u, "hedged by the source"],
  ["how many loaves does the bakery make", /Ole Lund says/u, "company claim"],
  ["what is the museum known for", /says it holds/u, "company claim"],
  ["which house does the guide mean", /very likely/u, "inference"],
  ["is the house protected", /listed building/u, "official"],
  ["who runs the museum", /keeper/u, "reported"],
])("%j keeps its hedge and says how firm it is", (question, hedge, modality) => {
  const outcome = ask(question);
  expect(outcome).toMatchObject({ status: "answered", modality });
  expect(outcome.text).toMatch(hedge);
});

test("what is known not to exist, and what nobody knows, is said as such", () => {
  expect(ask("does the museum have a branch").text).toBe("The harbour museum has no second site.");
  expect(ask("who designed the museum").text).toMatch(/architect of the harbour museum is not known/u);
});

test("a disagreement shows both sides with source and date, which is better supported and why", () => {
  const outcome = ask("did it open in 1906 or 1907");
  expect(outcome).toMatchObject({
    status: "disputed",
    sides: [
      { letter: "A", facts: [{ id: "museum-opened" }], sources: [{ id: "town-gazette" }] },
      { letter: "B", facts: [{ id: "museum-opened-plaque" }], sources: [{ id: "museum-plaque" }] },
    ],
  });
  expect(outcome.text).toMatch(
    /A: [^.]*12 May 1906 \(Osterby Gazette, 13 May 1906\)\. B: [^.]*1907 \([^)]*undated\)\./u,
  );
  expect(outcome.text).toMatch(/A is better supported: the gazette was printed the next day/u);
});

test("its verdict is a sentence of its own, whether or not the data end it with a full stop", () => {
  const verdict = (why: string) => {
    const app = appAfter(({ museum }) => {
      const [relation] = museum.relations;
      if (relation) relation.why = why;
    });
    return app.ask("did it open in 1906 or 1907").text;
  };
  const [with_, without] = [verdict("the gazette is older."), verdict("the gazette is older")];
  expect(with_).toContain("the gazette is older. The museum");
  expect(without).toBe(with_);
});

test("where neither side is better supported, that is said", () => {
  const app = appAfter(({ museum }) => {
    const [relation] = museum.relations;
    if (relation) relation.better = "neither";
  });
  expect(app.ask("did it open in 1906 or 1907").text).toMatch(/Neither is better supported: the gazette/u);
});

test("a gap is told by its own sentence, with the nearest fact aside", () => {
  const outcome = ask("what is the museum's budget");
  expect(outcome).toMatchObject({
    status: "unknown",
    reason: "known-gap",
    facts: [],
    near: [{ id: "museum-visitors" }],
  });
  expect(outcome.text).toMatch(/no source we hold says what the museum costs the town\.$/iu);
});

test("out of scope names the stories there are, whichever they are", () => {
  for (const { label } of base.stories.values()) expect(ask("capital of France").text).toContain(label);
});

test("advice is refused with the way to a professional", () => {
  const outcome = ask("my knee hurts, which painkillers should I take?");
  expect(outcome).toMatchObject({ status: "unknown", reason: "out-of-scope" });
  expect(outcome.text).toMatch(/no advice.*professional/u);
});

test("that a thing named is very likely one not named is said wherever it is used", () => {
  const inference = "That the old customs house is the harbour museum is very likely, but an inference.";
  const named = ask("how many stars does the guide give the harbour museum");
  expect(factIds(named)).toEqual(["guide-stars"]);
  expect(named.caveats).toContain(inference);
  const unnamed = ask("who runs the old customs house");
  expect(factIds(unnamed)).toEqual(["museum-keeper"]);
  expect(unnamed.caveats).toContain(inference);
});

test("where nothing is inferred, nothing is said of it", () => {
  expect(ask("who runs the harbour museum").text).not.toMatch(/inference/u);
  expect(ask("how many stars does the guide give the old customs house").text).not.toMatch(/inference/u);
});

test.each(["who runs the reading room", "who runs the library corner", "is the reading room protected"])(
  "%j: a part is answered as the whole, and that is said",
  (question) => {
    const outcome = ask(question);
    expect(outcome.status).toBe("answered");
    expect(outcome.text).toContain("The reading room belongs to the harbour museum.");
  },
);

test("what was superseded is told by the careful wording beside its successor", () => {
  expect(ask("when did the bakery open last year").status).not.toBe("answered");
  expect(ask("at what time does the bakery open").text).toMatch(/six in the morning/u);
});

test("another scope is told after the fact, from either side", () => {
  const app = appAfter(({ bakery }) => {
    bakery.relations.push({
      kind: "different-scope",
      from: "bakery-loaves",
      to: "bakery-bread",
      better: "neither",
      why: "They speak of different things.",
      careful: "Not every loaf is rye bread.",
    });
  });
  expect(app.ask("how many loaves does the bakery make").caveats).toEqual(["Not every loaf is rye bread."]);
  expect(app.ask("what does the bakery bake").caveats).toEqual(["Not every loaf is rye bread."]);
});

test("a relation that is asked about is told by its own careful wording, with both sides", () => {
  const app = appAfter(({ bakery }) => {
    const scope = { kind: "different-scope", better: "neither", why: "They speak of different things." } as const;
    bakery.relations.push(
      { ...scope, from: "bakery-bread", to: "bakery-price", careful: "A price of rye bread alone is not given." },
      {
        ...scope,
        from: "bakery-loaves",
        to: "bakery-bread",
        careful: "Not every loaf is rye bread.",
        phrasings: ["are all of the 300 loaves dark rye bread"],
      },
    );
  });
  const outcome = app.ask("are all of the 300 loaves dark rye bread");
  expect(factIds(outcome).toSorted()).toEqual(["bakery-bread", "bakery-loaves"]);
  expect(outcome.text).toMatch(/dark rye bread.*300 loaves.*Not every loaf is rye bread\./u);
  expect(outcome.text).not.toContain("A price of rye bread alone");
});

const long = (length: number, start: string) => `${start} ${"very ".repeat(length)}`.slice(0, length - 4).trim();

/** Every field as long as the data may have it. */
const wordy = appAfter(({ museum, lighthouse }) => {
  const same = museum.facts.find(({ id }) => id === "guide-means-museum");
  if (!same) throw new Error("the fixture has no inference");
  lighthouse.subjects.push({ id: "tower", label: "the white tower", kind: "place" });
  lighthouse.facts.push({
    ...same,
    id: "tower-is-light",
    subject: "tower",
    value: { type: "subject", subject: "light" },
  });
  for (const fact of [...museum.facts, ...lighthouse.facts]) {
    fact.statement = `${long(298, `The fact ${fact.id} could be`)} so.`;
    fact.caveat = `${long(238, "But it is")} so.`;
    fact.label = `${long(99, `Label of ${fact.id} is`)} so`;
  }
  for (const source of museum.sources) source.publisher = long(80, `Publisher of ${source.id}`);
  for (const subject of [...museum.subjects, ...lighthouse.subjects]) {
    subject.aliases = [...(subject.aliases ?? []), subject.label];
    subject.label = long(80, `the ${subject.id} that is`);
  }
  for (const relation of museum.relations) {
    relation.why = `${long(138, "Since it is")} so.`;
    relation.careful = `${long(238, "It is")} so.`;
  }
  for (const gap of museum.gaps) gap.statement = `${long(238, "Nobody says what is")} so.`;
  const [story] = lighthouse.stories;
  const [fact] = lighthouse.facts;
  if (!story || !fact) throw new Error("the fixture has no lighthouse");
  for (let at = 0; at < 12; at += 1) {
    lighthouse.stories.push({ ...story, id: `story-${at}`, label: long(80, `The story ${at} that is`) });
    const qualifiers = { story: String(at) };
    lighthouse.facts.push({ ...fact, id: `fact-${at}`, story: `story-${at}`, qualifiers, phrasings: [`zebra ${at}`] });
  }
});

test.each([
  "when did the museum open",
  "did it open in 1906 or 1907",
  "who runs the museum",
  "who runs the old customs house",
  "how many stars does the guide give the museum",
  "what is the museum's budget",
  "who runs the old customs house and who holds the white tower",
  "will the museum grow and what is it known for",
  "capital of France",
  "fact:museum-opened",
  "fact:museum-lamps",
])("%j is told in at most 600 characters and whole sentences, however long the fields are", (question) => {
  const outcome = wordy.ask(question);
  expect(outcome.text.length).toBeLessThanOrEqual(LONGEST);
  expect(outcome.headline).not.toBe("");
  expect(outcome.text).toMatch(/\.$/u);
  expectValid(wordy.base, outcome);
});

test("of an answer that is too long the caveat goes, never half of it, and never the fact", () => {
  const outcome = wordy.ask("who runs the old customs house");
  expect(outcome.headline).toContain("The fact museum-keeper could be");
  expect(outcome.text).toMatch(/inference/u);
});

test("every fact, gap and disagreement of the base is told in its own words", () => {
  for (const { id } of base.facts.values()) expectValid(base, ask(`fact:${id}`));
  for (const { phrasings } of [...base.facts.values(), ...base.gaps.values(), ...base.relations])
    for (const phrasing of phrasings) expectValid(base, ask(phrasing));
});

test("an answer carries its sources and support, counted for the fact it gives first", () => {
  expect(ask("how many visitors does the museum have")).toMatchObject({
    sources: [{ id: "museum-leaflet" }, { id: "coast-guide" }],
    support: { independent: 1, unclear: false },
  });
});
