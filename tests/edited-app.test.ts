import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { prepare } from "../src/answering/prepare.js";
import { readBase } from "../src/answering/read-base.js";
import { createApp, type EditableApp } from "../src/app.js";
import { buildFactBase } from "../src/facts/check.js";
import { createFactBase, type FactBase } from "../src/facts/fact-base.js";
import { DataError } from "../src/facts/problem.js";
import type { Fact } from "../src/facts/schema.js";
import { bakeryFile } from "./fixtures/bakery.js";
import { lighthouseFile } from "./fixtures/lighthouse.js";
import { museumFile } from "./fixtures/museum.js";
import { shippedBase } from "./shipped.js";

/** A base with the same entries, made from the beginning. */
const madeAnew = (base: FactBase): FactBase =>
  createFactBase({
    stories: [...base.stories.values()],
    subjects: [...base.subjects.values()],
    predicates: [...base.predicates.values()],
    sources: [...base.sources.values()],
    facts: [...base.facts.values()],
    relations: [...base.relations],
    gaps: [...base.gaps.values()],
    synonyms: base.synonyms.map((group) => [...group]),
    fillers: [...base.fillers],
  });

/** An app for the same base, made from the beginning, that must be as sure to answer: an edit leaves that as it is. */
function appMadeAnew({ base, answerAt }: EditableApp): EditableApp {
  const anew = madeAnew(base);
  return createApp(anew, { ...readBase(anew), answerAt });
}

/** Words that the bases have and words that they lack, common ones and names. */
const WORDS =
  "museum whale bakery lamp opened keeper quayside Ferris Osterby harpoon lantern barometer twelve 1931 the".split(" ");
const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 5 }).map((list) => list.join(" "));

/** A change of one fact: its words, its value, or all of it. */
interface Edit {
  readonly kind: "add" | "change" | "drop" | "return";
  readonly which: number;
  readonly label: string;
  readonly phrasing: string;
  readonly other: number;
}
const edits = fc.array(
  fc.record<Edit>({
    kind: fc.constantFrom("add", "change", "change", "drop", "return"),
    which: fc.nat(),
    label: words,
    phrasing: words,
    other: fc.nat(),
  }),
  { minLength: 1, maxLength: 6 },
);

/** The fact that an edit puts, or undefined where it takes one out. */
function factOf({ kind, which, label, phrasing, other }: Edit, facts: readonly Fact[], nth: number): Fact | undefined {
  const fact = facts[which % facts.length] as Fact;
  const told = {
    label: `${label} ${nth}`,
    statement: `Perhaps ${phrasing} ${label}.`,
    phrasings: [`what of ${phrasing} ${nth}`, ...fact.phrasings.slice(1)],
  };
  if (kind === "add") return { ...fact, ...told, id: `added-${nth}`, qualifiers: { note: `${nth}` } };
  const { subject } = facts[other % facts.length] as Fact;
  return kind === "change" ? { ...fact, ...told, subject, qualifiers: { note: `${nth}` } } : undefined;
}

/** Applies edits one by one; those that the data do not allow are left out. */
function edited(app: EditableApp, list: readonly Edit[], from = 0): EditableApp {
  const gone: Fact[] = [];
  return list.reduce((latest, edit, at) => {
    const nth = from + at;
    const facts = [...latest.base.facts.values()];
    const dropped = facts[edit.which % facts.length] as Fact;
    const put = edit.kind === "return" ? gone.pop() : factOf(edit, facts, nth);
    try {
      const next = latest.with({ facts: put ? { put: [put] } : { drop: [dropped.id] } });
      if (!put) gone.push(dropped);
      return next;
    } catch (error) {
      if (error instanceof DataError) return latest;
      throw error;
    }
  }, app);
}

const typo = (text: string): string => text.replace(/(\w{3})(\w)(\w)/u, "$1$3$2");

/** Where two apps differ: nothing else is shown, because what they say is long. */
const differences = (some: readonly string[], others: readonly string[]): readonly string[] =>
  [...some, ...others].length === 2 * some.length
    ? some.filter((line, at) => line !== others[at]).slice(0, 1)
    : ["length"];

/** All that an app says to what touches the edits and to some questions besides. */
function said(app: EditableApp, before: FactBase, questions: readonly string[]): readonly string[] {
  const facts = new Set([...app.base.facts.values(), ...before.facts.values()]);
  const changed = [...facts].filter(({ id }) => app.base.facts.get(id) !== before.facts.get(id));
  const texts = changed.flatMap(({ label, phrasings }) => [label, ...phrasings.slice(0, 2)]);
  const names = changed.flatMap(({ subject }) => app.base.subjects.get(subject)?.label ?? []);
  const asked = [...new Set([...texts, ...texts.map(typo), ...names, ...questions, ...questions.map(typo)])];
  return [
    app.base.version,
    app.base.changed,
    ...asked.map((text) => JSON.stringify(app.ask(text))),
    ...changed.map(({ statement }) => JSON.stringify(app.check(statement))),
    ...asked.flatMap((text) => [text, text.slice(0, 5)]).map((text) => JSON.stringify(app.suggest(text))),
  ];
}

/** Each run makes the shipped base anew, which takes a second. */
const LONGEST_MS = 120_000;

