import { entry, first, testCases } from "./plant.js";

testCases([
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
]);
