import { createHmac } from "node:crypto";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { App } from "../../src/app.js";
import { createFairUse } from "../../src/discord/fair-use.js";
import { appAfter } from "../answering/fixture.js";
import { snowflake } from "./double/snowflake.js";
import { CHANNEL, type Channel, PERMISSION } from "./double/world.js";
import { textOf } from "./seen.js";
import { type Session, type SessionOptions, startSession } from "./session.js";

/** What depends on where something is done and by whom: threads, permissions, limits, votes. */

const app: App = appAfter(() => undefined);
const ADA = "100000000000000001";
const BOB = "100000000000000002";
const VISITORS = "how many people visit the museum?";
const { viewChannel, sendMessages, sendInThreads, readHistory, manageChannels } = PERMISSION;

let session: Session;
let discord: Session["discord"];
const start = async (options: SessionOptions = {}) => {
  session = await startSession({ app, ...options });
  discord = session.discord;
};
beforeEach(() => start());
afterEach(() => session.end());

const ask = (scene: object = {}, more: object = {}) =>
  discord.command("ask", { question: VISITORS, ...more }, { userId: ADA, ...scene }).reply();

/** A thread of which the bot was told nothing, as of all that were quiet when it connected. */
const unknownThread = (): Channel =>
  discord.world.open({ type: CHANNEL.thread, guildId: discord.guildIds[0] ?? "", parentId: discord.channelId });

describe("in a thread that discord.js does not know", () => {
  test("settings are those of the channel it hangs under", async () => {
    const thread = unknownThread();
    const scene = { channelId: thread.id, permissions: manageChannels };
    await discord.command("settings channel-answers on", {}, scene).reply();
    expect(await session.state.channelAnswers(discord.guildIds[0] ?? "")).toEqual([discord.channelId]);
    const status = await discord.command("settings channel-answers status", {}, scene).reply();
    expect(status.content).toBe("On in this channel.");
  });
});

describe.each([
  ["known", () => discord.chat.open({ parentId: discord.channelId })],
  ["unknown", unknownThread],
])("in a thread that is %s to discord.js", (_, open) => {
  test.each([
    [sendInThreads, true],
    [sendMessages, false],
  ])("a private answer can be shared with permissions %s: %s", async (permission, offered) => {
    const scene = { channelId: open().id, permissions: viewChannel | permission };
    const answer = await ask(scene, { private: true });
    expect(JSON.stringify(answer.components).includes('"Share"')).toBe(offered);
    const id = /share:(\w+)|why:(\w+)/.exec(JSON.stringify(answer.components))?.slice(1).find(Boolean);
    const shared = await discord.press(`share:${id}`, { userId: ADA, ...scene }).reply();
    expect(shared.ephemeral).toBe(!offered);
  });
});

test("in a channel, being allowed to write in threads does not let one share", async () => {
  const answer = await ask({ permissions: viewChannel | sendInThreads }, { private: true });
  expect(JSON.stringify(answer.components)).not.toContain('"Share"');
});

