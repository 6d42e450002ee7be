import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Outcome } from "../../src/answering/outcome.js";
import { type App, createApp } from "../../src/app.js";
import { buildFactBase } from "../../src/facts/check.js";
import { DATA_FOLDER, readDataFolder } from "../../src/facts/load.js";
import type { DataFile, Fact } from "../../src/facts/schema.js";
import { shippedApp } from "../shipped.js";
import { anySaid, baseOf, fileOf, idOf, phrasingsOf, type Said, UNRELATED } from "./any-base.js";
import { factIds } from "./fixture.js";

/** What must hold for answers from whatever base: first generated ones, then the one that comes with the program. */

const checked = readDataFolder(DATA_FOLDER);
if (!checked.ok) throw new Error("the data have problems: see npm run data:check");
const shipped = shippedApp();
const facts = [...shipped.base.facts.values()];

/** One slip of the keyboard in a word. */
const SLIPS: readonly ((word: string, at: number) => string)[] = [
  (word, at) => `${word.slice(0, at)}${word[at + 1]}${word[at]}${word.slice(at + 2)}`,
  (word, at) => `${word.slice(0, at)}${word.slice(at + 1)}`,
  (word, at) => `${word.slice(0, at)}${word[at]}${word.slice(at)}`,
];
const LONG_WORD = /(?<!\p{L})\p{Lu}?\p{Ll}{7,}(?!\p{L})/gu;

/** A question with a slip in one of its long words, or undefined where none is long. */
function slipped(question: string, nth: number): string | undefined {
  const words = [...question.matchAll(LONG_WORD)];
  const match = words[nth % words.length];
  if (!match) return undefined;
  const [word] = match;
  const slip = SLIPS[nth % SLIPS.length] as (word: string, at: number) => string;
  const typed = slip(word, 1 + (nth % (word.length - 3)));
  return `${question.slice(0, match.index)}${typed}${question.slice(match.index + word.length)}`;
}

/** What an outcome tells first, or why it is silent. */
const winner = (outcome: Outcome): string =>
  outcome.status === "unknown" ? outcome.headline : `${outcome.status} ${factIds(outcome)[0] ?? outcome.headline}`;

const MARKS: readonly ((question: string) => string)[] = [
  (question) => `${question}?!`,
  (question) => ` “${question}” …`,
  (question) => question.replace(/[?.!]+$/u, ""),
  (question) => question.replaceAll(" ", "  "),
];
/** A word all in capitals may be an acronym ("US"), which small letters make a word of ("us"). */
const hasAcronym = (question: string): boolean => /(?<!\p{L})\p{Lu}{2,}(?!\p{L})/u.test(question);

