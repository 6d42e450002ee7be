import fc from "fast-check";
import { expect, test } from "vitest";
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
