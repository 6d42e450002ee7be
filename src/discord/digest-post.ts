import { createHash } from "node:crypto";
import { type Client, type REST, Routes, SnowflakeUtil } from "discord.js";
import { z } from "zod";
import { type PostKey, readPostKey } from "../digest/post-key.js";
import type { Attempt, Failure, FoundPost, Poster } from "../digest/poster.js";
import type { Digest } from "../state/store.js";
import { inServer, missingIn } from "./digest-channel.js";
import { isCrosspostedAlready, refusalOf } from "./digest-refusal.js";
import { escapeText } from "./markdown.js";
import { soon } from "./posting-rest.js";

const PAGE = 100;
/** Where people write more than 2,000 messages between two digests, our own one further up is not looked for. */
const MOST_PAGES = 20;
const NONCE_LENGTH = 22;

const Sent = z.looseObject({ id: z.string() });
const Body = z.looseObject({});
const Page = z.array(
  z.looseObject({
    id: z.string(),
    author: z.looseObject({ id: z.string() }),
    components: z
      .array(z.looseObject({ components: z.array(z.looseObject({ custom_id: z.string().optional() })).optional() }))
      .default([]),
  }),
);

/** Posts digests as this bot. `client` knows the channels' permissions; the requests go out through `rest`. */
export function createPoster(client: () => Promise<Client<true>>, rest: REST): Poster {
  const asked = async <T>(ask: () => Promise<T>): Promise<T | Failure> => {
    try {
      return await ask();
    } catch (error) {
      return refusalOf(error);
    }
  };

  /** Why there is no use in asking Discord. */
  async function hindrance(channelId: string): Promise<Failure | undefined> {
    const channel = inServer(await (await client()).channels.fetch(channelId));
    if (!channel) return { failure: "passing", code: "server-outage" };
    const missing = missingIn(channel);
    // What Discord would answer; it is not asked, since refusals count against the bot.
    const code = missing.includes("View Channel") ? "50001" : "50013";
    return missing.length > 0 ? { failure: "futile", code } : undefined;
  }

  async function create(channelId: string, message: object, nonce: string): Promise<Attempt> {
    const body = { ...message, nonce, enforce_nonce: true };
    const sent = await soon(() => rest.post(Routes.channelMessages(channelId), { body }));
    return { messageId: Sent.parse(sent).id };
  }

  async function find(channelId: string, since: Date, wanted: (key: PostKey) => boolean) {
    const selfId = (await client()).user.id;
    let before: string | undefined;
    for (let page = 1; page <= MOST_PAGES; page += 1) {
      const query = new URLSearchParams({ limit: String(PAGE), ...(before === undefined ? {} : { before }) });
      const messages = Page.parse(await rest.get(Routes.channelMessages(channelId), { query }));
      for (const { id, author, components } of messages) {
        if (author.id !== selfId) continue;
        const key = keyOf(components.flatMap((row) => row.components ?? []));
        if (key && wanted(key)) return { key, messageId: id } satisfies FoundPost;
      }
      before = messages.at(-1)?.id;
      const isLast = messages.length < PAGE || before === undefined;
      if (isLast || SnowflakeUtil.timestampFrom(before ?? "0") < since.getTime()) return undefined;
    }
    return undefined;
  }

  return {
    post: (channelId, message, nonce) =>
      asked(async () => (await hindrance(channelId)) ?? create(channelId, Body.parse(JSON.parse(message)), nonce)),
    crosspost: (channelId, messageId) =>
      asked(async () => {
        try {
          await rest.post(Routes.channelMessageCrosspost(channelId, messageId));
        } catch (error) {
          if (!isCrosspostedAlready(error)) throw error;
        }
        return { messageId };
      }),
    find: (channelId, since, wanted) =>
      asked(async () => (await hindrance(channelId)) ?? find(channelId, since, wanted)),
    tellPaused: (digest) =>
      asked(async () => {
        const body = { recipient_id: digest.scheduledBy };
        const { id } = Sent.parse(await rest.post(Routes.userChannels(), { body }));
        const message = { content: pausedText(digest), allowed_mentions: { parse: [] } };
        const about = `${digest.id} ${digest.pause?.since.toISOString()}`;
        return create(id, message, createHash("sha256").update(about).digest("base64url").slice(0, NONCE_LENGTH));
      }),
  };
}

function keyOf(components: readonly { readonly custom_id?: string | undefined }[]): PostKey | undefined {
  for (const { custom_id } of components) {
    const key = custom_id === undefined ? undefined : readPostKey(custom_id);
    if (key) return key;
  }
  return undefined;
}

const REASONS: Readonly<Record<string, string>> = {
  "10003": "The channel is gone.",
  "10004": "The server is gone.",
  "50001": "I cannot see the channel any more.",
  "50013": "I lack a permission there.",
};

/** What the person who scheduled a digest reads when it cannot be posted any more. */
function pausedText({ name, channelId, pause }: Digest): string {
  const reason = REASONS[pause?.reason ?? ""] ?? `Discord answered with the code ${escapeText(pause?.reason ?? "")}.`;
  return [
    `Your digest “${escapeText(name)}” in <#${channelId}> is paused, because I could not post it there in three attempts. ${reason}`,
    "In that server, /digest status says what is missing. Once that is mended, /digest resume lets it go on: what has changed meanwhile comes with the next one.",
  ].join("\n");
}