describe("generated bases", () => {
  test("a fact's own phrasing finds it", () => {
    fc.assert(
      fc.property(anySaid(), (said) => {
        const app = createApp(baseOf(said));
        for (const one of said)
          for (const phrasing of phrasingsOf(one)) expect(factIds(app.ask(phrasing)), phrasing).toContain(idOf(one));
      }),
      { numRuns: 30 },
    );
  });

  /** What a base of some facts and the same base built without one of them answer to the phrasings of that one. */
  function answersWithout(said: readonly Said[], nth: number, phrasings: (gone: Said) => readonly string[]) {
    const gone = said[nth % said.length] as Said;
    const app = createApp(baseOf(said));
    const built = createApp(baseOf(said.filter((one) => one !== gone)));
    return phrasings(gone).flatMap((phrasing) => [
      { phrasing, told: factIds(app.askWithout(phrasing, { facts: [idOf(gone)] })) },
      { phrasing, told: factIds(built.ask(phrasing)) },
    ]);
  }

  test("with the fact removed, nothing else answers its plain phrasings, whether it is left out or the base is built without it", () => {
    fc.assert(
      fc.property(anySaid(3), fc.nat(), (said, nth) => {
        for (const { phrasing, told } of answersWithout(said, nth, (gone) => phrasingsOf(gone, 2)))
          expect(told, phrasing).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test("nor its wordy ones, of which all words but one are those of another fact's, more often than was measured", () => {
    // 0.44 of these when it was set: what they ask for is one word of four.
    const bases = fc.sample(fc.tuple(anySaid(3), fc.nat()), { numRuns: 40, seed: 20_260_622 });
    const answers = bases.flatMap(([said, nth]) => answersWithout(said, nth, (gone) => phrasingsOf(gone).slice(2)));
    const answered = answers.filter(({ told }) => told.length > 0);
    expect(answered.length / answers.length).toBeLessThan(0.45);
  });

  test("case, marks, the order of keywords and a slip in a long word do not change the winner", () => {
    fc.assert(
      fc.property(anySaid(), fc.nat(99), (said, nth) => {
        const { ask } = createApp(baseOf(said));
        for (const one of said) {
          const own = phrasingsOf(one);
          const ways = [
            ...own.flatMap((question) => [
              question.toUpperCase(),
              question.toLowerCase(),
              slipped(question, nth) ?? question,
            ]),
            ...own.flatMap((question) => MARKS.map((mark) => mark(question))),
            `${one.thing} ${one.name}`,
          ];
          for (const way of ways) expect(factIds(ask(way))[0], way).toBe(idOf(one));
        }
      }),
      { numRuns: 20 },
    );
  });

  test("facts that share no rare word with the others change no winner", () => {
    fc.assert(
      fc.property(anySaid(), (said) => {
        const [small, large] = [createApp(baseOf(said)), createApp(baseOf(said, fileOf(UNRELATED, 4, "other")))];
        for (const one of said)
          for (const phrasing of phrasingsOf(one))
            expect(winner(large.ask(phrasing)), phrasing).toBe(winner(small.ask(phrasing)));
      }),
      { numRuns: 20 },
    );
  });

  test("the same question gives the same bytes, whatever was asked before and however the base was built", () => {
    fc.assert(
      fc.property(anySaid(), (said) => {
        const [one, other] = [createApp(baseOf(said)), createApp(baseOf(said))];
        const questions = said.flatMap((each) => phrasingsOf(each));
        const bytes = (app: App, texts: readonly string[]) =>
          new Map(texts.map((text) => [text, JSON.stringify(app.ask(text))]));
        expect(bytes(other, questions.toReversed())).toEqual(new Map([...bytes(one, questions)].toReversed()));
      }),
      { numRuns: 20 },
    );
  });
});

describe("the data that come with the program", () => {
  const own = facts.flatMap((fact) => fact.phrasings.map((question) => ({ fact, question })));
  /** Every 13th phrasing, which takes in every fact: all of them would take a minute. */
  const some = own.filter((_, at) => at % 13 === 3);
  const fewer = some.filter((_, at) => at % 3 === 0).map(({ question }) => question);
  /** Facts of the same subject and predicate: a question for one is a question for the others. */
  const fellows = ({ subject, predicate }: Fact) =>
    facts.filter((other) => other.subject === subject && other.predicate === predicate).map(({ id }) => id);
  const share = (part: readonly unknown[], of: readonly unknown[]) => part.length / of.length;
  const plain = new Map<string, Outcome>();
  /** What a phrasing as it stands is answered by, which several of these compare with. */
  function askPlain(question: string): Outcome {
    const outcome = plain.get(question) ?? shipped.ask(question);
    plain.set(question, outcome);
    return outcome;
  }

  test("the sample of phrasings takes in every fact", () => {
    expect(new Set(some.map(({ fact }) => fact))).toEqual(new Set(facts));
  });

  test("a fact's own phrasing finds it or what stands for it, but for one in a hundred that another has as well", () => {
    const missed = some.filter(({ fact, question }) => {
      const outcome = askPlain(question);
      const told =
        outcome.status === "ambiguous" ? outcome.choices.map(({ ask }) => ask.slice("fact:".length)) : factIds(outcome);
      const meant = [...fellows(fact), ...shipped.base.relationsOf(fact.id).map(({ other }) => other.id)];
      return !told.some((id) => meant.includes(id));
    });
    expect(share(missed, some), missed.map(({ fact, question }) => `${fact.id}: ${question}`).join("\n")).toBeLessThan(
      0.01,
    );
  });

  test("with its facts removed, hardly more than half of the phrasings are answered by others", () => {
    // Many facts say what others say in other words or of another source, and may answer for them: so this is a
    // measure (0.60 of these when it was set, 0.57 before words were taken for others of like meaning) which must not
    // grow, while generated bases allow none at all.
    const answered = some.filter(({ fact, question }) => {
      const gone = fellows(fact);
      const told = factIds(shipped.askWithout(question, { facts: gone }));
      return told.length > 0 && !told.some((id) => gone.includes(id));
    });
    expect(share(answered, some)).toBeLessThan(0.62);
  });

  test("case (acronyms aside) and marks do not change the winner", () => {
    const changed = fewer.flatMap((question, at) => {
      const cases = hasAcronym(question) ? [] : [question.toUpperCase(), question.toLowerCase()];
      // Two of the four for each question, in turn.
      const marked = MARKS.filter((_, nth) => (nth + at) % 2 === 0).map((mark) => mark(question));
      const plain = winner(askPlain(question));
      return [...cases, ...marked].filter((way) => winner(shipped.ask(way)) !== plain);
    });
    expect(changed).toEqual([]);
  });

  test("one slip in a long word changes the winner of fewer than one question in a hundred", () => {
    const typed = fewer.flatMap((question, at) => ({ question, slip: slipped(question, at) ?? question }));
    const changed = typed.filter(({ question, slip }) => winner(shipped.ask(slip)) !== winner(askPlain(question)));
    expect(share(changed, typed), changed.map(({ slip }) => slip).join("\n")).toBeLessThan(0.01);
  });

  test("the order of keywords changes the winner of one query in twenty at most: of those whose words make a name together", () => {
    // More of a sentence than its words is in their order, so only what holds neither grammar nor marks is a keyword query.
    const keywords = own.filter(({ question }) => !GRAMMAR.test(question) && /^[^ ]+( [^ ]+){1,4}$/u.test(question));
    const changed = keywords.filter(({ question }) => {
      const turned = unitsOf(question).reverse().join(" ");
      return winner(shipped.ask(turned)) !== winner(shipped.ask(question));
    });
    expect(keywords.length).toBeGreaterThan(100);
    expect(share(changed, keywords), changed.map(({ question }) => question).join("\n")).toBeLessThan(0.05);
  });

  test("facts that share no rare word with the data change the winner of fewer than one question in a hundred", () => {
    const larger = createApp(buildFactBase(inputOf(checked.data), fileOf(UNRELATED, 4, "other")));
    const changed = fewer.filter((question) => winner(larger.ask(question)) !== winner(askPlain(question)));
    // How rare the common words are moves a little, and with it what was nearly level.
    expect(share(changed, fewer), changed.join("\n")).toBeLessThan(0.01);
  });
});

/** Names and phrases of several words, which stand for something only in their own order, the longest first. */
const units = [
  ...[...shipped.base.subjects.values()].flatMap(({ label, aliases, parts }) => [
    label,
    ...aliases,
    ...parts.flatMap((part) => [part.label, ...part.aliases]),
  ]),
  ...shipped.base.synonyms.flat(),
]
  .map((name) => name.toLowerCase().replace(/^(?:the|an?) /u, ""))
  .filter((name) => name.includes(" "))
  .sort((a, b) => b.length - a.length);

/** The words of a keyword query, with those that make one name or phrase kept together. */
function unitsOf(query: string): string[] {
  const unit = units.find((name) =>
    ` ${query.toLowerCase().replace(/s\b/gu, "")} `.includes(` ${name.replace(/s\b/gu, "")} `),
  );
  if (unit === undefined) return query.split(" ");
  const words = query.split(" ");
  const long = unit.split(" ").length;
  const plain = (text: string) => text.toLowerCase().replace(/s\b/gu, "");
  const at = words.findIndex((_, start) => plain(words.slice(start, start + long).join(" ")) === plain(unit));
  const rest = (part: readonly string[]) => (part.length === 0 ? [] : unitsOf(part.join(" ")));
  return [...rest(words.slice(0, at)), words.slice(at, at + long).join(" "), ...rest(words.slice(at + long))];
}

const GRAMMAR =
  /[?,;:'’]|\b(?:who|whose|what|when|where|which|why|how|is|are|was|were|do|does|did|can|could|has|have|had|will|would|of|the|in|on|to|by|for|and|or|a|an|with|from|not|no|than|as|at|it|its|before|after|under|between|versus|against|over|per)\b/iu;
/** Checked data are data that can be checked again. */
const inputOf = (data: DataFile) => structuredClone(data) as Parameters<typeof buildFactBase>[0];
