import { entry, testCases } from "./plant.js";

testCases([
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
]);
