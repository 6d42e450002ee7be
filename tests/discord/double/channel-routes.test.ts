import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { z } from "zod";
import { RawClient } from "./raw-client.js";
import { DiscordDouble } from "./server.js";
import { CHANNEL, PERMISSION } from "./world.js";

const MINUTE = 60_000;

let discord: DiscordDouble;
beforeEach(async () => {
  discord = await DiscordDouble.start();
  const client = new RawClient(discord);
  await client.identify(discord.token, { intents: 0 });
  await client.frame(0, "READY");
});
afterEach(() => discord.stop());

const Answer = z.looseObject({ id: z.string().optional(), code: z.int().optional(), flags: z.int().optional() });
async function api(method: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(`${discord.apiUrl}/v10${path}`, {
    method,
    headers: { authorization: `Bot ${discord.token}`, "content-type": "application/json" },
    ...(body ? { body: JSON.stringify(body) } : {}),
  });
  return answer.json();
}
const send = async (body: object, channelId = discord.channelId) =>
  Answer.parse(await api("POST", `/channels/${channelId}/messages`, body));
const list = async (query = "", channelId = discord.channelId) =>
  z.array(Answer).parse(await api("GET", `/channels/${channelId}/messages?${query}`));

describe("a channel's messages", () => {
  test("are listed newest first, as many as are wanted, before or after one of them", async () => {
    const said = Array.from({ length: 60 }, (_, at) => discord.chat.say(`message ${at}`).id);
    const ids = async (query: string) => (await list(query)).map(({ id }) => said.indexOf(id ?? ""));
    expect(await ids("")).toHaveLength(50);
    expect(await ids("limit=2")).toEqual([59, 58]);
    expect(await ids(`limit=2&before=${said[10]}`)).toEqual([9, 8]);
    expect(await ids(`limit=2&after=${said[10]}`)).toEqual([12, 11]);
  });

  test.each(["limit=0", "limit=101", "limit=x", "before=x", "other=1"])("are not listed for %s", async (query) => {
    expect(Answer.parse(await api("GET", `/channels/${discord.channelId}/messages?${query}`)).code).toBe(50035);
  });

  test("are not shown to a bot that may not read the history, which is not told so", async () => {
    const { id } = discord.chat.open({ denied: PERMISSION.readHistory });
    await send({ content: "hi" }, id);
    expect(await list("", id)).toEqual([]);
  });

  test("do not stand in a forum, only in its posts", async () => {
    const { id } = discord.chat.open({ type: CHANNEL.forum });
    expect((await send({ content: "hi" }, id)).code).toBe(50008);
    expect(Answer.parse(await api("GET", `/channels/${id}/messages`)).code).toBe(50024);
    const post = discord.chat.open({ parentId: id });
    expect((await send({ content: "hi" }, post.id)).code).toBeUndefined();
  });
});

describe("a nonce", () => {
  const body = { content: "hi", nonce: "1", enforce_nonce: true };

  test("is known for five minutes of the double's clock", async () => {
    const first = await send(body);
    discord.world.aheadMs = 5 * MINUTE - 1_000;
    expect((await send(body)).id).toBe(first.id);
    discord.world.aheadMs = 5 * MINUTE + 1_000;
    expect((await send(body)).id).not.toBe(first.id);
  });

  test("of a message that was deleted leads to an unknown message", async () => {
    const { id = "" } = await send(body);
    discord.chat.delete({ id });
    expect((await send(body)).code).toBe(10008);
  });

  test("says nothing where it shall not be enforced", async () => {
    const unforced = { content: "hi", nonce: "1" };
    expect((await send(unforced)).id).not.toBe((await send(unforced)).id);
  });
});

describe("a crosspost", () => {
  const crosspost = async (channelId: string, id = "") =>
    Answer.parse(await api("POST", `/channels/${channelId}/messages/${id}/crosspost`));

  test("is made once of the bot's own message in an announcement channel", async () => {
    const { id: channelId } = discord.chat.open({ type: CHANNEL.announcement });
    const { id } = await send({ content: "hi" }, channelId);
    expect((await crosspost(channelId, id)).flags).toBe(1);
    expect((await crosspost(channelId, id)).code).toBe(40033);
    expect(discord.world.crossposts).toEqual([id]);
  });

  test("is refused elsewhere, and of others' messages", async () => {
    expect((await crosspost(discord.channelId, (await send({ content: "hi" })).id)).code).toBe(50024);
    const { id: channelId } = discord.chat.open({ type: CHANNEL.announcement });
    expect((await crosspost(channelId, discord.chat.say("hello", { channelId }).id)).code).toBe(50005);
  });
});

describe("a role", () => {
  const guildId = () => discord.guildIds[0] ?? "";

  test("is pinged where it is mentionable, named, and allowed by the message", async () => {
    const [open, closed] = [discord.world.addRole(guildId(), true), discord.world.addRole(guildId(), false)];
    const content = `<@&${open.id}> <@&${closed.id}>`;
    const pinged = async (allowed_mentions?: object) => {
      const { id } = await send({ content, ...(allowed_mentions ? { allowed_mentions } : {}) });
      return discord.world.messages.get(id ?? "")?.pingedRoles;
    };
    expect(await pinged({ parse: [] })).toEqual([]);
    expect(await pinged({ parse: [], roles: [open.id, closed.id] })).toEqual([open.id]);
    expect(await pinged({ parse: ["roles"] })).toEqual([open.id]);
    expect(await pinged()).toEqual([open.id]);
  });

  test("of another server is unknown", async () => {
    const { id } = discord.world.addRole(guildId(), true);
    expect(Answer.parse(await api("GET", `/guilds/${guildId()}/roles/${id}`)).id).toBe(id);
    expect(Answer.parse(await api("GET", `/guilds/12345/roles/${id}`)).code).toBe(10011);
  });
});

test("a private talk is opened by the person's id, and closed where they take no messages", async () => {
  const talk = async (recipient_id: string) => Answer.parse(await api("POST", "/users/@me/channels", { recipient_id }));
  const { id = "" } = await talk("1");
  expect((await talk("1")).id).toBe(id);
  expect((await talk("x")).code).toBe(50035);
  expect((await send({ content: "hi" }, id)).code).toBeUndefined();
  discord.world.closedToTalks.add("1");
  expect((await send({ content: "hi" }, id)).code).toBe(50007);
});

test.each([
  ["arrived", 0],
  ["handled", 1],
] as const)("a connection dropped when a request has %s leaves %i messages", async (drop, messages) => {
  const moments: string[] = [];
  discord.rest.watch = async (moment) => {
    moments.push(moment);
    return moment === drop;
  };
  await expect(send({ content: "hi" })).rejects.toThrow();
  expect(discord.chat.written()).toHaveLength(messages);
  expect(moments.at(-1)).toBe(drop);
});
