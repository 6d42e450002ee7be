import type { Outcome } from "../../src/answering/outcome.js";
import type { App } from "../../src/app.js";
import type { Card } from "../../src/discord/card.js";
import { aboutCard } from "../../src/discord/cards/about-card.js";
import { checkCards } from "../../src/discord/cards/check-cards.js";
import { compareCard } from "../../src/discord/cards/compare-card.js";
import { dataProblemsCard } from "../../src/discord/cards/data-card.js";
import { browseCard, factCard } from "../../src/discord/cards/facts-cards.js";
import { helpCard } from "../../src/discord/cards/help-card.js";
import { outcomeCard } from "../../src/discord/cards/outcome-card.js";
import { relatedCard } from "../../src/discord/cards/related-card.js";
import { answerSourcesCard, sourceCard, sourceListCard } from "../../src/discord/cards/sources-cards.js";
import { STORY_VIEWS, type StoryView, storyCard } from "../../src/discord/cards/story-cards.js";
import { whyCard } from "../../src/discord/cards/why-card.js";
import { commands } from "../../src/discord/commands/index.js";
import { ANSWER, setup } from "./desk.js";

/** Every card that some data can lead to, each with what it was made for. */
export interface Made {
  readonly of: string;
  readonly card: Card;
}

const MOST_PAGES = 100;

/** All pages of a list: beyond the last the last comes again, so the buttons tell where to stop. */
function* pages(of: string, make: (page: number) => Card | undefined): Generator<Made> {
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const card = make(page);
    if (!card) return;
    yield { of: `${of} page ${page}`, card };
    const next = card.rows
      .flatMap((row) => ("buttons" in row ? row.buttons : []))
      .find(({ label }) => label === "Next");
    if (!next || next.disabled === true) return;
  }
}

export function* cardsOfOutcome(of: string, outcome: Outcome, { base }: App): Generator<Made> {
  yield { of, card: outcomeCard(outcome, base, { id: ANSWER, mayShare: true }) };
  const kept = { id: ANSWER, question: "q", outcome: outcome.status, facts: [], about: outcome.about, at: new Date() };
  yield { of: `why ${of}`, card: whyCard({ outcome, kept, same: false }, base) };
  yield {
    of: `sources of ${of}`,
    card: answerSourcesCard(
      base,
      outcome.facts.map(({ id }) => id),
      true,
    ),
  };
  const related = relatedCard(base, outcome);
  if (related) yield { of: `related to ${of}`, card: related };
  const claims = (["supported", "contradicted", "disputed", "not in our facts"] as const).map((verdict) => ({
    claim: outcome.headline,
    verdict,
    outcome,
  }));
  for (const [at, card] of checkCards([...claims, ...claims, ...claims], base).entries()) {
    yield { of: `check ${at} of ${of}`, card };
  }
}

/** Every view of the base itself. */
export function* cardsOfBase({ base }: App): Generator<Made> {
  for (const story of base.stories.keys()) {
    for (const view of Object.keys(STORY_VIEWS) as StoryView[]) {
      yield* pages(`${view} of ${story}`, (page) =>
        view === "brief" && page > 0 ? undefined : storyCard(base, view, story, page),
      );
    }
    yield* pages(`facts of ${story}`, (page) => browseCard(base, { story }, page));
  }
  const [subject] = base.subjects.keys();
  const about = `${"many words ".repeat(5)}end`;
  yield* pages("all facts", (page) => browseCard(base, {}, page));
  yield* pages("no facts", (page) => browseCard(base, { subject, about }, page));
  yield* pages("all sources", (page) => sourceListCard(base, page));
  for (const id of base.facts.keys()) yield { of: `fact ${id}`, card: must(factCard(base, id)) };
  for (const id of base.sources.keys()) yield { of: `source ${id}`, card: must(sourceCard(base, id)) };
  for (const [a, b] of pairs(base)) yield* pages(`${a} and ${b}`, (page) => compareCard(base, a, b, page));
  yield { of: "help", card: helpCard(base, commands) };
  const votes = [...base.facts.keys()].map((fact) => ({ fact, outcome: "answered", helpful: 12_345, notHelpful: 6 }));
  const figures = {
    dataVersion: base.version,
    questions: 410,
    right: 0.88,
    harmful: 0.02,
    sureAt: 0.8,
    rightWhenSure: 1,
    silentWhenUnanswerable: 0.966,
  };
  const problem = (at: number, length: number) => ({
    file: `data/${"*".repeat(at % length)}.json`,
    place: `facts[${at}].${"_x".repeat(length)}`,
    ...(at % 2 === 0 ? {} : { id: "<@1>".repeat(length) }),
    problem: `\u202e${"**bold** ".repeat(length)}`,
    remedy: `[mend](https://evil.example) ${"`it` ".repeat(length)}`,
  });
  const problems = [1, 40, 400].flatMap((length) => [1, 2, 3, 4].map((at) => problem(at, length)));
  const refusal = { since: new Date("2026-11-22T10:00:00Z"), problems };
  yield* pages("problems of the data", (page) => dataProblemsCard(problems, page));
  yield {
    of: "about",
    card: aboutCard(
      base,
      { ...setup, figures },
      { votes: [...votes, { fact: null, outcome: "unknown", helpful: 0, notHelpful: 9 }], refusal },
    ),
  };
}

/** Subjects that some predicate is said of. */
function* pairs(base: App["base"]): Generator<readonly [string, string]> {
  const seen = new Set<string>();
  for (const predicate of base.predicates.keys()) {
    const subjects = [
      ...new Set([...base.facts.values()].filter((fact) => fact.predicate === predicate).map((fact) => fact.subject)),
    ];
    for (const [at, a] of subjects.entries()) {
      for (const b of subjects.slice(at + 1)) {
        if (seen.has(`${a} ${b}`)) continue;
        seen.add(`${a} ${b}`);
        yield [a, b];
      }
    }
  }
}

function must(card: Card | undefined): Card {
  if (!card) throw new Error("the base holds it, so it has a card");
  return card;
}
