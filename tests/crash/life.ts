import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { EnvironmentSchema } from "../../src/config.js";
import type { Moment } from "../discord/double/rest.js";
import type { DiscordDouble } from "../discord/double/server.js";
import { until } from "../discord/double/until.js";
import type { Point } from "./points.js";

const PRELOAD = fileURLToPath(new URL("./preload.mjs", import.meta.url));
const UNSET = Object.fromEntries(Object.keys(EnvironmentSchema.shape).map((name) => [name, ""]));

export interface LifeOptions {
  readonly discord: DiscordDouble;
  /** The built program's main file. */
  readonly program: string;
  readonly folder: string;
  /** Says how many milliseconds its clock is ahead of the machine's. */
  readonly clockFile: string;
  readonly environment: Readonly<Record<string, string>>;
  /** Where it ends; it lives on until it is ended where this is undefined or never reached. */
  readonly point: Point | undefined;
  /** Which requests count, by method and path; all where it is undefined. */
  readonly counted?: RegExp | undefined;
}

/** One life of the real program, from its start to its sudden end. */
export interface Life {
  readonly ended: Promise<void>;
  over(): boolean;
  /** True once the point was reached. */
  reached(): boolean;
  /** True while it stands still at its point. */
  frozen(): boolean;
  /** How many commits it has told of, and how many requests it has made. */
  counts(): { readonly commits: number; readonly requests: number };
  /** What it wrote. */
  output(): string;
  thaw(): void;
  end(): Promise<void>;
  /** Lets Discord take up the request that is still on its way, and resolves when it has; nothing happens without one. */
  releaseLate(): Promise<void>;
  /** The path of that request. */
  latePath(): string | undefined;
}

/**
 * Starts the program and watches what it asks of Discord. There is one watcher at a time: `alsoWatch` is told of every
 * moment too.
 */
export function startLife(
  options: LifeOptions,
  alsoWatch: (moment: Moment, method: string, path: string) => void,
): Life {
  const { discord, program, folder, clockFile, environment, point, counted = /./ } = options;
  const child = spawn(process.execPath, ["--import", PRELOAD, program], {
    cwd: folder,
    env: {
      PATH: process.env.PATH ?? "",
      ...UNSET,
      DISCORD_API_URL: discord.apiUrl,
      DISCORD_TOKEN: discord.token ?? "",
      CRASH_CLOCK_FILE: clockFile,
      ...(point?.kind === "commit" ? { CRASH_AT_COMMIT: `${point.when} ${point.nth}` } : { CRASH_TELLS_COMMITS: "1" }),
      ...environment,
    },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let output = "";
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding("utf8").on("data", (text: string) => {
      output += text;
    });
  }
  let over = false;
  let isReached = false;
  let isFrozen = false;
  const ended = new Promise<void>((resolve) =>
    child.on("close", () => {
      over = true;
      if (point?.kind === "commit" && child.signalCode === "SIGKILL" && !endedByUs) isReached = true;
      resolve();
    }),
  );
  let endedByUs = false;
  let requests = 0;
  let late: { readonly path: string; readonly release: () => void } | undefined;

  const kill = () => {
    isReached = true;
    child.kill("SIGKILL");
  };
  const placeOf = new Map<string, number>();
  discord.rest.watch = async (moment, method, path) => {
    // Requests of a life that is over still come to their end here; only this life's own count.
    if (over || (moment === "arrived" && isReached && !isFrozen)) return false;
    alsoWatch(moment, method, path);
    const name = `${method} ${path}`;
    if (moment === "arrived" && counted.test(name)) {
      requests += 1;
      placeOf.set(name, requests);
    }
    if (point?.kind !== "request" || placeOf.get(name) !== point.nth || isReached) return false;
    if (point.when === "late" && moment === "arrived") {
      kill();
      await new Promise<void>((release) => {
        late = { path, release };
      });
      return false;
    }
    if (point.when === "frozen" && moment === "handled") {
      isReached = true;
      child.kill("SIGUSR2");
      await until("the program to stand still", () => over || output.includes("stands still"));
      isFrozen = !over;
    } else if (point.when === moment) {
      kill();
      return true;
    }
    return false;
  };

  return {
    ended,
    over: () => over,
    reached: () => isReached,
    frozen: () => isFrozen,
    counts: () => ({ commits: [...output.matchAll(/^commit \d+$/gm)].length, requests }),
    output: () => output,
    thaw: () => void child.kill("SIGCONT"),
    async end() {
      endedByUs = true;
      child.kill("SIGKILL");
      await ended;
    },
    latePath: () => late?.path,
    async releaseLate() {
      late?.release();
      // It is handled as soon as the watcher's answer has come through.
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}
