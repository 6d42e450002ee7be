import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { App } from "../../src/app.js";
import { waysOf } from "../../src/discord/command.js";
import { commands } from "../../src/discord/commands/index.js";
import { createFairUse } from "../../src/discord/fair-use.js";
import { appAfter, base } from "../answering/fixture.js";
import { snowflake } from "./double/snowflake.js";
import { textOf } from "./seen.js";
import { type Session, type SessionOptions, startSession } from "./session.js";

/** Every command, button, menu, form and right-click, through the real discord.js client. */

const app: App = appAfter(() => undefined);
const DAY_MS = 86_400_000;
let now = new Date();
let session: Session;
const ADA = "100000000000000001";
const BOB = "100000000000000002";
const OPENED = "when did the museum open?";
/** “Manage Channels”, “Manage Server” and “Send Messages”. */
const MANAGE = (1n << 4n) | (1n << 5n) | (1n << 11n);
const VISITORS = "how many people visit the museum?";

async function start(options: SessionOptions = {}) {
  now = new Date();
  session = await startSession({ app, now: () => now, ...options });
  return session.discord;
}
let discord: Session["discord"];
beforeEach(async () => {
  discord = await start();
});
afterEach(() => session.end());

async function restartWith(options: SessionOptions) {
  await session.end();
  discord = await start(options);
}

const ask = (question: string, more: object = {}, userId = ADA) =>
  discord.command("ask", { question, ...more }, { userId }).reply();
const idIn = (text: string): string => /· id ([2-9a-z]{8})/.exec(text)?.[1] ?? "";

describe("every command", () => {
  test.each(waysOf(commands).map(({ path, leaf }) => [path, leaf] as const))(
    "/%s answers its own example",
    async (path, leaf) => {
      const [example] = leaf.examples(base);
      // What cannot come from the data is the id of an answer.
      const given = example ?? ("answer" in leaf.options ? { answer: idIn(textOf(await ask(VISITORS))) } : {});
      // People write a channel as its name; their client sends its id.
      const asSent = (value: unknown) =>
        value === "#news" ? discord.channelId : typeof value === "number" ? value : String(value);
      const values = Object.fromEntries(Object.entries(given).map(([name, value]) => [name, asSent(value)]));
      const reply = await discord.command(path, values, { userId: ADA, permissions: MANAGE }).reply();
      expect(textOf(reply)).not.toMatch(/went wrong|no longer|I hold no|say nothing of the same kind/);
      expect(reply.allowedMentions).toEqual({ parse: [] });
      expect(session.log.error).not.toHaveBeenCalled();
    },
  );

  test.each(["ask", "why", "story brief", "facts browse", "facts compare", "facts sources"])(
    "/%s can be private",
    async (path) => {
      const leaf = waysOf(commands).find((way) => way.path === path)?.leaf;
      const [example = path === "why" ? { answer: "7k2m9qxw" } : {}] = leaf?.examples(base) ?? [];
      const values = Object.fromEntries(Object.entries(example ?? {}).map(([name, value]) => [name, String(value)]));
      expect((await discord.command(path, { ...values, private: true }).reply()).ephemeral).toBe(true);
    },
  );

  test("names and descriptions are there in zh-CN", () => {
    for (const command of discord.commands.list()) {
      expect(command.name_localizations).toMatchObject({ "zh-CN": expect.stringMatching(/\p{Script=Han}/u) });
    }
  });
});

