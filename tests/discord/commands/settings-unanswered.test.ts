import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { waysOf } from "../../../src/discord/command.js";
import { settings } from "../../../src/discord/commands/settings.js";
import type { Reply } from "../../../src/discord/reply.js";
import type { Here } from "../../../src/discord/surroundings.js";
import { openSqliteStore } from "../../../src/state/sqlite-store.js";
import type { StateStore } from "../../../src/state/store.js";
import { desk, here, noticeOf } from "../desk.js";
import { GUILD, NOW, readsOf } from "../digest-desk.js";

let state: StateStore;
beforeEach(async () => {
  state = await openSqliteStore(":memory:");
  await state.recordUnanswered({ guildId: GUILD, key: "fee", question: "what is the *fee*?", lastAt: NOW });
});
afterEach(() => state.close());

async function call(what: string, days?: unknown, place: Partial<Here> = {}): Promise<Reply> {
  const call = waysOf([settings])
    .find(({ path }) => path === `settings unanswered ${what}`)
    ?.leaf.prepare((name) => (name === "days" ? days : undefined));
  if (!call || "problem" in call) return { notice: call?.problem ?? "" };
  expect(call.manner).toBe("quiet");
  return call.run({ ...desk(), state, now: () => NOW }, here(place));
}

const keptSince = () => state.unanswered(GUILD, new Date(0));

describe("/settings unanswered", () => {
  test.each([
    ["days", 7],
    ["off", undefined],
    ["status", undefined],
  ])("%s is for people who manage the server, since it is for all of it", async (what, days) => {
    const said = await call(what, days, { mayManageServer: false, mayManageChannels: true });
    expect(noticeOf(said)).toContain("Manage Server");
    expect(noticeOf(await call(what, days, { guildId: null }))).toContain("belong to a server");
    expect([await state.unansweredDays(GUILD), await keptSince()]).toEqual([undefined, [expect.anything()]]);
  });

  test("days sets for how long they are kept", async () => {
    expect(noticeOf(await call("days", 7))).toContain("kept for 7 days");
    expect(await state.unansweredDays(GUILD)).toBe(7);
    expect(readsOf(await call("status"))).toContain("kept for 7 days");
  });

  test.each([0, 366, 1.5, "7"])("days does not take %j", async (days) => {
    expect(noticeOf(await call("days", days))).toContain("from 1 to 365");
    expect(await state.unansweredDays(GUILD)).toBeUndefined();
  });

  test("off keeps none and deletes those that were kept", async () => {
    expect(noticeOf(await call("off"))).toContain("Off.");
    expect([await state.unansweredDays(GUILD), await keptSince()]).toEqual([0, []]);
    expect(readsOf(await call("status"))).toContain("Off.");
  });

  test("status tells what is asked most, letter by letter, and what holds where nobody chose", async () => {
    const said = readsOf(await call("status"));
    expect(said).toContain("kept for 30 days");
    expect(said).toContain("“what is the \\*fee\\*?” (1 ×, last <t:");
  });

  test("status counts those it has no room for", async () => {
    for (let at = 0; at < 12; at += 1) {
      await state.recordUnanswered({ guildId: GUILD, key: `k${at}`, question: `question ${at}`, lastAt: NOW });
    }
    expect(readsOf(await call("status"))).toContain("and 3 more");
  });

  test("status shows none that is past its days, though it is not deleted yet", async () => {
    await state.setUnansweredDays(GUILD, 1);
    const before = new Date(NOW.getTime() - 2 * 86_400_000);
    await state.recordUnanswered({ guildId: GUILD, key: "old", question: "an old one", lastAt: before });
    expect(readsOf(await call("status"))).not.toContain("an old one");
  });
});
