import fc from "fast-check";
import { expect, test } from "vitest";
import { createApp } from "../../src/app.js";
import { buildFactBase } from "../../src/facts/check.js";
import { regattaFile, scoreFact } from "../fixtures/regatta.js";
import { appAfter, ask, base, expectValid, factIds } from "./fixture.js";

const PREMISE = "Not all that the question takes for granted is in our sources.";

test.each([
  ["Why is the whale 22 metres long?", "whale-length", "another number"],
  ["How did the museum come by 95,000 visitors in 2024?", "museum-visitors", "a number with a comma"],
  ["Why does the Argus lamp need 2,000 watts?", "light-lamp-power", "a number that could be a year"],
  ["As the whale is 22 metres long, who feeds it?", "whale-length", "another number in the clause before"],
  [
    "The whale is 22 metres long. Which sailors of which town brought it here, and in whose boat?",
    "whale-length",
    "another number in the sentence before",
  ],
  ["Why did the bakery move in May 1950?", "bakery-moved", "another date"],
  ["Why did Nordsee run the museum?", "museum-keeper", "a name that nobody knows"],
  ["When did Nordsee run the museum?", "museum-keeper", "a name that nobody knows, and a date asked for"],
  ["Why did Ole Lund run the museum?", "museum-keeper", "a known name that has to do with something else"],
])("%j is met with what is so (%s): %s", (question, id) => {
  const outcome = ask(question);
  expect([outcome.status, factIds(outcome)[0]]).toEqual(["answered", id]);
  expect(outcome.headline.startsWith(PREMISE)).toBe(true);
  expectValid(base, outcome);
});

test.each([
  ["Why is the whale 14.5 metres long?", "the number is right"],
  ["How many Danish visitors came?", "what is asked for by name is not stated"],
  ["Does Nordsee run the museum?", "whether it is so is what is asked"],
  ["What did Nordsee report about the museum?", "nothing tells who reported"],
  ["Who runs the Nordsee museum?", "a name beside what is asked for"],
  ["Did Nordsee run the museum?", "whether it is so is what is asked"],
  ["Why did Nordsee move the museum?", "of what is said to have been done the fact says nothing"],
  ["Why did Ada Lind run the museum?", "the name is right"],
  ["Why is the Grindavik whale of Nordsee 22 metres long?", "two strangers"],
])("%j takes nothing for granted that a fact has otherwise: %s", (question) => {
  const outcome = ask(question);
  expect(outcome.why.rule).not.toMatch(/takes for granted/u);
});

const withDocument = appAfter(({ museum }) => {
  museum.subjects.push({
    id: "guide",
    label: "the Coast Guide",
    kind: "document",
    aliases: ["the guide"],
    source: "coast-guide",
  });
  museum.predicates.push({ id: "names-given", label: "names given", valueType: "text", cardinality: "many" });
  museum.facts.push({
    ...(museum.facts[0] as (typeof museum.facts)[number]),
    id: "guide-no-house",
    subject: "guide",
    predicate: "names-given",
    value: { type: "none" },
    label: "The guide names no house",
    statement: "The guide gives the old customs house no name.",
    phrasings: ["does the guide give the house a name", "name of the house in the guide"],
    rank: "normal",
    references: [{ source: "coast-guide", locator: "third entry" }],
  });
});

test("what a document is said to name, and does not, is met with the fact that it does not", () => {
  const outcome = withDocument.ask("On which page does the guide mention the harbour museum?");
  expect([outcome.status, factIds(outcome)[0]]).toEqual(["answered", "guide-no-house"]);
  expect(outcome.headline.startsWith(PREMISE)).toBe(true);
  expectValid(withDocument.base, outcome);
});

test("a name in another sentence than the document's is nothing that the document names", () => {
  const outcome = withDocument.ask("The guide says it rains. When did the harbour museum open?");
  expect(outcome.why.rule).not.toMatch(/takes for granted/u);
});

const withLicence = appAfter(({ museum }) => {
  museum.predicates.push({ id: "licence", label: "licence", valueType: "text", cardinality: "one" });
  museum.facts.push({
    ...(museum.facts[0] as (typeof museum.facts)[number]),
    id: "museum-night",
    predicate: "licence",
    value: { type: "text", text: "night visits allowed" },
    label: "The town allows night visits",
    statement: "The town allows night visits to the harbour museum.",
    phrasings: ["does the town allow night visits to the museum", "are night visits allowed"],
    rank: "normal",
  });
});

test("the opposite of what a fact says is met with the fact", () => {
  const outcome = withLicence.ask("On what grounds are night visits banned?");
  expect([outcome.status, factIds(outcome)[0]]).toEqual(["answered", "museum-night"]);
  expect(outcome.headline.startsWith(PREMISE)).toBe(true);
  const right = withLicence.ask("On what grounds are night visits allowed?");
  expect(right.why.rule).not.toMatch(/takes for granted/u);
});

const asked = [...base.facts.values()].flatMap(({ phrasings }) => phrasings);

test("a fact's own questions take nothing for granted", () => {
  for (const question of asked) expect(ask(question).why.rule).not.toMatch(/takes for granted/u);
});

const measured = [
  ["the whale skeleton", "metres", 14.5, "whale-length"],
  ["the Argus lamp", "watts", 250, "light-lamp-power"],
] as const;

