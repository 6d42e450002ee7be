import { afterEach, describe, expect, test } from "vitest";
import { knownOf } from "../../../src/digest/known.js";
import { postKey } from "../../../src/digest/post-key.js";
import { marksOf } from "../../../src/digest/story-marks.js";
import type { Modal } from "../../../src/discord/reply.js";
import { buttonsOf, cardOf, desk, here, noticeOf } from "../desk.js";
import { CHANNEL, type DigestDesk, digestOf, FINE, NOW, openDigestDesk, PLAN, readsOf } from "../digest-desk.js";

let opened: DigestDesk | undefined;
afterEach(() => opened?.state.close());

async function open(...given: Parameters<typeof openDigestDesk>): Promise<DigestDesk> {
  opened = await openDigestDesk(...given);
  return opened;
}

const FORM = { time: "10:15", timezone: "Asia/Shanghai", days: "Mon, Wed", stories: "all", "empty-days": "line" };
const MANAGING = ["show", "preview", "now", "edit", "edited", "pause", "resume", "remove", "removed"];

describe("every button that manages", () => {
  test.each(MANAGING)("digest-%s is refused to whoever may not manage the server, whoever drew it", async (name) => {
    const { press, state, woken } = await open({}, [digestOf()]);
    const before = await state.digests();
    const said = await press(`digest-${name}:first`, { mayManageServer: false }, FORM);
    expect(noticeOf(said)).toContain("Manage Server");
    expect([await state.digests(), woken()]).toEqual([before, 0]);
  });

  test.each(MANAGING)("digest-%s reaches no digest of another server", async (name) => {
    const { press, state } = await open({}, [digestOf({ guildId: "999999999999999999" })]);
    const before = await state.digests();
    expect(noticeOf(await press(`digest-${name}:first`, {}, FORM))).toMatch(/no such digest|No digest/u);
    expect(await state.digests()).toEqual(before);
  });

  test("the list of all is refused as well", async () => {
    const { press } = await open({}, [digestOf()]);
    expect(noticeOf(await press("digest-status:0", { mayManageServer: false }))).toContain("Manage Server");
  });

  test.each([
    "digest-show:",
    "digest-show:A",
    "digest-show:a:b",
    "digest-removed:../x",
    "digest-status:-1",
    "digest-edited:",
  ])("%s is none of ours", async (id) => {
    const { press } = await open({}, [digestOf()]);
    await expect(press(id, {}, FORM)).rejects.toThrow("nothing takes");
  });
});

describe("the form", () => {
  const formOf = async ({ press }: DigestDesk): Promise<Modal> => {
    const reply = await press("digest-edit:first");
    if (!("modal" in reply)) throw new Error("no form");
    return reply.modal;
  };

  test("holds the plan as it is, and sent back untouched changes nothing", async () => {
    const plan = { ...PLAN, stories: ["museum"], emptyDays: "refresher", days: [1, 2, 6] } as const;
    const desk = await open({}, [digestOf({ plan })]);
    const form = await formOf(desk);
    const fields = Object.fromEntries(form.fields.map(({ id, value }) => [id, value]));
    expect(fields).toEqual({
      ...{ time: "09:00", timezone: "Europe/London", days: "Monday, Tuesday and Saturday" },
      ...{ stories: "museum", "empty-days": "refresher" },
    });
    await desk.press(form.id, {}, fields);
    expect(await desk.state.digests()).toMatchObject([{ plan }]);
  });

  test("changes what was filled in, and leaves quiet, role and crosspost alone", async () => {
    const plan = { ...PLAN, quiet: true, roleId: "500000000000000005" };
    const { press, state, woken } = await open({}, [digestOf({ plan })]);
    expect(readsOf(await press("digest-edited:first", {}, FORM))).toContain("Changed.");
    expect(await state.digests()).toMatchObject([
      { plan: { ...plan, time: "10:15", zone: "Asia/Shanghai", days: [1, 3], emptyDays: "line" } },
    ]);
    expect(woken()).toBe(1);
  });

  test("says what it cannot read and changes nothing", async () => {
    const { press, state } = await open({}, [digestOf()]);
    const said = noticeOf(await press("digest-edited:first", {}, { ...FORM, time: "soon", timezone: "Nowhere" }));
    expect(said).toMatch(/“soon”.*“Nowhere”/u);
    expect(await state.digests()).toMatchObject([{ plan: PLAN }]);
  });

  test.each([{ ...FORM, "empty-days": "party" }, { time: "10:00" }, { ...FORM, days: "x".repeat(2_001) }])(
    "that we cannot have made is not read",
    async (fields) => {
      const { press } = await open({}, [digestOf()]);
      await expect(press("digest-edited:first", {}, fields)).rejects.toThrow("nothing takes");
    },
  );
});

