/**
 * What a question asks to be worked out from several values, as far as its own words tell. English as such only.
 * `judges` is true for "best", "worse" and the like: whether more is better, only the measure can say.
 */
export type Task =
  /** "Which is the highest?" */
  | { readonly kind: "extreme"; readonly most: boolean; readonly judges: boolean }
  /** "Who has more than 20?" */
  | { readonly kind: "beyond"; readonly more: boolean; readonly orEqual: boolean; readonly limit: string }
  /** "Has A more than B?"; `claims` where it asks whether the first one named has. */
  | { readonly kind: "compare"; readonly more: boolean; readonly judges: boolean; readonly claims: boolean }
  /** "On how many lists is there a value?" */
  | { readonly kind: "count" }
  /** "By how much is A more than B?" */
  | { readonly kind: "difference" }
  /** "How long from A to B?": what happened at either end. */
  | { readonly kind: "span"; readonly ends: Ends }
  /**
   * "Which came first, A or B?"; `claims` what it asks of A: whether it came first or last. `granted` where it takes that
   * for granted: "Why did A come only after B?"
   */
  | {
      readonly kind: "order";
      readonly ends: Ends;
      readonly claims: "first" | "last" | null;
      readonly granted: boolean;
    };

/** Two stretches of a question, each naming something that happened on a day. */
export type Ends = readonly [string, string];

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u).filter(Boolean));

const MOST = list("highest most largest biggest greatest longest dearest maximum");
const LEAST = list("lowest least fewest smallest shortest cheapest minimum");
const BEST = list("best top");
const WORST = list("worst poorest");
const JUDGES = /\b(?:best|top|worst|poorest|better|worse|ahead of|behind|beats?)\b/u;
const MORE =
  "(?:more|higher|greater|larger|bigger|longer|better|above|over|exceed(?:s|ed)?|ahead of|beats?|outscored?|dearer)";
const LESS = "(?:less|fewer|lower|smaller|shorter|worse|below|under|behind|cheaper)";

/** Words that belong to the working out itself, not to what is worked out. */
export const TASK_WORDS: ReadonlySet<string> = new Set([
  ...[...MOST, ...LEAST, ...BEST, ...WORST],
  ...list(`more higher greater larger bigger longer better above over exceed exceeds exceeded ahead beat beats outscore
    outscored dearer expensive less fewer lower smaller shorter worse below under behind cheaper high low than compare compared
    comparison versus vs rank ranked ranks
    difference differ separate separates gap distance apart lie lies lay margin between grow grew grown growth rise rose risen increase
    increased fall fell drop dropped gain gained far value single two`),
  // Verbs that any measure goes with.
  ...list(
    "achieve achieved bring brought obtain obtained got reach reached record recorded report reported come came held hold",
  ),
]);

// Read from hanzi, the word that asks may stand anywhere.
const ASKS_WHICH = /\b(?:which|what|who|whose|where)\b/u;
const ASKS_WHETHER = /^(?:and |so |ok |well )*(?:is|are|was|were|do|does|did|has|have|had)\b/u;
const ASKS_COUNT = /\bhow many\b/u;
const NUMBER = String.raw`(?<limit>\d[\d.,]*)`;
const BEYOND: readonly (readonly [RegExp, { more: boolean; orEqual: boolean }])[] = [
  [new RegExp(String.raw`\b(?:at least|no (?:less|fewer) than) ${NUMBER}`, "u"), { more: true, orEqual: true }],
  [new RegExp(String.raw`\b(?:at most|no more than|up to) ${NUMBER}`, "u"), { more: false, orEqual: true }],
  [new RegExp(String.raw`\b${MORE}(?: than)? ${NUMBER}`, "u"), { more: true, orEqual: false }],
  [new RegExp(String.raw`\b${LESS}(?: than)? ${NUMBER}`, "u"), { more: false, orEqual: false }],
];
const HOW_MUCH = String.raw`(?:by )?(?:how (?:much|many|far|big|large|wide)|what)\b`;
const DIFFERENCE: readonly RegExp[] = [
  new RegExp(String.raw`\b${HOW_MUCH}.*\b(?:difference|gap|margin|distance)\b.*\b(?:between|to|from|and)\b`, "u"),
  new RegExp(String.raw`\b${HOW_MUCH}.*\b(?:${MORE}|${LESS})\b.*\bthan\b`, "u"),
  new RegExp(String.raw`\b${HOW_MUCH}.*\b(?:ahead of|behind|above|below|over)\b`, "u"),
  new RegExp(String.raw`\b${HOW_MUCH}.*\b(?:lie|lies|lay|apart|differ|separates?)\b`, "u"),
  /\bby how (?:much|many)\b/u,
  /\b(?:apart|difference)\b.*\bhow (?:much|many)\b/u,
  /\bthan\b.*\b(?:high|low|more|less|over)\b.*\bhow (?:much|many)\b/u,
  /\bhow much\b.*\b(?:grow|grew|rise|rose|increase|increased|fall|fell|drop|dropped|gain|gained)\b/u,
];

