import type { Subject } from "../../../src/facts/schema.js";
import { foldName } from "../../../src/facts/words.js";
import type { Random } from "./random.js";

/** Made-up names that sound like some: no two subjects share one, as the data demand. */
export interface Names {
  /** A label by one of the patterns, then two to four aliases. */
  subject(patterns: readonly string[], kind: Subject["kind"], noun: string): readonly [string, ...string[]];
  /** A name that no subject has. */
  stranger(patterns: readonly string[]): string;
  /** An id made of a label, different from all before. */
  id(label: string): string;
  publisher(): string;
}

const ONSETS = "b bl br c cr d dr f fl fr g gr h j k kl kr l m n p pl pr qu r s sk sl st str t th tr v w y z".split(
  " ",
);
const VOWELS = "a e i o u ai ei ou".split(" ");
const CODAS = "l ld lm lt m n nd ng nt r rd rk rn rs s sk st t v x".split(" ");
const MIDDLES = [
  ..."a e i o u ab ad ag al am an ar av eb ed el em en er ev ib id il im in is iv".split(" "),
  ..."ob od ol om on or ov ub ud ul um un ur uv anda enti ista oma".split(" "),
];
const ENDINGS = [
  ..."bach berg bury by dale den dorf fell field ford gate gard ham haven holm hurst land lea mar mere".split(" "),
  ..."mond mouth nau nis ridge rick sand sen shire stad stead ster stow thorpe ton vale vik wald well wick".split(" "),
];
const PAPERS = ["Courier", "Herald", "Post", "Gazette", "Observer", "Tribune", "Weekly", "Radio", "Journal", "Times"];
const LONGEST_ID = 40;
/** So few are of two syllables: of 35,000 names one in 15 is then a letter from another; of as many short ones, one in 4. */
const SHORT = 0.1;

export function createNames(random: Random): Names {
  const taken = new Set<string>();
  const ids = new Map<string, number>();
  const publishers: string[] = [];

  function take(name: string): string | undefined {
    const key = foldName(name);
    if (taken.has(key)) return undefined;
    taken.add(key);
    return name;
  }

  function stem(): string {
    for (;;) {
      const middles = Array.from({ length: random.chance(SHORT) ? 0 : random.whole(1, 2) }, () =>
        random.pick(MIDDLES),
      ).join("");
      const beginning = [ONSETS, VOWELS, CODAS].map((sounds) => random.pick(sounds)).join("");
      const found = take(capital(`${beginning}${middles}${random.pick(ENDINGS)}`));
      if (found !== undefined) return found;
    }
  }

  const capital = (name: string): string => `${name.charAt(0).toUpperCase()}${name.slice(1)}`;

  /** The first letters of a name of several words: “Kestwick Research Council” is the KRC. */
  const initials = (label: string): string => label.replaceAll(/\p{L}[\p{L}\p{N}]*\s*/gu, ([first = ""]) => first);

  return {
    stranger: (patterns) => random.pick(patterns).replace("{n}", stem()),
    subject(patterns, kind, noun) {
      for (;;) {
        const name = stem();
        const label = random.pick(patterns).replace("{n}", name);
        if (label !== name && take(label) === undefined) continue;
        const wanted = [
          kind === "person" ? `Dr ${name}` : `the ${name} ${noun}`,
          ...(label.split(" ").length > 2 ? [initials(label).toUpperCase()] : []),
          // What it was called once.
          ...(random.chance(0.4) ? [label.replace(name, stem())] : []),
        ];
        const bare = label === name ? [] : [name];
        return [label, ...bare, ...wanted.filter((alias) => take(alias) !== undefined)];
      }
    },
    id(label) {
      const plain = foldName(label)
        .replaceAll(/[^a-z0-9]+/gu, "-")
        .slice(0, LONGEST_ID)
        .replace(/-$/u, "");
      const before = ids.get(plain) ?? 0;
      ids.set(plain, before + 1);
      return before === 0 ? plain : `${plain}-${before}`;
    },
    publisher() {
      // A paper has several reports; there are fewer and fewer new ones.
      if (publishers.length > 0 && random.chance(0.8)) return random.pick(publishers);
      publishers.push(`${stem()} ${random.pick(PAPERS)}`);
      return publishers.at(-1) as string;
    },
  };
}
