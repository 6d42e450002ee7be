import type { Candidate } from "../answering/candidates.js";
import { phrasingsOf } from "../answering/candidates.js";
import type { FactBase } from "../facts/fact-base.js";

/** What a search engine is given of something that can be asked about: all by which we find it ourselves. */
export interface Document {
  /** The candidate's place among all of the base. */
  readonly id: number;
  readonly phrasings: readonly string[];
  readonly label: string;
  readonly statement: string;
  /** All names of its subject. */
  readonly aliases: readonly string[];
}

/** The best document for a question; `score` says how good it is, and the larger, the better. */
export interface Hit {
  readonly id: number;
  readonly score: number;
}

/** A search engine that a user would pick, over one base. */
export interface Engine {
  readonly name: string;
  open(documents: readonly Document[]): Promise<(question: string) => Hit | undefined>;
}

/** Every candidate as a document. */
export function documentsOf(base: FactBase, candidates: readonly Candidate[]): readonly Document[] {
  return candidates.map((candidate, id) => {
    const { fact, gap, relation, subject } = candidate;
    const named = base.subjects.get(subject);
    return {
      id,
      phrasings: phrasingsOf(base, candidate),
      label: fact?.label ?? gap?.label ?? "",
      statement: fact?.statement ?? gap?.statement ?? relation?.careful ?? "",
      aliases: named ? [named.label, ...named.aliases] : [],
    };
  });
}

const FIELDS = ["phrasings", "label", "statement", "aliases"] as const;

/**
 * fuse.js over the fields as they are. Text may match anywhere in them: with Fuse's default it would have to stand near
 * the beginning, which no question does.
 */
const fuse = (name: string, options: { readonly threshold: number; readonly useTokenSearch: boolean }): Engine => ({
  name,
  async open(documents) {
    const { default: Fuse } = await import("fuse.js");
    const index = new Fuse(documents, { ...options, keys: [...FIELDS], includeScore: true, ignoreLocation: true });
    return (question) => {
      const [best] = index.search(question, { limit: 1 });
      // Fuse's own score is 0 where all matches and 1 where nothing does.
      return best && { id: best.item.id, score: 1 - (best.score ?? 1) };
    };
  },
});

const miniSearch: Engine = {
  name: "MiniSearch",
  async open(documents) {
    const { default: MiniSearch } = await import("minisearch").catch((cause: unknown) => {
      throw new Error("MiniSearch is not installed: run npm ci without leaving out what development needs", { cause });
    });
    const index = new MiniSearch<Document>({
      fields: [...FIELDS],
      extractField: (document, field) => [document[field as keyof Document]].flat().join("\n"),
      // As its documentation has it: prefixes, and one edit in five letters.
      searchOptions: { prefix: true, fuzzy: 0.2 },
    });
    index.addAll(documents);
    return (question) => {
      const [best] = index.search(question);
      return best && { id: best.id as number, score: best.score };
    };
  },
};

/** `threshold` is Fuse's own; a pilot chose it, see docs/decisions/0014. */
export const ENGINES: readonly Engine[] = [
  fuse("fuse.js", { threshold: 0.4, useTokenSearch: false }),
  fuse("fuse.js, token search", { threshold: 0.2, useTokenSearch: true }),
  miniSearch,
];
