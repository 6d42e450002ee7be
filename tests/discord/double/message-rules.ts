import { z } from "zod";
import { componentProblems, LegacyComponents, V2Components } from "./component-rules.js";
import { emptyMessage, parseForm } from "./errors.js";

/** Message limits: the content's 2,000, the embeds' own and their sum of 6,000, and what excludes what. */

export const FLAG = { suppressEmbeds: 1 << 2, ephemeral: 1 << 6, suppressNotifications: 1 << 12, v2: 1 << 15 } as const;

const MOST_EMBED_TEXT = 6000;
const httpUrl = z.url({ protocol: /^(https?|attachment)$/ }).max(2048);
const image = z.strictObject({ url: httpUrl });

const Embed = z.strictObject({
  type: z.string().optional(),
  title: z.string().max(256).nullish(),
  description: z.string().max(4096).nullish(),
  url: httpUrl.nullish(),
  color: z.int().min(0).max(0xffffff).nullish(),
  timestamp: z.iso.datetime({ offset: true }).nullish(),
  footer: z.strictObject({ text: z.string().min(1).max(2048), icon_url: httpUrl.nullish() }).nullish(),
  author: z
    .strictObject({ name: z.string().min(1).max(256), url: httpUrl.nullish(), icon_url: httpUrl.nullish() })
    .nullish(),
  image: image.nullish(),
  thumbnail: image.nullish(),
  fields: z
    .array(
      z.strictObject({
        name: z.string().min(1).max(256),
        value: z.string().min(1).max(1024),
        inline: z.boolean().nullish(),
      }),
    )
    .max(25)
    .nullish(),
});

const AllowedMentions = z
  .strictObject({
    parse: z.array(z.enum(["roles", "users", "everyone"])).optional(),
    roles: z.array(z.string()).max(100).optional(),
    users: z.array(z.string()).max(100).optional(),
    replied_user: z.boolean().optional(),
  })
  .refine(
    ({ parse, users }) => !(parse?.includes("users") && users?.length),
    "parse:[users] and users are mutually exclusive",
  )
  .refine(
    ({ parse, roles }) => !(parse?.includes("roles") && roles?.length),
    "parse:[roles] and roles are mutually exclusive",
  );

const MessageBody = z.strictObject({
  content: z.string().max(2000).nullish(),
  embeds: z.array(Embed).max(10).nullish(),
  components: z.array(z.unknown()).nullish(),
  allowed_mentions: AllowedMentions.nullish(),
  flags: z.int().min(0).nullish(),
  tts: z.boolean().nullish(),
  nonce: z.union([z.string().max(25), z.int()]).nullish(),
  enforce_nonce: z.boolean().nullish(),
  attachments: z.array(z.unknown()).max(10).nullish(),
});

/** What a reply names; only messages in channels have it. */
const ChannelMessageBody = MessageBody.extend({
  message_reference: z
    .strictObject({
      message_id: z.string(),
      channel_id: z.string().optional(),
      guild_id: z.string().optional(),
      fail_if_not_exists: z.boolean().optional(),
      type: z.literal(0).optional(),
    })
    .nullish(),
}).refine(({ nonce, enforce_nonce }) => !enforce_nonce || nonce != null, "enforce_nonce needs a nonce");

/** How a message in a channel is sent, beyond the message itself. */
export interface Sending {
  readonly repliesTo: string | undefined;
  readonly failIfNotExists: boolean;
  readonly nonce: string | number | undefined;
  readonly enforceNonce: boolean;
}

/** Reads what only a new message in a channel may say. */
export function readSending(body: unknown): Sending {
  const { message_reference, nonce, enforce_nonce } = parseForm(ChannelMessageBody, body ?? {});
  return {
    repliesTo: message_reference?.message_id,
    failIfNotExists: message_reference?.fail_if_not_exists ?? true,
    nonce: nonce ?? undefined,
    enforceNonce: enforce_nonce ?? false,
  };
}

type Embeds = z.output<typeof Embed>[];

function embedText(embeds: Embeds): number {
  return embeds
    .flatMap((embed) => [
      embed.title,
      embed.description,
      embed.footer?.text,
      embed.author?.name,
      ...(embed.fields ?? []).flatMap((field) => [field.name, field.value]),
    ])
    .reduce((sum, text) => sum + (text?.length ?? 0), 0);
}

/** A message as a person would see it. */
export interface MessageForm {
  readonly content: string;
  readonly embeds: Embeds;
  readonly components: readonly unknown[];
  readonly flags: number;
  readonly allowedMentions: z.output<typeof AllowedMentions> | undefined;
}

/** A message's body as it was read; an edit changes only the parts that it names. */
export interface ReadForm extends MessageForm {
  readonly named: ReadonlySet<string>;
}

/** What an edit leaves of a message. */
export function edited(before: MessageForm, form: ReadForm): MessageForm {
  const after = {
    content: form.named.has("content") ? form.content : before.content,
    embeds: form.named.has("embeds") ? form.embeds : before.embeds,
    components: form.named.has("components") ? form.components : before.components,
    flags: before.flags | form.flags,
    allowedMentions: form.allowedMentions,
  };
  const mixed = (after.flags & FLAG.v2) !== 0 && (after.content !== "" || after.embeds.length > 0);
  parseForm(z.literal(false, "Content and embeds must be taken off when Components V2 is put on"), mixed);
  return after;
}

/** Reads a message's body, refusing what Discord refuses. `flagsAllowed` are the bits that may be set here. */
export function readMessage(body: unknown, flagsAllowed: number, flagsBefore = 0, inChannel = false): ReadForm {
  const form = parseForm(inChannel ? ChannelMessageBody : MessageBody, body ?? {});
  const flags = form.flags ?? 0;
  const isV2 = ((flags | flagsBefore) & FLAG.v2) !== 0;
  const problems: { path: string[]; message: string }[] = [];
  const add = (path: string, message: string) => problems.push({ path: [path], message });

  if ((flags & ~flagsAllowed) !== 0) add("flags", "A flag cannot be set here");
  if (embedText(form.embeds ?? []) > MOST_EMBED_TEXT)
    add("embeds", `Embed size exceeds maximum size of ${MOST_EMBED_TEXT}`);
  if (isV2 && form.content) add("content", "Not allowed together with Components V2");
  if (isV2 && form.embeds?.length) add("embeds", "Not allowed together with Components V2");
  if (form.components) {
    parseForm(z.object({ components: isV2 ? V2Components : LegacyComponents }), { components: form.components });
    for (const message of componentProblems(form.components)) add("components", message);
  }
  parseForm(
    z.unknown().superRefine((_, context) => {
      for (const { path, message } of problems) context.addIssue({ code: "custom", path, message });
    }),
    undefined,
  );
  return {
    content: form.content ?? "",
    embeds: form.embeds ?? [],
    components: form.components ?? [],
    flags,
    allowedMentions: form.allowed_mentions ?? undefined,
    named: new Set(Object.keys(form)),
  };
}

/** Refuses a new message that would show nothing. */
export function refuseEmpty(message: MessageForm): void {
  const hasEmbed = message.embeds.some((embed) =>
    Object.values(embed).some((value) => value !== undefined && value !== null),
  );
  if (!message.content.trim() && !hasEmbed && message.components.length === 0) throw emptyMessage();
}
