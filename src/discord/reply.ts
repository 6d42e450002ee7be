import type { Card } from "./card.js";

/** A short form to fill in; what is filled in comes back under its id. */
export interface Modal {
  /** At most 100 characters, see `press-id.ts`. */
  readonly id: string;
  /** At most 45 characters. */
  readonly title: string;
  readonly field: {
    /** At most 45 characters. */
    readonly label: string;
    /** At most 100 characters. */
    readonly hint: string;
    /** Prefilled text of at most 4,000 characters. */
    readonly value: string;
  };
}

/** What a handler hands back; `dispatch.ts` delivers it. */
export type Reply =
  | {
      readonly card: Card;
      /** Cards that follow in messages of their own. */
      readonly more?: readonly Card[];
    }
  /** A calm sentence in place of a card. */
  | { readonly notice: string }
  | { readonly modal: Modal };

/**
 * How a reply is shown: openly for all, quietly for the caller alone, or in place of the message the button is on.
 * Known before the handler runs, because Discord's first answer fixes it. A modal must itself be the first answer.
 */
export type Manner = "open" | "quiet" | "replace" | "modal";