const SPAN =
  "^(?:and |so )?(?:how (?:long|much time|many (?:days|weeks|months|years))|what (?:is|was) the (?:time|interval|gap|span))";
const VERB = "(?:did|does|do|was|were|is|are|had|has|came|come|comes|followed)";
const SPANS: readonly RegExp[] = [
  new RegExp(String.raw`${SPAN}\b.*?\bbetween (?<a>.+?) and (?<b>.+)$`, "iu"),
  new RegExp(String.raw`${SPAN}\b.*?\bfrom (?<a>.+?) (?:to|until|till) (?<b>.+)$`, "iu"),
  new RegExp(`${SPAN} (?:after|before) (?<a>.+?) ${VERB} (?<b>.+)$`, "iu"),
  new RegExp(
    `${SPAN}(?: (?:later|earlier))? ${VERB} (?<a>.+?) (?:after|before|later than|earlier than|than) (?<b>.+)$`,
    "iu",
  ),
];
/** Read from hanzi, what it asks for stands behind. */
const SPAN_BEHIND =
  /^(?:from )?(?<a>.+?) (?:to|until|and) (?<b>.+?)(?: (?:between|apart|distance|passed|later|is|has))* how (?:long|many (?:days?|weeks?|months?|years?))$/iu;
const ORDERS: readonly (readonly [RegExp, "first" | "last" | null])[] = [
  [
    /^(?:which|what|who)\b.*?\b(?:first|earlier|sooner|last|later)\b[^,:]*[,:]\s*(?:was it )?(?<a>.+?)\s+or\s+(?<b>.+)$/iu,
    null,
  ],
  [
    /^(?:was|were|did|is|has|had|does)\s+(?<a>.+?)\s+(?:before|earlier than|sooner than|prior to)\s+(?<b>.+)$/iu,
    "first",
  ],
  [/^(?:was|were|did|is|has|had|does)\s+(?<a>.+?)\s+(?:after|later than)\s+(?<b>.+)$/iu, "last"],
];

const WHY = "^(?:why|how come|how is it that|how)(?: (?:did|does|was|were|is|has|had))?";
/** The order that a question takes for granted of two things that happened. */
const GRANTED: readonly (readonly [RegExp, "first" | "last"])[] = [
  [
    new RegExp(
      String.raw`${WHY}\s+(?<a>.+?)\s+(?:(?:only|just|shortly|soon|long)\s+)?(?:after|until)\s+(?<b>.+)$`,
      "iu",
    ),
    "last",
  ],
  [
    new RegExp(String.raw`${WHY}\s+(?<a>.+?)\s+(?:(?:just|shortly|soon|long|even)\s+)?before\s+(?<b>.+)$`, "iu"),
    "first",
  ],
];
/** To wait with something is no part of what was waited with. */
const WAITS = /\b(?:wait(?:ed|s)?|hold(?:s)? (?:off|back)|delay(?:ed|s)?)(?: (?:with|on|for))?\b/giu;
/** What a question goes on to ask of both things. */
const AND_MORE = /,?\s+and (?:when|how (?:far|long|much)|by how much)\b.*$/iu;

/** Talk before a question that begins after a mark. */
const LEADS_IN =
  /^(?!(?:and |so )?(?:which|what|who|how|was|were|did|is|has)\b).*?[,:;.!–—]\s+(?=(?:and |so )?(?:(?:by|on|in|at) )?(?:which|what|who|how)\b)/iu;