describe("the buttons on a digest's card", () => {
  test("pause and resume change places", async () => {
    const { press } = await open({}, [digestOf()]);
    expect(buttonsOf(cardOf(await press("digest-pause:first")))).toContain("Resume");
    expect(buttonsOf(cardOf(await press("digest-resume:first")))).toContain("Pause");
  });

  test("remove asks once more, and keep leads back", async () => {
    const { press, state } = await open({}, [digestOf()]);
    const asked = cardOf(await press("digest-remove:first"));
    expect(buttonsOf(asked)).toEqual(["Remove it", "Keep it"]);
    expect(await state.digests()).toHaveLength(1);
    expect(readsOf(await press("digest-show:first"))).toContain(`<#${CHANNEL}>`);
    await press("digest-removed:first");
    expect(await state.digests()).toEqual([]);
  });

  test("preview and post now do what the commands do", async () => {
    const postNow = async () => "paused" as const;
    const { press } = await open({ postNow }, [digestOf({ toldUntil: new Date("2025-06-01T00:00:00Z") })]);
    expect(await press("digest-preview:first")).toHaveProperty("messages");
    expect(noticeOf(await press("digest-now:first"))).toContain("is paused");
  });

  test("a digest that needs somebody tells on its card what is missing", async () => {
    const { press, state } = await open({ checkChannel: async () => ({ ...FINE, missing: ["Embed Links"] }) }, [
      digestOf(),
    ]);
    await state.pauseDigest("first", { since: NOW, reason: "50013", told: true });
    expect(readsOf(await press("digest-show:first"))).toContain("“Embed Links”");
  });
});

describe("“Open all” below a post", () => {
  const since = new Date("2026-11-01T00:00:00Z");
  const key = postKey({
    digestId: "first",
    date: "2026-11-22",
    occasion: "daily",
    part: 1,
    parts: 1,
    since,
    toldUntil: new Date("2026-11-15T00:00:00Z"),
  });
  /** The museum's fact became known while the digest was counting. */
  async function withNews(): Promise<DigestDesk> {
    const made = await open({}, [digestOf()]);
    await made.state.recordKnown([], new Date("2026-10-01T00:00:00Z"));
    await made.state.recordKnown(knownOf(desk().app.base), new Date("2026-11-10T00:00:00Z"));
    return made;
  }

  test("shows all of it to anybody who presses, alone", async () => {
    const { press } = await withNews();
    expect(readsOf(await press(key, { mayManageServer: false }))).toContain("The museum opened on 12 May 1906");
  });

  test("tells what was told then, though more has changed since", async () => {
    const { press, state } = await withNews();
    await state.recordKnown([], new Date("2026-11-20T00:00:00Z"));
    expect(readsOf(await press(key))).toContain("The museum opened on 12 May 1906");
  });

  test.each([
    ["in another server", { guildId: "999999999999999999" }],
    ["in a private talk", { guildId: null }],
  ])("tells nothing of this server %s", async (_, place) => {
    const { press } = await withNews();
    expect(noticeOf(await press(key, place))).toContain("not posted in this server any more");
  });

  test.each(["0", undefined])("tells what was told after its digest was removed, with the mark %s", async (marks) => {
    const { press, state } = await withNews();
    await state.removeDigest("first");
    expect(readsOf(await press(marks === undefined ? key : `${key}:${marks}`))).toContain("opened on 12 May 1906");
  });

  test("tells the stories that its post was about, whatever the digest is about by then", async () => {
    const { press, state } = await withNews();
    await state.changeDigest("first", { ...PLAN, stories: ["another"] }, NOW);
    expect(readsOf(await press(`${key}:0`))).toContain("The museum opened on 12 May 1906");
    expect(readsOf(await press(`${key}:${marksOf(["museum"], 3)}`))).toContain("The museum opened on 12 May 1906");
    expect(readsOf(await press(key))).not.toContain("The museum opened on 12 May 1906");
  });

  test("says so where none of its stories is held any more", async () => {
    const { press } = await withNews();
    expect(noticeOf(await press(`${key}:${marksOf(["gone"], 3)}`))).toContain("no longer have what this digest");
  });

  test.each(["digest-all:first", "digest-all:first:2026-11-22:daily:2-1:a:b", "digest-page:first:x", "digest-all:"])(
    "%s is none of ours",
    async (id) => {
      const { press } = await withNews();
      await expect(press(id, here())).rejects.toThrow("nothing takes");
    },
  );
});
