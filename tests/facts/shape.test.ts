import { expect, test } from "vitest";
import type { Problem } from "../../src/facts/problem.js";
import { checkShape } from "../../src/facts/shape.js";
import { museumFile } from "../fixtures/museum.js";

/** The museum's file after one change by path; `undefined` takes the field away. */
function changed(path: readonly (string | number)[], value: unknown): unknown {
  const file: unknown = structuredClone(museumFile);
  const holder = path.slice(0, -1).reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), file);
  const last = path.at(-1) ?? "";
  if (value === undefined) Reflect.deleteProperty(Object(holder), last);
  else Reflect.set(Object(holder), last, value);
  return file;
}

const cases: readonly (readonly [string, readonly (string | number)[], unknown, Omit<Problem, "file">])[] = [
  [
    "a missing field",
    ["facts", 4, "label"],
    undefined,
    { place: "facts[4].label", id: "whale-length", problem: "“label” is missing", remedy: "add it: text in quotes" },
  ],
  [
    "a field of a wrong type",
    ["facts", 4, "value", "amount"],
    "14.5",
    {
      place: "facts[4].value.amount",
      id: "whale-length",
      problem: "“amount” must be a number, not text in quotes",
      remedy: "give it that form",
    },
  ],
  [
    "an unknown key",
    ["facts", 4, "colour"],
    "grey",
    {
      place: "facts[4].colour",
      id: "whale-length",
      problem: 'nothing here is called "colour"',
      remedy: "correct its spelling, or remove it; schema.json lists what may stand here",
    },
  ],
  [
    "an unknown section",
    ["fact"],
    [],
    {
      place: "fact",
      problem: 'nothing here is called "fact"',
      remedy: "correct its spelling, or remove it; schema.json lists what may stand here",
    },
  ],
  [
    "an empty text",
    ["subjects", 2, "aliases", 1],
    "",
    {
      place: "subjects[2].aliases[1]",
      id: "whale",
      problem: "this entry is empty",
      remedy: "write it, or remove it where it may be absent",
    },
  ],
  [
    "a control character",
    ["facts", 4, "statement"],
    "The whale\u0007 is long.",
    {
      place: "facts[4].statement",
      id: "whale-length",
      problem: "“statement” holds a control or zero-width character",
      remedy: "remove that character; type the text again where it cannot be seen",
    },
  ],
  [
    "a zero-width character",
    ["stories", 0, "label"],
    "The harbour\u200b museum",
    {
      place: "stories[0].label",
      id: "harbour-museum",
      problem: "“label” holds a control or zero-width character",
      remedy: "remove that character; type the text again where it cannot be seen",
    },
  ],
  [
    "a space at the end",
    ["subjects", 2, "label"],
    "the whale ",
    {
      place: "subjects[2].label",
      id: "whale",
      problem: "“label” starts or ends with a space",
      remedy: "remove the space at the start or end",
    },
  ],
  [
    "a text that is too long",
    ["subjects", 2, "label"],
    "w".repeat(81),
    {
      place: "subjects[2].label",
      id: "whale",
      problem: "“label” may have 80 characters at most and has 81",
      remedy: "shorten it",
    },
  ],
  [
    "a value outside the choices",
    ["facts", 4, "modality"],
    "rumour",
    {
      place: "facts[4].modality",
      id: "whale-length",
      problem: '“modality” cannot be "rumour"',
      remedy: "choose one of: reported, company-claim, hedged, official, inference",
    },
  ],
  [
    "an unknown value type",
    ["facts", 4, "value", "type"],
    "number",
    {
      place: "facts[4].value.type",
      id: "whale-length",
      problem: '“type” cannot be "number"',
      remedy: "choose one of: text, quantity, date, subject, none, unknown",
    },
  ],
  [
    "an address that is none",
    ["sources", 0, "url"],
    "gazette.example",
    {
      place: "sources[0].url",
      id: "town-gazette",
      problem: '“url” is no web address: "gazette.example"',
      remedy: "write an address that starts with http:// or https://, or null and a urlNote",
    },
  ],
  [
    "a day in another form",
    ["facts", 4, "learned"],
    "10.01.2026",
    {
      place: "facts[4].learned",
      id: "whale-length",
      problem: '“learned” must look like 2026-06-22, not "10.01.2026"',
      remedy: "write it so",
    },
  ],
  [
    "a qualifier whose name is no id",
    ["facts", 4, "qualifiers"],
    { "Point in time": "2026" },
    {
      place: 'facts[4].qualifiers["Point in time"]',
      id: "whale-length",
      problem: '"Point in time" cannot be a name here',
      remedy: "use lower-case words joined by hyphens",
    },
  ],
  [
    "a fact with an empty list of references",
    ["facts", 4, "references"],
    [],
    {
      place: "facts[4].references",
      id: "whale-length",
      problem: "the fact has no reference",
      remedy: "add at least one to its references: a source and a locator",
    },
  ],
  [
    "a fact without references",
    ["facts", 4, "references"],
    undefined,
    {
      place: "facts[4].references",
      id: "whale-length",
      problem: "the fact has no reference",
      remedy: "add at least one to its references: a source and a locator",
    },
  ],
  [
    "too short a list",
    ["facts", 4, "phrasings"],
    [],
    {
      place: "facts[4].phrasings",
      id: "whale-length",
      problem: "“phrasings” holds too few entries",
      remedy: "give it at least 1",
    },
  ],
  [
    "a section that is no list",
    ["gaps"],
    {},
    { place: "gaps", problem: "“gaps” must be a list in [ ], not an object in { }", remedy: "give it that form" },
  ],
];

test.each(cases)("tells of %s", (_name, path, value, problem) => {
  expect(checkShape("museum.json", changed(path, value)).problems).toEqual([{ file: "museum.json", ...problem }]);
});

test.each([[null], [[]], ["text"], [3]])("tells that a file holds %j instead of an object", (value) => {
  expect(checkShape("a.json", value).problems).toMatchObject([
    { file: "a.json", place: "(whole file)", problem: expect.stringContaining("must be an object") },
  ]);
});

test("fills the defaults of a good file", () => {
  expect(checkShape("a.json", { synonyms: [["a", "b"]] })).toMatchObject({
    data: { facts: [], fillers: [], synonyms: [["a", "b"]] },
    problems: [],
  });
});

test("never shows what a broken file would make a screen do", () => {
  const file = { facts: [{ id: "a", "\u001b[31m\u202e": 1, modality: "\u009b2J" }] };
  const told = JSON.stringify(checkShape("a.json", file).problems);
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these must not be there
  expect(told).not.toMatch(/[\u001b\u009b\u202e]/u);
});
