import { areMarks, marksOf } from "./story-marks.js";

/** Names one message of a digest wherever it is met: in the store, behind its button, or read back from a channel. */
export interface PostKey {
  readonly digestId: string;
  /** The local date it is for, such as "2026-11-22". */
  readonly date: string;
  /** "daily", or the id of the request for one at once. */
  readonly occasion: string;
  /** Which part of the digest it is, from 1, and of how many. */
  readonly part: number;
  readonly parts: number;
  /** From when and up to when the digest tells changes. */
  readonly since: Date;
  readonly toldUntil: Date;
  /** The stories it is about, see `marksOf`; undefined where they did not fit, and in posts of earlier programs. */
  readonly marks?: string | undefined;
}

/** Discord's limit on a custom id. */
const LONGEST = 100;

/** The name of the press whose custom id is a post's key, see `readPostKey`. */
export const POST_PRESS = "digest-all";

const KEY =
  /^digest-all:([a-z0-9]{1,20}):(\d{4}-\d\d-\d\d):([a-z0-9]{1,20}):([1-9]\d?)-([1-9]\d?):([0-9a-z]{1,10}):([0-9a-z]{1,10})(?::([0-9a-z]{1,90}))?$/u;

/**
 * The custom id of the button that every part of a digest carries; at most 100 characters.
 *
 * @throws RangeError where a key could not be read back
 */
export function postKey(post: PostKey): string {
  const { digestId, date, occasion, part, parts, since, toldUntil, marks } = post;
  const span = [since, toldUntil].map((time) => time.getTime().toString(36));
  const key = [
    POST_PRESS,
    digestId,
    date,
    occasion,
    `${part}-${parts}`,
    ...span,
    ...(marks === undefined ? [] : [marks]),
  ].join(":");
  if (!readPostKey(key)) throw new RangeError(`no key can be made of this: ${key}`);
  return key;
}

/** The same with the stories that the digest is about, where they fit; none stands for all. */
export function postKeyAbout(post: Omit<PostKey, "marks">, stories: readonly string[]): string {
  const room = LONGEST - postKey(post).length - 1;
  return postKey({ ...post, marks: marksOf(stories, room) });
}

/** Reads a whole custom id, or gives undefined where no digest of ours can have made it. */
export function readPostKey(customId: string): PostKey | undefined {
  if (customId.length > LONGEST) return undefined;
  const [, digestId, date, occasion, part, parts, from, until, marks] = KEY.exec(customId) ?? [];
  if (!digestId || !date || !occasion || !part || !parts || !from || !until) return undefined;
  const [since, toldUntil] = [new Date(Number.parseInt(from, 36)), new Date(Number.parseInt(until, 36))];
  if (Number(part) > Number(parts) || Number.isNaN(since.getTime()) || Number.isNaN(toldUntil.getTime()))
    return undefined;
  if (marks !== undefined && !areMarks(marks)) return undefined;
  const key = { digestId, date, occasion, part: Number(part), parts: Number(parts), since, toldUntil };
  return marks === undefined ? key : { ...key, marks };
}
