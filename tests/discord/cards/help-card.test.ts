import { expect, test } from "vitest";
import { fits } from "../../../src/discord/card.js";
import { helpCard } from "../../../src/discord/cards/help-card.js";
import { waysOf } from "../../../src/discord/command.js";
import { commands } from "../../../src/discord/commands/index.js";
import { escapeText } from "../../../src/discord/markdown.js";
import { shippedBase } from "../../shipped.js";
import { saysOf } from "../desk.js";

test("help has every command on one screen, those for managers apart, and leaves nothing out", () => {
  const card = helpCard(shippedBase, commands);
  expect(fits(card)).toBe(true);
  const [everyone = "", managers = ""] = saysOf(card).split("**For managers**");
  for (const { path, forManagers } of waysOf(commands)) {
    expect([path, (forManagers ? managers : everyone).includes(`\`/${path}\``)]).toEqual([path, true]);
  }
});

test("help makes up no answer's id, and shows sources by one that is held", () => {
  const base = shippedBase;
  const text = saysOf(helpCard(base, commands));
  expect(text).toContain("-# /why answer: …  (The id in an answer's small print, or a link to its message)");
  expect(text).not.toMatch(/answer: [2-9a-hjkmnp-z]{8}\b/u);
  const [, source = ""] = /-# \/facts sources source: (.+)/u.exec(text) ?? [];
  expect([...base.sources.values()].map(({ publisher }) => escapeText(publisher))).toContain(source);
});

test("help says what the buttons below an answer do", () => {
  const text = saysOf(helpCard(shippedBase, commands));
  for (const button of ["Sources", "Why this answer", "Related", "Follow up", "Share", "Helpful", "Not helpful"]) {
    expect(text).toContain(`*${button}*`);
  }
});

test("every command that takes something has an example from the data, but for answers' ids", () => {
  const base = shippedBase;
  const without = waysOf(commands).filter(
    ({ leaf }) =>
      Object.values(leaf.options).some(({ definition }) => definition.required) && leaf.examples(base).length === 0,
  );
  expect(without.map(({ path }) => path)).toEqual(["why", "settings forget"]);
});
