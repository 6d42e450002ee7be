import { describe, expect, test } from "vitest";
import type { ClaimedStep, StateStore, StepResult } from "../../src/state/store.js";
import { crosspost, digest, minutes, plan, post, run } from "./fixture.js";

const LEASE_MINUTES = 5;

/** What every store must do about runs and their steps; `current` is an empty store, another for each test. */
export function describeOutbox(current: () => StateStore): void {
  const claim = (minute: number, holder = "one"): Promise<ClaimedStep | undefined> =>
    current().claimStep(holder, minutes(minute), minutes(minute + LEASE_MINUTES));
  const claimed = async (minute: number, holder = "one"): Promise<ClaimedStep> => {
    const step = await claim(minute, holder);
    if (!step) throw new Error(`nothing to claim at minute ${minute}`);
    return step;
  };
  const begun = async (minute: number, holder = "one"): Promise<ClaimedStep> => {
    const step = await claimed(minute, holder);
    expect(await current().beginStep(step, holder, minutes(minute))).toBe(true);
    return step;
  };
  const settle = (step: ClaimedStep, minute: number, result: StepResult, holder = "one"): Promise<boolean> =>
    current().settleStep(step, holder, minutes(minute), result);
  const sent = (messageId: string): StepResult => ({ state: "sent", messageId });
  const again = (minute: number, futile = false): StepResult => ({
    state: "again",
    notBefore: minutes(minute),
    code: futile ? "50013" : "network",
    futile,
  });
  const send = async (minute: number): Promise<ClaimedStep> => {
    const step = await begun(minute);
    await settle(step, minute, sent(`m-${step.part}`));
    return step;
  };
  const planned = async (...changes: Parameters<typeof run>): Promise<void> => {
    await current().addDigest(digest());
    expect(await current().planRun(run(...changes))).toBe("planned");
  };
  const report = async () => (await current().runs("d1", 1))[0];
  const now = async () => (await current().digests())[0];

  describe("planning a run", () => {
    test("marks its date as served and tells nothing yet", async () => {
      await planned();
      expect(await now()).toEqual(digest({ servedDate: "2026-03-02" }));
      expect(await current().runs("d1", 5)).toEqual([
        {
          digestId: "d1",
          date: "2026-03-02",
          occasion: "daily",
          dueAt: minutes(10),
          late: false,
          state: "due",
          at: minutes(10),
          code: null,
          parts: 1,
          messageIds: [],
          crosspostsFailed: 0,
        },
      ]);
    });

    test("happens once for each date and occasion, and an earlier date takes none back", async () => {
      await planned();
      expect(await current().planRun(run({ steps: [post(1, { nonce: "other" })] }))).toBe("exists");
      expect(await current().planRun(run({ date: "2026-03-01" }))).toBe("planned");
      expect(await current().planRun(run({ occasion: "request" }))).toBe("planned");
      expect((await now())?.servedDate).toBe("2026-03-02");
      expect((await claimed(10)).nonce).toBe("post-1");
    });

    test("at once serves no date", async () => {
      await planned({ occasion: "request" });
      expect((await now())?.servedDate).toBeNull();
    });

    test("without anything to post is done, and its changes are told", async () => {
      await planned({ steps: [] });
      expect(await report()).toMatchObject({ state: "empty", parts: 0, code: null });
      expect(await now()).toEqual(digest({ servedDate: "2026-03-02", toldUntil: minutes(9) }));
      expect(await claim(10)).toBeUndefined();
      expect(await current().nextStepAt()).toBeUndefined();
    });

    test("of a digest that is gone does nothing", async () => {
      expect(await current().planRun(run())).toBe("gone");
      expect(await current().missRun(run(), minutes(10), minutes(11), "down")).toBe("gone");
      expect(await current().runs("d1", 5)).toEqual([]);
    });
  });

  test("a missed run is recorded once, serves its date and leaves its changes untold", async () => {
    await current().addDigest(digest());
    expect(await current().missRun(run(), minutes(10), minutes(11), "down")).toBe("noted");
    expect(await current().missRun(run(), minutes(10), minutes(12), "else")).toBe("exists");
    expect(await current().planRun(run())).toBe("exists");
    expect(await report()).toMatchObject({ state: "missed", at: minutes(11), dueAt: minutes(10), code: "down" });
    expect(await now()).toEqual(digest({ servedDate: "2026-03-02" }));
    expect(await claim(50)).toBeUndefined();
  });

  test("a run found in its channel counts as sent, though it was held for missed, and one that is known stays", async () => {
    await current().addDigest(digest());
    await current().missRun(run(), minutes(10), minutes(11), "late");
    await current().foundRun(run(), minutes(9));
    expect(await report()).toMatchObject({ state: "sent", at: minutes(9), dueAt: minutes(10), code: "restored" });
    await current().foundRun(run({ date: "2026-03-03" }), minutes(20));
    expect(await now()).toEqual(digest({ servedDate: "2026-03-03" }));
    await current().planRun(run({ date: "2026-03-04", dueAt: minutes(30) }));
    await current().foundRun(run({ date: "2026-03-04" }), minutes(40));
    expect((await current().runs("d1", 5)).map(({ state }) => state)).toEqual(["due", "sent", "sent"]);
    await expect(current().foundRun(run({ digestId: "gone" }), minutes(1))).resolves.toBeUndefined();
  });

  describe("claiming", () => {
    test("gives what the sender needs, from when it is due", async () => {
      await planned();
      expect(await claim(9)).toBeUndefined();
      expect(await claim(10)).toEqual({
        digestId: "d1",
        date: "2026-03-02",
        occasion: "daily",
        kind: "post",
        part: 1,
        guildId: "guild",
        channelId: "channel",
        nonce: "post-1",
        message: '{"content":"part 1"}',
        dueAt: minutes(10),
        deadline: minutes(100),
        scheduledBy: "ann",
        attempts: 0,
        unsettled: false,
        futile: 0,
        messageId: null,
      });
    });

    test("goes through the posts in the order of their parts, then through the crossposts, one at a time", async () => {
      await planned({ steps: [crosspost(2), post(2), crosspost(1), post(1)] });
      const order: string[] = [];
      for (let step = await claim(10); step; step = await claim(10)) {
        expect(await claim(10, "two")).toBeUndefined();
        expect(step.messageId).toBe(step.kind === "post" ? null : `m-${step.part}`);
        await current().beginStep(step, "one", minutes(10));
        await settle(step, 10, sent(`m-${step.part}`));
        order.push(`${step.kind} ${step.part}`);
      }
      expect(order).toEqual(["post 1", "post 2", "crosspost 1", "crosspost 2"]);
    });

    test("holds a run for one holder until the lease ends, even against that holder itself", async () => {
      await planned();
      await claimed(10);
      expect(await claim(14, "two")).toBeUndefined();
      expect(await claim(14, "one")).toBeUndefined();
      expect(await claim(15, "two")).toMatchObject({ attempts: 0, unsettled: false });
    });

    test("holds up no other run", async () => {
      await planned();
      await current().addDigest(digest({ id: "d2", channelId: "other" }));
      await current().planRun(run({ digestId: "d2", dueAt: minutes(11) }));
      expect((await claimed(12)).digestId).toBe("d1");
      expect((await claimed(12)).digestId).toBe("d2");
      expect(await claim(12)).toBeUndefined();
    });

    test("takes first what has waited longest", async () => {
      await planned();
      await current().addDigest(digest({ id: "d2", channelId: "other" }));
      await current().planRun(run({ digestId: "d2", dueAt: minutes(11) }));
      await settle(await begun(10), 10, again(12));
      expect((await claimed(13)).digestId).toBe("d2");
    });

    test("passes over digests that are paused", async () => {
      await planned();
      await current().pauseDigest("d1", { since: minutes(10), reason: "by-hand", told: true });
      expect(await claim(11)).toBeUndefined();
      await current().pauseDigest("d1", null);
      expect(await claim(11)).toBeDefined();
    });
  });

  describe("beginning", () => {
    test("is counted, and a crash after it leaves the attempt open", async () => {
      await planned();
      await begun(10);
      expect(await claimed(20, "two")).toMatchObject({ attempts: 1, unsettled: true });
    });

    test("is refused to whoever has no live claim", async () => {
      await planned();
      const step = await claimed(10);
      expect(await current().beginStep(step, "two", minutes(10))).toBe(false);
      expect(await current().beginStep(step, "one", minutes(15))).toBe(false);
      await claimed(20, "two");
      expect(await current().beginStep(step, "one", minutes(20))).toBe(false);
      expect(await current().beginStep(step, "two", minutes(20))).toBe(true);
    });

    test("is refused for a step whose turn has not come or has passed, and one that does not exist", async () => {
      await planned({ steps: [post(1), post(2)] });
      const step = await claimed(10);
      for (const part of [2, 3]) expect(await current().beginStep({ ...step, part }, "one", minutes(10))).toBe(false);
      await settle(step, 10, sent("m-1"));
      await claimed(10);
      expect(await current().beginStep(step, "one", minutes(10))).toBe(false);
    });

    test("is refused once the digest is paused or removed", async () => {
      await planned();
      const step = await claimed(10);
      await current().pauseDigest("d1", { since: minutes(10), reason: "by-hand", told: true });
      expect(await current().beginStep(step, "one", minutes(11))).toBe(false);
      await current().removeDigest("d1");
      expect(await current().beginStep(step, "one", minutes(11))).toBe(false);
      expect(await settle(step, 11, sent("m-1"))).toBe(false);
    });
  });

  describe("settling", () => {
    test("the last post makes the run sent, its changes told and its refresher shown", async () => {
      await planned({ steps: [post(1), post(2), crosspost(1)], refresher: { fact: "a", restart: false } });
      await send(10);
      expect(await report()).toMatchObject({ state: "due", messageIds: ["m-1"], parts: 2 });
      expect((await now())?.toldUntil).toEqual(digest().toldUntil);
      expect(await current().shownRefreshers("d1")).toEqual([]);
      await send(11);
      expect(await report()).toMatchObject({ state: "sent", at: minutes(11), messageIds: ["m-1", "m-2"] });
      expect((await now())?.toldUntil).toEqual(minutes(9));
      expect(await current().shownRefreshers("d1")).toEqual(["a"]);
    });

    test("a refresher adds to its rotation or begins a new one", async () => {
      await planned({ refresher: { fact: "a", restart: false } });
      await send(10);
      for (const [date, fact, restart] of [
        ["2026-03-03", "b", false],
        ["2026-03-04", "a", true],
      ] as const) {
        await current().planRun(run({ date, refresher: { fact, restart } }));
        await send(10);
        expect(await current().shownRefreshers("d1")).toEqual(restart ? ["a"] : ["a", "b"]);
      }
    });

    test("what is to be tried again comes back at its time, with what it met", async () => {
      await planned();
      await settle(await begun(10), 10, again(20));
      expect(await report()).toMatchObject({ state: "due", code: "network" });
      expect(await claim(19)).toBeUndefined();
      const step = await claimed(20);
      expect(step).toMatchObject({ attempts: 1, unsettled: false, futile: 0 });
      await current().beginStep(step, "one", minutes(20));
      await settle(step, 20, sent("m-1"));
      expect(await report()).toMatchObject({ state: "sent", code: null });
    });

    test("futile attempts are counted, until the digest is resumed: then it is tried at once", async () => {
      await planned();
      for (const minute of [10, 11]) await settle(await begun(minute), minute, again(minute + 1, true));
      const step = await begun(12);
      expect(step.futile).toBe(2);
      await settle(step, 12, again(60, true));
      await current().pauseDigest("d1", { since: minutes(12), reason: "50013", told: true });
      await current().pauseDigest("d1", null);
      expect(await claimed(13)).toMatchObject({ futile: 0, attempts: 3 });
    });

    test("looking for an attempt that was left open leaves it open where that fails", async () => {
      await planned();
      await begun(10);
      await settle(await claimed(20, "two"), 20, again(21), "two");
      const step = await claimed(21, "two");
      expect(step).toMatchObject({ attempts: 1, unsettled: true });
      await current().beginStep(step, "two", minutes(21));
      await settle(step, 21, again(22), "two");
      expect(await claimed(22)).toMatchObject({ attempts: 2, unsettled: false });
    });

    test("a step that was found to be out needs no further attempt", async () => {
      await planned();
      await begun(10);
      await settle(await claimed(20, "two"), 20, sent("found"), "two");
      expect(await report()).toMatchObject({ state: "sent", messageIds: ["found"] });
    });

    test("a post that failed ends its run, and nothing of it counts as told", async () => {
      await planned({ steps: [post(1), post(2), crosspost(1)] });
      await send(10);
      await settle(await begun(11), 11, { state: "failed", code: "50035" });
      expect(await report()).toMatchObject({ state: "failed", at: minutes(11), code: "50035", messageIds: ["m-1"] });
      expect((await now())?.toldUntil).toEqual(digest().toldUntil);
      expect(await claim(50)).toBeUndefined();
      expect(await current().nextStepAt()).toBeUndefined();
    });

    test("a crosspost that failed ends neither the run nor other crossposts", async () => {
      await planned({ steps: [post(1), post(2), crosspost(1), crosspost(2)] });
      for (const minute of [10, 11]) await send(minute);
      await settle(await begun(12), 12, { state: "failed", code: "50024" });
      expect(await claimed(13)).toMatchObject({ kind: "crosspost", part: 2 });
      expect(await report()).toMatchObject({ state: "sent", crosspostsFailed: 1, code: null });
    });

    test("a step stays sent, whoever says otherwise and however late", async () => {
      await planned({ steps: [post(1), post(2)] });
      const step = await begun(10);
      await claimed(20, "two");
      expect(await settle(step, 21, sent("m-1"))).toBe(true);
      for (const result of [{ state: "failed", code: "x" }, again(22), sent("m-9")] as const) {
        expect(await settle(step, 21, result, "two")).toBe(true);
      }
      expect(await report()).toMatchObject({ state: "due", messageIds: ["m-1"] });
      expect(await claimed(22)).toMatchObject({ part: 2, attempts: 0 });
    });

    test("whoever lost the claim changes nothing by anything else", async () => {
      await planned();
      const step = await begun(10);
      await begun(20, "two");
      await settle(step, 21, { state: "failed", code: "x" });
      await settle(step, 21, again(21));
      expect(await claim(22, "three")).toBeUndefined();
      expect(await claimed(26, "three")).toMatchObject({ attempts: 2, unsettled: true });
    });

    test("a claim that ran out is still good while nobody else has taken it", async () => {
      await planned();
      await settle(await begun(10), 20, again(21));
      expect(await claimed(21)).toMatchObject({ attempts: 1, unsettled: false });
    });
  });

  describe("after the deadline", () => {
    test("what was never begun fails", async () => {
      await planned();
      expect(await claim(100)).toBeUndefined();
      expect(await report()).toMatchObject({ state: "failed", code: "deadline", at: minutes(100) });
    });

    test("what was never begun fails also where the digest is paused", async () => {
      await planned();
      await current().pauseDigest("d1", { since: minutes(10), reason: "by-hand", told: true });
      await claim(100);
      expect(await report()).toMatchObject({ state: "failed", code: "deadline" });
    });

    test("what was begun is handed out to be looked for, and then fails instead of being begun", async () => {
      await planned();
      await begun(10);
      const step = await claimed(100, "two");
      expect(step).toMatchObject({ attempts: 1, unsettled: true });
      expect(await current().beginStep(step, "two", minutes(101))).toBe(false);
      expect(await report()).toMatchObject({ state: "failed", code: "deadline" });
      expect(await current().nextStepAt()).toBeUndefined();
    });

    test("what was begun and is found counts as sent", async () => {
      await planned();
      await settle(await begun(10), 10, again(200));
      await settle(await claimed(100, "two"), 101, sent("found"), "two");
      expect(await report()).toMatchObject({ state: "sent", messageIds: ["found"] });
      expect((await now())?.toldUntil).toEqual(minutes(9));
    });

    test("nothing is tried again", async () => {
      await planned();
      await settle(await begun(99), 100, again(101));
      expect(await report()).toMatchObject({ state: "failed", code: "deadline" });
    });

    test("what is found after all is sent, although it had failed", async () => {
      await planned();
      const step = await begun(10);
      await settle(await claimed(100, "two"), 100, again(101), "two");
      expect(await report()).toMatchObject({ state: "failed" });
      await settle(step, 102, sent("late"));
      expect(await report()).toMatchObject({ state: "sent", code: null, messageIds: ["late"] });
      expect((await now())?.toldUntil).toEqual(minutes(9));
    });

    test("a crosspost that is not found gives way to the next at once", async () => {
      await planned({ steps: [post(1), post(2), crosspost(1), crosspost(2)] });
      for (const minute of [10, 11]) await send(minute);
      await begun(12);
      const step = await claimed(100, "two");
      expect(await current().beginStep(step, "two", minutes(100))).toBe(false);
      expect(await claim(100)).toBeUndefined();
      expect(await report()).toMatchObject({ state: "sent", crosspostsFailed: 2 });
    });

    test("crossposts fail and the run stays sent", async () => {
      await planned({ steps: [post(1), post(2), crosspost(1), crosspost(2)] });
      for (const minute of [10, 11]) await send(minute);
      expect(await claim(100)).toBeUndefined();
      expect(await report()).toMatchObject({ state: "sent", crosspostsFailed: 2 });
    });
  });

  describe("the time of the next step", () => {
    test("is when it is due, may be tried again, or is to be given up", async () => {
      await planned();
      expect(await current().nextStepAt()).toEqual(minutes(10));
      await settle(await begun(10), 10, again(30));
      expect(await current().nextStepAt()).toEqual(minutes(30));
      await settle(await begun(30), 30, again(130));
      expect(await current().nextStepAt()).toEqual(minutes(100));
    });

    test("is when a claim runs out, and the earliest of all runs", async () => {
      await planned();
      await claimed(12);
      expect(await current().nextStepAt()).toEqual(minutes(12 + LEASE_MINUTES));
      await current().addDigest(digest({ id: "d2", channelId: "other" }));
      await current().planRun(run({ digestId: "d2", dueAt: minutes(13) }));
      expect(await current().nextStepAt()).toEqual(minutes(13));
    });

    test("leaves paused digests aside", async () => {
      await planned();
      await current().pauseDigest("d1", { since: minutes(10), reason: "by-hand", told: true });
      expect(await current().nextStepAt()).toBeUndefined();
    });
  });

  describe("the last runs", () => {
    test("come the newest first, as many as asked for", async () => {
      await current().addDigest(digest());
      for (const day of [2, 4, 3]) {
        await current().planRun(run({ date: `2026-03-0${day}`, dueAt: minutes(day * 10), steps: [] }));
      }
      const dates = async (limit: number) => (await current().runs("d1", limit)).map(({ date }) => date);
      expect(await dates(2)).toEqual(["2026-03-04", "2026-03-03"]);
      expect(await dates(50)).toHaveLength(3);
    });

    test("are forgotten with time, unless something of them is still to be done", async () => {
      await current().addDigest(digest({ plan: plan() }));
      for (const [date, steps] of Object.entries({
        "2026-03-01": [],
        "2026-03-02": [post(1)],
        "2026-03-03": [post(1), crosspost(1)],
        "2026-03-04": [post(1)],
      })) {
        await current().planRun(run({ date, steps }));
      }
      await current().missRun(run({ date: "2026-03-05" }), minutes(10), minutes(11), "down");
      for (const minute of [10, 11]) await send(minute);
      expect((await current().runs("d1", 9)).map(({ state }) => state).toSorted()).toEqual([
        "due",
        "empty",
        "missed",
        "sent",
        "sent",
      ]);
      await current().forget(minutes(11));
      await current().forget(minutes(1000));
      expect((await current().runs("d1", 9)).map(({ date }) => date)).toEqual(["2026-03-04", "2026-03-03"]);
    });
  });
}