describe.each([
  { name: "a small base", base: buildFactBase(museumFile, bakeryFile, lighthouseFile), numRuns: 18 },
  { name: "the shipped base", base: shippedBase, numRuns: 1 },
])("of $name", ({ base, numRuns }) => {
  const app = createApp(base);
  const questions = [...base.facts.values(), ...base.gaps.values()].map(({ phrasings }) => phrasings[0] as string);
  const someQuestions = fc.array(fc.oneof(fc.constantFrom(...questions), words), { minLength: 1, maxLength: 6 });

  test(
    "after any edits it answers, checks and completes to the byte as one made anew",
    () => {
      fc.assert(
        fc.property(edits, someQuestions, (list, asked) => {
          const after = edited(app, list);
          const anew = appMadeAnew(after);
          expect(differences(said(after, base, asked), said(anew, base, asked))).toEqual([]);
        }),
        { numRuns },
      );
    },
    LONGEST_MS,
  );

  test(
    "two apps that were edited from the same one know nothing of each other, nor does that one",
    () => {
      fc.assert(
        fc.property(edits, edits, someQuestions, (list, others, asked) => {
          const before = said(app, base, asked);
          const [one, other] = [edited(app, list), edited(app, others)];
          for (const each of [one, other]) {
            const anew = appMadeAnew(each);
            expect(differences(said(each, base, asked), said(anew, base, asked))).toEqual([]);
          }
          expect(differences(said(app, base, asked), before)).toEqual([]);
        }),
        { numRuns: Math.ceil(numRuns / 3) },
      );
    },
    LONGEST_MS,
  );
});

test("two apps that were made from the same prepared data and edited know nothing of each other", () => {
  const base = buildFactBase(museumFile, bakeryFile, lighthouseFile);
  const prepared = prepare(base);
  const edits: readonly (readonly Edit[])[] = [
    [{ kind: "add", which: 1, label: "harpoon", phrasing: "which keeper has the harpoon", other: 2 }],
    [{ kind: "add", which: 3, label: "lamp", phrasing: "museum whale", other: 4 }],
  ];
  const apps = edits.map((list) => edited(createApp(base, prepared), list));
  for (const app of apps) expect(differences(said(app, base, WORDS), said(appMadeAnew(app), base, WORDS))).toEqual([]);
});

test(
  "after so many edits that all is put in order, and made anew, it still answers as one made anew",
  () => {
    const base = buildFactBase(museumFile, bakeryFile, lighthouseFile);
    const list = Array.from({ length: 120 }, (_, nth): Edit => {
      const kinds = ["add", "change", "change", "drop", "return"] as const;
      return {
        kind: kinds[nth % kinds.length] ?? "add",
        which: nth * 7,
        label: WORDS[nth % WORDS.length] ?? "",
        phrasing: WORDS[(nth * 3) % WORDS.length] ?? "",
        other: nth,
      };
    });
    let app = createApp(base);
    for (const [at, edit] of list.entries()) {
      app = edited(app, [edit], at);
      if (at % 24 !== 23) continue;
      expect(differences(said(app, base, WORDS), said(appMadeAnew(app), base, WORDS))).toEqual([]);
    }
    expect(app.base.facts.size).toBeGreaterThan(base.facts.size / 2);
  },
  LONGEST_MS,
);

describe("a change that the data do not allow is refused with every problem", () => {
  const app = createApp(buildFactBase(museumFile, bakeryFile, lighthouseFile));
  const fact = app.base.facts.get("bakery-loaves") as Fact;
  const problemsOf = (facts: Parameters<EditableApp["with"]>[0]["facts"]): string => {
    try {
      app.with({ facts });
      return "";
    } catch (error) {
      return (error as DataError).message;
    }
  };

  test.each([
    ["a fact that nobody knows", { drop: ["bakery-loafs"] }, "there is no fact “bakery-loafs”"],
    ["a fact that the story tells", { drop: ["bakery-loaves"] }, "the fact is still named by the story “bakery”"],
    ["a fact that another supersedes", { drop: ["bakery-opens-seven"] }, "still named by"],
    ["no reference", { put: [{ ...fact, references: [] }] }, "the fact has no reference"],
    ["an unknown subject", { put: [{ ...fact, subject: "bakry" }] }, "there is no subject “bakry”"],
    [
      "an unknown source",
      { put: [{ ...fact, references: [{ source: "x", locator: "y" }] }] },
      "there is no source “x”",
    ],
    ["a value of another type", { put: [{ ...fact, value: { type: "text", text: "many" } }] }, "takes a quantity"],
    ["what another fact says", { put: [{ ...fact, id: "loaves-again" }] }, "it says the same as “loaves-again”"],
    ["the same id twice", { put: [fact, { ...fact, qualifiers: { a: "b" } }] }, "already belongs to another fact"],
    ["itself superseded", { put: [{ ...fact, supersedes: fact.id }] }, "supersedes itself"],
  ] as const)("%s", (_, facts, problem) => {
    expect(problemsOf(facts as Parameters<typeof problemsOf>[0])).toContain(problem);
  });

  test("what is put again as it was, and what is dropped with all that names it, is no problem", () => {
    expect(problemsOf({ put: [fact] })).toBe("");
    expect(problemsOf({ drop: [fact.id], put: [fact] })).toBe("");
    expect(problemsOf({ drop: ["bakery-price"] })).toBe("");
  });
});
