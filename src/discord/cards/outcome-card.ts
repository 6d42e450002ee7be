import type { Ambiguous, Answered, Disputed, Outcome, Unknown } from "../../answering/outcome.js";
import type { FactBase } from "../../facts/fact-base.js";
import type { Fact } from "../../facts/schema.js";
import { type Card, type Group, KEEP, type Line, type PressButton, type Row, small } from "../card.js";
import { pressId } from "../press-id.js";
import { type InShort, inShort } from "./in-short.js";
import {
  caveat,
  choiceOf,
  headline,
  name,
  readings,
  sentence,
  sourceText,
  sourceTexts,
  supportWords,
  whence,
} from "./parts.js";

const REASON = {
  "known-gap": "known gap",
  "not-recorded": "not recorded",
  "out-of-scope": "outside what I hold",
  "not-understood": "not understood",
} as const;

const MOST_SIDE_SOURCES = 2;
const MOST_NEAR = 2;
/** Discord shows about so much of a button's label on a phone. */
const LONGEST_BUTTON = 38;
const MOST_BUTTONS = 5;
const MOST_CHOICES = 25;

export interface AnswerOptions {
  /** The answer's short id, which its buttons carry; without one the card has no buttons. */
  readonly id?: string | undefined;
  /** Offers to post a private answer in the channel. */
  readonly mayShare?: boolean;
}

/** The card of an outcome: the answer first, then how sure and why, then its sources. One function for each outcome. */
export function outcomeCard(outcome: Outcome, base: FactBase, options: AnswerOptions = {}): Card {
  switch (outcome.status) {
    case "answered":
      return answeredCard(outcome, base, options);
    case "disputed":
      return disputedCard(outcome, base, options);
    case "unknown":
      return unknownCard(outcome, base, options);
    case "ambiguous":
      return ambiguousCard(outcome, options);
  }
}

function answeredCard(outcome: Answered, base: FactBase, options: AnswerOptions): Card {
  const sure = [name(outcome.modality), supportWords(outcome.support)];
  const told = saidFirst(outcome, base, options);
  return {
    tone: "answered",
    groups: [
      { lines: [...said(told), status(["answered", ...sure], told, options)] },
      { lines: sourceTexts(outcome.sources, base) },
      { lines: told.further.map((statement) => ({ text: `Also: ${sentence(statement)}`, keep: KEEP.status })) },
      readAs(outcome),
    ],
    rows: answerRows(["sources", "why", "related"], options),
  };
}

function disputedCard(outcome: Disputed, base: FactBase, options: AnswerOptions): Card {
  const sides = outcome.sides.map(({ letter, statement, sources }): Group => {
    const shown = sources.slice(0, MOST_SIDE_SOURCES).map((source) => sourceText(source, base));
    const more = sources.length - shown.length;
    const from = [...shown, ...(more > 0 ? [`+${more} more`] : [])].join("; ");
    const lines = [
      { text: `**${letter}** ${sentence(statement)}`, keep: KEEP.side, said: true },
      { text: small(`${letter}: ${from}`), keep: KEEP.side },
    ];
    return options.id === undefined
      ? { lines }
      : { lines, button: { label: `Side ${letter}`, id: pressId("side", options.id, letter) } };
  });
  // The headline tells both sides in one breath; here each has lines of its own, at equal weight.
  const first = saidFirst(outcome, base, options);
  const caveats = first.caveats.includes(outcome.verdict) ? first.caveats : [outcome.verdict, ...first.caveats];
  const told = new Set(outcome.sides.flatMap((side) => side.sources.map((source) => source.id)));
  const others = outcome.sources.filter((source) => !told.has(source.id));
  return {
    tone: "disputed",
    groups: [
      { lines: [headline("Sources disagree.")] },
      ...sides,
      { lines: [...caveats.map(caveat), status(["sources disagree"], first, options)] },
      { lines: sourceTexts(others, base) },
      readAs(outcome),
    ],
    rows: answerRows(["sources", "why", "related"], options),
  };
}

function unknownCard(outcome: Unknown, base: FactBase, options: AnswerOptions): Card {
  // Off topic, the nearest fact would only look like an answer.
  const near = outcome.reason === "out-of-scope" ? [] : outcome.near.slice(0, MOST_NEAR);
  return {
    tone: "unknown",
    groups: [
      { lines: [...said(outcome), status(["not known", REASON[outcome.reason]], NOTHING_HELD_BACK, options)] },
      { lines: near.map((fact) => nearLine(fact, base)) },
      readAs(outcome),
      { lines: outcome.reason === "out-of-scope" ? examples(base) : [] },
    ],
    rows: answerRows(near.length > 0 ? ["why", "related"] : ["why"], options),
  };
}

