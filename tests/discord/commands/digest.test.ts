import { afterEach, describe, expect, test } from "vitest";
import { knownOf } from "../../../src/digest/known.js";
import type { Schedule } from "../../../src/digest/schedule.js";
import { waysOf } from "../../../src/discord/command.js";
import { digest as digestCommands } from "../../../src/discord/commands/digest.js";
import type { ChannelCheck } from "../../../src/discord/surroundings.js";
import type { Digest, RunReport } from "../../../src/state/store.js";
import { buttonsOf, cardOf, noticeOf } from "../desk.js";
import { CHANNEL, type DigestDesk, digestOf, FINE, GUILD, NOW, openDigestDesk, PLAN, readsOf } from "../digest-desk.js";

let opened: DigestDesk | undefined;
afterEach(() => opened?.state.close());

async function open(...given: Parameters<typeof openDigestDesk>): Promise<DigestDesk> {
  opened = await openDigestDesk(...given);
  return opened;
}

const WISH = { channel: CHANNEL, time: "09:00", timezone: "Europe/London" };
const ROLE = "500000000000000005";
const seconds = (time: string): number => Date.parse(time) / 1_000;

const run = (more: Partial<RunReport> = {}): RunReport => ({
  ...{ digestId: "first", date: "2026-11-21", occasion: "daily", dueAt: NOW, late: false, state: "sent", at: NOW },
  ...{ code: null, parts: 1, messageIds: ["600000000000000006"], crosspostsFailed: 0 },
  ...more,
});

describe("every subcommand", () => {
  const paths = waysOf([digestCommands]).map(({ path }) => path.replace("digest ", ""));
  const values: Record<string, Readonly<Record<string, unknown>>> = {
    schedule: WISH,
    remove: { digest: "first" },
    edit: { time: "10:00" },
  };

  test.each(paths)("%s is refused to whoever may not manage the server, and changes nothing", async (path) => {
    const { call, state, woken } = await open({}, [digestOf()]);
    const before = await state.digests();
    expect(noticeOf(await call(path, values[path], { mayManageServer: false }))).toContain("Manage Server");
    expect(noticeOf(await call(path, values[path], { guildId: null }))).toContain("belong to a server");
    expect([await state.digests(), woken()]).toEqual([before, 0]);
  });

  test.each(paths)("%s says so while the state is down, and why", async (path) => {
    const desk = await open({ onHold: () => "Digests are on hold, because the disk is full." }, [digestOf()]);
    await desk.state.close();
    expect(noticeOf(await desk.call(path, values[path]))).toBe("Digests are on hold, because the disk is full.");
  });

  test.each(paths.filter((path) => path !== "schedule" && path !== "status"))(
    "%s touches no digest of another server, though its id is known",
    async (path) => {
      const { call, state } = await open({}, [digestOf({ guildId: "999999999999999999", id: "theirs" }), digestOf()]);
      const before = await state.digests();
      expect(noticeOf(await call(path, { ...values[path], digest: "theirs" }))).toContain("no such digest here");
      expect(await state.digests()).toEqual(before);
    },
  );
});

