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
import { edited, FLAG, type MessageForm, type ReadForm, readMessage, refuseEmpty } from "./message-rules.js";
import { type ModalForm, readModal } from "./modal-rules.js";
import { snowflake } from "./snowflake.js";
import { until } from "./until.js";
import { type Channel, MESSAGE, type StoredMessage } from "./world.js";

export type InteractionKind = "command" | "autocomplete" | "component" | "modal";

/** Interaction types as Discord numbers them. */
export const TYPE_OF = { command: 2, component: 3, autocomplete: 4, modal: 5 } as const;
/** Which callback types answer which kind. A modal (9) cannot be answered with another modal. */
const CALLBACKS: Readonly<Record<InteractionKind, readonly number[]>> = {
  command: [4, 5, 9],
  autocomplete: [8],
  component: [4, 5, 6, 7, 9],
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
  /** The message whose button or menu was used; 6 and 7 change it instead of sending a new one. */
  readonly under?: SeenMessage | undefined;
  /** Told of every message that others can see: written, changed, or (undefined) taken away. */
  readonly onWrite?: (id: string, message: SeenMessage | undefined) => void;
  /** Where its answers stand. */
  readonly channel?: Pick<Channel, "id" | "guildId">;
  readonly botId?: string;
  readonly userId?: string;
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
  modal: ModalForm | undefined;
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
    const read = () => (this.acknowledgedWith === 6 && this.writes === 0 ? undefined : this.#original);
    return until(`an answer to interaction ${this.id}`, read, timeoutMs);
  }

  completion(timeoutMs?: number): Promise<readonly Choice[]> {
    return until(`completion for interaction ${this.id}`, () => this.choices, timeoutMs);
  }

  /** The modal that opened in answer. */
  opened(timeoutMs?: number): Promise<ModalForm> {
    return until(`a modal for interaction ${this.id}`, () => this.modal, timeoutMs);
  }

  callback(body: unknown): void {
    if (this.acknowledgedWith !== undefined) throw alreadyAcknowledged();
    if (Date.now() - this.#createdAt > this.#options.acknowledgeWithinMs) throw unknownInteraction();
    const { type, data } = parseForm(Callback, body);
    parseForm(z.literal(CALLBACKS[this.kind], `Callback type ${type} cannot answer an interaction of this kind`), type);
    const { under } = this.#options;
    if (type === 8) this.choices = parseForm(Choices, data).choices;
    else if (type === 9) this.modal = readModal(data);
    else if (type === 5) this.#deferredFlags = parseForm(DeferData.optional(), data)?.flags ?? 0;
    else if (type === 6 || type === 7) {
      this.#original = under;
      if (type === 7) this.#change(readMessage(data, REPLY_FLAGS, under?.flags));
    } else {
      const message = readMessage(data, REPLY_FLAGS);
      refuseEmpty(message);
      this.#original = this.#write(toSeen(message, message.flags));
    }
    this.acknowledgedWith = type;
  }

  /** A message of this interaction as channels keep it. */
  stored(seen: SeenMessage): StoredMessage {
    const { channel, botId = "0", userId } = this.#options;
    const { id, content, embeds, components, flags } = seen;
    return {
      ...{ id, content, embeds, components, flags },
      channelId: channel?.id ?? "0",
      guildId: channel?.guildId ?? null,
      authorId: botId,
      authorIsBot: true,
      type: MESSAGE.commandAnswer,
      createdAt: this.#createdAt,
      askedBy: userId,
    };
  }

  original(): SeenMessage {
    this.#refuseUnusable();
    if (!this.#original) throw unknownMessage();
    return this.#original;
  }

  editOriginal(body: unknown): SeenMessage {
    this.#refuseUnusable();
    if (!this.#original && !this.deferred) throw unknownMessage();
    return this.#change(readMessage(body, EDIT_FLAGS, this.#original?.flags ?? this.#deferredFlags));
  }

  deleteOriginal(): void {
    const { id, ephemeral } = this.original();
    if (!ephemeral) this.#options.onWrite?.(id, undefined);
    this.#original = undefined;
  }

  /** A first follow-up after a deferral fills the original in and keeps its ephemerality, as Discord does. */
  followUp(body: unknown): SeenMessage {
    this.#refuseUnusable();
    const message = readMessage(body, REPLY_FLAGS);
    refuseEmpty(message);
    if (this.deferred && !this.#original) {
      this.#original = this.#write(toSeen(message, this.#deferredFlags | (message.flags & ~FLAG.ephemeral)));
      return this.#original;
    }
    if (this.#options.userInstalledOnly && this.followUps.length >= MOST_FOLLOW_UPS) throw tooManyFollowUps();
    const seen = this.#write(toSeen(message, message.flags));
    this.followUps.push(seen);
    return seen;
  }

  /** Changes the answer there is, or fills in the one that was put off. */
  #change(form: ReadForm): SeenMessage {
    const before = this.#original ?? toSeen(NOTHING, this.#deferredFlags);
    const after = edited(before, form);
    refuseEmpty(after);
    this.#original = this.#write({ ...toSeen(after, after.flags), id: before.id });
    return this.#original;
  }

  #write(seen: SeenMessage): SeenMessage {
    this.writes += 1;
    if (!seen.ephemeral) this.#options.onWrite?.(seen.id, seen);
    return seen;
  }

  #refuseUnusable(): void {
    if (Date.now() - this.#createdAt > this.#options.tokenLivesMs) throw deadToken();
    if (this.acknowledgedWith === undefined || this.acknowledgedWith === 8) throw unknownWebhook();
  }
}

const NOTHING: MessageForm = { content: "", embeds: [], components: [], flags: 0, allowedMentions: undefined };

function toSeen(message: MessageForm, flags: number): SeenMessage {
  const { content, embeds, components, allowedMentions } = message;
  const ephemeral = (flags & FLAG.ephemeral) !== 0;
  return { content, embeds, components, allowedMentions, flags, id: snowflake(), ephemeral };
}