/** What stands before the first word of a question and after the last one. */
const OUTER_MARKS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}%]+$/gu;

/** Reads from a question what is to be worked out; undefined where it asks for no such thing. */
export function taskOf(question: string): Task | undefined {
  const asked = question.replace(OUTER_MARKS, "").replace(LEADS_IN, "");
  const days = endsTask(asked);
  if (days) return days;
  const text = asked
    .toLowerCase()
    .replace(/[’']s\b/gu, "")
    .replace(/\s+/gu, " ");
  if (DIFFERENCE.some((pattern) => pattern.test(text))) return { kind: "difference" };
  if (ASKS_COUNT.test(text)) return { kind: "count" };
  if (!ASKS_WHICH.test(text) && !ASKS_WHETHER.test(text)) return undefined;
  for (const [pattern, how] of BEYOND) {
    const limit = pattern.exec(text)?.groups?.limit;
    if (limit !== undefined) return ASKS_WHICH.test(text) ? { kind: "beyond", ...how, limit } : undefined;
  }
  return extremeTask(text) ?? compareTask(text);
}

function endsTask(asked: string): Task | undefined {
  for (const pattern of [...SPANS, SPAN_BEHIND]) {
    const ends = endsOf(pattern.exec(asked));
    if (ends) return { kind: "span", ends };
  }
  for (const [pattern, claims] of ORDERS) {
    const ends = endsOf(pattern.exec(asked.replace(AND_MORE, "")));
    if (ends) return { kind: "order", ends, claims, granted: false };
  }
  for (const [pattern, claims] of GRANTED) {
    const ends = endsOf(pattern.exec(asked.replace(WAITS, " ")));
    if (ends) return { kind: "order", ends, claims, granted: true };
  }
  return undefined;
}

function endsOf(match: RegExpExecArray | null): Ends | undefined {
  const { a, b } = match?.groups ?? {};
  const trimmed = [a, b].map((end) => end?.replace(/[\s,:]+$/u, "").trim() ?? "");
  return trimmed[0] && trimmed[1] ? whole(trimmed[0], trimmed[1]) : undefined;
}

/** Of two alike ends one may be cut short: "flights from A or from B", "the red or the blue flight". */
function whole(a: string, b: string): Ends {
  const preposition = /^(?:in|at|of|for|from|by|with|on) /iu.exec(b)?.[0];
  const at = preposition === undefined ? -1 : a.toLowerCase().lastIndexOf(` ${preposition.toLowerCase()}`);
  if (at > 0) return [a, `${a.slice(0, at)} ${b}`];
  const noun = /^the \S+$/iu.test(a) ? /^the \S+ (?<noun>.+)$/iu.exec(b)?.groups?.noun : undefined;
  return [noun === undefined ? a : `${a} ${noun}`, b];
}

function extremeTask(text: string): Task | undefined {
  if (!ASKS_WHICH.test(text)) return undefined;
  const words = text.split(/[^\p{L}\p{N}]+/u);
  const most = words.some((word) => MOST.has(word) || BEST.has(word)) || /\bmost expensive\b/u.test(text);
  const least = words.some((word) => LEAST.has(word) || WORST.has(word)) || /\bleast expensive\b/u.test(text);
  return most === least ? undefined : { kind: "extreme", most, judges: JUDGES.test(text) };
}

/** Between what is more and what is less stands what the one is held against. */
const HELD_AGAINST = /\b(?:than|or|above|below|over|under|ahead of|behind|beats?)\b/u;
const OFFERS = /\b(?:or|than)\b|\b(?:which|who) of\b.*\band\b|\band\b.*\b(?:which|who)\b/u;

function compareTask(text: string): Task | undefined {
  const more = new RegExp(String.raw`\b${MORE}\b`, "u").test(text);
  const less = new RegExp(String.raw`\b${LESS}\b`, "u").test(text);
  const isWhich = ASKS_WHICH.test(text);
  if (more === less || !(isWhich ? OFFERS : HELD_AGAINST).test(text)) return undefined;
  return { kind: "compare", more, judges: JUDGES.test(text), claims: !isWhich && !/\bor\b/u.test(text) };
}
