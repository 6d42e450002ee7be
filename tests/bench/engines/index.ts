import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Take } from "./engine.js";

/** An engine that can be measured. Only the one that is asked for is loaded. */
export interface EngineEntry {
  readonly label: string;
  /** Where one library is measured in several ways: which this is. */
  readonly mode?: string;
  /** The package whose version counts; none for this program. */
  readonly package?: string;
  /** In words: what it was set to. */
  readonly settings: string;
  load(): Promise<Take>;
}

export const ENGINES = {
  factdesk: {
    label: "Factdesk",
    settings: "the whole way from a question to an outcome, as in Discord and the terminal",
    load: async () => (await import("./factdesk.js")).take,
  },
  minisearch: {
    label: "MiniSearch",
    package: "minisearch",
    settings: "`fuzzy: 0.2, prefix: true`; completion with all words, the last as a prefix",
    load: async () => (await import("./minisearch.js")).take,
  },
  orama: {
    label: "Orama",
    package: "@orama/orama",
    settings: "`tolerance: 1`; completion with `tolerance: 0`",
    load: async () => (await import("./orama.js")).take,
  },
  flexsearch: {
    label: "FlexSearch",
    package: "flexsearch",
    settings: '`tokenize: "tolerant"`, `Charset.LatinBalance`, `suggest: true`; completion with `tokenize: "forward"`',
    load: async () => (await import("./flexsearch.js")).take,
  },
  fuse: {
    label: "fuse.js",
    package: "fuse.js",
    settings: "`ignoreLocation: true`",
    load: async () => (await import("./fuse.js")).takePlain,
  },
  "fuse-tokens": {
    label: "fuse.js",
    mode: "token search",
    package: "fuse.js",
    settings: "`useTokenSearch: true, ignoreLocation: true`",
    load: async () => (await import("./fuse.js")).takeTokens,
  },
} as const satisfies Record<string, EngineEntry>;

export type EngineName = keyof typeof ENGINES;
export const ENGINE_NAMES = Object.keys(ENGINES) as readonly EngineName[];
/** Its name in full, with its version where one is given. */
export function titleOf({ label, mode }: EngineEntry, version?: string): string {
  return `${label}${version === undefined ? "" : ` ${version}`}${mode === undefined ? "" : `, ${mode}`}`;
}

export const engineOf = (name: EngineName): EngineEntry => ENGINES[name];

/** The exact version that is installed, read from the project's folder. */
export function versionOf({ package: name }: EngineEntry): string | undefined {
  if (name === undefined) return undefined;
  const { version } = JSON.parse(readFileSync(join("node_modules", name, "package.json"), "utf8")) as {
    version: string;
  };
  return version;
}
