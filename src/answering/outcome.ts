import type { Fact } from "../facts/schema.js";

/** One place in one source. */
export interface Citation {
  readonly source: string;
  readonly locator: string;
}

/** A list that cannot be empty: an answer without a reference cannot be written down in these types. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** A fact that an answer speaks, with every place it rests on. */
export interface SpokenFact {
  readonly id: string;
  readonly citations: NonEmpty<Citation>;
}

/** A source as people see it. */
export interface SourceLine {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  /** An http(s) address, or null where none is known. */
  readonly url: string | null;
  /** As precise as known, for example "June 2026"; "undated" where no date is known. */
  readonly date: string;
  readonly locators: readonly string[];
}

/** A word of the question that was read as another. */
export interface Correction {
  readonly read: string;
  readonly as: string;
}

/** How an outcome came about, for people who want to know. */
export interface Explanation {
  /** The question as it was understood: normalised and corrected. */
  readonly normalised: string;
  readonly corrections: readonly Correction[];
  readonly candidates: readonly {
    readonly kind: "fact" | "gap" | "dispute";
    readonly id: string;
    readonly score: number;
    readonly confidence: number;
    /** The phrasing that the question came closest to. */
    readonly phrasing: string;
  }[];
  /** The rule that decided, in a few words. */
  readonly rule: string;
  readonly dataVersion: string;
}

/** What an outcome was about; a follow-up question inherits it. */
export interface About {
  /** Subjects by id, the one most likely meant by "it" first; empty where nothing was recognised. */
  readonly subjects: readonly string[];
  /** The story by id, or null where none is meant. */
  readonly story: string | null;
}

/** What was talked about before a question. */
export interface Context extends About {
  /** The question before, as `Explanation.normalised` has it; without it "what about …?" cannot repeat it. */
  readonly question?: string;
}

interface Said {
  /** The whole answer, at most 600 characters: `headline` and `caveats` in order. */
  readonly text: string;
  /** The answer itself: true on its own. */
  readonly headline: string;
  readonly caveats: readonly string[];
  readonly corrections: readonly Correction[];
  /** From 0 to 1; for `unknown` that of the best rejected reading. */
  readonly confidence: number;
  /** Facts that are merely near: never part of the answer. */
  readonly near: readonly Fact[];
  readonly about: About;
  readonly why: Explanation;
}

/** How many sources support an answer: copies of one article count once. */
export interface Support {
  /** Sources known to be independent of each other. */
  readonly independent: number;
  /** True where it is unclear whether a further source is independent; such a source is not counted. */
  readonly unclear: boolean;
}

export interface Answered extends Said {
  readonly status: "answered";
  readonly facts: NonEmpty<SpokenFact>;
  readonly sources: NonEmpty<SourceLine>;
  readonly support: Support;
  /** "reported", "company claim", "hedged by the source", "official" or "inference". */
  readonly modality: string;
}

export interface Side {
  readonly letter: "A" | "B";
  /** What this side says. */
  readonly statement: string;
  readonly facts: NonEmpty<SpokenFact>;
  readonly sources: NonEmpty<SourceLine>;
}

export interface Disputed extends Said {
  readonly status: "disputed";
  readonly facts: NonEmpty<SpokenFact>;
  readonly sources: NonEmpty<SourceLine>;
  readonly sides: readonly [Side, Side];
  /** Which side is better supported and why, as one sentence. */
  readonly verdict: string;
}

export type UnknownReason = "not-recorded" | "known-gap" | "out-of-scope" | "not-understood";

export interface Unknown extends Said {
  readonly status: "unknown";
  readonly reason: UnknownReason;
  readonly facts: readonly [];
}

export interface Ambiguous extends Said {
  readonly status: "ambiguous";
  readonly choices: readonly { readonly label: string; readonly ask: string }[];
  readonly facts: readonly [];
}

export type Outcome = Answered | Disputed | Unknown | Ambiguous;

/** How the facts stand to a claim. */
export type ClaimVerdict = "supported" | "contradicted" | "disputed" | "not in our facts";

/** One claim of a message, judged against the facts. */
export interface CheckedClaim {
  /** The claim as written, on one line. */
  readonly claim: string;
  readonly verdict: ClaimVerdict;
  /** What the facts say on it, with sources; an `unknown` outcome where they say nothing. */
  readonly outcome: Outcome;
}

/** One entry of completion. */
export interface Suggestion {
  /** Stable and at most 100 characters; handed back to `ask` as it is. */
  readonly value: string;
  /** At most 100 characters. */
  readonly label: string;
  /** Why it fits, in a few words: its kind, or the word that a typed one was read as. */
  readonly hint?: string;
}
