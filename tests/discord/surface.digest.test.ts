import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { App } from "../../src/app.js";
import { appAfter } from "../answering/fixture.js";
import type { SeenMessage } from "./double/interactions.js";
import { until } from "./double/until.js";
import { CHANNEL, PERMISSION } from "./double/world.js";
import { textOf } from "./seen.js";
import { type Session, type SessionOptions, startSession } from "./session.js";

/** `/digest`, its posts and their buttons, through the real discord.js client. */

const app: App = appAfter(() => undefined);
const ADA = "100000000000000001";
const BOB = "100000000000000002";
const MANAGE = PERMISSION.manageServer | PERMISSION.sendMessages;
/** Everything about channels, and nothing about the server. */
const NO_MANAGER = PERMISSION.manageChannels | PERMISSION.sendMessages;
const UNANSWERED = "Who is the director of the museum?";
let session: Session;
let discord: Session["discord"];

async function start(options: SessionOptions = {}) {
  session = await startSession({ app, ...options });
  discord = session.discord;
}
beforeEach(() => start());
afterEach(() => session.end());

const guildId = () => discord.guildIds[0] ?? "";
const manage = (path: string, values: object = {}) =>
  discord.command(`digest ${path}`, { ...values }, { userId: ADA, permissions: MANAGE }).reply();
const schedule = (more: object = {}) =>
  manage("schedule", { channel: discord.channelId, time: "09:00", timezone: "Europe/London", ...more });
const click = (message: SeenMessage, label: string) =>
  discord.click(message, label, { userId: ADA, permissions: MANAGE });
const posts = () =>
  [...discord.world.messages.values()].filter(
    ({ authorId, askedBy }) => authorId === discord.world.botId && askedBy === undefined,
  );

