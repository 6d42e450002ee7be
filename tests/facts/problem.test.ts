import { expect, test } from "vitest";
import { describeProblem, describeProblems, placeOf, quote } from "../../src/facts/problem.js";

test("writes a place as people read it", () => {
  expect(placeOf(["facts", 3, "value", "amount"])).toBe("facts[3].value.amount");
  expect(placeOf(["facts", 3, "qualifiers", "point-in-time"])).toBe("facts[3].qualifiers.point-in-time");
  expect(placeOf(["facts", 3, "a b"])).toBe('facts[3]["a b"]');
  expect(placeOf([])).toBe("(whole file)");
});

test("quotes text so that nothing in it stays hidden or runs on", () => {
  expect(quote("a\u001b[31m\u202eb\u200b")).toBe('"a\\u001b[31m\\u202eb\\u200b"');
  expect(quote("x".repeat(100))).toBe(`"${"x".repeat(60)}…"`);
});

test("counts problems and files", () => {
  const problem = { file: "a.json", place: "1:1", problem: "p", remedy: "r" };
  expect(describeProblems([problem, { ...problem, file: "b.json" }])).toMatch(
    /2 problems in 2 files; nothing was loaded\.$/u,
  );
});

test("shows nothing that could give the screen an order, wherever it stood", () => {
  const problem = { file: "a.json", place: "facts[0].id", id: "a\u001b[2J\n", problem: "“\u009b”", remedy: "r\u202e" };
  expect(describeProblem(problem)).toBe("a.json facts[0].id (a\\u001b[2J\\u000a): “\\u009b”\n  remedy: r\\u202e");
});
