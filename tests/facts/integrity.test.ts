import { expect, test } from "vitest";
import type { Problem } from "../../src/facts/problem.js";
import { entry, first, type Planted, problemsAfter } from "./plant.js";

interface Case {
  readonly name: string;
  readonly change: (planted: Planted) => void;
  /** Exactly what must be found; texts need only hold the words given. */
  readonly found: readonly Partial<Problem>[];
}

const days = { learned: "2026-01-10", changed: "2026-02-01" };

const cases: readonly Case[] = [
  {
    name: "an unknown subject, naming the one that was probably meant",
    change: ({ museum }) => {
      entry(museum.facts, "whale-length").subject = "wale";
      entry(museum.facts, "museum-keeper").subject = "whale";
    },
    found: [
      {
        file: "museum.json",
        place: "facts[4].subject",
        id: "whale-length",
        problem: "no subject “wale”",
        remedy: "whale",
      },
    ],
  },
  {
    name: "an unknown predicate",
    change: ({ bakery }) => {
      entry(bakery.facts, "bakery-price").predicate = "cost";
      bakery.predicates = bakery.predicates.filter(({ id }) => id !== "price");
    },
    found: [{ file: "bakery.json", place: "facts[4].predicate", id: "bakery-price", problem: "no predicate “cost”" }],
  },
  {
    name: "an unknown source in the second reference",
    change: ({ museum }) => {
      entry(museum.facts, "museum-visitors").references.push({ source: "nobody", locator: "p. 1" });
    },
    found: [{ place: "facts[2].references[2].source", id: "museum-visitors", problem: "no source “nobody”" }],
  },
  {
    name: "an unknown story of a fact and of a gap",
    change: ({ museum, bakery }) => {
      entry(museum.facts, "museum-listed").story = "mill";
      first(bakery.gaps).story = "mill";
    },
    found: [
      { file: "museum.json", place: "facts[10].story", id: "museum-listed", problem: "no story “mill”" },
      { file: "bakery.json", place: "gaps[0].story", id: "bakery-recipe", problem: "no story “mill”" },
    ],
  },
  {
    name: "both ends of a relation that are no facts",
    change: ({ museum }) => {
      Object.assign(first(museum.relations), { from: "a-fact", to: "b-fact" });
    },
    found: [
      { place: "relations[0].from", id: "a-fact – b-fact", problem: "no fact “a-fact”" },
      { place: "relations[0].to", id: "a-fact – b-fact", problem: "no fact “b-fact”" },
    ],
  },
  {
    name: "every other reference to nothing",
    change: ({ museum, bakery }) => {
      first(museum.gaps).nearest = ["nothing-near"];
      first(museum.gaps).subject = "nothing-asked";
      entry(bakery.facts, "bakery-loaves").supersedes = "nothing-older";
      entry(museum.facts, "guide-means-museum").value = { type: "subject", subject: "nothing-meant" };
      entry(museum.subjects, "whale").variantOf = "nothing-wider";
      entry(museum.subjects, "museum").source = "nothing-written";
      entry(museum.sources, "coast-guide").derivesFrom = ["museum-leaflet", "nothing-copied"];
      first(first(museum.stories).paragraphs).facts.push("nothing-told");
    },
    found: [
      { place: "subjects[2].variantOf", id: "whale", problem: "nothing-wider" },
      { place: "subjects[0].source", id: "museum", problem: "nothing-written" },
      { place: "sources[3].derivesFrom[1]", id: "coast-guide", problem: "nothing-copied" },
      { place: "facts[11].value.subject", id: "guide-means-museum", problem: "nothing-meant" },
      { place: "gaps[0].subject", id: "museum-budget", problem: "nothing-asked" },
      { place: "gaps[0].nearest[0]", id: "museum-budget", problem: "nothing-near" },
      { place: "stories[0].paragraphs[0].facts[3]", id: "harbour-museum", problem: "nothing-told" },
      { file: "bakery.json", place: "facts[3].supersedes", id: "bakery-loaves", problem: "nothing-older" },
    ],
  },
  {
    name: "an id that another file has as well",
    change: ({ bakery }) => {
      bakery.subjects.push({ id: "whale", label: "the bread whale", kind: "product" });
    },
    found: [
      {
        file: "bakery.json",
        place: "subjects[2].id",
        id: "whale",
        problem: "already belongs to another subject: museum.json subjects[2]",
        remedy: "another id",
      },
    ],
  },
  {
    name: "a value of another type than its predicate takes",
    change: ({ museum }) => {
      entry(museum.facts, "museum-opened").value = { type: "text", text: "in spring" };
    },
    found: [
      {
        place: "facts[0].value.type",
        id: "museum-opened",
        problem: "the value is a text, but the predicate “opened” takes a date",
        remedy: "give a date, none or unknown",
      },
    ],
  },
  {
    name: "an identity that is not called an inference",
    change: ({ museum }) => {
      entry(museum.facts, "guide-means-museum").modality = "reported";
    },
    found: [
      { place: "facts[11].modality", id: "guide-means-museum", problem: "always an inference", remedy: "inference" },
    ],
  },
  {
    name: "a hedged fact whose statement lost its hedge",
    change: ({ museum }) => {
      entry(museum.facts, "museum-second-hall").statement = "The harbour museum gets a second hall.";
    },
    found: [
      { place: "facts[6].statement", id: "museum-second-hall", problem: "sounds certain", remedy: "could, may, might" },
    ],
  },
  {
    name: "a range that ends before it starts",
    change: ({ bakery }) => {
      entry(bakery.facts, "bakery-price").value = { type: "quantity", amount: 45, upTo: 38, unit: "kroner" };
    },
    found: [{ place: "facts[4].value.upTo", id: "bakery-price", problem: "ends at 38", remedy: "upTo" }],
  },
  {
    name: "two facts that say the same, whatever the order of their fields",
    change: ({ museum }) => {
      const visitors = entry(museum.facts, "museum-visitors");
      visitors.qualifiers = { place: "hall", "point-in-time": "2024" };
      museum.facts.push({
        ...structuredClone(visitors),
        id: "museum-visitors-again",
        value: { unit: "Visitors", bound: "about", amount: 41000, type: "quantity" },
        qualifiers: { "point-in-time": "2024", place: "Hall" },
      });
    },
    found: [
      {
        place: "facts[12]",
        id: "museum-visitors-again",
        problem: "says the same as “museum-visitors” (museum.json facts[2])",
        remedy: "remove this one",
      },
    ],
  },
  {
    name: "a name that two subjects claim, whatever its case and accents",
    change: ({ bakery }) => {
      entry(bakery.subjects, "bakery").aliases = ["the bakery", "MUSÉET  ved havnen"];
    },
    found: [
      {
        file: "bakery.json",
        place: "subjects[0].aliases[1]",
        id: "bakery",
        problem: "already belongs to the subject “museum” (museum.json subjects[0])",
        remedy: "leave the name to one",
      },
    ],
  },
  {
    name: "a part's name and a part's alias that are other subjects' names",
    change: ({ bakery }) => {
      entry(bakery.subjects, "bakery").parts = [{ label: "Ada Lind", aliases: ["Library Corner"] }];
    },
    found: [
      { place: "subjects[0].parts[0].label", id: "bakery", problem: "“ada-lind”" },
      { place: "subjects[0].parts[0].aliases[0]", id: "bakery", problem: "“museum”" },
    ],
  },
  {
    name: "two phrasings with the same words in another order",
    change: ({ museum }) => {
      entry(museum.facts, "whale-length").phrasings.push("The whale: how LONG is it", "it is how long, the whale");
      first(museum.gaps).phrasings.push("The museum's budget is what");
    },
    found: [
      {
        place: "facts[4].phrasings[3]",
        id: "whale-length",
        problem: "same words as phrasings[2]",
        remedy: "other words",
      },
      { place: "gaps[0].phrasings[2]", id: "museum-budget", problem: "same words as phrasings[0]" },
    ],
  },
  {
    name: "a relation of a fact with itself",
    change: ({ museum }) => {
      first(museum.relations).to = "museum-opened";
    },
    found: [
      {
        place: "relations[0].to",
        id: "museum-opened – museum-opened",
        problem: "joins the fact “museum-opened” with itself",
        remedy: "name the other fact",
      },
    ],
  },
  {
    name: "a relation that stands twice, the other way round and in another file",
    change: ({ museum, bakery }) => {
      const { from, to, ...rest } = first(museum.relations);
      bakery.relations.push({ ...rest, from: to, to: from, phrasings: [] });
    },
    found: [
      {
        file: "bakery.json",
        place: "relations[1]",
        id: "museum-opened-plaque – museum-opened",
        problem: "already related: museum.json relations[0]",
        remedy: "keep one",
      },
    ],
  },
  {
    name: "a source without address or date that does not say why",
    change: ({ museum }) => {
      const plaque = entry(museum.sources, "museum-plaque");
      delete plaque.urlNote;
      delete plaque.dateNote;
    },
    found: [
      { place: "sources[1].url", id: "museum-plaque", problem: "no address", remedy: "urlNote" },
      { place: "sources[1].date", id: "museum-plaque", problem: "no date", remedy: "dateNote" },
    ],
  },
  {
    name: "a source that derives from itself",
    change: ({ bakery }) => {
      entry(bakery.sources, "bakery-sign").derivesFrom = ["bakery-sign"];
    },
    found: [
      {
        file: "bakery.json",
        place: "sources[1].derivesFrom",
        id: "bakery-sign",
        problem: "derives from itself: bakery-sign → bakery-sign",
        remedy: "unclear",
      },
    ],
  },
  {
    name: "a source that derives from itself through others",
    change: ({ museum }) => {
      entry(museum.sources, "museum-leaflet").derivesFrom = ["town-gazette"];
      entry(museum.sources, "town-gazette").derivesFrom = ["coast-guide"];
    },
    found: [
      {
        place: "sources[0].derivesFrom",
        id: "town-gazette",
        problem: "town-gazette → coast-guide → museum-leaflet → town-gazette",
      },
    ],
  },
  {
    name: "a place of a complete source that no fact cites",
    change: ({ museum }) => {
      entry(museum.facts, "whale-length").references = [{ source: "town-gazette", locator: "s3" }];
    },
    found: [
      { place: "sources[0].locators[1]", id: "town-gazette", problem: "no fact cites “s2”", remedy: "add a fact" },
    ],
  },
  {
    name: "a place that a complete source does not have",
    change: ({ museum }) => {
      entry(museum.facts, "museum-opened").references = [{ source: "town-gazette", locator: "s1, s9" }];
    },
    found: [
      {
        place: "facts[0].references[0].locator",
        id: "museum-opened",
        problem: "the source “town-gazette” has no place “s9”",
        remedy: "locators that the source lists",
      },
    ],
  },
  {
    name: "days that no calendar has, wherever a date may stand",
    change: ({ museum, bakery }) => {
      entry(museum.facts, "museum-opened").value = { type: "date", date: "1906-02-30" };
      entry(museum.facts, "museum-visitors").qualifiers = { "point-in-time": "2024-13" };
      entry(museum.sources, "museum-leaflet").date = "2025-00";
      first(museum.gaps).checked = "2026-06-31";
      Object.assign(entry(bakery.facts, "bakery-moved"), { learned: "2025-02-29", changed: "2026-04-31" });
    },
    found: [
      { place: "sources[2].date", id: "museum-leaflet", problem: "“2025-00” is no date" },
      { place: "gaps[0].checked", id: "museum-budget", problem: "“2026-06-31” is no date" },
      { place: "facts[0].value.date", id: "museum-opened", problem: "“1906-02-30” is no date", remedy: "calendar" },
      { place: "facts[2].qualifiers.point-in-time", id: "museum-visitors", problem: "“2024-13” is no date" },
      { place: "facts[1].learned", id: "bakery-moved", problem: "“2025-02-29” is no date" },
      { place: "facts[1].changed", id: "bakery-moved", problem: "“2026-04-31” is no date" },
    ],
  },
  {
    name: "a change before the day the fact was learned",
    change: ({ bakery }) => {
      entry(bakery.facts, "bakery-owner").learned = "2026-02-02";
    },
    found: [
      {
        place: "facts[0].changed",
        id: "bakery-owner",
        problem: "changed on 2026-02-01, before it was learned on 2026-02-02",
        remedy: "correct one",
      },
    ],
  },
  {
    name: "a fact that held, or a source that was written, after the fact last changed",
    change: ({ museum, bakery }) => {
      entry(museum.facts, "museum-keeper").qualifiers = { "point-in-time": "2026-03" };
      entry(bakery.sources, "baker-interview").date = "2026-02-02";
      bakery.facts = bakery.facts.filter(({ references }) => first(references).source !== "baker-interview");
      bakery.facts.push({
        id: "bakery-bread",
        story: "bakery",
        subject: "ole-lund",
        predicate: "bakes",
        value: { type: "none" },
        label: "Ole Lund bakes nothing",
        statement: "Ole Lund himself bakes nothing.",
        phrasings: ["what does Ole bake"],
        modality: "reported",
        references: [{ source: "baker-interview", locator: "end" }],
        ...days,
      });
      delete entry(bakery.facts, "bakery-opens-six").supersedes;
      bakery.relations = [];
      first(first(bakery.stories).paragraphs).facts = ["bakery-bread"];
      bakery.predicates = bakery.predicates.filter(({ id }) => ["bakes", "price", "opening-hour"].includes(id));
    },
    found: [
      { place: "facts[3].qualifiers.point-in-time", id: "museum-keeper", problem: "held in 2026-03", remedy: "dates" },
      { place: "facts[2].references[0].source", id: "bakery-bread", problem: "younger than", remedy: "set changed" },
    ],
  },
  {
    name: "subjects, predicates and sources that nothing uses, and a story without facts",
    change: ({ museum, bakery }) => {
      museum.subjects.push({ id: "harbour", label: "the harbour", kind: "place" });
      museum.predicates.push({ id: "painted", label: "painted", valueType: "date", cardinality: "many" });
      museum.sources.push({ ...entry(museum.sources, "council-register"), id: "council-minutes" });
      bakery.stories.push({ ...first(bakery.stories), id: "mill" });
    },
    found: [
      { place: "subjects[4]", id: "harbour", problem: "nothing uses “harbour”", remedy: "add a fact or gap" },
      { place: "predicates[11]", id: "painted", problem: "nothing uses “painted”", remedy: "add a fact" },
      { place: "sources[5]", id: "council-minutes", problem: "nothing uses “council-minutes”", remedy: "refers to" },
      { file: "bakery.json", place: "stories[1]", id: "mill", problem: "nothing uses “mill”", remedy: "belongs to" },
    ],
  },
  {
    name: "a fact that supersedes itself",
    change: ({ bakery }) => {
      entry(bakery.facts, "bakery-bread").supersedes = "bakery-bread";
    },
    found: [
      {
        place: "facts[2].supersedes",
        id: "bakery-bread",
        problem: "supersedes itself: bakery-bread → bakery-bread",
        remedy: "remove one supersedes",
      },
    ],
  },
  {
    name: "facts and subjects that lead back to themselves through others",
    change: ({ museum, bakery }) => {
      entry(bakery.facts, "bakery-opens-seven").supersedes = "bakery-opens-six";
      entry(museum.subjects, "museum").variantOf = "customs-house";
      entry(museum.subjects, "customs-house").variantOf = "museum";
    },
    found: [
      { place: "subjects[0].variantOf", id: "museum", problem: "museum → customs-house → museum" },
      {
        file: "bakery.json",
        place: "facts[5].supersedes",
        id: "bakery-opens-six",
        problem: "bakery-opens-six → bakery-opens-seven → bakery-opens-six",
      },
    ],
  },
];

