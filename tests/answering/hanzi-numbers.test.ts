import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { withDigits } from "../../src/answering/hanzi-numbers.js";

describe("numbers in hanzi are read as digits", () => {
  test.each([
    ["二〇二六年六月", "2026年六月"],
    ["六十六条鲸", "66条鲸"],
    ["两百六十二只", "262只"],
    ["一千零二十四", "1024"],
    ["三点三", "3.3"],
    ["百分之九十", "90%"],
    ["百分之三點三", "3.3%"],
    ["10万", "100000"],
    ["1.5萬", "15000"],
    ["3亿", "300000000"],
    ["十一月二十二日", "11月22日"],
    ["三分之一的鲸", " one third 的鲸"],
    ["七分之二", " 2/7 "],
  ])("%s is %s", (written, digits) => {
    expect(withDigits(written)).toBe(digits);
  });
});

test.each(["一下", "一共", "万一", "千米", "百川", "百分之几", "三四", "十分", "千万", "一百百"])(
  "%s is a word, or no number, and stays",
  (word) => {
    expect(withDigits(word)).toBe(word);
  },
);

const DIGITS = "零一二三四五六七八九";

/** A number up to 9,999 as it is spoken. */
function spoken(number: number): string {
  const steps = ["千", "百", "十", ""];
  const digits = String(number).padStart(4, "0");
  const parts = [...digits].map((digit, at) => (digit === "0" ? "零" : `${DIGITS[Number(digit)]}${steps[at]}`));
  return parts
    .join("")
    .replace(/零+/gu, "零")
    .replace(/^零|零$/gu, "");
}

test("every spoken number is read as itself", () => {
  fc.assert(
    fc.property(fc.integer({ min: 11, max: 9_999 }), (number) => {
      fc.pre(spoken(number).length > 1);
      expect(withDigits(`有${spoken(number)}只`)).toBe(`有${number}只`);
    }),
  );
});
