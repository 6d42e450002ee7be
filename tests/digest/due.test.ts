import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { type PlanDeps, planDue, planNow, settleDue } from "../../src/digest/due.js";
import { openSqliteStore } from "../../src/state/sqlite-store.js";
import type { Digest, StateStore } from "../../src/state/store.js";
import { digest, PLAN } from "./digest-fixture.js";
import { createFakePoster, type FakePoster, writeFake } from "./fake-poster.js";

/** Half a minute past nine in London, the day after the digest was scheduled. */
const NOW = new Date("2026-11-23T09:00:30Z");
const HOUR = 60 * 60_000;
const later = (hours: number): Date => new Date(NOW.getTime() + hours * HOUR);

let store: StateStore;
let poster: FakePoster;
/** What a digest would say, one text for each part; null for silence. */
let says: readonly string[] | null;
let prepared: { digest: Digest; restored: boolean | undefined; late: boolean }[];
let deps: PlanDeps;
let clock: Date;
let notes: string[];
beforeEach(async () => {
  store = await openSqliteStore(":memory:");
  poster = createFakePoster(() => NOW);
  says = ["one", "two"];
  prepared = [];
  clock = NOW;
  notes = [];
  deps = {
    now: () => clock,
    note: (what) => notes.push(what),
    store,
    poster,
    latestHours: 12,
    async prepare(given, now, { date, late, restored }) {
      prepared.push({ digest: given, restored, late });
      if (says === null) return { content: null, toldUntil: now, refresher: null };
      const content = { date, late, since: given.toldUntil, unknowns: [], unanswered: [], refresher: null };
      return { content: { ...content, stories: says.length > 0 ? [story] : [] }, toldUntil: now, refresher: null };
    },
    write: (_, about) => writeFake(says ?? [], about),
  };
});
afterEach(() => store.close());

const story = { id: "harbour", label: "The harbour", changes: [] };

async function add(more: Partial<Digest> = {}): Promise<Digest> {
  await store.addDigest(digest(more));
  return kept();
}

async function kept(): Promise<Digest> {
  const [one] = await store.digests();
  if (!one) throw new Error("there is no digest");
  return one;
}

function planAt(one: Digest, at: Date): ReturnType<typeof planDue> {
  clock = at;
  return planDue(deps, one);
}

function nowAt(one: Digest, at: Date): ReturnType<typeof planNow> {
  clock = at;
  return planNow(deps, one, "123");
}

/** Claims and sends all that is planned. */
async function sendAll(at = NOW): Promise<void> {
  for (;;) {
    const step = await store.claimStep("me", at, new Date(at.getTime() + 60_000));
    if (!step) return;
    await store.beginStep(step, "me", at);
    const sent = await poster.post(step.channelId, step.message, step.nonce);
    if (!("messageId" in sent)) throw new Error("the fake poster failed");
    await store.settleStep(step, "me", at, { state: "sent", messageId: sent.messageId });
  }
}

