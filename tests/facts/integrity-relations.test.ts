import { first, testCases } from "./plant.js";

testCases([
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
]);