describe("the buttons below an answer", () => {
  test("show its sources, why it is the answer and what is related, to whoever presses them alone", async () => {
    const answer = await ask(VISITORS);
    for (const [label, expected] of [
      ["Sources", "Welcome|museum"],
      ["Why this answer", "Understood: “"],
      ["Related", "Related"],
    ] as const) {
      const shown = await discord.click(answer, label, { userId: BOB }).reply();
      expect([label, shown.ephemeral, new RegExp(expected).test(textOf(shown))]).toEqual([label, true, true]);
    }
  });

  test("work after a restart, for what was kept, and say kindly when its days are over", async () => {
    const answer = await ask(VISITORS);
    now = new Date(Date.now() + 29 * DAY_MS);
    expect(textOf(await discord.click(answer, "Sources").reply())).not.toContain("no longer");
    now = new Date(Date.now() + 31 * DAY_MS);
    for (const label of ["Sources", "Why this answer", "Related", "Follow up", "Helpful"]) {
      const shown = await discord.click(answer, label).reply();
      expect([label, shown.ephemeral, shown.content]).toEqual([
        label,
        true,
        expect.stringContaining("I keep each for 30 days"),
      ]);
    }
  });

  test("show each side of a disagreement", async () => {
    const answer = await ask(OPENED);
    expect(textOf(answer)).toContain("**Sources disagree.**");
    expect(textOf(await discord.click(answer, "Side A").reply())).toContain("12 May 1906");
    expect(textOf(await discord.click(answer, "Side B").reply())).toContain("1907");
  });

  test("share a private answer with the channel, naming who did and pinging nobody", async () => {
    const answer = await ask(VISITORS, { private: true });
    const shared = await discord.click(answer, "Share", { userId: ADA }).reply();
    expect(shared).toMatchObject({ ephemeral: false, allowedMentions: { parse: [] } });
    expect(textOf(shared)).toContain(`Shared by <@${ADA}>`);
    expect(() => discord.click(shared, "Share")).toThrow();
  });

  test.each([
    ["in the open", {}, {}],
    ["in a private talk with the bot", { private: true }, { guildId: null }],
    ["where the person may not write", { private: true }, { permissions: 1n << 10n }],
    [
      "where Discord keeps our answers private",
      { private: true },
      { userInstalledOnly: true, permissions: (1n << 10n) | (1n << 11n) },
    ],
  ])("do not offer sharing %s", async (_, more, scene) => {
    const answer = await discord.command("ask", { question: VISITORS, ...more }, { userId: ADA, ...scene }).reply();
    expect(() => discord.click(answer, "Share")).toThrow();
  });

  test("do not share for somebody who may not write there, whatever id they send", async () => {
    const id = idIn(textOf(await ask(VISITORS)));
    const refused = await discord.press(`share:${id}`, { permissions: 1n << 10n }).reply();
    expect(refused).toMatchObject({ ephemeral: true, content: expect.stringContaining("cannot post") });
  });

  test("count one vote a person, which managers see", async () => {
    const answer = await ask(VISITORS);
    expect((await discord.click(answer, "Helpful", { userId: ADA }).reply()).content).toContain("counted");
    expect((await discord.click(answer, "Helpful", { userId: ADA }).reply()).content).toContain("counts once");
    expect((await discord.click(answer, "Not helpful", { userId: BOB }).reply()).content).toContain("counted");
    expect((await discord.click(answer, "Not helpful", { userId: ADA }).reply()).content).toContain("changed");
    const votes = await session.state.votes();
    expect(votes).toMatchObject([{ outcome: "answered", helpful: 0, notHelpful: 2 }]);
    expect(JSON.stringify(votes)).not.toContain(ADA);
    expect(textOf(await discord.command("about", {}, { permissions: MANAGE }).reply())).toContain("not helpful 2");
    expect(textOf(await discord.command("about", {}, { permissions: 1n << 11n }).reply())).not.toContain("Votes");
  });
});

describe("a follow-up", () => {
  test("opens a form, and its answer takes up what the answer was about", async () => {
    const answer = await ask(VISITORS);
    const opening = discord.click(answer, "Follow up", { userId: BOB });
    const sent = await discord.fill(opening, { text: "and who built it?" }, { userId: BOB });
    const reply = await sent.reply();
    expect(reply.ephemeral).toBe(false);
    expect(textOf(reply)).toContain("Read as about");
    const why = await discord.command("why", { answer: idIn(textOf(reply)) }).reply();
    expect(textOf(why)).not.toContain("have changed since");
  });

  test("to a private answer stays private", async () => {
    const answer = await ask(VISITORS, { private: true });
    const opening = discord.click(answer, "Follow up", { userId: ADA });
    const form = { custom_id: (await opening.opened()).custom_id, components: [] };
    const field = { type: 4, custom_id: "text", value: "and who built it?", id: 2 };
    const sent = discord.send(
      "modal",
      { ...form, components: [{ type: 18, id: 1, component: field }] },
      { userId: ADA },
      { under: answer },
    );
    expect(await sent.reply()).toMatchObject({ ephemeral: true });
  });
});

