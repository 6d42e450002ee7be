import { expect, test } from "vitest";
import { indexBase } from "../../src/answering/indexed-base.js";
import { createNearWords } from "../../src/answering/near-words.js";
import { stem } from "../../src/answering/text.js";
import { THESAURUS } from "../../src/answering/thesaurus.js";
import { createApp } from "../../src/app.js";
import { factIds } from "./fixture.js";
import { baseOfEntries, type Entry, entryId } from "./other-base.js";

/** Words that people use in the place of others: which the thesaurus offers, and which of them a base takes. */

const entry = (subject: string, predicate: string, ...phrasings: readonly string[]): Entry => ({
  subject,
  kind: "product",
  predicate,
  value: `${predicate} of ${subject}`,
  phrasings,
});

test("a word that the base lacks finds what is asked for with a word of the same meaning", () => {
  const price = entry("Vellaro", "price", "What is the price of Vellaro?", "Vellaro price");
  const maker = entry("Vellaro", "shape", "What is the shape of Vellaro?", "Vellaro shape");
  const app = createApp(baseOfEntries([price, maker]));
  expect(factIds(app.ask("What is the cost of Vellaro?"))).toEqual([entryId(price)]);
  expect(factIds(app.ask("What is the fee for Vellaro?"))).toEqual([entryId(price)]);
  expect(app.ask("What is the colour of Vellaro?").status).toBe("unknown");
});

/** Which of the words in `of` a base takes a word for. */
function takenFor(entries: readonly Entry[], word: string, of: readonly string[]): readonly string[] {
  const indexed = indexBase(baseOfEntries(entries));
  const { supportStarts, supportKeys } = indexed.index.columns;
  const near = createNearWords(indexed, (candidate, key) => {
    const [from, to] = [supportStarts[candidate], supportStarts[candidate + 1]];
    return supportKeys.subarray(from, to).includes(key);
  });
  const [term] = indexed.reader.read(word).terms;
  const keys = term ? near(term) : [];
  return of.filter((other) => keys.includes(indexed.keyAt(`w:${stem(other)}`) ?? -1));
}

const named = ["Vellaro", "Quistrup", "Ombrage", "Tarkesh"];
const others = named.flatMap((name) =>
  ["shape", "street", "colour"].map((thing) => entry(name, thing, `What is the ${thing} of ${name}?`)),
);

test("two words that a base uses for different things are not taken for one another", () => {
  const apart = named.flatMap((name) => [
    entry(name, "price", `What is the price of ${name}?`),
    entry(name, "cost", `What does ${name} cost a year?`),
  ]);
  expect(takenFor([...others, ...apart], "price", ["cost"])).toEqual([]);
  expect(takenFor([...others, ...apart], "fee", ["price", "cost"])).toEqual(["price", "cost"]);
});

test("two words that a base uses for the same are taken for one another, both ways", () => {
  const together = named.map((name) =>
    entry(name, "price", `What is the price of ${name}?`, `What does ${name} cost a year?`),
  );
  expect(takenFor([...others, ...together], "price", ["cost", "shape"])).toEqual(["cost"]);
  expect(takenFor([...others, ...together], "cost", ["price", "shape"])).toEqual(["price"]);
});

test("a name stands for itself alone, though the thesaurus has a word that is spelt like it", () => {
  const shop = entry("Vellaro", "address", "Where is Vellaro sold?");
  const statement = { ...shop, value: "the old Price street beside Price hall" };
  expect(takenFor([...others, statement, entry("Ombrage", "cost", "Ombrage cost")], "Price", ["cost"])).toEqual([]);
});

test("the thesaurus has one line a word and no pair twice", () => {
  const lines = THESAURUS.trim().split("\n");
  expect(lines.filter((line) => !/^[a-z]+:(?: [a-z]+)+$/u.test(line))).toEqual([]);
  const heads = lines.map((line) => line.slice(0, line.indexOf(":")));
  expect(heads).toEqual([...new Set(heads)].sort());
  const pairs = lines.flatMap((line) => {
    const [head = "", ...words] = line.split(/:? /u);
    return words.map((word) => [head, word].sort().join(" "));
  });
  expect(pairs.length).toBe(new Set(pairs).size);
});
