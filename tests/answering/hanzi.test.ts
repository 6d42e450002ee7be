import fc from "fast-check";
import { expect, test } from "vitest";
import { HANZI, HANZI_WHETHER, toSimplified, withEnglishDates } from "../../src/answering/hanzi.js";
import { FUNCTION_WORDS, LIGHT_WORDS, TALK_WORDS } from "../../src/answering/language.js";

test("a word is listed once, in simplified signs", () => {
  for (const word of [...HANZI.keys(), ...HANZI_WHETHER]) expect(toSimplified(word)).toBe(word);
  expect([...HANZI_WHETHER].filter((word) => HANZI.has(word))).toEqual([]);
});

test.each([
  ["這個機器人什麼時候獲批", "这个机器人什么时候获批"],
  ["倫敦 2026 robot", "伦敦 2026 robot"],
  ["Ósterby", "Ósterby"],
])("%j is %j in simplified signs", (written, simplified) => {
  expect(toSimplified(written)).toBe(simplified);
});

test("what is simplified keeps its length, so that every sign keeps its place", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => toSimplified(text).length === text.length));
});

test.each([
  ["2026年12月22日", "2026年 22 December"],
  ["5月", "May"],
  ["三月开放", "三月开放"],
  ["13月", "13月"],
  ["价格多少?", "价格什么?"],
  ["有多少?", "有多少?"],
  ["多少台?", "多少台?"],
])("%j is read as %j", (written, read) => {
  expect(withEnglishDates(written).replace(/\s+/gu, " ").trim()).toBe(read);
});

test("words that ask or say little are read as English words that do the same", () => {
  const small = new Set([...FUNCTION_WORDS, ...LIGHT_WORDS, ...TALK_WORDS]);
  for (const word of ["什么", "哪个", "谁", "为什么", "哪里", "在", "和", "我们", "说", "总共", "的"]) {
    const english = HANZI.get(word)?.split(" ").filter(Boolean) ?? [word];
    expect(english.filter((one) => !small.has(one))).toEqual([]);
  }
});