describe("/why", () => {
  test("explains by the id in the small print, as it was copied", async () => {
    const id = idIn(textOf(await ask(VISITORS)));
    for (const answer of [id, `id ${id}`, id.toUpperCase()]) {
      const reply = await discord.command("why", { answer }).reply();
      expect(textOf(reply)).toContain("**Why this answer**");
      expect(textOf(reply)).toMatch(/answered <t:\d+:f>/);
    }
  });

  test("explains by a link to the message, in the channel it stands in", async () => {
    const answer = await ask(VISITORS);
    const link = `https://discord.com/channels/${discord.guildIds[0]}/${discord.channelId}/${answer.id}`;
    expect(textOf(await discord.command("why", { answer: link }).reply())).toContain(`id ${idIn(textOf(answer))}`);
  });

  test("reads no message of a place that the person may not see", async () => {
    await restartWith({ double: { guilds: 2 } });
    const elsewhere = { guildId: discord.guildIds[1] ?? null };
    const answer = await discord.command("ask", { question: VISITORS }, elsewhere).reply();
    const channel = discord.world.general(discord.guildIds[1] ?? "").id;
    const before = discord.rest.requests.length;
    const link = `https://discord.com/channels/${discord.guildIds[1]}/${channel}/${answer.id}`;
    expect((await discord.command("why", { answer: link }).reply()).content).toContain("cannot read that message");
    expect(discord.rest.requests.slice(before).filter(({ path }) => path.includes("/messages/"))).toEqual([]);
  });

  test.each([
    ["somebody's message", "not an answer of mine"],
    ["a message that is gone", "cannot read that message"],
  ])("says calmly that %s explains nothing", async (what, expected) => {
    const messageId = what === "somebody's message" ? discord.chat.say("hello there").id : snowflake();
    const link = `https://discord.com/channels/${discord.guildIds[0]}/${discord.channelId}/${messageId}`;
    expect((await discord.command("why", { answer: link }).reply()).content).toContain(expected);
  });

  test.each(["", "what", "https://evil.example/channels/1/2/3", "7k2m9qx!"])(
    "says what it needs for %j",
    async (answer) => {
      expect((await discord.command("why", { answer }).reply()).content).toContain("neither an answer's id nor a link");
    },
  );
});

describe("pages", () => {
  test("are turned in place by whoever asked, and shown to others apart", async () => {
    const list = await discord.command("facts browse", {}, { userId: ADA }).reply();
    expect(textOf(list)).toContain("found");
    const turned = discord.click(list, "Next", { userId: ADA });
    expect((await turned.reply()).id).toBe(list.id);
    expect(turned.acknowledgedWith).toBe(7);
    const other = await discord.click(list, "Next", { userId: BOB }).reply();
    expect(other).toMatchObject({ ephemeral: true });
    expect(other.id).not.toBe(list.id);
  });

  test("keep their filter, and a menu opens a fact with all there is to know", async () => {
    const list = await discord
      .command("facts browse", { story: "harbour-museum", subject: "museum", about: "museum" })
      .reply();
    expect(textOf(list)).toContain("about “museum”");
    const fact = await discord.choose(list, "museum-opened").reply();
    for (const part of [
      "The harbour museum opened on 12 May 1906.",
      "rank preferred",
      "1 source",
      "contradiction",
      "learned 10 January 2026",
    ]) {
      expect(textOf(fact)).toContain(part);
    }
  });

  test("of a story lead to its other views", async () => {
    const brief = await discord.command("story brief", { story: "The harbour museum" }, { userId: ADA }).reply();
    for (const [label, expected] of [
      ["Timeline", "Timeline:"],
      ["Disputes", "Where sources disagree"],
      ["Unknowns", "What nobody reports"],
    ] as const) {
      expect(textOf(await discord.click(brief, label, { userId: ADA }).reply())).toContain(expected);
    }
  });

  test("of sources lead to each source and what derives from it", async () => {
    const list = await discord.command("facts sources").reply();
    const source = await discord.choose(list, "museum-leaflet").reply();
    expect(textOf(source)).toContain("repeated by Coast Guide");
  });

  test("two subjects stand side by side", async () => {
    const reply = await discord.command("facts compare", { a: "the harbour museum", b: "whale" }).reply();
    expect(textOf(reply)).toContain("A: the harbour museum · B: the whale skeleton");
  });

  test.each([
    ["story brief", { story: "nothing of the kind" }],
    ["facts browse", { subject: "nothing of the kind" }],
    ["facts compare", { a: "museum", b: "nothing of the kind" }],
    ["facts sources", { source: "nothing of the kind" }],
  ])("/%s says privately what it does not hold", async (path, values) => {
    const reply = await discord.command(path, values).reply();
    expect(reply).toMatchObject({ ephemeral: true, content: expect.stringMatching(/no (story|subject|source)/) });
  });
});

