import { expect, test } from "vitest";
import { nameRunsOf } from "../../src/answering/name-runs.js";
import type { Term } from "../../src/answering/reader.js";

const word = (written: string): Term => ({ kind: "word", main: `w:${written.toLowerCase()}`, alts: [], written });
const name = (written: string): Term => ({ ...word(written), isName: true });
const unknown = (written: string): Term => ({ ...word(written), kind: "unknown" });
const subject = (written: string): Term => ({ kind: "entity", main: "e:one", alts: [], written });
const of: Term = { kind: "function", main: "w:of", alts: [], written: "of" };

test.each<[string, readonly Term[], readonly (readonly number[])[]]>([
  ["two words that are only written as names", [word("where"), name("alice"), name("thackeray")], [[1, 2]]],
  ["a name beside a subject", [of, name("fort"), subject("Clearhill"), word("lie")], [[1, 2]]],
  ["an unheard-of word beside a name, even in small letters", [name("roger"), unknown("marqizet")], [[0, 1]]],
  ["two capitalised words that nobody knows", [of, unknown("Zelda"), unknown("Quorn")], [[1, 2]]],
  ["two names that a small word parts", [name("alice"), of, name("carver")], []],
  ["a name alone", [word("where"), name("alice"), word("lives")], []],
  ["a plain English word that the base lacks", [subject("Clearhill"), unknown("expensive")], []],
  ["a slip too short to be mended", [subject("Clearhill"), unknown("lst")], []],
  ["unheard-of words without any name", [unknown("blorft"), unknown("zimpel")], []],
])("%s", (_, terms, runs) => {
  expect(nameRunsOf(terms)).toEqual(runs);
});
