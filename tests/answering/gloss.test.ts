import fc from "fast-check";
import { expect, test } from "vitest";
import { createGlosser } from "../../src/answering/gloss.js";

const glosser = createGlosser(
  new Map([
    ["港口博物馆", { english: "harbour museum", isName: true }],
    ["灯塔2号", { english: "Argus Two", isName: true }],
    ["开放", { english: "open", isName: false }],
    ["博物馆", { english: "museum", isName: false }],
    ["参观者", { english: "visitor", isName: false }],
    ["灯", { english: "lamp", isName: false }],
  ]),
);
const inEnglish = (text: string) => glosser.inEnglish(text).text;

test.each([
  ["港口博物馆什么时候开放?", "when harbour museum open?"],
  ["港口博物馆是什么时候开放的", "when harbour museum is open"],
  ["博物馆有多少名参观者?", "museum has how many visitor?"],
  ["博物馆是否开放?", "is museum open?"],
  ["博物馆开放吗?", "is museum open?"],
  ["谁的灯?", "who lamp?"],
  ["請問,博物館什麼時候開放?", ", when museum open?"],
  ["你好。博物馆在哪里?灯呢?", "。 museum where? what about lamp?"],
  ["灯怎么开放呢?", "how does lamp open?"],
  ["灯怎么开放的?", "lamp how open?"],
  ["什么是灯?", "what is a lamp?"],
  ["灯贵不贵?", "is lamp 贵?"],
  ["灯漂亮不漂亮?", "is lamp 漂亮?"],
  ["灯开不开放?", "is lamp open?"],
  ["灯开放不?", "is lamp open?"],
  ["灯会不会开放?", "is lamp open?"],
  ["2025年5月的灯", "2025 May lamp"],
  ["灯塔2号在5号开放", "Argus Two in 5 open"],
  ["Osterby什么时候开放", "when Osterby open"],
])("%j is read as %j", (chinese, english) => {
  expect(inEnglish(chinese)).toBe(english);
});

test("the longest word wins, wherever a segmenter would part it", () => {
  expect(inEnglish("港口博物馆")).toBe("harbour museum");
  expect(inEnglish("港口的博物馆")).toBe("港口 museum");
});

test("words are found so that the fewest signs are left over", () => {
  const one = createGlosser(
    new Map([
      ["的人", { english: "those", isName: false }],
      ["人工智能", { english: "AI", isName: false }],
    ]),
  );
  expect(one.inEnglish("灯里的人工智能").text).toBe("灯 AI");
});

test("a name with one wrong sign is read, and told as it was written", () => {
  expect(glosser.inEnglish("港囗博物馆开放吗")).toEqual({
    text: "is harbour museum open",
    names: [{ read: "港囗博物馆", as: "harbour museum" }],
  });
});

test.each([
  ["another word in the place of a sign", "港湾博物馆"],
  ["another numeral", "灯塔三号"],
  ["a short name", "港塔"],
])("%s makes no misspelt name", (_, written) => {
  const named = createGlosser(
    new Map([
      ["港口博物馆", { english: "harbour museum", isName: true }],
      ["灯塔二号", { english: "Argus Two", isName: true }],
      ["灯塔", { english: "lighthouse", isName: true }],
    ]),
  );
  expect(named.inEnglish(written).names.filter(({ read }) => read === written)).toEqual([]);
});

test("a name that nobody knows is not read as small words", () => {
  expect(inEnglish("华为的灯")).toContain("华为");
});

test("a word that ends with a Latin letter or a digit is read only as a whole", () => {
  const named = createGlosser(new Map([["灯塔b2", { english: "Argus Two", isName: true }]]));
  expect(named.inEnglish("灯塔B2的灯").names).toEqual([{ read: "灯塔B2", as: "Argus Two" }]);
  expect(named.inEnglish("灯塔B25的灯").names).toEqual([]);
});

test("names are told as they were written, or left where they stand", () => {
  expect(glosser.inEnglish("港口博物館開放嗎").names).toEqual([{ read: "港口博物館", as: "harbour museum" }]);
  expect(glosser.exceptNames("港口博物館開放嗎")).toBe("is 港口博物館 open");
  expect(inEnglish(glosser.exceptNames("港口博物館開放嗎"))).toBe("is harbour museum open");
});

test("a text without Chinese is handed back as it is", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "binary" }).filter((text) => !/\p{Script=Han}/u.test(text)),
      (text) => {
        expect(glosser.inEnglish(text)).toEqual({ text, names: [] });
      },
    ),
  );
});

test("any text is read without fault", () => {
  const text = fc
    .string({
      unit: fc.constantFrom(..."港口博物馆灯参观者什么时候吗呢有多少华İß,。? 12月a𠀀百二万点分之"),
      maxLength: 40,
    })
    // Texts are cleaned before they are read.
    .map((dirty) => dirty.replace(/\s+/gu, " "));
  fc.assert(
    fc.property(text, (chinese) => {
      expect(inEnglish(glosser.exceptNames(chinese))).not.toMatch(/博物馆|开放|\s{2}/u);
    }),
  );
});
