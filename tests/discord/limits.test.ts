import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app.js";
import type { Card } from "../../src/discord/card.js";
import { escapeText } from "../../src/discord/markdown.js";
import { readPressId } from "../../src/discord/press-id.js";
import { presses } from "../../src/discord/presses/index.js";
import { render, renderForChannel } from "../../src/discord/render.js";
import { createFactBase, type FactBase } from "../../src/facts/fact-base.js";
import { shippedApp, shippedBase } from "../shipped.js";
import { acceptsForChannel, acceptsV2 } from "./accepted.js";
import { ANSWER, here } from "./desk.js";
import { cardsOfBase, cardsOfOutcome } from "./every-card.js";
import { hostileData } from "./hostile-data.js";

/** Every message that any data can lead to fits Discord's limits, and no sentence in it is cut. */

/** The sentences of a base, which may be shown whole or not at all. */
const sentencesOf = (base: FactBase): readonly string[] => [
  ...[...base.facts.values()].flatMap(({ label, statement, caveat = "" }) => [label, statement, caveat]),
  ...[...base.gaps.values()].flatMap(({ label, statement }) => [label, statement]),
  ...base.relations.flatMap(({ why, careful }) => [why, careful]),
];

/** Other texts that a card may show, with which a sentence may begin. */
const namesOf = (base: FactBase): readonly string[] => [
  ...[...base.subjects.values(), ...base.predicates.values(), ...base.stories.values()].map(({ label }) => label),
  ...[...base.sources.values()].flatMap(({ title, reliability }) => [title, reliability]),
  ...[...base.facts.values()].flatMap(({ value, qualifiers, phrasings, references }) => [
    ...(value.type === "text" ? [value.text] : []),
    ...[...Object.values(qualifiers), ...phrasings, ...references.map(({ locator }) => locator)],
  ]),
];

const SHORTEST_START = 30;

/** As much of a sentence as no other one begins with; undefined where another one goes on after it. */
function tellingStart(sentence: string, others: readonly string[]): string | undefined {
  for (let length = SHORTEST_START; length < sentence.length; length += 1) {
    const start = sentence.slice(0, length);
    if (others.every((other) => other.startsWith(sentence) || !other.includes(start.trim()))) return start;
  }
  return undefined;
}

/** Finds sentences of which a text shows the beginning and not the end. */
function createCutFinder(base: FactBase): (shown: string) => readonly string[] {
  // Within another sentence it may stand without its full stop.
  const all = [...new Set(sentencesOf(base).map((sentence) => escapeText(sentence).replace(/\.$/u, "")))];
  const others = [...all, ...all.map((sentence) => `${sentence}.`), ...namesOf(base).map(escapeText)];
  const starts = all.flatMap((sentence) => {
    const start = tellingStart(sentence, others);
    return start === undefined ? [] : [{ sentence, start }];
  });
  return (shown) =>
    starts
      .filter(({ sentence, start }) => begins(shown, start) && !shown.includes(sentence))
      .map((one) => one.sentence);
}

/** Whether a text holds these words where a sentence begins, and not as a part of another sentence. */
function begins(shown: string, start: string): boolean {
  const at = shown.indexOf(start);
  return at >= 0 && /(?:^|\n|\*\*|“|[•:.)] )$/u.test(shown.slice(0, at));
}

const byName = new Map(presses.map((press) => [press.name, press]));

/** Ids on a card that nothing would take, were they pressed. */
function lost({ groups, rows }: Card): readonly string[] {
  const buttons = [
    ...groups.flatMap(({ button }) => button ?? []),
    ...rows.flatMap((row) => ("buttons" in row ? row.buttons : [])),
  ];
  const menus = rows.flatMap((row) => ("menu" in row ? [row.menu] : []));
  const takes = (id: string, values: readonly string[]) => {
    const read = readPressId(id);
    return read && byName.get(read.name)?.prepare(read.about, { values, fields: new Map() }, here());
  };
  return [
    ...buttons.filter(({ id, disabled }) => disabled !== true && !takes(id, [])).map(({ id }) => id),
    ...menus.flatMap(({ id, choices }) => choices.filter(({ value }) => !takes(id, [value])).map(({ value }) => value)),
  ];
}

describe("with the data that come with the program", () => {
  const base = shippedBase;
  const app = shippedApp();
  const cut = createCutFinder(base);
  const questions = [
    ...[...base.facts.keys()].map((id) => [`fact ${id}`, `fact:${id}`] as const),
    ...[...base.gaps.values()].map(({ id, phrasings }) => [`gap ${id}`, phrasings[0] ?? ""] as const),
    ...base.relations.map(({ from, to, phrasings }) => [`${from} ~ ${to}`, phrasings[0] ?? ""] as const),
  ];

  test("every answer to a fact, a gap and a disagreement, and all that its buttons show, is a message Discord takes", {
    timeout: 120_000,
  }, () => {
    for (const [of, question] of questions) {
      const outcome = app.ask(question);
      for (const made of cardsOfOutcome(of, outcome, app)) {
        const shown = acceptsV2(render(made.card));
        expect([made.of, cut(shown)]).toEqual([made.of, []]);
      }
      expect([of, cut(acceptsForChannel(renderForChannel(outcome, base, ANSWER)))]).toEqual([of, []]);
    }
  });

  test("every page of every view is a message Discord takes", { timeout: 120_000 }, () => {
    for (const { of, card } of cardsOfBase(app)) expect([of, cut(acceptsV2(render(card)))]).toEqual([of, []]);
  });

  test("every button and menu that can be used is understood when it comes back", () => {
    for (const { of, card } of cardsOfBase(app)) expect([of, lost(card)]).toEqual([of, []]);
    for (const [of, question] of questions) {
      for (const made of cardsOfOutcome(of, app.ask(question), app))
        expect([made.of, lost(made.card)]).toEqual([made.of, []]);
    }
  });

  test("an answer and its caveats never lack room", () => {
    for (const [of, question] of questions) {
      const shown = acceptsForChannel(renderForChannel(app.ask(question), base, ANSWER));
      expect([of, shown.includes("Not everything fits")]).toEqual([of, false]);
    }
  });
});

test("with hostile data of every length the schema allows, every message is one Discord takes", {
  timeout: 120_000,
}, () => {
  fc.assert(
    fc.property(hostileData, (data) => {
      const base = createFactBase(data);
      const app = createApp(base);
      const cut = createCutFinder(base);
      const outcomes = [...base.facts.keys()].map((id) => app.ask(`fact:${id}`));
      const gaps = [...base.gaps.values()].map(({ phrasings }) => app.ask(phrasings[0] ?? ""));
      for (const outcome of [...outcomes, ...gaps]) {
        for (const { of, card } of cardsOfOutcome("an outcome", outcome, app)) {
          expect([of, cut(acceptsV2(render(card)))]).toEqual([of, []]);
        }
        expect(cut(acceptsForChannel(renderForChannel(outcome, base, ANSWER)))).toEqual([]);
      }
      for (const { of, card } of cardsOfBase(app)) expect([of, cut(acceptsV2(render(card)))]).toEqual([of, []]);
    }),
    { numRuns: 6, endOnFailure: true },
  );
});