describe("schedule", () => {
  test("keeps what was chosen and tells the next three times in the reader's own time", async () => {
    const { call, state, woken } = await open();
    const reply = await call("schedule", {
      ...WISH,
      ...{ time: "8.30", days: "weekdays", stories: "the museum", "empty-days": "refresher" },
      ...{ quiet: true, role: ROLE, name: "  Morning  news " },
    });
    const [digest] = await state.digests(GUILD);
    expect(digest).toEqual({
      ...digestOf({ id: digest?.id ?? "", name: "Morning news" }),
      plan: { ...PLAN, time: "08:30", stories: ["museum"], emptyDays: "refresher", quiet: true, roleId: ROLE },
    });
    expect(digest?.id).toMatch(/^[a-z0-9]{12}$/u);
    const said = readsOf(reply);
    // The 22nd is a Sunday.
    for (const time of ["2026-11-23T08:30:00Z", "2026-11-24T08:30:00Z", "2026-11-25T08:30:00Z"]) {
      expect(said).toContain(`<t:${seconds(time)}:F> (<t:${seconds(time)}:R>)`);
    }
    for (const part of [
      "Scheduled.",
      `<#${CHANNEL}>`,
      "Monday to Friday at 08:30, Europe/London",
      "the museum",
      `<@&${ROLE}>`,
    ]) {
      expect(said).toContain(part);
    }
    expect(woken()).toBe(1);
  });

  test("without more than an hour it comes every day with all stories, and is silent where nothing is new", async () => {
    const { call, state } = await open();
    await call("schedule", WISH);
    expect(await state.digests()).toMatchObject([
      { name: "digest", toldUntil: NOW, plan: { ...PLAN, days: [1, 2, 3, 4, 5, 6, 7] } },
    ]);
  });

  test("since: begins with a local day's first moment", async () => {
    const { call, state } = await open();
    await call("schedule", { ...WISH, timezone: "Asia/Shanghai", since: "2026-06-20" });
    expect(await state.digests()).toMatchObject([{ toldUntil: new Date("2026-06-19T16:00:00Z") }]);
  });

  test("takes a city for its zone where only one can be meant, and else says which may be", async () => {
    const { call, state } = await open();
    await call("schedule", { ...WISH, timezone: "europe/london" });
    expect(await state.digests()).toMatchObject([{ plan: { zone: "Europe/London" } }]);
    const asked = noticeOf(await call("schedule", { ...WISH, timezone: "america", name: "b" }));
    expect(asked).toMatch(/no time zone “america”. Did you mean \w+\/\w+, /u);
  });

  test("says all that it cannot read at once, and keeps nothing", async () => {
    const { call, state } = await open();
    const wrong = { ...WISH, time: "25:00", timezone: "Nowhere", days: "never", stories: "the museum, the moon" };
    const said = noticeOf(await call("schedule", wrong));
    for (const part of ["“25:00”", "“Nowhere”", "“never”", "“the moon”"]) expect(said).toContain(part);
    expect(said).not.toContain("“the museum”");
    expect(await state.digests()).toEqual([]);
  });

  test.each([
    [{ since: "yesterday" }, "“yesterday” is no date"],
    [{ since: "2026-11-23" }, "still to come"],
    [{ role: GUILD }, "never ping everybody"],
    [{ name: " - " }, "name of at most 32 letters"],
    [{ name: "\ufdfa".repeat(3) }, "name of at most 32 letters"],
    [{ channel: "general" }, "pick a channel"],
    [{ "empty-days": "party" }, "pick one of what is offered"],
  ])("with %j nothing is scheduled", async (more, expected) => {
    const { call, state } = await open();
    expect(noticeOf(await call("schedule", { ...WISH, ...more }))).toContain(expected);
    expect(await state.digests()).toEqual([]);
  });

  test.each<[Partial<ChannelCheck>, object, RegExp]>([
    [{ kind: "gone" }, {}, /cannot see <#\d+>.*“View Channel”/u],
    [{ kind: "forum" }, {}, /holds posts.*choose that post/u],
    [{ kind: "other" }, {}, /Nobody writes messages in/u],
    [{ missing: ["Embed Links"] }, {}, /lack a permission in <#\d+>: “Embed Links”/u],
    [{ missing: ["Send Messages", "Embed Links"] }, {}, /“Send Messages”, “Embed Links”. Allow them/u],
    [{}, { crosspost: true }, /Only what stands in an announcement channel/u],
    [{ pings: false }, { role: ROLE }, new RegExp(`<@&${ROLE}> would not be pinged`, "u")],
  ])("where the channel is %j, it says what is missing and schedules nothing", async (check, more, expected) => {
    const { call, state } = await open({ checkChannel: async () => ({ ...FINE, ...check }) });
    const said = readsOf(await call("schedule", { ...WISH, ...more }));
    expect(said).toMatch(expected);
    expect(said).toContain("Not scheduled");
    expect(await state.digests()).toEqual([]);
  });

  test("an announcement channel may be crossposted", async () => {
    const { call, state } = await open({ checkChannel: async () => ({ ...FINE, kind: "announcement" }) });
    await call("schedule", { ...WISH, crosspost: true });
    expect(await state.digests()).toMatchObject([{ plan: { crosspost: true } }]);
  });

  test("a channel has one digest of a name and several of different names", async () => {
    const { call, state } = await open();
    await call("schedule", WISH);
    expect(noticeOf(await call("schedule", { ...WISH, time: "10:00" }))).toContain("has a digest called “digest”");
    await call("schedule", { ...WISH, name: "evening", time: "18:00" });
    expect((await state.digests()).map(({ name, plan }) => [name, plan.time])).toEqual([
      ["digest", "09:00"],
      ["evening", "18:00"],
    ]);
  });

  test("a server has at most 25", async () => {
    const many = Array.from({ length: 25 }, (_, at) => digestOf({ id: `d${at}`, name: `d${at}` }));
    const { call, state } = await open({}, many);
    expect(noticeOf(await call("schedule", { ...WISH, name: "one more" }))).toContain("has 25 digests");
    expect(await state.digests()).toHaveLength(25);
  });
});

describe("edit", () => {
  test("changes what was given and leaves the rest", async () => {
    const plan = { ...PLAN, roleId: ROLE, stories: ["museum"], quiet: true };
    const { call, state, woken } = await open({}, [digestOf({ plan })]);
    const said = readsOf(await call("edit", { time: "7pm", days: "Mon", quiet: false }));
    expect(await state.digests()).toMatchObject([{ plan: { ...plan, time: "19:00", days: [1], quiet: false } }]);
    expect(said).toContain("Changed.");
    expect(said).toContain(`<t:${seconds("2026-11-23T19:00:00Z")}:F>`);
    expect(woken()).toBe(1);
  });

  test("what is due by the old hours is seen to before the new ones count", async () => {
    const seen: unknown[] = [];
    const settleDue = async (digest: Digest, next: Schedule) => {
      const [kept] = await state.digests();
      seen.push([digest.plan.time, kept?.plan.time, next.time]);
    };
    const { call, state } = await open({ settleDue }, [digestOf()]);
    await call("edit", { time: "7pm" });
    expect(seen).toEqual([["09:00", "09:00", "19:00"]]);
  });

  test("no-role ends the ping, and all brings back every story", async () => {
    const { call, state } = await open({}, [digestOf({ plan: { ...PLAN, roleId: ROLE, stories: ["museum"] } })]);
    await call("edit", { "no-role": true, stories: "all" });
    expect(await state.digests()).toMatchObject([{ plan: { roleId: null, stories: [] } }]);
  });

  test("an hour that has passed today is not served today", async () => {
    const scheduledAt = new Date("2026-11-01T00:00:00Z");
    const { call, state } = await open({}, [digestOf({ scheduledAt, plan: { ...PLAN, days: [7] } })]);
    const said = readsOf(await call("edit", { time: "11:00" }));
    expect(said).toContain(`Next: <t:${seconds("2026-11-29T11:00:00Z")}:F>`);
    // What is due is reckoned from then on.
    expect(await state.digests()).toMatchObject([{ scheduledAt: NOW }]);
  });

  test("without anything to change it shows the digest and its form's button", async () => {
    const { call, woken } = await open({}, [digestOf()]);
    const card = cardOf(await call("edit"));
    expect(buttonsOf(card)).toEqual(["Preview", "Post now", "Edit", "Pause", "Remove"]);
    expect(woken()).toBe(0);
  });

  test("the channel is looked at only for what a role or a crosspost needs of it", async () => {
    const checkChannel = async () => ({ ...FINE, missing: ["Embed Links"], pings: false });
    const { call, state } = await open({ checkChannel }, [digestOf()]);
    expect(readsOf(await call("edit", { role: ROLE }))).toContain("Not changed");
    expect(await state.digests()).toMatchObject([{ plan: PLAN }]);
    await call("edit", { time: "10:00" });
    expect(await state.digests()).toMatchObject([{ plan: { time: "10:00" } }]);
  });

  test("of two digests here it asks which", async () => {
    const { call, state } = await open({}, [digestOf(), digestOf({ id: "second", name: "evening" })]);
    expect(noticeOf(await call("edit", { time: "10:00" }))).toContain("several digests here");
    await call("edit", { digest: "Evening", time: "10:00" });
    expect((await state.digests()).map(({ plan }) => plan.time)).toEqual(["09:00", "10:00"]);
  });

  test("of one in this channel and one elsewhere it means the one here", async () => {
    const { call, state } = await open({}, [digestOf(), digestOf({ id: "second", channelId: "300000000000000009" })]);
    await call("edit", { time: "10:00" }, { channelId: "300000000000000009" });
    expect((await state.digests()).map(({ plan }) => plan.time)).toEqual(["09:00", "10:00"]);
  });
});

describe("preview", () => {
  test("shows the very messages that would be posted, and posts nothing", async () => {
    const { call, state } = await open({}, [digestOf({ toldUntil: new Date("2025-06-01T00:00:00Z") })]);
    const reply = await call("preview");
    if (!("messages" in reply)) throw new Error(`no messages but ${readsOf(reply)}`);
    expect(JSON.stringify(reply.messages)).toContain("The museum opened on 12 May 1906");
    expect(await state.runs("first", 10)).toEqual([]);
    expect(await state.digests()).toMatchObject([{ toldUntil: new Date("2025-06-01T00:00:00Z"), servedDate: null }]);
  });

  test("says that nothing would be posted on a silent day", async () => {
    const { call, desk } = await open({}, [digestOf()]);
    await desk.state.recordKnown([], new Date(0));
    await desk.state.recordKnown(knownOf(desk.app.base), new Date(1));
    expect(noticeOf(await call("preview"))).toContain("nothing would be posted now");
  });
});

describe("now", () => {
  test.each<[RunReport | "paused" | "gone" | "unreachable", RegExp]>([
    [run(), new RegExp(`^Posted https://discord.com/channels/${GUILD}/${CHANNEL}/600000000000000006`, "u")],
    [run({ state: "empty", messageIds: [] }), /nothing new for “digest”/u],
    [
      run({ state: "due", messageIds: [], code: "network" }),
      /on its way. The last try met this: Discord could not be reached/u,
    ],
    [run({ state: "due", messageIds: [] }), /on its way. \/digest status/u],
    [run({ state: "failed", code: "50013", messageIds: [] }), /Failed: a permission is missing/u],
    ["paused", /is paused/u],
    ["gone", /no such digest/u],
    ["unreachable", /Discord did not answer/u],
  ])("tells what became of it: %j", async (result, expected) => {
    const asked: unknown[] = [];
    const postNow = async (...given: unknown[]) => {
      asked.push(given);
      return result;
    };
    const { call } = await open({ postNow }, [digestOf()]);
    expect(readsOf(await call("now"))).toMatch(expected);
    // The interaction's id makes it one posting, though Discord delivers it twice.
    expect(asked).toEqual([["first", "400000000000000004"]]);
  });
});

describe("pause and resume", () => {
  test("pause keeps it from being posted until it is resumed", async () => {
    const { call, state, woken } = await open({}, [digestOf()]);
    expect(readsOf(await call("pause"))).toMatch(/Paused\..*Paused since/su);
    expect(await state.digests()).toMatchObject([{ pause: { reason: "by-hand", since: NOW } }]);
    expect(readsOf(await call("pause"))).toContain("It was paused before.");
    expect(readsOf(await call("resume"))).toMatch(/Resumed\..*Next:/su);
    expect(await state.digests()).toMatchObject([{ pause: null }]);
    expect(woken()).toBe(2);
  });

  test("resume says what is still missing, and leaves it paused", async () => {
    const paused = { since: NOW, reason: "50013", told: true };
    const { call, state } = await open({ checkChannel: async () => ({ ...FINE, missing: ["Send Messages"] }) }, [
      digestOf(),
    ]);
    await state.pauseDigest("first", paused);
    expect(readsOf(await call("resume"))).toMatch(/Still paused. I lack a permission .*“Send Messages”/u);
    expect(await state.digests()).toMatchObject([{ pause: paused }]);
  });

  test("resume of what is not paused changes nothing", async () => {
    const { call, woken } = await open({}, [digestOf()]);
    expect(readsOf(await call("resume"))).toContain("It is not paused.");
    expect(woken()).toBe(0);
  });
});

describe("remove", () => {
  test("takes the digest away", async () => {
    const { call, state, woken } = await open({}, [digestOf()]);
    expect(readsOf(await call("remove", { digest: "digest" }))).toContain("Removed.");
    expect([await state.digests(), woken()]).toEqual([[], 1]);
  });

  test("demands to be told which", async () => {
    const { call, state } = await open({}, [digestOf()]);
    await call("remove");
    expect(await state.digests()).toHaveLength(1);
  });
});

describe("status", () => {
  test("of a server without any says how to begin", async () => {
    const { call } = await open();
    expect(readsOf(await call("status"))).toContain("/digest schedule");
  });

  test("puts what was paused by a fault at the top, with what is missing, before what was paused by hand", async () => {
    const names = ["a-runs", "b-by-hand", "c-fault"];
    const digests = names.map((name): Digest => digestOf({ id: name.slice(2).replace("-", ""), name }));
    const { call, state } = await open({ checkChannel: async () => ({ ...FINE, missing: ["Embed Links"] }) }, digests);
    await state.pauseDigest("byhand", { since: NOW, reason: "by-hand", told: true });
    await state.pauseDigest("fault", { since: NOW, reason: "50013", told: false });
    const said = readsOf(await call("status"));
    expect(said).toContain("1 is paused because posting failed");
    expect(said).toMatch(/because a permission is missing.*I lack a permission .*“Embed Links”/su);
    const order = [...said.matchAll(/(?:a\\?-runs|b\\?-by|c\\?-fault)/gu)].map(([name]) => name.charAt(0));
    expect(order).toEqual(["c", "b", "a"]);
  });

  test("tells the next time and what became of the last runs, and why one was not posted", async () => {
    const { call, state } = await open({}, [digestOf({ scheduledAt: new Date("2026-11-01T00:00:00Z") })]);
    const due = (day: string) => new Date(`${day}T09:00:00Z`);
    const name = (date: string) => ({ digestId: "first", date, occasion: "daily" });
    await state.missRun(name("2026-11-19"), due("2026-11-19"), NOW, "late");
    const steps = [{ kind: "post", part: 1, nonce: "n", message: "{}" }] as const;
    const planned = { dueAt: due("2026-11-20"), deadline: NOW, late: false, toldUntil: NOW, refresher: null, steps };
    await state.planRun({ ...name("2026-11-20"), ...planned });
    const step = await state.claimStep("me", due("2026-11-20"), NOW);
    if (!step) throw new Error("it is due");
    await state.beginStep(step, "me", due("2026-11-20"));
    await state.settleStep(step, "me", due("2026-11-20"), { state: "sent", messageId: "600000000000000006" });
    const said = readsOf(await call("status", { digest: "first" }));
    expect(said).toContain(`Next: <t:${seconds("2026-11-23T09:00:00Z")}:F>`);
    expect(said).toContain(`posted https://discord.com/channels/${GUILD}/${CHANNEL}/600000000000000006`);
    expect(said).toContain("not posted: it could not be posted in time");
  });

  test("tells of posts that were found after the state was put back from a backup", async () => {
    const { call, state } = await open({}, [digestOf()]);
    await state.foundRun({ digestId: "first", date: "2026-11-21", occasion: "daily" }, NOW);
    expect(readsOf(await call("status", { digest: "first" }))).toContain("my state was put back from a backup");
  });

  test("says at the top that digests are on hold where it can still read them", async () => {
    const { call } = await open({ onHold: () => "Digests are on hold, because the disk is full." }, [digestOf()]);
    const said = readsOf(await call("status"));
    expect(said).toMatch(/on hold, because the disk is full.*digest/su);
  });

  test("says so as well where the store fails before anybody has noticed, and calls nothing else an outage", async () => {
    const desk = await open({}, [digestOf()]);
    await desk.state.pauseDigest("first", { since: NOW, reason: "50013", told: true });
    await desk.state.close();
    expect(noticeOf(await desk.call("status"))).toContain("Digests are on hold");
    await opened?.state.close();
    const failing = await open({ checkChannel: () => Promise.reject(new Error("a fault")) }, [digestOf()]);
    await failing.state.pauseDigest("first", { since: NOW, reason: "50013", told: true });
    await expect(failing.call("status")).rejects.toThrow("a fault");
  });

  test("of more than a page has buttons that turn it, and a menu to each", async () => {
    const many = Array.from({ length: 20 }, (_, at) => digestOf({ id: `d${at}`, name: `d${at}` }));
    const { call, press } = await open({}, many);
    const first = cardOf(await call("status"));
    expect(buttonsOf(first)).toContain("Page 1 of 3");
    const [menu] = first.rows.flatMap((row) => ("menu" in row ? [row.menu] : []));
    expect(menu?.choices).toHaveLength(8);
    expect(readsOf(await press("digest-status:2"))).toContain("**d9**");
  });
});
