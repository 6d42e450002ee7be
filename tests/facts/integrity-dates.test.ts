import { entry, first, testCases } from "./plant.js";

const days = { learned: "2026-01-10", changed: "2026-02-01" };

testCases([
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
]);
