import { z } from "zod";
import {
  alreadyAcknowledged,
  deadToken,
  parseForm,
  tooManyFollowUps,
  unknownInteraction,
  unknownMessage,
  unknownWebhook,
} from "./errors.js";
import { FLAG, type MessageForm, readMessage, refuseEmpty } from "./message-rules.js";
import { snowflake } from "./snowflake.js";
import { until } from "./until.js";

export type InteractionKind = "command" | "autocomplete" | "component" | "modal";

/** Interaction types as Discord numbers them. */
export const TYPE_OF = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;
/** Which callback types answer which kind. Modals (9) are not modelled yet. */
const CALLBACKS: Readonly<Record<InteractionKind, readonly number[]>> = {
  command: [4, 5],
  autocomplete: [8],
  component: [4, 5, 6, 7],
  modal: [4, 5, 6, 7],
};
const MOST_FOLLOW_UPS = 5;
const REPLY_FLAGS = FLAG.suppressEmbeds | FLAG.ephemeral | FLAG.suppressNotifications | FLAG.v2;
const EDIT_FLAGS = FLAG.suppressEmbeds | FLAG.v2;

const Callback = z.strictObject({ type: z.int(), data: z.unknown().optional() });
const DeferData = z.strictObject({
  flags: z
    .int()
    .refine((flags) => (flags & ~FLAG.ephemeral) === 0, "Only EPHEMERAL can be set when deferring")
    .optional(),
});
const Choices = z.strictObject({
  choices: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(100),
        name_localizations: z.record(z.string(), z.string()).nullish(),
        value: z.union([z.string().min(1).max(100), z.number()]),
      }),
    )
    .max(25),
});
export type Choice = z.output<typeof Choices>["choices"][number];

export interface SeenMessage extends MessageForm {
  readonly id: string;
  readonly ephemeral: boolean;
}

export interface InteractionOptions {
  readonly acknowledgeWithinMs: number;
  readonly tokenLivesMs: number;
  /** True for a server where only the person, not the server, installed the app: then follow-ups are limited. */
  readonly userInstalledOnly?: boolean;
}

/** One interaction, from its event to its last follow-up, with Discord's rules on its token. */
export class Pending {
  readonly id = snowflake();
  readonly token = Buffer.from(`interaction:${this.id}:${snowflake()}`).toString("base64url");
  readonly kind: InteractionKind;
  readonly #options: InteractionOptions;
  readonly #createdAt = Date.now();
  /** The callback type that acknowledged it. */
  acknowledgedWith: number | undefined;
  choices: readonly Choice[] | undefined;
  followUps: SeenMessage[] = [];
  /** How many messages were sent or edited in answer to it. */
  writes = 0;
  #original: SeenMessage | undefined;
  #deferredFlags = 0;

  constructor(kind: InteractionKind, options: InteractionOptions) {
    this.kind = kind;
    this.#options = options;
  }

  get deferred(): boolean {
    return this.acknowledgedWith === 5 || this.acknowledgedWith === 6;
  }

  /** The answer as the person sees it, as soon as there is one. */
  reply(timeoutMs?: number): Promise<SeenMessage> {
    return until(`an answer to interaction ${this.id}`, () => this.#original, timeoutMs);
  }

  completion(timeoutMs?: number): Promise<readonly Choice[]> {
    return until(`completion for interaction ${this.id}`, () => this.choices, timeoutMs);
  }

  callback(body: unknown): void {
    if (this.acknowledgedWith !== undefined) throw alreadyAcknowledged();
    if (Date.now() - this.#createdAt > this.#options.acknowledgeWithinMs) throw unknownInteraction();
    const { type, data } = parseForm(Callback, body);
    parseForm(z.literal(CALLBACKS[this.kind], `Callback type ${type} cannot answer an interaction of this kind`), type);
    if (type === 8) this.choices = parseForm(Choices, data).choices;
    else if (type === 5) this.#deferredFlags = parseForm(DeferData.optional(), data)?.flags ?? 0;
    else if (type === 4 || type === 7) {
      const message = readMessage(data, REPLY_FLAGS);
      refuseEmpty(message);
      this.#write(message, message.flags);
    }
    this.acknowledgedWith = type;
  }

  original(): SeenMessage {
    this.#refuseUnusable();
    if (!this.#original) throw unknownMessage();
    return this.#original;
  }

  editOriginal(body: unknown): SeenMessage {
    this.#refuseUnusable();
    if (!this.#original && !this.deferred) throw unknownMessage();
    const flags = this.#original?.flags ?? this.#deferredFlags;
    const message = readMessage(body, EDIT_FLAGS, flags);
    if (!this.#original) refuseEmpty(message);
    return this.#write(message, flags | message.flags);
  }

  deleteOriginal(): void {
    this.original();
    this.#original = undefined;
  }

  /** A first follow-up after a deferral fills the original in and keeps its ephemerality, as Discord does. */
  followUp(body: unknown): SeenMessage {
    this.#refuseUnusable();
    const message = readMessage(body, REPLY_FLAGS);
    refuseEmpty(message);
    if (this.deferred && !this.#original)
      return this.#write(message, this.#deferredFlags | (message.flags & ~FLAG.ephemeral));
    if (this.#options.userInstalledOnly && this.followUps.length >= MOST_FOLLOW_UPS) throw tooManyFollowUps();
    const seen = toSeen(message, message.flags);
    this.followUps.push(seen);
    this.writes += 1;
    return seen;
  }

  #write(message: MessageForm, flags: number): SeenMessage {
    this.writes += 1;
    this.#original = { ...toSeen(message, flags), ...(this.#original ? { id: this.#original.id } : {}) };
    return this.#original;
  }

  #refuseUnusable(): void {
    if (Date.now() - this.#createdAt > this.#options.tokenLivesMs) throw deadToken();
    if (this.acknowledgedWith === undefined || this.acknowledgedWith === 8) throw unknownWebhook();
  }
}

function toSeen(message: MessageForm, flags: number): SeenMessage {
  return { ...message, flags, id: snowflake(), ephemeral: (flags & FLAG.ephemeral) !== 0 };
}