describe("a digest that is due", () => {
  test("is planned with all its parts, each with a nonce of its own that Discord takes", async () => {
    expect(await planAt(await add(), NOW)).toBe("planned");
    const steps = [];
    for (;;) {
      const step = await store.claimStep("me", NOW, later(1));
      if (!step) break;
      steps.push(step);
      await store.settleStep(step, "me", NOW, { state: "sent", messageId: String(step.part) });
    }
    expect(steps.map(({ kind, part }) => `${kind} ${part}`)).toEqual(["post 1", "post 2"]);
    expect(new Set(steps.map(({ nonce }) => nonce)).size).toBe(2);
    for (const { nonce } of steps) expect(nonce).toMatch(/^[\w-]{22}$/);
    expect(steps[0]).toMatchObject({
      date: "2026-11-23",
      occasion: "daily",
      dueAt: new Date("2026-11-23T09:00:00Z"),
      deadline: new Date("2026-11-23T21:00:00Z"),
    });
  });

  test("has the same nonces however often it is planned", async () => {
    const nonces: string[] = [];
    for (let time = 0; time < 2; time += 1) {
      await planAt(await add(), NOW);
      nonces.push((await store.claimStep("me", NOW, later(1)))?.nonce ?? "");
      await store.removeDigest("digest1");
    }
    expect(nonces[0]).toBe(nonces[1]);
  });

  test("is crossposted after all its parts are out", async () => {
    await planAt(await add({ plan: { ...PLAN, crosspost: true } }), NOW);
    const kinds = [];
    for (let step = await store.claimStep("me", NOW, later(1)); step; ) {
      kinds.push(`${step.kind} ${step.part}`);
      await store.settleStep(step, "me", NOW, { state: "sent", messageId: String(step.part) });
      step = await store.claimStep("me", NOW, later(1));
    }
    expect(kinds).toEqual(["post 1", "post 2", "crosspost 1", "crosspost 2"]);
  });

  test("is planned once", async () => {
    const one = await add();
    expect(await planAt(one, NOW)).toBe("planned");
    expect(await planAt(one, NOW)).toBe("exists");
    expect(await planAt(await kept(), NOW)).toBe("nothing-due");
    expect(await store.runs("digest1", 10)).toHaveLength(1);
  });

  test("is not planned before its time", async () => {
    expect(await planAt(await add(), new Date("2026-11-23T08:59:59Z"))).toBe("nothing-due");
  });

  test("is empty where there is nothing to say, and its changes count as told", async () => {
    says = null;
    await planAt(await add(), NOW);
    expect(await store.runs("digest1", 10)).toMatchObject([{ state: "empty" }]);
    expect((await kept()).toldUntil).toEqual(NOW);
  });

  test("waits while the one before it is under way, since that has yet to count as told", async () => {
    await nowAt(await add(), NOW);
    expect(await planAt(await kept(), NOW)).toBe("waiting");
    await sendAll();
    expect(await planAt(await kept(), NOW)).toBe("planned");
    expect(prepared.at(-1)?.digest.toldUntil).toEqual(NOW);
  });

  test("waits where Discord cannot tell what stands in its channel", async () => {
    poster.failures.find.push({ failure: "passing", code: "503" });
    expect(await planAt(await add(), NOW)).toMatchObject({ failure: "passing" });
    expect(await store.runs("digest1", 10)).toEqual([]);
  });

  test("is planned where the channel is closed, so that the attempts are counted", async () => {
    poster.closed.set("channel", { failure: "futile", code: "50001" });
    expect(await planAt(await add(), NOW)).toBe("planned");
  });
});

describe("a plan that changes while a day is due", () => {
  const EARLIER = { ...PLAN, time: "08:00" };

  test("keeps the day that was not planned yet", async () => {
    await add();
    poster.failures.find.push({ failure: "passing", code: "503" });
    await planAt(await kept(), NOW);
    await store.changeDigest("digest1", { ...PLAN, quiet: true }, NOW);
    expect(await planAt(await kept(), later(1))).toBe("planned");
  });

  test("plans the day by its old hour before the new one counts", async () => {
    await settleDue(deps, await add(), EARLIER);
    expect(await store.runs("digest1", 10)).toMatchObject([{ date: "2026-11-23", state: "due" }]);
  });

  test("leaves the day to its new hour where that is still to come", async () => {
    await settleDue(deps, await add(), { ...PLAN, time: "15:00" });
    expect(await store.runs("digest1", 10)).toEqual([]);
  });

  test("records the day where it cannot be planned, with the reason", async () => {
    poster.failures.find.push({ failure: "passing", code: "503" });
    await settleDue(deps, await add(), EARLIER);
    expect(await store.runs("digest1", 10)).toMatchObject([{ date: "2026-11-23", state: "missed", code: "edited" }]);
    expect((await kept()).toldUntil).toEqual(digest().toldUntil);
  });

  test("records the day of a paused one", async () => {
    await settleDue(deps, await add({ pause: { since: NOW, reason: "by-hand", told: true } }), EARLIER);
    expect(await store.runs("digest1", 10)).toMatchObject([{ state: "missed", code: "paused" }]);
  });
});

describe("after downtime", () => {
  test("one comes late, and the days before are recorded as missed", async () => {
    const now = new Date("2026-11-26T20:59:00Z");
    expect(await planAt(await add(), now)).toBe("planned");
    expect((await store.runs("digest1", 10)).map(({ date, state, late }) => [date, state, late])).toEqual([
      ["2026-11-26", "due", true],
      ["2026-11-25", "missed", false],
      ["2026-11-24", "missed", false],
      ["2026-11-23", "missed", false],
    ]);
    expect(prepared).toMatchObject([{ late: true, digest: { toldUntil: digest().toldUntil } }]);
  });

  test("one that is too late is missed, and what it would have told stays untold", async () => {
    expect(await planAt(await add(), later(12))).toBe("nothing-due");
    expect(await store.runs("digest1", 10)).toMatchObject([{ state: "missed", code: "late" }]);
    expect((await kept()).toldUntil).toEqual(digest().toldUntil);
  });

  test("one that is only just not too late has a quarter of an hour to get through", async () => {
    const now = new Date("2026-11-23T20:59:00Z");
    await planAt(await add(), now);
    const step = await store.claimStep("me", now, later(24));
    expect(step?.deadline).toEqual(new Date("2026-11-23T21:14:00Z"));
  });
});