test("whatever other number is stated, the fact with the right one answers, and never as if the number were right", () => {
  fc.assert(
    fc.property(fc.constantFrom(...measured), fc.integer({ min: 600, max: 1_400 }), ([name, unit, , id], number) => {
      const outcome = ask(`Why does ${name} have ${number} ${unit}?`);
      if (outcome.status !== "answered") return;
      expect(factIds(outcome)[0]).toBe(id);
      expect(outcome.headline.startsWith(PREMISE)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

const regatta = createApp(
  buildFactBase({ ...regattaFile, facts: [...(regattaFile.facts ?? []), scoreFact("heron", "harbour", 33.4)] }),
);

test.each([
  ["Why did Heron score 57.1 on the long course?", "heron-long", "another boat's score"],
  ["Why did Heron score 61.5 on the harbour course?", "heron-harbour", "its score on another course"],
  ["How did Plover come to leak 3.1 per cent?", "plover-leaks", "another boat's leak rate"],
])("%j is met with the figure of what is asked (%s): %s", (question, id) => {
  const outcome = regatta.ask(question);
  expect([outcome.status, factIds(outcome)[0]]).toEqual(["answered", id]);
  expect(outcome.headline.startsWith(PREMISE)).toBe(true);
});

test.each([["Why did Plover score 57.1 on the long course?", "the figure is right"]])(
  "%j states no figure that is another's: %s",
  (question) => {
    expect(regatta.ask(question).headline).not.toContain(PREMISE);
  },
);

test("whose a figure is may be what is asked", () => {
  const { ask: askBoats } = createApp(buildFactBase(regattaFile));
  expect(askBoats("Who scored 57.1 on the long course?").headline).not.toContain(PREMISE);
});

test("so many as are asked for are not stated", () => {
  expect(ask("Which 22 metres is the whale long?").why.rule).not.toMatch(/another number/u);
});

test.each([
  ["Since the museum has a second site, who runs the museum?", "museum-second-site", "in a clause before"],
  ["Why does the museum have a second site?", "museum-second-site", "as a whole"],
])("%j is met with the fact that denies it (%s): %s", (question, id) => {
  const outcome = ask(question);
  expect([outcome.status, factIds(outcome)[0]]).toEqual(["answered", id]);
  expect(outcome.headline.startsWith(PREMISE)).toBe(true);
  expectValid(base, outcome);
});

test.each(["As the museum has no second site, who runs the museum?", "Why does the museum have no second site?"])(
  "%j takes for granted what is so",
  (question) => {
    expect(ask(question).headline).not.toContain(PREMISE);
  },
);

test("a denial that is narrowed by a name proves nothing wrong of anything else", () => {
  const narrowed = appAfter(({ museum }) => {
    const site = museum.facts.find(({ id }) => id === "museum-second-site") as (typeof museum.facts)[number];
    site.statement = "The harbour museum has no second site on Corran Light.";
    site.label = "The museum has no second site on Corran Light";
  });
  expect(narrowed.ask("Why does the museum have a second site?").headline).not.toContain(PREMISE);
});

const withMaker = appAfter(({ museum, bakery, lighthouse }) => {
  museum.predicates.push({ id: "maker", label: "maker", valueType: "subject", cardinality: "one" });
  const fact = bakery.facts[0] as (typeof bakery.facts)[number];
  lighthouse.facts.push(
    {
      ...fact,
      id: "lamp-maker",
      subject: "lamp",
      predicate: "maker",
      value: { type: "subject", subject: "island-trust" },
      label: "The Island Trust built the Argus lamp",
      statement: "The Argus lamp was built by the Island Trust.",
      phrasings: ["who built the Argus lamp"],
    },
    {
      ...fact,
      id: "bakery-no-lamp",
      subject: "bakery",
      predicate: "bakes",
      value: { type: "text", text: "not the lamp's maker" },
      label: "The bakery is not the Argus lamp's maker",
      statement: "The Lund bakery did not make the Argus lamp.",
      phrasings: ["is the lamp the bakery's work"],
    },
  );
});

test.each([
  ["When did Nordsee release the Argus lamp?", "lamp-maker", "whoever built it released it"],
  ["When did the Lund bakery launch the Argus lamp?", "bakery-no-lamp", "that this one did not is known"],
])("%j is met with who did it (%s): %s", (question, id) => {
  const outcome = withMaker.ask(question);
  expect([outcome.status, factIds(outcome)[0]]).toEqual(["answered", id]);
  expect(outcome.headline.startsWith(PREMISE)).toBe(true);
});

test("of a deed that is no making nothing follows from who made it", () => {
  expect(withMaker.ask("When did Nordsee repair the Argus lamp?").why.rule).not.toMatch(/takes for granted/u);
});

test("a word that begins a sentence is no name", () => {
  expect(withMaker.ask("Sailors built the Argus lamp when?").why.rule).not.toMatch(/another name/u);
});

test("the opposite of what is told is corrected where all else is met", () => {
  const toldOf = (withBoth: boolean) =>
    appAfter(({ museum }) => {
      const lamps = museum.facts.find(({ id }) => id === "museum-lamps") as (typeof museum.facts)[number];
      for (const [day, how] of [
        ["Sundays", "strict"],
        ["Mondays", "lax"],
      ]) {
        museum.facts.push({
          ...lamps,
          id: `rules-on-${day?.toLowerCase()}`,
          predicate: "collection",
          value: { type: "text", text: `${how} rules on ${day}` },
          label: `Rules at the museum are ${how} on ${day}`,
          statement: `Rules at the harbour museum are ${how} on ${day}.`,
          phrasings: [`what of the rules at the museum on ${day}`, `how are rules at the museum on ${day}`],
        });
        if (withBoth === false) break;
      }
    });
  const told = toldOf(false);
  const outcome = told.ask("How come the rules at the museum on Sundays are lax?");
  expect(factIds(outcome)[0]).toBe("rules-on-sundays");
  expect(outcome.headline.startsWith(PREMISE)).toBe(true);
  expect(told.ask("How come the rules at the museum on Sundays are strict?").headline).not.toContain(PREMISE);
  expect(toldOf(true).ask("How come the rules at the museum on Mondays are lax?").headline).not.toContain(PREMISE);
});
