import type { Call } from "./command.js";
import type { Manner, Reply } from "./reply.js";
import type { Desk, Here } from "./surroundings.js";

/** What came with a press: the entries chosen in a menu, and by their ids what a form's fields were filled in with. */
export interface Given {
  readonly values: readonly string[];
  readonly fields: ReadonlyMap<string, string>;
}

interface PressSpec<A> {
  /** The first part of its custom ids, see `press-id.ts`. */
  readonly name: string;
  /** Reads the rest of the custom id and what came with it, strictly; undefined where we cannot have made it. */
  read(about: string, given: Given): A | undefined;
  manner(about: A, here: Here): Manner;
  /** True where a press asks a question, which fair use counts. */
  readonly asks?: boolean;
  run(about: A, desk: Desk, here: Here): Reply | Promise<Reply>;
}

/** What happens when somebody presses a button, chooses from a menu or sends a form, as dispatch sees it. */
export interface AnyPress {
  readonly name: string;
  prepare(about: string, given: Given, here: Here): Call | undefined;
}

/** A press with its own types, for tests. */
export type Press<A> = AnyPress & PressSpec<A>;

/** Declares what a button, menu or form does. */
export function definePress<A>(spec: PressSpec<A>): Press<A> {
  return {
    ...spec,
    prepare(about, given, here) {
      const read = spec.read(about, given);
      if (read === undefined) return undefined;
      const { asks = false } = spec;
      return { manner: spec.manner(read, here), asks, run: (desk, place) => spec.run(read, desk, place) };
    },
  };
}
