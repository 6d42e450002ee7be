import { describe, expect, test } from "vitest";
import { names, openQuestions, questionIn } from "../../src/discord/question-text.js";

describe("the question in a message", () => {
  test.each([
    ["<@42> when did it open?", "when did it open?"],
    ["when <@!42> did it open?", "when did it open?"],
    ["<@&7> <#8> </ask:9> <a:wave:10> <t:1700000000:R> <id:guide> when?", "when?"],
    ["> quoted\nwhen?\n> quoted", "when?"],
    ["when?\n>>> quoted\nall of it", "when?"],
    ["a > b and c < d?", "a > b and c < d?"],
    ["`code` when ```js\nmore\n``` did it?", "when did it?"],
    ["```never closed when?", ""],
    ["**When** __did__ ~~it~~ ||open||?", "When did it open?"],
    ["# when\n-# did it\n- open?", "when did it open?"],
    ["3 * 4 is what, snake_case?", "3 * 4 is what, snake_case?"],
    [" <@42> ", ""],
    ["", ""],
  ])("%j asks %j", (content, question) => {
    expect(questionIn(content)).toBe(question);
  });
});

describe("a user is named", () => {
  test.each(["<@42> when?", "when, <@!42>?", "> quoted\n<@42>"])("in %j", (content) => {
    expect(names(content, "42")).toBe(true);
  });

  test.each(["<@421>", "<@&42>", "> <@42>", ">>> well\n<@42>", "`<@42>`", "```\n<@42>\n```", "@42", ""])(
    "not in %j",
    (content) => {
      expect(names(content, "42")).toBe(false);
    },
  );
});

describe("open questions", () => {
  test.each([
    ["When did it open?", ["When did it open?"]],
    ["It is big. How big is it? Wow!", ["How big is it?"]],
    ["什么时候开放？", ["什么时候开放？"]],
    ["(is it true?)", ["(is it true?)"]],
    ["who made it", ["who made it"]],
    ["hey, does anyone know when did it open", ["hey, does anyone know when did it open"]],
    ["ok so how many are there", ["ok so how many are there"]],
    ["which one is better", ["which one is better"]],
    ["see https://x.example/?q=when", []],
    ["When it opened we were there.", []],
    ["Which is why I like it", []],
    ["What a day", []],
    ["How nice", []],
    ["It opened in May.", []],
    ["> Who made it?\nlol", []],
    ["", []],
  ])("in %j are %j", (content, questions) => {
    expect(openQuestions(content)).toEqual(questions);
  });

  test("are at most three of a message, and none that is longer than people wait for", () => {
    expect(openQuestions("A? B? C? D?")).toEqual(["A?", "B?", "C?"]);
    expect(openQuestions(`${"very ".repeat(100)}long?`)).toEqual([]);
  });

  test("of a hostile message are found at once", () => {
    const started = Date.now();
    for (const unit of ["> ", "`", "and ", "<@", "**", "who's ", "https://"]) openQuestions(unit.repeat(2_000));
    expect(Date.now() - started).toBeLessThan(1_000);
  });
});
