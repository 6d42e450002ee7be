import { entry, first, testCases } from "./plant.js";

testCases([
  {
    name: "subjects and predicates that nothing uses, and a story without facts, but no source that nothing rests on",
    change: ({ museum, bakery }) => {
      museum.subjects.push({ id: "harbour", label: "the harbour", kind: "place" });
      museum.predicates.push({ id: "painted", label: "painted", valueType: "date", cardinality: "many" });
      museum.sources.push({ ...entry(museum.sources, "council-register"), id: "council-minutes" });
      bakery.stories.push({ ...first(bakery.stories), id: "mill" });
    },
    found: [
      { place: "subjects[4]", id: "harbour", problem: "nothing uses “harbour”", remedy: "add a fact or gap" },
      { place: "predicates[11]", id: "painted", problem: "nothing uses “painted”", remedy: "add a fact" },
      { file: "bakery.json", place: "stories[1]", id: "mill", problem: "nothing uses “mill”", remedy: "belongs to" },
    ],
  },
]);