describe("/why by a link to another channel", () => {
  /** The answer to a link that Bob sends from the server's first channel, and which messages were read for it. */
  async function whyOf(channel: Channel, userId = BOB) {
    const answer = await ask({ channelId: channel.id });
    // Whoever uses the bot somewhere is known to it.
    await discord.command("help", {}, { userId }).reply();
    const before = discord.rest.requests.length;
    const link = `https://discord.com/channels/${discord.guildIds[0]}/${channel.id}/${answer.id}`;
    const reply = await discord.command("why", { answer: link }, { userId }).reply();
    const read = discord.rest.requests.slice(before).filter(({ path }) => path.includes(`/messages/${answer.id}`));
    return { reply, read: read.length };
  }

  test("explains what the person can read there", async () => {
    const { reply } = await whyOf(discord.chat.open());
    expect(textOf(reply)).toContain("**Why this answer**");
  });

  test("reads nothing where the person may not read the history", async () => {
    const { reply, read } = await whyOf(discord.chat.open({ denied: readHistory }));
    expect([reply.content, read]).toEqual([expect.stringContaining("cannot read that message"), 0]);
  });

  test("reads nothing in a channel that is closed to the person", async () => {
    const { id } = discord.chat.open({ denied: viewChannel });
    const link = `https://discord.com/channels/${discord.guildIds[0]}/${id}/${snowflake()}`;
    const reply = await discord.command("why", { answer: link }, { userId: BOB }).reply();
    expect(reply.content).toContain("cannot read that message");
    expect(discord.rest.requests.filter(({ path }) => path.includes(id))).toEqual([]);
  });

  test("reads in a private thread only for who was added to it", async () => {
    const thread = discord.chat.open({ type: CHANNEL.privateThread, parentId: discord.channelId, members: [BOB] });
    expect(textOf((await whyOf(thread)).reply)).toContain("**Why this answer**");
    const { reply, read } = await whyOf(thread, "100000000000000003");
    expect([reply.content, read]).toEqual([expect.stringContaining("cannot read that message"), 0]);
  });

  test("reads in an open thread for whoever reads its channel", async () => {
    const { reply } = await whyOf(discord.chat.open({ parentId: discord.channelId }));
    expect(textOf(reply)).toContain("**Why this answer**");
  });
});

describe("fair use", () => {
  const limited = async (person: number, channel: number) => {
    await session.end();
    await start({ fairUse: createFairUse({ person, channel, windowS: 60 }) });
  };
  const isRefused = ({ content }: { readonly content: string }) => content.includes("more than I answer at a time");

  test("counts open questions of everybody against the channel, and private ones against nobody else", async () => {
    await limited(100, 2);
    const [one, two, three] = [await ask({ userId: "1" }), await ask({ userId: "2" }), await ask({ userId: "3" })];
    expect([one, two, three].map(isRefused)).toEqual([false, false, true]);
    expect(isRefused(await ask({ userId: "4" }, { private: true }))).toBe(false);
    expect(isRefused(await ask({ userId: "3", channelId: discord.chat.open().id }))).toBe(false);
  });

  test("counts the choice of what was meant as a question, and turning pages not", async () => {
    await limited(2, 100);
    const choose = () => discord.press("choose:museum-visitors", { userId: ADA }).reply();
    const page = () => discord.press("browse:1:::", { userId: ADA }).reply();
    for (let turned = 0; turned < 3; turned += 1) expect(isRefused(await page())).toBe(false);
    expect([isRefused(await choose()), isRefused(await choose()), isRefused(await choose())]).toEqual([
      ...[false, false, true],
    ]);
  });
});

test("what is chosen below an open answer is open already and cannot be shared, below a private one it can", async () => {
  const choices = [{ label: "the opening", ask: "fact:museum-visitors" }];
  const which = { status: "ambiguous", choices, facts: [] } as const;
  await session.end();
  await start({
    app: { ...app, ask: (text) => (text === VISITORS ? { ...app.ask(text), ...which } : app.ask(text)) },
  });
  for (const isPrivate of [false, true]) {
    const back = await ask({}, { private: isPrivate });
    const chosen = await discord.click(back, "the opening", { userId: ADA }).reply();
    expect([isPrivate, JSON.stringify(chosen.components).includes('"Share"')]).toEqual([isPrivate, isPrivate]);
  }
});

test("a vote is kept under a hash that differs from answer to answer, so that nobody's votes can be tied together", async () => {
  const voters: string[] = [];
  const secret = await session.state.secret();
  const { vote } = session.state;
  session.state.vote = (id, voter, helpful) => {
    voters.push(voter);
    return vote(id, voter, helpful);
  };
  const ids: string[] = [];
  for (let at = 0; at < 2; at += 1) {
    const answer = await ask();
    ids.push(/vote:(\w+):yes/.exec(JSON.stringify(answer.components))?.[1] ?? "");
    await discord.click(answer, "Helpful", { userId: ADA }).reply();
  }
  expect(new Set(voters).size).toBe(2);
  expect(voters).toEqual(ids.map((id) => createHmac("sha256", secret).update(`${id}:${ADA}`).digest("hex")));
});
