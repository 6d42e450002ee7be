import { setTimeout as sleep } from "node:timers/promises";
import { describe, expect, test } from "vitest";
import { type InteractionKind, Pending } from "./interactions.js";
import { FLAG } from "./message-rules.js";
import { letters, times, verdict } from "./refusals.js";

const pending = (kind: InteractionKind = "command", options: object = {}) =>
  new Pending(kind, { acknowledgeWithinMs: 3_000, tokenLivesMs: 900_000, ...options });
const hello = { type: 4, data: { content: "hello" } };
const choices = (...list: object[]) => ({ type: 8, data: { choices: list } });
const choice = (fields: object = {}) => ({ name: "One", value: "1", ...fields });

describe("acknowledging", () => {
  test("in time works, too late finds the token dead", async () => {
    const [soon, late] = [
      pending("command", { acknowledgeWithinMs: 40 }),
      pending("command", { acknowledgeWithinMs: 40 }),
    ];
    expect(verdict(() => soon.callback(hello))).toBe("accepted");
    await sleep(60);
    expect(verdict(() => late.callback(hello))).toBe(10062);
  });

  test("twice is refused", () => {
    const one = pending();
    one.callback({ type: 5 });
    expect(verdict(() => one.callback(hello))).toBe(40060);
  });

  test("what was refused has acknowledged nothing", () => {
    const one = pending();
    expect(verdict(() => one.callback({ type: 4, data: { content: letters(2001) } }))).toBe(50035);
    expect(verdict(() => one.callback(hello))).toBe("accepted");
  });

  test.each([
    ["command", [4, 5], [6, 7, 8]],
    ["component", [4, 5, 6, 7], [8]],
    ["autocomplete", [8], [4, 5, 6, 7]],
    ["modal", [4, 5, 6, 7], [8, 9]],
  ] as const)("a %s takes its own callback types only", (kind, taken, refused) => {
    const data = (type: number) =>
      type === 8 ? choices(choice()) : { ...hello, type, data: type === 5 ? {} : hello.data };
    for (const type of taken) expect(verdict(() => pending(kind).callback(data(type)))).toBe("accepted");
    for (const type of refused) expect(verdict(() => pending(kind).callback(data(type)))).toBe(50035);
  });

  test("a deferral takes no flag but ephemeral", () => {
    expect(verdict(() => pending().callback({ type: 5, data: { flags: FLAG.ephemeral } }))).toBe("accepted");
    expect(verdict(() => pending().callback({ type: 5, data: { flags: FLAG.v2 } }))).toBe(50035);
  });

  test("unknown fields are refused", () => {
    expect(verdict(() => pending().callback({ ...hello, ephemeral: true }))).toBe(50035);
  });
});

describe("completion", () => {
  test.each([
    ["25 choices", times(25, () => choice()), times(26, () => choice())],
    ["a name of 100", [choice({ name: letters(100) })], [choice({ name: letters(101) })]],
    ["a name that is not empty", [choice()], [choice({ name: "" })]],
    ["a value of 100", [choice({ value: letters(100) })], [choice({ value: letters(101) })]],
    ["known fields", [choice()], [choice({ description: "x" })]],
  ])("takes %s", (_, within, beyond) => {
    expect(verdict(() => pending("autocomplete").callback(choices(...within)))).toBe("accepted");
    expect(verdict(() => pending("autocomplete").callback(choices(...beyond)))).toBe(50035);
  });

  test("has no message to edit or to follow up", () => {
    const one = pending("autocomplete");
    one.callback(choices());
    expect(verdict(() => one.editOriginal({ content: "x" }))).toBe(10015);
    expect(verdict(() => one.followUp({ content: "x" }))).toBe(10015);
  });
});

describe("the token after the acknowledgement", () => {
  test("is of no use before it", () => {
    expect(verdict(() => pending().editOriginal({ content: "x" }))).toBe(10015);
  });

  test("dies with age", async () => {
    const one = pending("command", { tokenLivesMs: 30 });
    one.callback(hello);
    await sleep(50);
    expect(verdict(() => one.editOriginal({ content: "x" }))).toBe(50027);
    expect(verdict(() => one.followUp({ content: "x" }))).toBe(50027);
  });

  test("edits a deferred answer, which keeps the privacy of the deferral", async () => {
    const one = pending();
    one.callback({ type: 5, data: { flags: FLAG.ephemeral } });
    expect(verdict(() => one.original())).toBe(10008);
    one.editOriginal({ content: "there" });
    expect(await one.reply()).toMatchObject({ content: "there", ephemeral: true });
  });

  test("fills a deferred answer in with the first follow-up", async () => {
    const one = pending();
    one.callback({ type: 5 });
    one.followUp({ content: "first", flags: FLAG.ephemeral });
    expect(await one.reply()).toMatchObject({ content: "first", ephemeral: false });
    one.followUp({ content: "second" });
    expect(one.followUps.map(({ content }) => content)).toEqual(["second"]);
  });

  test("cannot make an answer ephemeral afterwards", () => {
    const one = pending();
    one.callback(hello);
    expect(verdict(() => one.editOriginal({ content: "x", flags: FLAG.ephemeral }))).toBe(50035);
  });

  test("follows up five times where only a person installed the app", () => {
    const [mine, theirs] = [pending("command", { userInstalledOnly: true }), pending()];
    for (const one of [mine, theirs]) {
      one.callback(hello);
      for (let count = 0; count < 5; count += 1) one.followUp({ content: "x" });
    }
    expect(verdict(() => mine.followUp({ content: "x" }))).toBe(40094);
    expect(verdict(() => theirs.followUp({ content: "x" }))).toBe("accepted");
  });

  test("finds no message that was deleted", () => {
    const one = pending();
    one.callback(hello);
    one.deleteOriginal();
    expect(verdict(() => one.editOriginal({ content: "x" }))).toBe(10008);
  });
});
