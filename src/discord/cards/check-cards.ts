import type { CheckedClaim, ClaimVerdict } from "../../answering/outcome.js";
import type { FactBase } from "../../facts/fact-base.js";
import { type Card, type Group, KEEP, type Line, small, type Tone } from "../card.js";
import { escapeText } from "../markdown.js";
import { pagesOf } from "./paging.js";
import { bold, sentence, sourceTexts } from "./parts.js";

const WORD: Readonly<Record<ClaimVerdict, string>> = {
  supported: "Supported",
  contradicted: "Contradicted",
  disputed: "Disputed",
  "not in our facts": "Not in our facts",
};
const TONE: Readonly<Record<ClaimVerdict, Tone>> = {
  contradicted: "disputed",
  disputed: "disputed",
  supported: "answered",
  "not in our facts": "unknown",
};

/** A claim of more characters is named by its place instead of being cut. */
const LONGEST_CLAIM = 300;
const MOST_SOURCES = 2;
/** A person who installed the bot for themselves gets five more messages for one interaction, not more. */
const MOST_CARDS = 5;

/** What somebody who pointed at a message most needs to see comes first. */
const ORDER: readonly ClaimVerdict[] = ["contradicted", "disputed", "supported", "not in our facts"];

/**
 * What the facts say to each claim of a message, on as many cards as it takes. What they say something to comes first,
 * and else all stands in the order of the message. `unread` sentences of it were not looked at.
 */
export function checkCards(claims: readonly CheckedClaim[], base: FactBase, unread = 0): readonly [Card, ...Card[]] {
  const items = claims
    .map((claim, at) => ({ claim, group: claimGroup(claim, at + 1, base) }))
    .toSorted((a, b) => ORDER.indexOf(a.claim.verdict) - ORDER.indexOf(b.claim.verdict));
  const [first = [], ...others] = pagesOf(items);
  const pages = [first, ...others.slice(0, MOST_CARDS - 1)];
  const shown = pages.flat();
  const unshown = items.slice(shown.length).map(({ claim }) => claim);
  const cards = pages.map((page, at): Card => {
    const note = at === pages.length - 1 ? leftOutNotes(unshown, unread) : [];
    const head = at === 0 ? [summary(claims)] : [];
    return {
      tone: toneOf(page.map(({ claim }) => claim)),
      groups: [...head, ...page.map(({ group }) => group), ...note],
      rows: [],
    };
  });
  const [card, ...more] = cards;
  return card ? [card, ...more] : [{ tone: "unknown", groups: [summary(claims)], rows: [] }];
}

/** What most needs to be seen gives the colour. */
function toneOf(claims: readonly CheckedClaim[]): Tone {
  const found = ORDER.find((verdict) => claims.some((claim) => claim.verdict === verdict));
  return TONE[found ?? "not in our facts"];
}

function summary(claims: readonly CheckedClaim[]): Group {
  const counts = tally(claims);
  const title =
    claims.length === 0 ? "This message claims nothing that could be checked." : "Checked against the facts.";
  return {
    lines: [
      { text: bold(title), keep: KEEP.headline },
      ...(counts === "" ? [] : [{ text: small(counts), keep: KEEP.status }]),
    ],
  };
}

/** Nothing is left out in silence: neither what finds no room nor what was never looked at. */
function leftOutNotes(unshown: readonly CheckedClaim[], unread: number): Group[] {
  const notes = [
    ...(unshown.length > 0
      ? [
          `${unshown.length === 1 ? "1 more claim does" : `${unshown.length} more claims do`} not fit here (${tally(unshown)}): check a shorter message.`,
        ]
      : []),
    ...(unread > 0
      ? [
          `The message is very long: ${unread === 1 ? "1 more sentence was" : `${unread} more sentences were`} not looked at.`,
        ]
      : []),
  ];
  return notes.length === 0 ? [] : [{ lines: notes.map((text) => ({ text: small(text), keep: KEEP.headline })) }];
}

/** How many claims stand how. */
const tally = (claims: readonly CheckedClaim[]): string =>
  ORDER.flatMap((verdict) => {
    const count = claims.filter((claim) => claim.verdict === verdict).length;
    return count > 0 ? [`${count} ${WORD[verdict].toLowerCase()}`] : [];
  }).join(" · ");

/** The verdict and the claim, then what the facts say, with every caveat and its sources. */
function claimGroup({ claim, verdict, outcome }: CheckedClaim, number: number, base: FactBase): Group {
  const shown = escapeText(claim);
  const quoted = shown.length <= LONGEST_CLAIM ? `“${shown}”` : `claim ${number}, too long to repeat here`;
  const head: Line = { text: `**${WORD[verdict]}:** ${quoted}`, keep: KEEP.headline };
  // A claim we hold nothing on gets no answer either: the nearest fact would only look like one.
  if (verdict === "not in our facts") return { lines: [head] };
  const said = [outcome.headline, ...outcome.caveats].map((text) => ({ text: sentence(text), keep: KEEP.side }));
  const sources = outcome.status === "answered" || outcome.status === "disputed" ? outcome.sources : [];
  return { lines: [head, ...said, ...sourceTexts(sources, base, MOST_SOURCES)] };
}