test("facts that change while the channel is looked at are told by the time of the moment after", async () => {
  const one = await add();
  const { find } = poster;
  deps = {
    ...deps,
    poster: {
      find: async (...given) => {
        clock = later(1);
        return find(...given);
      },
    },
  };
  says = [];
  await planAt(one, NOW);
  expect((await kept()).toldUntil).toEqual(later(1));
});

describe("a paused digest", () => {
  const pause = { since: NOW, reason: "by-hand", told: true };

  test("is not planned, and what is past is recorded with the reason", async () => {
    const one = await add({ pause });
    expect(await planAt(one, NOW)).toBe("nothing-due");
    expect(await store.runs("digest1", 10)).toEqual([]);
    await planAt(one, later(13));
    expect(await store.runs("digest1", 10)).toMatchObject([{ state: "missed", code: "paused" }]);
  });

  test("that is resumed the same day still comes", async () => {
    await planAt(await add({ pause }), NOW);
    await store.pauseDigest("digest1", null);
    expect(await planAt(await kept(), later(2))).toBe("planned");
  });
});

describe("at once", () => {
  test("it is posted for the local date, once for each request", async () => {
    const one = await add({ plan: { ...PLAN, zone: "Pacific/Auckland" } });
    const evening = new Date("2026-11-22T21:00:00Z");
    expect(await nowAt(one, evening)).toBe("planned");
    expect(await nowAt(one, evening)).toBe("exists");
    expect(await store.runs("digest1", 10)).toMatchObject([{ date: "2026-11-23", occasion: "123", state: "due" }]);
  });

  test("it does not take the place of the day's own", async () => {
    await nowAt(await add(), NOW);
    await sendAll();
    expect((await kept()).servedDate).toBeNull();
    expect(await planAt(await kept(), NOW)).toBe("planned");
  });
});

describe("a store that was put back from a backup", () => {
  /** Posts the day's digest, and goes back to the store from before. */
  async function postAndForget(): Promise<void> {
    await planAt(await add(), NOW);
    await sendAll();
    await store.close();
    store = await openSqliteStore(":memory:");
    deps = { ...deps, store };
    await add();
    prepared = [];
  }

  test("does not post again what stands in the channel", async () => {
    await postAndForget();
    says = [];
    await planAt(await kept(), later(1));
    expect(await store.claimStep("me", later(1), later(2))).toBeUndefined();
    expect(await kept()).toMatchObject({ servedDate: "2026-11-23", toldUntil: later(1) });
  });

  test("says so in the log and in the list of runs, also of days it had held for missed", async () => {
    await planAt(await add(), NOW);
    await sendAll();
    await planAt(await kept(), later(24));
    await sendAll(later(24));
    await store.close();
    store = await openSqliteStore(":memory:");
    deps = { ...deps, store };
    await add();
    says = [];
    await planAt(await kept(), later(25));
    const runs = (await store.runs("digest1", 10)).map(({ date, state, code }) => [date, state, code]);
    expect(runs).toEqual([
      ["2026-11-24", "sent", "restored"],
      ["2026-11-23", "sent", "restored"],
    ]);
    expect(notes).toEqual([expect.stringContaining("put back from a backup")]);
    prepared = [];
    await planAt(await kept(), later(48));
    expect(notes).toHaveLength(1);
  });

  test("does not count as told what changed after that post", async () => {
    await postAndForget();
    await planAt(await kept(), later(1));
    expect(await store.claimStep("me", later(1), later(2))).toBeUndefined();
    expect((await kept()).toldUntil).toEqual(NOW);
  });

  test("goes on from there the next day", async () => {
    await postAndForget();
    expect(await planAt(await kept(), later(24))).toBe("planned");
    expect(prepared).toMatchObject([{ restored: true, digest: { toldUntil: NOW } }]);
    // Even before the new one is out.
    expect((await kept()).toldUntil).toEqual(NOW);
  });

  test("stays so until something later was told, since its record of that time is older than that post", async () => {
    await postAndForget();
    await planAt(await kept(), later(1));
    await planAt(await kept(), later(24));
    expect(prepared.map(({ restored }) => restored)).toEqual([true, true]);
    await sendAll(later(24));
    await planAt(await kept(), later(48));
    expect(prepared.at(-1)?.restored).toBe(false);
  });

  test("posts what is missing of a digest of which only some parts stand there", async () => {
    await postAndForget();
    poster.posts.pop();
    expect(await planAt(await kept(), later(1))).toBe("planned");
    expect(prepared).toMatchObject([{ digest: { toldUntil: digest().toldUntil } }]);
  });
});