describe("asking back", () => {
  test("is answered by a press, in place for whoever asked", async () => {
    const choices = [{ label: "the opening", ask: "fact:museum-visitors" }];
    const which = { status: "ambiguous", choices, facts: [] } as const;
    const asking: App = {
      ...app,
      ask: (question) => (question === "which?" ? { ...app.ask(VISITORS), ...which } : app.ask(question)),
    };
    await restartWith({ app: asking });
    const back = await ask("which?");
    const chosen = discord.click(back, "the opening", { userId: ADA });
    expect(textOf(await chosen.reply())).toContain("41,000");
    expect(chosen.acknowledgedWith).toBe(7);
    expect(await discord.click(back, "the opening", { userId: BOB }).reply()).toMatchObject({ ephemeral: true });
  });
});

describe("a right-click on a message", () => {
  test("checks every claim, privately: text, embeds, and what it forwards and replies to", async () => {
    const checked: string[] = [];
    const checking: App = {
      ...app,
      check(text) {
        checked.push(text);
        return app.check(text);
      },
    };
    await restartWith({ app: checking });
    const first = discord.chat.say("The museum opened in 1999.");
    const message = discord.chat.say("Look at this.", {
      replyTo: first,
      embeds: [{ title: "Museum news", description: "The whale is 90 metres long." }],
      forwarded: { content: "It has a budget.", embeds: [] },
    });
    const reply = await discord.use("Check against the facts", message).reply();
    expect(reply.ephemeral).toBe(true);
    expect(textOf(reply)).toContain("Checked against the facts");
    expect(checked).toEqual([
      "Look at this.\nMuseum news\nThe whale is 90 metres long.\nIt has a budget.\nThe museum opened in 1999.",
    ]);
  });

  test("says of a message without claims that there is nothing to check", async () => {
    const reply = await discord.use("Check against the facts", discord.chat.say("hm?")).reply();
    expect(textOf(reply)).toContain("claims nothing");
  });

  test("opens a form with the message's text, and answers what it is edited into, privately", async () => {
    const message = discord.chat.say("I wonder how many people visit the museum every year");
    const opening = discord.use("Ask about this", message, { userId: ADA });
    const form = await opening.opened();
    expect(JSON.stringify(form)).toContain("I wonder how many people visit the museum every year");
    const reply = await (await discord.fill(opening, { text: VISITORS }, { userId: ADA })).reply();
    expect(reply.ephemeral).toBe(true);
    expect(textOf(reply)).toContain("41,000");
    expect(textOf(await discord.click(reply, "Share", { userId: ADA }).reply())).toContain(`Shared by <@${ADA}>`);
  });

  test("opens the form for a message without text or with too much", async () => {
    for (const text of ["", "word ".repeat(1_500)]) {
      expect((await discord.use("Ask about this", discord.chat.say(text)).opened()).title).toBe("Ask about this");
    }
  });
});

