import type { Card } from "./card.js";
import type { DigestMessage } from "./digest-messages.js";

/** A field of a form: a text to type or, with choices, one to pick. */
export interface Field {
  /** What its text comes back under, see `Given`. */
  readonly id: string;
  /** At most 45 characters. */
  readonly label: string;
  /** At most 100 characters. */
  readonly hint: string;
  /** What stands in it at first: a text of at most 4,000 characters, or one of the choices. */
  readonly value: string;
  /** How long a text may become; 4,000 where it is not given. With it the field is a single line. */
  readonly maxLength?: number;
  /** At most 25. */
  readonly choices?: readonly { readonly value: string; readonly label: string }[];
}

/** The one field of a form that asks for a question. */
export const QUESTION_FIELD = "text";

/** A form to fill in; what is filled in comes back under its id. */
export interface Modal {
  /** At most 100 characters, see `press-id.ts`. */
  readonly id: string;
  /** At most 45 characters. */
  readonly title: string;
  /** One to five. */
  readonly fields: readonly [Field, ...Field[]];
}

/** What a handler hands back; `dispatch.ts` delivers it. */
export type Reply =
  | {
      readonly card: Card;
      /** Cards that follow in messages of their own. */
      readonly more?: readonly Card[];
    }
  /** Messages as they are posted elsewhere, shown to the caller alone: nothing in them pings. */
  | { readonly messages: readonly [DigestMessage, ...DigestMessage[]] }
  /** A calm sentence in place of a card. */
  | { readonly notice: string }
  | { readonly modal: Modal };

/**
 * How a reply is shown: openly for all, quietly for the caller alone, or in place of the message the button is on.
 * Known before the handler runs, because Discord's first answer fixes it. A modal must itself be the first answer.
 */
export type Manner = "open" | "quiet" | "replace" | "modal";
