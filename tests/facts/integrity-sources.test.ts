import { entry, testCases } from "./plant.js";

testCases([
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
]);
