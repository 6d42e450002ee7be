import { describe, expect, test } from "vitest";
import { waysOf } from "../../../src/discord/command.js";
import { facts } from "../../../src/discord/commands/facts.js";
import { shippedBase } from "../../shipped.js";
import { cardOf, desk, here, noticeOf, saysOf } from "../desk.js";
import { fakeApp } from "../fixture.js";

const base = shippedBase;
const with_ = desk({ app: { ...fakeApp(), base } });

async function compare(a: string, b: string) {
  const leaf = waysOf([facts]).find(({ path }) => path === "facts compare")?.leaf;
  const values: Readonly<Record<string, string>> = { a, b };
  const call = leaf?.prepare((name) => values[name]);
  if (!call || "problem" in call) throw new Error("the values are fine");
  return call.run(with_, here());
}
const says = async (a: string, b: string) => saysOf(cardOf(await compare(a, b)));

describe("/facts compare, with the data that come with the program,", () => {
  test.each([
    ["the surgical robot in the article", "da Vinci"],
    ["robot", "da Vinci"],
    ["The Robot", "da vinchi"],
  ])("sets %s beside %s by the robot it very likely is, and says so", async (a, b) => {
    const text = await says(a, b);
    expect(text).toContain("That the surgical robot in the article is Toumai Remote is very likely, but an inference.");
    expect(text).toContain("Other versions of Toumai stand for it here");
    expect(text).toMatch(/\*\*A\*\* Toumai MT-4000: 8\.3 to 13\.66 CNY million/u);
    expect(text).toMatch(/\*\*B\*\* 12\.98 to 29\.98 CNY million/u);
    expect(text).toContain("compare with care");
  });

  test("sets Toumai Remote beside da Vinci by another Toumai, which takes no inference", async () => {
    const text = await says("Toumai Remote", "da Vinci");
    expect(text).toContain("**A** Toumai MT-4000:");
    expect(text).not.toContain("inference.");
  });

  test.each([
    ["the AI model in the article", "GPT-5.5", true],
    ["the AI", "gpt5.5", true],
    ["GPT-5.5", "Baichuan-M4", false],
  ])("sets %s beside %s list by list", async (a, b, isInferred) => {
    const text = await says(a, b);
    for (const list of ["main", "professional"]) expect(text).toContain(`· list: ${list}\n-# compare with care`);
    expect(text).toContain("not all say length adjusted");
    expect(text.includes("is very likely, but an inference.")).toBe(isInferred);
  });

  test("takes no other figure for a slip", async () => {
    expect(noticeOf(await compare("GPT-5.6", "M4"))).toContain("I hold no subject called “GPT-5.6”");
    expect(noticeOf(await compare("Tuomai", "toumai"))).toContain("one and the same");
  });
});
