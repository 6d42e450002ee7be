import { entry, first, testCases } from "./plant.js";

testCases([
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
]);
