import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Allowance, createFairUse, type FairUse, waitNotice } from "../../src/discord/fair-use.js";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const LIMITS = { person: 2, channel: 4, windowS: 60 };
const ada = { personId: "ada", channelId: "one" };

/** What becomes of several questions in a row: answered, told to wait, or silence. */
async function asked(fairUse: FairUse, times: number, asker = ada): Promise<readonly string[]> {
  const all: string[] = [];
  for (let at = 0; at < times; at += 1) all.push(wordOf(await fairUse.take(asker)));
  return all;
}

const wordOf = (allowance: Allowance): string => (allowance.allowed ? "answered" : allowance.tell ? "told" : "silence");

test("a person is answered up to the limit, told once, and left without words for the rest of the window", async () => {
  const fairUse = createFairUse(LIMITS);
  expect(await asked(fairUse, 5)).toEqual(["answered", "answered", "told", "silence", "silence"]);
});

test("after the window the person is answered again, and told again", async () => {
  const fairUse = createFairUse(LIMITS);
  await asked(fairUse, 5);
  vi.advanceTimersByTime(60_000);
  expect(await asked(fairUse, 3)).toEqual(["answered", "answered", "told"]);
});

test("the wait is told in whole seconds, and asking more does not make it longer", async () => {
  const fairUse = createFairUse(LIMITS);
  await asked(fairUse, 3);
  vi.advanceTimersByTime(20_500);
  expect(await fairUse.take(ada)).toMatchObject({ waitS: 40 });
  vi.advanceTimersByTime(39_400);
  expect(await fairUse.take(ada)).toMatchObject({ waitS: 1 });
});

test("a channel takes so many answers from all together, notices included, and one notice of its own", async () => {
  const fairUse = createFairUse(LIMITS);
  const one = await asked(fairUse, 4);
  const two = await asked(fairUse, 3, { ...ada, personId: "bob" });
  expect([...one, ...two]).toEqual(["answered", "answered", "told", "silence", "answered", "told", "silence"]);
});

test("the channel's limit binds in that channel alone", async () => {
  const fairUse = createFairUse({ ...LIMITS, person: 100 });
  expect((await asked(fairUse, 6)).slice(4)).toEqual(["told", "silence"]);
  expect(await asked(fairUse, 1, { ...ada, channelId: "two" })).toEqual(["answered"]);
});

test("a quiet refusal leaves the notice for later", async () => {
  const fairUse = createFairUse({ ...LIMITS, person: 0 });
  expect(wordOf(await fairUse.take(ada, { quietly: true }))).toBe("silence");
  expect(wordOf(await fairUse.take(ada))).toBe("told");
});

test("the notice says when to ask again", () => {
  expect(waitNotice({ waitS: 40 })).toBe("That is more than I answer at a time. Ask again in 40 seconds.");
  expect(waitNotice({ waitS: 1 })).toContain("in a second.");
});
