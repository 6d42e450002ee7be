import { describe, expect, test } from "vitest";
import { about } from "../../../src/discord/commands/about.js";
import type { Desk, Here } from "../../../src/discord/surroundings.js";
import { describeProblems } from "../../../src/facts/problem.js";
import type { Refusal } from "../../../src/live/live-data.js";
import { desk, here, saysOf } from "../desk.js";

const problems = [
  {
    file: "data/facts/*robot*.json",
    place: "facts[3].value",
    id: "rb-price",
    problem: "a price needs `currency`, got “<@1>”",
    remedy: "add one, such as **EUR**",
  },
  { file: "data/gaps.json", place: "(whole file)", problem: "this is not JSON", remedy: "see\\u202e line 7" },
];
const since = new Date("2026-11-22T10:00:00Z");

async function shown(refusal: Refusal | undefined, place: Partial<Here> = {}) {
  const data: Desk["data"] = { refusal: () => refusal };
  const reply = await about.run({}, desk({ data }), here(place));
  if (!("card" in reply)) throw new Error("no card");
  return { about: saysOf(reply.card), more: (reply.more ?? []).map(saysOf) };
}

describe("while the data on disk are not what answers", () => {
  test("managers see so first, and every problem letter by letter as the check tells it", async () => {
    const { about: first, more } = await shown({ since, problems });
    expect(first).toMatch(/^\*\*The data on disk are not live\*\* \(since <t:1795341600:R>/);
    expect(more).toHaveLength(1);
    const seen = more.join("\n").replace(/\\(?=[^\w\s])/g, "");
    for (const line of describeProblems(problems).split("\n")) expect(seen).toContain(line.trim());
    expect(more.join()).not.toMatch(/(?<!\\)<@|(?<!\\)`/);
  });

  test("managers see that a fault was the reason, and where its cause is", async () => {
    const { about: first, more } = await shown({ since, problems: "fault" });
    expect(first).toContain("the log has the cause");
    expect(more).toEqual([]);
  });

  test("others see nothing of it, managers of mere channels included", async () => {
    const { about: first, more } = await shown({ since, problems }, { mayManageServer: false });
    expect(first).toBe((await shown(undefined)).about);
    expect(more).toEqual([]);
  });
});

test("where the data on disk are what answers, nobody sees anything of it", async () => {
  expect((await shown(undefined)).about).not.toContain("on disk");
});
