import fc from "fast-check";
import { expect, test } from "vitest";
import { cleanText, isNumber, splitWords, stem, withoutQuotes } from "../../src/answering/text.js";

const words = (text: string) => splitWords(cleanText(text)).map(({ lower }) => lower);

test.each([
  ["two\r\n\tlines   here", "two lines here", "line breaks and runs of spaces"],
  ["  at the edges  ", "at the edges", "spaces at the edges"],
  ["mu\u200bse\u200dum\ufeff", "museum", "zero-width characters inside words"],
  ["\u202emuesum\u202c?", "muesum?", "characters that turn the direction"],
  ["a\u0000b\u001b[31mc", "ab[31mc", "control characters"],
  ["ｗｈａｌｅ ＬＥＮＧＴＨ", "whale LENGTH", "full-width letters"],
  ["a\ud83d b\udc00", "a b", "halves of surrogate pairs"],
  ["😀 whale", "😀 whale", "whole surrogate pairs, which stay"],
])("%j becomes %j: %s", (text, cleaned) => {
  expect(cleanText(text)).toBe(cleaned);
});

test("keeps both ends of a long message, where the question usually stands", () => {
  const cleaned = cleanText(`how long is the whale? ${"x ".repeat(50_000)} who runs the museum?`);
  expect(cleaned).toMatch(/^how long is the whale\?.*who runs the museum\?$/u);
  expect(cleaned.length).toBeLessThan(2_100);
});

test("a message of letters that unfold into many is cut as well", () => {
  expect(cleanText("ﷺ".repeat(100_000)).length).toBeLessThan(2_100);
});

test("cutting never leaves half a character", () => {
  expect(cleanText(`a${"😀".repeat(5_000)}`)).not.toMatch(/\p{Surrogate}/u);
});

test.each([
  ["When did the museum open?", "when did the museum open"],
  ["ship-lamps, on/off", "ship lamps on off"],
  ["the museum's keeper’s", "the museum keeper"],
  ["doesn't isnt can't won’t", "does not is not can not will not"],
  ["what's whos it's", "what is who is it is"],
  ["we've I'm they'll", "we i they"],
  ["Café Müller", "cafe muller"],
  ["1,000 visitors", "1000 visitors"],
  ["41,000,000", "41000000"],
  ["2,5 or 2.50 metres", "2.5 or 2.5 metres"],
  ["14.0", "14"],
  ["50%", "50 percent"],
  ["on the 3rd, by 5G", "on the 3 by 5g"],
  ["?!… — ", ""],
  ["🐋", ""],
  ["\u0301 \u0cbc whale", "whale"],
])("%j is read as %j", (text, read) => {
  expect(words(text).join(" ")).toBe(read);
});

test.each([
  ["鲸鱼什么时候来Osterby", -1],
  ["Osterby什么时候来鲸鱼", 0],
  ["Ósterby什么时候来鲸鱼", 0],
])("Chinese, which has no spaces, parts into words, and from Latin letters: %j", (text, at) => {
  const read = words(text);
  expect(read.length).toBeGreaterThan(2);
  expect(read.at(at)).toBe("osterby");
});

test("a word keeps the way it was written", () => {
  expect(splitWords("Museet ved Havnen").map(({ written }) => written)).toEqual(["Museet", "ved", "Havnen"]);
});

test("splits the same whether a foreign letter stands beside it or not", () => {
  const plain = words("the keeper's 14.5 metres, 50% of 1,000 on the 3rd");
  expect(words("é the keeper's 14.5 metres, 50% of 1,000 on the 3rd").slice(1)).toEqual(plain);
});

test.each([
  ["opens", "opened"],
  ["visitor", "visitors"],
  ["bakes", "baking"],
])("%s and %s share a stem", (one, other) => {
  expect(stem(one)).toBe(stem(other));
});

test.each([
  ["care", "car"],
  ["14.5", "14"],
  ["5g", "5"],
  ["museum", "muse"],
])("%s and %s do not", (one, other) => {
  expect(stem(one)).not.toBe(stem(other));
});

test("only what begins with a digit is a number", () => {
  expect(["14.5", "5g", "2026"].every(isNumber)).toBe(true);
  expect(["m4", "whale", ""].some(isNumber)).toBe(false);
});

test("any string at all becomes clean words", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      const cleaned = cleanText(text);
      expect(cleaned).not.toMatch(/[\p{Cc}\u200b-\u200f\u2028-\u202e\ufeff]|\s\s/u);
      for (const { written, lower } of splitWords(cleaned)) {
        expect(written).not.toMatch(/\s|^$/u);
        expect(lower).not.toMatch(/[A-Z\s]|^$/u);
      }
    }),
  );
});

test.each([
  [" “How long is the whale?” …", "How long is the whale?"],
  ['"whale"', "whale"],
  ["what is “the whale” for", "what is “the whale” for"],
  ["…", ""],
])("%j is %j without quotation marks and dots around it", (text, kept) => {
  expect(withoutQuotes(text)).toBe(kept);
});