describe("/settings channel-answers", () => {
  test("switches a channel on and off, for people who manage channels, and shows where it is on", async () => {
    const guildId = discord.guildIds[0] ?? "";
    await discord.command("settings channel-answers on", {}, { permissions: MANAGE }).reply();
    expect(await session.state.channelAnswers(guildId)).toEqual([discord.channelId]);
    expect(
      (await discord.command("settings channel-answers status", {}, { permissions: MANAGE }).reply()).content,
    ).toContain("On in this channel");
    expect(await discord.command("settings channel-answers off", {}, { permissions: MANAGE }).reply()).toMatchObject({
      ephemeral: true,
    });
    expect(await session.state.channelAnswers(guildId)).toEqual([]);
  });

  test.each(["on", "off", "status"])("%s is refused to others, though a server may show it to them", async (what) => {
    const reply = await discord.command(`settings channel-answers ${what}`, {}, { permissions: 1n << 11n }).reply();
    expect(reply).toMatchObject({ ephemeral: true, content: expect.stringContaining("Manage Channels") });
    expect(await session.state.channelAnswers(discord.guildIds[0] ?? "")).toEqual([]);
  });

  test("says what is missing where the intent is not configured, and switches nothing on", async () => {
    await restartWith({ setup: { readsMessages: false } });
    expect(
      (await discord.command("settings channel-answers on", {}, { permissions: MANAGE }).reply()).content,
    ).toContain("MESSAGE\\_CONTENT\\_INTENT=true");
    expect(await session.state.channelAnswers(discord.guildIds[0] ?? "")).toEqual([]);
  });
});

describe("forged and stale ids", () => {
  test.each([
    ...["sources:", "sources:zzzzzzzz:x", "why:../../etc", "vote:7k2m9qxw:maybe", "side:7k2m9qxw:C", "share:", "page"],
    ...["story:brief:nothing:0x", "story:nothing:harbour-museum:0"],
    ...[
      "sources-page:-1",
      "choose:Not An Id",
      "fact",
      "source",
      "follow-up-sent:x",
      "ask-sent",
      "constructor:x",
      "__proto__",
      "x".repeat(100),
    ],
  ])("%s is answered calmly and privately", async (id) => {
    const reply = await discord.press(id).reply();
    expect(reply).toMatchObject({ ephemeral: true, content: expect.stringContaining("earlier version") });
    expect(session.log.error).not.toHaveBeenCalled();
  });

  test.each([
    "sources:zzzzzzzz",
    "why:zzzzzzzz",
    "vote:zzzzzzzz:yes",
    "share:zzzzzzzz",
    "follow-up:zzzzzzzz",
    "side:zzzzzzzz:A",
  ])("%s of an answer that is not kept says so", async (id) => {
    const reply = await discord.press(id).reply();
    expect(reply).toMatchObject({ ephemeral: true, content: expect.stringContaining("no longer have that answer") });
  });

  test.each([
    "story:brief:gone:0",
    "browse:99999:::",
    "browse:0:zz::",
    "compare:0:a:b",
    "browse:0:00000000::",
    "compare:0:00000000:11111111",
    "choose:gone-fact",
  ])("%s of data that are gone does no harm", async (id) => {
    expect(await discord.press(id).reply()).toMatchObject({ ephemeral: true });
    expect(session.log.error).not.toHaveBeenCalled();
  });
});

test("who asks too much is told so privately, and turning pages does not count", async () => {
  await restartWith({ fairUse: createFairUse({ person: 2, channel: 100, windowS: 60 }) });
  const list = await discord.command("facts browse", {}, { userId: ADA }).reply();
  for (let turns = 0; turns < 5; turns += 1) await discord.click(list, "Next", { userId: ADA }).reply();
  await ask(VISITORS);
  expect(await ask(VISITORS)).toMatchObject({ ephemeral: true, content: expect.stringContaining("Ask again in") });
  expect((await ask(VISITORS, {}, BOB)).ephemeral).toBe(false);
});
