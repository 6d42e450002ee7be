import { hasHedge } from "../facts/hedges.js";
import { type Figures, figuresOf, withWordedFigures } from "./figures.js";
import { TALK_WORDS } from "./language.js";
import type { Reader, Term } from "./reader.js";

/** A sentence that states something: of a message, or of a fact. */
export interface Statement extends Figures {
  readonly terms: readonly Term[];
  /** What it states besides numbers and dates: the terms that another sentence must have to say the same. */
  readonly content: readonly Term[];
  /** How many words deny something. */
  readonly denials: number;
  /** By key, what stands in the stretches that are denied, and what stands outside them. */
  readonly denied: ReadonlySet<string>;
  readonly affirmed: ReadonlySet<string>;
  /** By key, the words right before and after each denial: in "gives no name" giving and the name. */
  readonly aroundDenial: ReadonlySet<string>;
  /** The terms before the first denial: who is silent, where somebody only does not say. */
  readonly beforeDenial: readonly Term[];
  /** Whether it says that something is not certain or not always so. */
  readonly hedged: boolean;
  /** Words by which it holds for less than all. */
  readonly limits: ReadonlySet<string>;
}

const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u));

const DENIAL =
  /\b(?:no|not|never|none|neither|nor|nobody|nothing|nowhere|without|lacks?|lacked|lacking|cannot)\b|n['’]t\b/giu;
/** Words that set something else against what is stated, up to the next mark. */
const OPPOSED = /\b(?:unlike|rather than|instead of|as opposed to|far from)\b[^,:;.!?()–—]*/giu;
const END_OF_DENIAL = /[,:;.!?()–—]|\b(?:but|while|whereas|though|although|only)\b/iu;
/** What only others say, for contrast: limits within it are not those of the sentence. */
const CONTRAST = /,? (?:while|whereas|but|although|though) .*$/iu;
const LIMITS =
  /\b(?:most|mostly|some(?! \d)|few|only|half|third|quarter|part|partly|except|apart from|alone|several|often|usually|largely|mainly|in part)\b/giu;

/** The month is no hedge. */
const MONTH_OF_MAY = /\bMay\b(?=[ ,]+\d)|(?<=\d )May\b|(?<=\b(?:in|of|since|until|by|from) )May\b/gu;

/** Small words that change what is stated: another sentence must have them too. */
const TELLING = list(`
will would shall should must all every each many few both either only always ever most least more less fewer
before after until since under over above below against first last same other another own also
`);
/** Words of talk that judge, or say when: they are part of what is stated. */
const TELLING_TALK = list(`
good great nice bad fine stupid dumb right correct true sure truly today tomorrow tonight yesterday total help want
wants need mean means share know
`);

/** Reads a sentence as it is written: nothing is corrected, so that a name one letter off stays another name. */
export function readStatement(reader: Reader, text: string): Statement {
  const worded = withWordedFigures(text);
  const terms = reader.readOwn(worded);
  const found = figuresOf(terms);
  // "Without a surgeon" may be one of the base's own phrases: then nothing is denied by it.
  const phrases = terms.filter(({ written }) => written.includes(" ")).map(({ written }) => written.toLowerCase());
  const denials = [...worded.matchAll(DENIAL)].filter(
    ([word]) => !phrases.some((phrase) => phrase.split(" ").includes(word.toLowerCase())),
  );
  const parted = denials.map(({ index, 0: word }) => {
    const rest = worded.slice(index + word.length);
    const stretch = rest.split(END_OF_DENIAL)[0] ?? "";
    return { before: reader.readOwn(worded.slice(0, index)), stretch, after: reader.readOwn(stretch) };
  });
  const affirmed = parted.reduce((text, { stretch }) => text.replace(stretch, " "), worded).replace(OPPOSED, " ");
  return {
    ...found,
    terms,
    content: terms.filter((term, at) => !found.used.has(at) && isContent(term)),
    denials: denials.length,
    denied: new Set(parted.flatMap(({ after }) => after.flatMap(keysOf))),
    affirmed: new Set(reader.readOwn(affirmed).flatMap(keysOf)),
    aroundDenial: new Set(
      parted.flatMap(({ before, after }) =>
        [before.findLast(isWord), after.find(isWord)].flatMap((term) => (term ? keysOf(term) : [])),
      ),
    ),
    beforeDenial: parted[0]?.before ?? [],
    hedged: hasHedge(worded.replace(MONTH_OF_MAY, " ")),
    limits: new Set(
      [...worded.replace(CONTRAST, "").matchAll(LIMITS)].map(([word]) => word.toLowerCase().replace(/ly$/u, "")),
    ),
  };
}

const isWord = ({ kind }: Term): boolean => kind !== "function";

/** All keys by which a term can be met. */
export const keysOf = (term: Term): readonly string[] => [
  term.part === undefined ? term.main : `${term.main}/${term.part}`,
  ...term.alts.filter((alt) => alt.startsWith("g:")),
];

/** Written the same, or meaning the same by the base's synonyms. */
export const isMet = (term: Term, keys: ReadonlySet<string>): boolean =>
  term.kind === "entity" ? keys.has(keysOf(term)[0] as string) : keysOf(term).some((key) => keys.has(key));

function isContent({ kind, written }: Term): boolean {
  const word = written.toLowerCase();
  if (/^(?:no|not|never|without|none|nobody|nothing|nowhere|neither|nor|cannot)$/u.test(word)) return false;
  if (kind === "function") return TELLING.has(word);
  if (kind !== "talk") return true;
  return TALK_WORDS.has(word) ? TELLING_TALK.has(word) : TELLING.has(word);
}
