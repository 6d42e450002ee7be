import type { PostKey } from "../../src/digest/post-key.js";
import type { Failure, Poster } from "../../src/digest/poster.js";
import type { Digest } from "../../src/state/store.js";

/** What a fake message is: the JSON that `write` of the tests makes. */
export interface FakePost {
  readonly channelId: string;
  readonly messageId: string;
  readonly nonce: string;
  readonly key: PostKey;
  readonly at: Date;
  readonly text: string;
}

type Call = "post" | "crosspost" | "find" | "tellPaused";

export interface FakePoster extends Poster {
  readonly posts: FakePost[];
  readonly crossposts: string[];
  readonly told: Digest[];
  readonly calls: Call[];
  /** Answers the next calls of a kind, first to last; "lost" takes the message and fails all the same. */
  readonly failures: Record<Call, (Failure | "lost")[]>;
  /** The same for a channel, for ever. */
  readonly closed: Map<string, Failure>;
}

export const LOST: Failure = { failure: "passing", code: "timeout" };

/** The text that a digest of these parts is written as, one message each. */
export const writeFake = (texts: readonly string[], about: Omit<PostKey, "part" | "parts">): readonly string[] =>
  texts.map((text, at) => JSON.stringify({ text, key: { ...about, part: at + 1, parts: texts.length } }));

/** Stands for Discord: keeps what is posted, and knows a nonce for some minutes. */
export function createFakePoster(now: () => Date): FakePoster {
  const posts: FakePost[] = [];
  const crossposts: string[] = [];
  const told: Digest[] = [];
  const calls: Call[] = [];
  const failures: FakePoster["failures"] = { post: [], crosspost: [], find: [], tellPaused: [] };
  const closed = new Map<string, Failure>();
  const next = (call: Call, channelId = "") => {
    calls.push(call);
    return closed.get(channelId) ?? failures[call].shift();
  };
  return {
    posts,
    crossposts,
    told,
    calls,
    failures,
    closed,
    async post(channelId, message, nonce) {
      const failure = next("post", channelId);
      if (failure && failure !== "lost") return failure;
      const known = posts.find((post) => post.nonce === nonce && now().getTime() - post.at.getTime() < 5 * 60_000);
      const { key, text } = JSON.parse(message);
      const revived = { ...key, since: new Date(key.since), toldUntil: new Date(key.toldUntil) };
      const messageId = known?.messageId ?? `message-${posts.length + 1}`;
      if (!known) posts.push({ channelId, messageId, nonce, key: revived, at: now(), text });
      return failure === "lost" ? LOST : { messageId };
    },
    async crosspost(_, messageId) {
      const failure = next("crosspost");
      if (failure && failure !== "lost") return failure;
      if (!crossposts.includes(messageId)) crossposts.push(messageId);
      return failure === "lost" ? LOST : { messageId };
    },
    async find(channelId, since, wanted) {
      const failure = next("find", channelId);
      if (failure) return failure === "lost" ? LOST : failure;
      return posts.findLast((post) => post.channelId === channelId && post.at >= since && wanted(post.key));
    },
    async tellPaused(digest) {
      const failure = next("tellPaused");
      if (failure) return failure === "lost" ? LOST : failure;
      told.push(digest);
      return { messageId: `private-${told.length}` };
    },
  };
}