function ambiguousCard(outcome: Ambiguous, options: AnswerOptions): Card {
  const choices = outcome.choices.slice(0, MOST_CHOICES);
  return {
    tone: "ambiguous",
    groups: [
      {
        lines: [
          ...said(outcome),
          ...choices.map(({ label }) => ({ text: `• ${sentence(label)}`, keep: KEEP.more, said: true })),
          status(["which one?"], NOTHING_HELD_BACK, options),
        ],
      },
      readAs(outcome),
    ],
    rows: [...choiceRows(choices), ...answerRows(["why"], options)],
  };
}

/** The answer itself and its caveats, which come first in each outcome. */
const said = (outcome: Pick<Outcome, "headline" | "caveats">): Line[] => [
  headline(outcome.headline),
  ...outcome.caveats.map(caveat),
];

const NOTHING_HELD_BACK: Pick<InShort, "heldBack"> = { heldBack: [] };

/** What stands first, in five lines where that can be; without buttons nothing could show the rest, so all is said. */
function saidFirst(outcome: Answered | Disputed, base: FactBase, { id }: AnswerOptions): InShort {
  if (id !== undefined) return inShort(outcome, base);
  return { headline: outcome.headline, caveats: outcome.caveats, further: [], heldBack: [] };
}

function status(words: readonly string[], { heldBack }: Pick<InShort, "heldBack">, { id }: AnswerOptions): Line {
  const more = heldBack.length === 0 ? "" : `more under “${LABEL.why}”`;
  return { text: small(...words, more, id === undefined ? "" : `id ${id}`), keep: KEEP.status };
}

/** What was read as something else comes last: it matters only to who wonders about the answer. */
function readAs({ corrections }: Outcome): Group {
  const read = readings(corrections);
  return { lines: read === "" ? [] : [{ text: small(read), keep: KEEP.status }] };
}

function nearLine(fact: Fact, base: FactBase): Line {
  return { text: `Nearest: ${sentence(fact.statement)} — ${whence(fact, base)}`, keep: KEEP.more };
}

const MOST_EXAMPLES = 2;

/** What could be asked instead: one example of each of the first stories. */
function examples(base: FactBase): Line[] {
  const questions = [...base.stories.values()].flatMap((story) => story.examples.slice(0, 1)).slice(0, MOST_EXAMPLES);
  return questions.map((question) => ({ text: `Try: ${sentence(question)}`, keep: KEEP.more }));
}

/** Only facts can be chosen by a press: whatever else was offered would have to be typed anyway. */
function choiceRows(choices: Ambiguous["choices"]): Row[] {
  const facts = choices.flatMap(({ label, ask }) => {
    const id = /^fact:([a-z0-9-]{1,64})$/u.exec(ask)?.[1];
    return id === undefined ? [] : [{ id, label }];
  });
  if (facts.length === 0) return [];
  if (facts.length <= MOST_BUTTONS && facts.every(({ label }) => label.length <= LONGEST_BUTTON)) {
    return [{ buttons: facts.map(({ id, label }) => ({ label, id: pressId("choose", id) })) }];
  }
  const menu = facts.map(({ id, label }) => choiceOf(id, label));
  return [{ menu: { id: pressId("choose"), placeholder: "Which one do you mean?", choices: menu } }];
}

const LABEL = { sources: "Sources", why: "Why this answer", related: "Related" } as const;

/** The buttons below an answer: what it rests on, what to do with it, and whether it helped. */
function answerRows(shown: readonly (keyof typeof LABEL)[], { id, mayShare = false }: AnswerOptions): Row[] {
  if (id === undefined) return [];
  const buttons: PressButton[] = shown.map((press) => ({ label: LABEL[press], id: pressId(press, id) }));
  if (mayShare) buttons.push({ label: "Share", id: pressId("share", id) });
  buttons.push({ label: "Follow up", id: pressId("follow-up", id) });
  const votes = [
    { label: "Helpful", id: pressId("vote", id, "yes") },
    { label: "Not helpful", id: pressId("vote", id, "no") },
  ];
  return [{ buttons }, { buttons: votes }];
}
