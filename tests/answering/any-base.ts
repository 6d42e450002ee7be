import fc from "fast-check";
import { buildFactBase } from "../../src/facts/check.js";
import type { DataFileInput } from "../../src/facts/schema.js";

/** Names and things that no two of which are spelt alike, so that one slip of the keyboard makes none of another. */
const NAMES = ["Vellaro", "Quistrup", "Ombrage", "Tarkesh", "Brixholm", "Nakuretta", "Sillavond", "Perwinka"] as const;
const THINGS = ["escarpment", "dirigible", "kaleidoscope", "bassoonist", "cartilage", "haberdasher"] as const;
const VALUES = ["marzipan", "turquoise", "obelisk", "quicksilver", "hexagonal", "parchment", "wolfhound"] as const;
/** Ways to ask for a thing of a name; the first is the plainest. */
const WAYS = [
  (name: string, thing: string) => `what is the ${thing} of ${name}`,
  (name: string, thing: string) => `${name} ${thing}`,
  (name: string, thing: string) => `tell me which ${thing} belongs to ${name}`,
  (name: string, thing: string) => `how do people describe the ${thing} that ${name} has`,
] as const;

const days = { learned: "2026-01-10", changed: "2026-02-01" };

/** One generated fact: that the thing of a name is some value. */
export interface Said {
  readonly name: string;
  readonly thing: string;
  readonly value: string;
}

export const idOf = ({ name, thing }: Said): string => `${name}-${thing}`.toLowerCase();

/** Phrasings of a generated fact, the first `ways` of them. */
export const phrasingsOf = ({ name, thing }: Said, ways: number = WAYS.length): readonly string[] =>
  WAYS.slice(0, ways).map((way) => way(name, thing));

/** Data that say no more than some facts. */
export function fileOf(said: readonly Said[], ways?: number, story = "story"): DataFileInput {
  const each = <Value>(values: readonly Value[]) => [...new Set(values)];
  return {
    stories: [
      {
        id: story,
        label: `The ${story}`,
        summary: "Some facts.",
        examples: ["What is it?"],
        paragraphs: [{ heading: "Facts", facts: said.slice(0, 1).map(idOf) }],
      },
    ],
    subjects: each(said.map(({ name }) => name)).map((name) => ({
      id: name.toLowerCase(),
      label: name,
      kind: "organisation",
    })),
    predicates: each(said.map(({ thing }) => thing)).map((thing) => ({
      id: thing,
      label: thing,
      valueType: "text",
      cardinality: "one",
    })),
    sources: [
      {
        id: `${story}-source`,
        publisher: "The Gazette",
        title: "A report",
        url: `https://gazette.example/${story}`,
        date: "2025-10-04",
        language: "en",
        tier: "press",
        derivesFrom: [],
        reliability: "A report.",
      },
    ],
    facts: said.map((one) => ({
      id: idOf(one),
      story,
      subject: one.name.toLowerCase(),
      predicate: one.thing,
      value: { type: "text", text: one.value },
      label: `${one.name}: ${one.thing} ${one.value}`,
      statement: `The ${one.thing} of ${one.name} is ${one.value}.`,
      phrasings: [...phrasingsOf(one, ways)],
      modality: "reported",
      references: [{ source: `${story}-source`, locator: "p1" }],
      ...days,
    })),
  };
}

export const baseOf = (said: readonly Said[], ...further: readonly DataFileInput[]) =>
  buildFactBase(fileOf(said), ...further);

/** Facts of which no two give the same thing of the same name. */
export const anySaid = (least = 2) =>
  fc.uniqueArray(
    fc.record({
      name: fc.constantFrom(...NAMES),
      thing: fc.constantFrom(...THINGS),
      value: fc.constantFrom(...VALUES),
    }),
    { selector: idOf, minLength: least, maxLength: 14 },
  );

/** Facts that share no name, thing or value with those. */
export const UNRELATED: readonly Said[] = [
  { name: "Zanthelm", thing: "lacquer", value: "juniper" },
  { name: "Hodrevic", thing: "gondola", value: "isthmus" },
  { name: "Jundimar", thing: "monsoon", value: "gabardine" },
  { name: "Culverin", thing: "pendulum", value: "rhubarb" },
];
