import { describe, expect, test } from "vitest";
import type { StateStore } from "../../src/state/store.js";
import { digest, minutes, NOON, plan, post, run } from "./fixture.js";

/** What every store must do about digests; `current` is an empty store, another for each test. */
export function describeDigests(current: () => StateStore): void {
  describe("digests", () => {
    test("come back as they were added, sorted by server, channel and name", async () => {
      const all = [
        digest({ id: "d4", guildId: "z" }),
        digest({ id: "d3", channelId: "other", name: "evening", plan: plan({ stories: [], roleId: null }) }),
        digest({ id: "d2", servedDate: "2026-02-28" }),
        digest({ name: "evening", pause: { since: minutes(1), reason: "50001", told: false } }),
      ];
      for (const one of all) expect(await current().addDigest(one)).toBe("added");
      expect(await current().digests()).toEqual(all.toReversed());
      expect(await current().digests("guild")).toEqual(all.slice(1).toReversed());
      expect(await current().digests("nobody")).toEqual([]);
    });

    test("have names of their own in a channel: the first stays", async () => {
      await current().addDigest(digest());
      expect(await current().addDigest(digest({ id: "d2", scheduledBy: "bob" }))).toBe("exists");
      expect(await current().addDigest(digest({ id: "d2", name: "Morning" }))).toBe("added");
      expect((await current().digests()).map(({ id }) => id)).toEqual(["d2", "d1"]);
    });

    test("do not share an id", async () => {
      await current().addDigest(digest());
      await expect(current().addDigest(digest({ name: "evening" }))).rejects.toThrow(/another digest/u);
      expect(await current().digests()).toEqual([digest()]);
    });

    test("take a new plan and count as scheduled from then on, and keep all else", async () => {
      await current().addDigest(digest({ servedDate: "2026-02-28" }));
      const changed = plan({ time: "17:30", days: [7], quiet: false });
      expect(await current().changeDigest("d1", changed, minutes(5))).toBe(true);
      expect(await current().digests()).toEqual([
        digest({ servedDate: "2026-02-28", plan: changed, scheduledAt: minutes(5) }),
      ]);
      expect(await current().changeDigest("d2", changed, minutes(5))).toBe(false);
    });

    test("whose hours stay as they are still serve what is due", async () => {
      await current().addDigest(digest());
      const changed = plan({ quiet: false, stories: [], emptyDays: "line", roleId: null, crosspost: false });
      expect(await current().changeDigest("d1", changed, minutes(5))).toBe(true);
      expect(await current().digests()).toEqual([digest({ plan: changed })]);
    });

    test("remember from when on to list what was asked, and move on only when that was posted", async () => {
      const asked = () => current().askedSince("d1");
      await current().addDigest(digest());
      expect(await asked()).toEqual(NOON);
      await current().planRun(run({ occasion: "1", steps: [], toldUntil: minutes(5) }));
      expect(await asked()).toEqual(NOON);
      await current().planRun(run({ steps: [post(1)], toldUntil: minutes(9), askedSince: NOON }));
      expect(await asked()).toEqual(NOON);
      const step = await current().claimStep("me", minutes(10), minutes(20));
      if (!step) throw new Error("nothing is due");
      await current().beginStep(step, "me", minutes(10));
      await current().settleStep(step, "me", minutes(10), { state: "sent", messageId: "1" });
      expect(await asked()).toEqual(minutes(9));
      expect(await current().askedSince("d1", minutes(9))).toEqual(NOON);
      expect(await current().askedSince("d1", minutes(5))).toBeUndefined();
      expect(await current().askedSince("d2")).toBeUndefined();
    });

    test("are paused, paused for another reason, and resumed", async () => {
      await current().addDigest(digest());
      for (const told of [false, true]) {
        const pause = { since: minutes(1), reason: "50013", told };
        expect(await current().pauseDigest("d1", pause)).toBe(true);
        expect(await current().digests()).toEqual([digest({ pause })]);
      }
      expect(await current().pauseDigest("d1", null)).toBe(true);
      expect(await current().digests()).toEqual([digest()]);
      expect(await current().pauseDigest("d2", null)).toBe(false);
    });

    test("are removed with their runs and rotation, and others are not", async () => {
      await current().addDigest(digest());
      await current().addDigest(digest({ id: "d2", name: "evening" }));
      for (const digestId of ["d1", "d2"]) await current().planRun(run({ digestId }));
      expect(await current().removeDigest("d1")).toBe(true);
      expect(await current().removeDigest("d1")).toBe(false);
      expect((await current().digests()).map(({ id }) => id)).toEqual(["d2"]);
      expect(await current().runs("d1", 5)).toEqual([]);
      expect(await current().runs("d2", 5)).toHaveLength(1);
    });

    test("move on in what they have told, and never back", async () => {
      await current().addDigest(digest());
      const told = async () => (await current().digests())[0]?.toldUntil;
      await current().advanceDigest("d1", minutes(5));
      await current().advanceDigest("d1", minutes(3));
      expect(await told()).toEqual(minutes(5));
      await expect(current().advanceDigest("gone", minutes(9))).resolves.toBeUndefined();
    });
  });
}