const matching = (found: readonly Partial<Problem>[]) =>
  found.map(({ problem = "", remedy = "", ...exact }) =>
    expect.objectContaining({
      file: "museum.json",
      ...exact,
      problem: expect.stringContaining(problem),
      remedy: expect.stringContaining(remedy),
    }),
  );

test.each(cases)("finds $name", ({ change, found }) => {
  const named = found.map((problem, at) => ({ file: problem.file ?? fileOf(found, at), ...problem }));
  const problems = problemsAfter(change);
  expect(problems).toHaveLength(named.length);
  expect(problems).toEqual(expect.arrayContaining(matching(named)));
});

/** Cases that change the bakery alone say so by the ids they expect. */
function fileOf(found: readonly Partial<Problem>[], at: number): string {
  return found[at]?.id?.startsWith("bakery") ? "bakery.json" : "museum.json";
}

test("finds nothing wrong with the museum and the bakery as they are", () => {
  expect(problemsAfter(() => {})).toEqual([]);
});

test("finds all of this at once", () => {
  const harmless = [
    "an unknown predicate",
    "an unknown source in the second reference",
    "a part's name and a part's alias",
  ];
  const chosen = cases.filter(({ name }) => harmless.some((start) => name.startsWith(start)));
  const problems = problemsAfter((planted) => {
    for (const { change } of chosen) change(planted);
  });
  expect(problems).toHaveLength(chosen.flatMap(({ found }) => found).length);
});