describe("a manager", () => {
  test("schedules a digest, with the zone found by a city's name, and is told the next three times", async () => {
    const typed = discord.type("digest schedule", "timezone", "shanghai", { permissions: MANAGE });
    const [zone] = (await until("the completion", () => typed.choices)) ?? [];
    expect(zone?.value).toBe("Asia/Shanghai");
    const reply = await schedule({ timezone: String(zone?.value), days: "weekdays", "empty-days": "line" });
    expect(reply.ephemeral).toBe(true);
    expect(textOf(reply).match(/<t:\d+:F> \(<t:\d+:R>\)/gu)).toHaveLength(3);
    expect(await session.state.digests(guildId())).toMatchObject([
      {
        ...{ channelId: discord.channelId, name: "digest", scheduledBy: ADA },
        plan: { time: "09:00", zone: "Asia/Shanghai", days: [1, 2, 3, 4, 5], emptyDays: "line" },
      },
    ]);
  });

  test("previews exactly what is then posted, and anybody opens all of it, alone", async () => {
    await schedule({ since: "2025-12-01" });
    const preview = await manage("preview");
    expect(preview.ephemeral).toBe(true);
    expect(posts()).toEqual([]);
    const said = textOf(await manage("now"));
    const [post] = posts();
    if (!post) throw new Error(`nothing was posted: ${said}`);
    expect(said).toContain(`Posted https://discord.com/channels/${guildId()}/${discord.channelId}/${post.id}`);
    expect([preview.content, preview.embeds]).toEqual([post.content, post.embeds]);
    const all = await discord.click(post, "Open all", { userId: BOB, permissions: 1n << 11n }).reply();
    expect(all.ephemeral).toBe(true);
    expect(textOf(all)).toContain("The harbour museum opened on 12 May 1906");
    expect(textOf(await manage("now"))).toContain("nothing new");
    expect(posts()).toHaveLength(1);
    expect(textOf(await manage("status"))).toContain(post.id);
  });

  test("pings a role with the post and with no preview of it", async () => {
    const role = discord.world.addRole(guildId(), true);
    await schedule({ since: "2025-12-01", role: role.id });
    const preview = await manage("preview");
    expect(preview.content).toContain(`<@&${role.id}>`);
    expect(preview.allowedMentions).toEqual({ parse: [] });
    await manage("now");
    expect(posts()).toMatchObject([{ pingedRoles: [role.id] }]);
  });

  test("looks after digests with buttons alone: form, pause, resume, and a removal that is asked twice", async () => {
    await schedule();
    const list = await manage("status");
    const [digest] = await session.state.digests();
    const card = await discord.choose(list, digest?.id ?? "", { userId: ADA, permissions: MANAGE }).reply();
    const opening = click(card, "Edit");
    const sent = await discord.fill(opening, { time: "7:15 pm", days: "Tue" }, { userId: ADA, permissions: MANAGE });
    expect(textOf(await sent.reply())).toContain("Changed");
    expect(await session.state.digests()).toMatchObject([
      { plan: { time: "19:15", days: [2], zone: "Europe/London" } },
    ]);
    const paused = await click(card, "Pause").reply();
    expect(textOf(paused)).toContain("Paused since");
    expect(textOf(await manage("now"))).toContain("is paused");
    expect(textOf(await click(paused, "Resume").reply())).toContain("Next:");
    const asked = await click(card, "Remove").reply();
    expect(await session.state.digests()).toHaveLength(1);
    expect(textOf(await click(asked, "Remove it").reply())).toContain("Removed");
    expect(await session.state.digests()).toEqual([]);
  });

  test("finds the server's digests by completion, which nobody else does", async () => {
    await schedule({ name: "morning" });
    const typedBy = async (permissions: bigint) => {
      const typing = discord.type("digest pause", "digest", "mor", { permissions });
      return (await until("the completion", () => typing.choices))?.map(({ name }) => name);
    };
    expect(await typedBy(MANAGE)).toEqual([expect.stringMatching(/^morning in #channel-\d+ · every day at 09:00/u)]);
    expect(await typedBy(NO_MANAGER)).toEqual([]);
  });

  test("has what stands in an announcement channel crossposted", async () => {
    const news = discord.world.open({ type: CHANNEL.announcement, guildId: guildId() });
    await schedule({ channel: news.id, crosspost: true, since: "2025-12-01" });
    await manage("now");
    await until("the crosspost", () => discord.world.crossposts.length > 0);
    expect(discord.world.crossposts).toEqual(posts().map(({ id }) => id));
  });
});

describe("what cannot be posted is not scheduled", () => {
  test.each([
    ["a forum", { type: CHANNEL.forum }, /holds posts, not messages.*choose that post/u],
    ["a channel without a permission", { type: CHANNEL.text, denied: PERMISSION.embedLinks }, /“Embed Links”/u],
    ["a channel that the bot does not see", { type: CHANNEL.text, denied: PERMISSION.viewChannel }, /“View Channel”/u],
  ])("in %s", async (_, channel, expected) => {
    const { id } = discord.world.open({ ...channel, guildId: guildId() });
    const reply = await schedule({ channel: id });
    expect(reply.ephemeral).toBe(true);
    expect(textOf(reply)).toMatch(expected);
    expect(await session.state.digests()).toEqual([]);
  });

  test("in a channel of another server", async () => {
    await session.end();
    await start({ double: { guilds: 2 } });
    const { id } = discord.world.general(discord.guildIds[1] ?? "");
    expect(textOf(await schedule({ channel: id }))).toContain("cannot see");
    expect(await session.state.digests()).toEqual([]);
  });
});

describe("everybody else", () => {
  test("is refused by every button of a manager's card, though it is pressed with its very id", async () => {
    const card = await schedule();
    const before = await session.state.digests();
    for (const label of ["Preview", "Post now", "Edit", "Pause", "Remove"]) {
      const refused = await discord.click(card, label, { userId: BOB, permissions: NO_MANAGER }).reply();
      expect([label, refused.ephemeral, refused.content]).toEqual([
        label,
        true,
        expect.stringContaining("“Manage Server”"),
      ]);
    }
    expect(await session.state.digests()).toEqual(before);
    expect(posts()).toEqual([]);
  });

  test.each(["schedule", "preview", "now", "status", "pause", "resume", "edit", "remove"])(
    "is refused /digest %s, though a server may show it to them",
    async (path) => {
      await schedule();
      const values =
        path === "schedule"
          ? { channel: discord.channelId, time: "10:00", timezone: "UTC", name: "another" }
          : path === "remove"
            ? { digest: "digest" }
            : {};
      const before = await session.state.digests();
      const reply = await discord.command(`digest ${path}`, values, { userId: BOB, permissions: NO_MANAGER }).reply();
      expect(reply).toMatchObject({ ephemeral: true, content: expect.stringContaining("“Manage Server”") });
      expect(await session.state.digests()).toEqual(before);
    },
  );
});

describe("what was asked in vain", () => {
  const kept = () => session.state.unanswered(guildId(), new Date(0));

  test("is kept where it was asked openly, near-identical questions as one, and the digest tells it", async () => {
    await schedule({ since: "2025-12-01" });
    await discord.command("ask", { question: UNANSWERED }, { userId: ADA }).reply();
    await discord.command("ask", { question: `please, ${UNANSWERED.toUpperCase()}` }, { userId: BOB }).reply();
    await discord.command("ask", { question: "how many people visit the museum?" }).reply();
    const questions = await kept();
    expect(questions).toMatchObject([{ count: 2 }]);
    expect(JSON.stringify(questions)).not.toMatch(new RegExp(`${ADA}|${BOB}`, "u"));
    const told = JSON.stringify((await manage("preview")).embeds);
    expect(told).toMatch(/who is the director of the museum\?.*2 ×/iu);
  });

  test.each([
    ["privately", { private: true }, {}],
    ["in a private talk", {}, { guildId: null }],
    ["where only the person installed the bot", {}, { userInstalledOnly: true }],
  ])("is not kept where it was asked %s", async (_, more, scene) => {
    await discord.command("ask", { question: UNANSWERED, ...more }, { userId: ADA, ...scene }).reply();
    expect(await kept()).toEqual([]);
  });

  test("is kept of an open follow-up as it was understood, and of a private one not", async () => {
    for (const more of [{ private: true }, {}]) {
      const answer = await discord
        .command("ask", { question: "how many people visit the museum?", ...more }, { userId: ADA })
        .reply();
      const opening = discord.click(answer, "Follow up", { userId: ADA });
      const form = await opening.opened();
      const field = { type: 4, custom_id: "text", value: "and who is its director?", id: 2 };
      const components = [{ type: 18, id: 1, component: field }];
      const sent = { custom_id: form.custom_id, components };
      await discord.send("modal", sent, { userId: ADA }, { under: answer }).reply();
      expect((await kept()).length).toBe("private" in more ? 0 : 1);
    }
  });

  test("goes at once when a manager switches it off, and no more is kept", async () => {
    const settings = (path: string, values: object = {}) =>
      discord.command(`settings unanswered ${path}`, { ...values }, { permissions: MANAGE }).reply();
    await discord.command("ask", { question: UNANSWERED }).reply();
    expect(textOf(await settings("status"))).toContain("director");
    expect((await settings("off")).content).toContain("Off.");
    await discord.command("ask", { question: UNANSWERED }).reply();
    expect(await kept()).toEqual([]);
    expect((await settings("days", { days: 7 })).content).toContain("7 days");
    await discord.command("ask", { question: UNANSWERED }).reply();
    expect(await kept()).toHaveLength(1);
  });
});
