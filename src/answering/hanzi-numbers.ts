/** Numbers as they are written in hanzi, simplified or traditional. */
const DIGITS = "零一二三四五六七八九";
const DIGIT_OF: ReadonlyMap<string, number> = new Map([
  ...[...DIGITS].map((sign, value): [string, number] => [sign, value]),
  ["〇", 0],
  ["两", 2],
  ["兩", 2],
]);
const STEPS: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1_000],
]);
const LARGE: ReadonlyMap<string, number> = new Map([
  ["万", 10_000],
  ["亿", 100_000_000],
  ["萬", 10_000],
  ["億", 100_000_000],
]);

const SIGN = "[零〇一二两兩三四五六七八九十百千万萬亿億]";
const DIGIT = "[零〇一二三四五六七八九]";
/** One sign alone is a word more often than a number, and is read as one. */
const NUMBER = `(?:\\d[\\d,]*(?:\\.\\d+)?[万萬亿億]?|${SIGN}+(?:[点點]${DIGIT}+)?)`;
const SHARE = new RegExp(`百分之(${NUMBER})`, "gu");
const FRACTION = new RegExp(`(${SIGN}+)分之(${SIGN}+)`, "gu");
const WITH_LARGE = /(\d[\d,]*(?:\.\d+)?)([万萬亿億])/gu;
const DIGIT_BY_DIGIT = new RegExp(`${DIGIT}{3,}`, "gu");
const DECIMAL = new RegExp(`${SIGN}+[点點]${DIGIT}+`, "gu");
const POSITIONAL = new RegExp(`${SIGN}{2,}`, "gu");
const NAMED_FRACTIONS: ReadonlyMap<string, string> = new Map([
  ["1/2", "half"],
  ["1/3", "one third"],
  ["2/3", "two thirds"],
  ["1/4", "one quarter"],
  ["3/4", "three quarters"],
]);

/**
 * A text with its numbers in digits: "二〇二六年" as 2026年, "六十六" as 66, "三点三" as 3.3, "百分之九十" as
 * 90%, "10万" as 100000; a fraction as in English ("三分之一" as one third).
 */
export function withDigits(text: string): string {
  return text
    .replace(SHARE, (whole, number: string) => (numberOf(number) === undefined ? whole : `${numberOf(number)}%`))
    .replace(FRACTION, (whole, below: string, above: string) => {
      const [of, parts] = [numberOf(below), numberOf(above)];
      if (of === undefined || parts === undefined) return whole;
      return ` ${NAMED_FRACTIONS.get(`${parts}/${of}`) ?? `${parts}/${of}`} `;
    })
    .replace(WITH_LARGE, (whole) => String(numberOf(whole) ?? whole))
    .replace(DECIMAL, (whole) => String(numberOf(whole) ?? whole))
    .replace(DIGIT_BY_DIGIT, (whole) => [...whole].map((sign) => DIGIT_OF.get(sign)).join(""))
    .replace(POSITIONAL, (whole) => String(numberOf(whole) ?? whole));
}

/** The value of a number in hanzi or digits; undefined where the signs make none ("百", "千万" and "一百百"). */
function numberOf(text: string): number | undefined {
  const arabic = /^(\d[\d,]*(?:\.\d+)?)([万萬亿億]?)$/u.exec(text);
  if (arabic) return round(Number(arabic[1]?.replaceAll(",", "")) * (LARGE.get(arabic[2] ?? "") ?? 1));
  const [whole = "", decimals] = text.split(/[点點]/u);
  const value = wholeOf(whole);
  if (value === undefined || decimals === undefined) return value;
  return Number(`${value}.${[...decimals].map((sign) => DIGIT_OF.get(sign)).join("")}`);
}

function wholeOf(text: string): number | undefined {
  // A word such as "百" or "千万" begins with a step; only ten needs no digit in front.
  if (!/^[零〇一二两兩三四五六七八九十]/u.test(text)) return undefined;
  let [sum, section, digit, lastStep] = [0, 0, 0, Number.POSITIVE_INFINITY];
  for (const sign of text) {
    const value = DIGIT_OF.get(sign);
    const step = STEPS.get(sign);
    const large = LARGE.get(sign);
    if (value !== undefined) {
      if (digit !== 0) return undefined;
      digit = value;
    } else if (step !== undefined) {
      if (step >= lastStep || (digit === 0 && step !== 10)) return undefined;
      section += (digit || 1) * step;
      [digit, lastStep] = [0, step];
    } else if (large !== undefined) {
      sum = (sum + section + digit) * large;
      [section, digit, lastStep] = [0, 0, Number.POSITIVE_INFINITY];
    }
  }
  return sum + section + digit;
}

/** Whole again after a product such as 1.1 × 10,000. */
const round = (value: number): number => Number(value.toPrecision(12));
