import fc from "fast-check";
import { expect, test } from "vitest";
import { readJsonText } from "../../src/facts/json-text.js";

const read = (text: string) => readJsonText("a.json", new TextEncoder().encode(text));

test("gives the value of a good file", () => {
  expect(read('{"facts": [1, "é", {"a": null}]}\n')).toMatchObject({
    value: { facts: [1, "é", { a: null }] },
    problems: [],
  });
});

const broken = [
  ["a comma before a closing brace", '{\n  "a": 1,\n}', "3:1", "a key in double quotes is missing"],
  ["a comma before a closing bracket", "[\n  1,\n  2,\n]", "4:1", "a value is missing"],
  ["a missing comma", '{\n  "a": 1\n  "b": 2\n}', "3:3", "a comma is missing before"],
  ["a missing colon", '{\n  "a" 1\n}', "2:7", "a colon is missing"],
  ["a missing brace", '{"a": {"b": 1}', "1:15", "a closing brace is missing"],
  ["a missing bracket", '["a", "b"\n', "2:1", "a closing bracket is missing"],
  ["a missing value", '{\n"a": }', "2:6", "a value is missing"],
  ["text after the end", '{"a": 1}\n}', "2:1", "more text follows"],
  ["single quotes", "{\n 'a': 1}", "2:2", "unknown word"],
  ["a key without quotes", "{\n  a: 1}", "2:3", "unknown word"],
  ["a comment", '{\r\n  "a": 1, // one\r\n  "b": 2}', "2:11", "a comment stands here"],
  ["a text without its closing quote", '{\n  "a": "one,\n  "b": 2\n}', "2:8", "no closing quote on its line"],
  ["an unknown escape", '{\n  "a": "C:\\data"}', "2:8", "a backslash stands before"],
  ["a broken unicode escape", '["\\u12"]', "1:2", "four hexadecimal digits"],
  ["a bare tab in a text", '{"a":\n"x\ty"}', "2:1", "a control character stands in this text"],
  ["a number with a leading zero", "[\n 1, 02]", "2:6", ""],
  ["a word that JSON does not know", "[True]", "1:2", "unknown word"],
  ["a number that is none", "[NaN]", "1:2", "unknown word"],
] as const;

test.each(broken)("tells line and column of %s", (_name, text, place, problem) => {
  const { problems, ...rest } = read(text);
  expect(rest).toEqual({ text });
  expect(problems).toEqual([
    { file: "a.json", place, problem: expect.stringContaining(problem), remedy: expect.stringMatching(/./u) },
  ]);
});

test("tells of a key that stands twice in one object, where and since where, and reads on", () => {
  const text = '{\n  "facts": [\n    {"id": "a", "label": "x"},\n    {"id": "b",\n     "id": "c"}\n  ]\n}';
  expect(read(text)).toMatchObject({
    value: { facts: [{ id: "a" }, { id: "c" }] },
    problems: [
      {
        file: "a.json",
        place: "facts[1].id",
        problem: 'the key "id" stands twice in one object: at line 4 and at 5:6',
        remedy: "keep one of the two",
      },
    ],
  });
});

test("tells of a lost key that bears the name of an object's prototype", () => {
  expect(read('{"__proto__": 1, "__proto__": 2}').problems).toHaveLength(1);
  expect(read('{"__proto__": 1, "toString": 2}').problems).toEqual([]);
});

test("tells where the first byte stands that is not UTF-8, and reads the rest all the same", () => {
  const latin = Uint8Array.from([...Buffer.from('{\n  "é": "caf'), 0xe9, ...Buffer.from('"}')]);
  const { value, problems } = readJsonText("latin.json", latin);
  expect(value).toEqual({ é: "caf\ufffd" });
  expect(problems).toEqual([
    {
      file: "latin.json",
      place: "2:12",
      problem: expect.stringContaining("not UTF-8"),
      remedy: "save the file as UTF-8",
    },
  ]);
});

test("says one thing only of a file that is no text at all", () => {
  const wide = Buffer.from('\ufeff{"a": 1}', "utf16le");
  expect(readJsonText("wide.json", wide).problems).toMatchObject([{ place: "1:1", remedy: "save the file as UTF-8" }]);
  expect(readJsonText("cut.json", Uint8Array.from([0x22, 0xc3])).problems).toMatchObject([{ place: "1:2" }]);
});

test("tells of a byte order mark and counts columns without it", () => {
  expect(read('\ufeff{"a": 1}')).toMatchObject({ value: { a: 1 }, problems: [{ place: "1:1" }] });
  expect(read('\ufeff{"a" 1}').problems).toMatchObject([{ problem: expect.stringContaining("mark") }]);
  expect(read("{,}").problems).toMatchObject([{ place: "1:2" }]);
});

test("tells of an empty file", () => {
  expect(read(" \n").problems).toMatchObject([{ place: "1:1", problem: "the file is empty" }]);
});

test("tells of brackets nested deeper than can be walked", () => {
  const deep = `${"[".repeat(200_000)}`;
  expect(read(deep).problems.map(({ problem }) => problem)).toContainEqual(expect.stringContaining("too deeply"));
  expect(read(`${deep}${"]".repeat(200_000)}`).problems).toEqual([]);
});

test("accepts and refuses exactly what JSON does, and always says where", () => {
  const damaged = fc
    .tuple(
      fc.json(),
      fc.nat(),
      fc.constantFrom("", ",", '"', "{", "]", "\\", "\n", "\t", "0", "/", "-", "."),
      fc.nat(2),
    )
    .map(([text, at, added, removed]) => {
      const place = at % (text.length + 1);
      return text.slice(0, place) + added + text.slice(place + removed);
    });
  fc.assert(
    fc.property(damaged, (text) => {
      const result = read(text);
      try {
        expect(result.value).toEqual(JSON.parse(text));
      } catch (cause) {
        if (!(cause instanceof SyntaxError)) throw cause;
        expect("value" in result).toBe(false);
        expect(result.problems.at(-1)?.place).toMatch(/^\d+:\d+$/u);
        expect(text.trim() === "" || result.problems.at(-1)?.problem).not.toBe("this is not valid JSON");
      }
    }),
    { numRuns: 2_000 },
  );
});
