import type { FactBase } from "../../facts/fact-base.js";
import type { Refusal } from "../../live/live-data.js";
import type { VoteSum } from "../../state/store.js";
import { type Card, type Group, KEEP, type Line, small } from "../card.js";
import type { Setup } from "../surroundings.js";
import { refusalGroup } from "./data-card.js";
import { name, sentence } from "./parts.js";

const MOST_VOTED = 5;

/** What managers are shown besides; undefined for everybody else, and where there is nothing to show. */
export interface ForManagers {
  readonly votes?: readonly VoteSum[] | undefined;
  readonly refusal?: Refusal | undefined;
}

/** What this is, what it knows, and what it keeps of people. */
export function aboutCard(base: FactBase, setup: Setup, { votes, refusal }: ForManagers = {}): Card {
  return {
    tone: "page",
    groups: [
      ...(refusal === undefined ? [] : [refusalGroup(refusal)]),
      { lines: programLines(base, setup) },
      { lines: figureLines(base, setup) },
      { lines: privacyLines(setup) },
      ...(votes === undefined ? [] : [voteGroup(base, votes)]),
    ],
    rows: [],
  };
}

function programLines(base: FactBase, { version, startedAt }: Setup): Line[] {
  const counts = [
    [base.stories.size, "stories"],
    [base.facts.size, "facts"],
    [base.sources.size, "sources"],
    [base.relations.length, "relations"],
    [base.gaps.size, "known gaps"],
  ].map(([count, what]) => `${count} ${what}`);
  const stories = [...base.stories.values()].map(({ label }) => `• ${sentence(label)}`);
  const data = base.changed === "" ? "" : `last changed ${base.changed}`;
  return [
    { text: "**Factdesk answers from a structured, sourced fact base.**", keep: KEEP.headline },
    { text: "Every answer is made of facts with references. No language model takes part.", keep: KEEP.side },
    ...stories.map((text) => ({ text, keep: KEEP.more })),
    { text: small(`version ${name(version)}`, `data ${base.version}`, data), keep: KEEP.status },
    { text: small(...counts), keep: KEEP.status },
    { text: small(`running since <t:${Math.floor(startedAt.getTime() / 1_000)}:f>`), keep: KEEP.status },
  ];
}

function figureLines({ version }: FactBase, { figures }: Setup): Line[] {
  if (figures === undefined || figures.dataVersion !== version) return [];
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  const { questions, right, harmful, sureAt, rightWhenSure, silentWhenUnanswerable } = figures;
  return [
    { text: `**Measured on ${questions} questions**`, keep: KEEP.status },
    { text: small(`right ${percent(right)}`, `harmful ${percent(harmful)}`), keep: KEEP.status },
    {
      text: small(
        `right at a confidence of ${sureAt} or more ${percent(rightWhenSure)}`,
        `silent where nobody can answer ${percent(silentWhenUnanswerable)}`,
      ),
      keep: KEEP.status,
    },
  ];
}

/** Privacy in six lines; `docs/privacy.md` says the same at length. */
function privacyLines({ answerDays, readsMessages }: Setup): Line[] {
  const days = answerDays === 1 ? "1 day" : `${answerDays} days`;
  const lines = [
    `Of an answer I keep the question, the kind of answer and its facts, for ${days}; never who asked.`,
    `Of a vote I keep a keyed hash that names nobody, for ${days}, and sums for each fact.`,
    "Of an answer in a channel I keep which message it answers, so that both can be deleted together.",
    "What is asked openly in a server and finds no fact I keep for its digests, as long as managers set; never who asked.",
    readsMessages
      ? "Where managers switched it on I read messages in a channel to find questions; I keep none of them."
      : "I read only what is said to me: commands, mentions, and messages somebody points me to.",
    "Nothing leaves this bot. To have something removed, delete your question or ask whoever runs it.",
  ];
  return [{ text: "**Privacy**", keep: KEEP.status }, ...lines.map((text) => ({ text: `• ${text}`, keep: KEEP.side }))];
}

/** How people judged the answers, those most often not helpful first. */
function voteGroup(base: FactBase, votes: readonly VoteSum[]): Group {
  const all = (key: "helpful" | "notHelpful") => votes.reduce((sum, vote) => sum + vote[key], 0);
  const worst = votes.toSorted((a, b) => b.notHelpful - a.notHelpful || b.helpful - a.helpful).slice(0, MOST_VOTED);
  return {
    lines: [
      { text: "**Votes** (shown to managers)", keep: KEEP.status },
      { text: small(`helpful ${all("helpful")}`, `not helpful ${all("notHelpful")}`), keep: KEEP.status },
      ...worst.map(({ fact, outcome, helpful, notHelpful }) => ({
        text: `• ${voted(base, fact)} (${name(outcome)}): ${helpful} helpful, ${notHelpful} not`,
        keep: KEEP.more,
      })),
    ],
  };
}

const voted = (base: FactBase, fact: string | null): string =>
  fact === null ? "Answers without a fact" : sentence(base.facts.get(fact)?.label ?? fact);
