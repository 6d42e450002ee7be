import { z } from "zod";
import { readPostKey } from "../../src/digest/post-key.js";
import type { StoredMessage } from "../discord/double/world.js";
import { FACTS, markOf } from "./changing-data.js";

/** What must stand in one channel: which version of the data the digest of which date tells. */
export interface Expected {
  readonly channelId: string;
  readonly name: string;
  readonly dates: ReadonlyMap<string, number>;
  readonly crossposted: boolean;
}

const Rows = z.array(z.looseObject({ components: z.array(z.looseObject({ custom_id: z.string().optional() })) }));

interface Post {
  readonly id: string;
  readonly part: number;
  readonly parts: number;
  readonly date: string;
  readonly text: string;
}

/** The digests' posts as Discord's own log has them, in their order. */
function postsOf(messages: readonly StoredMessage[], channelId: string): readonly Post[] {
  return messages
    .filter((message) => message.channelId === channelId)
    .map(({ id, content, embeds, components }) => {
      const ids = Rows.parse(components).flatMap((row) => row.components.flatMap(({ custom_id }) => custom_id ?? []));
      const key = ids.map(readPostKey).find((one) => one !== undefined);
      if (!key) throw new Error(`message ${id} has no key`);
      return { id, part: key.part, parts: key.parts, date: key.date, text: `${content}\n${JSON.stringify(embeds)}` };
    });
}

/** True where all that is due up to these dates is out, crossposts included. */
export function isComplete(messages: readonly StoredMessage[], crossposts: readonly string[], due: Expected): boolean {
  const posts = postsOf(messages, due.channelId);
  return [...due.dates.keys()].every((date) => {
    const ofDate = posts.filter((post) => post.date === date);
    const parts = ofDate[0]?.parts;
    return (
      parts !== undefined &&
      new Set(ofDate.map(({ part }) => part)).size === parts &&
      (!due.crossposted || ofDate.every(({ id }) => crossposts.includes(id)))
    );
  });
}

export interface Fault {
  readonly kind: "lost" | "doubled" | "order" | "crosspost";
  readonly what: string;
}

/** What is wrong in one channel: nothing may be lost, nothing may stand there twice, and parts come in their order. */
export function faultsOf(
  messages: readonly StoredMessage[],
  crossposts: readonly string[],
  expected: Expected,
): readonly Fault[] {
  const { channelId, name, dates, crossposted } = expected;
  const posts = postsOf(messages, channelId);
  const faults: Fault[] = [];
  const add = (kind: Fault["kind"], what: string) => faults.push({ kind, what: `${name}: ${what}` });
  for (const { date, part } of posts) if (!dates.has(date)) add("doubled", `an unexpected part ${part} of ${date}`);
  const byDate = [...dates.keys()].flatMap((date) => posts.filter((post) => post.date === date));
  if (byDate.some((post, at) => post !== posts[at])) add("order", "the digests of two days are mixed up");
  for (const [date, version] of dates) {
    const ofDate = posts.filter((post) => post.date === date);
    const parts = ofDate.map(({ part }) => part);
    for (let part = 1; part <= (ofDate[0]?.parts ?? 1); part += 1) {
      const times = parts.filter((one) => one === part).length;
      if (times === 0) add("lost", `part ${part} of ${date}`);
      if (times > 1) add("doubled", `part ${part} of ${date}, ${times} times`);
    }
    if (parts.some((part, at) => at > 0 && part < (parts[at - 1] ?? 0)))
      add("order", `parts ${parts.join(", ")} of ${date}`);
    for (let fact = 1; fact <= FACTS; fact += 1) {
      const times = ofDate.filter(({ text }) => text.includes(markOf(version, fact))).length;
      if (times === 0) add("lost", `change ${markOf(version, fact)} of ${date}`);
      if (times > 1) add("doubled", `change ${markOf(version, fact)} of ${date}, in ${times} messages`);
    }
    for (const { text } of posts.filter((post) => post.date > date)) {
      const retold = Array.from({ length: FACTS }, (_, at) => markOf(version - 1, at + 1)).filter((mark) =>
        text.includes(mark),
      );
      if (retold.length > 0) add("doubled", `changes of ${date} told again: ${retold.join(", ")}`);
    }
  }
  for (const { id } of crossposted ? posts : []) {
    const times = crossposts.filter((one) => one === id).length;
    if (times !== 1) add("crosspost", `message ${id} was sent on ${times} times`);
  }
  return faults;
}
