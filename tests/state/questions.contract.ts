import { describe, expect, test } from "vitest";
import type { StateStore } from "../../src/state/store.js";
import { minutes, NOON, question } from "./fixture.js";

const DAY_MINUTES = 24 * 60;
const days = (count: number) => minutes(count * DAY_MINUTES);

/** What every store must do about unanswered questions; `current` is an empty store, another for each test. */
export function describeQuestions(current: () => StateStore): void {
  const keys = async (guildId = "guild") => (await current().unanswered(guildId, NOON)).map(({ key }) => key);

  describe("unanswered questions", () => {
    test("are counted under their key, in the words that came last", async () => {
      await current().recordUnanswered(question());
      await current().recordUnanswered(question({ question: "who is the museum's owner", lastAt: minutes(2) }));
      await current().recordUnanswered(question({ question: "an earlier one", lastAt: minutes(1) }));
      expect(await current().unanswered("guild", NOON)).toEqual([
        { ...question({ question: "who is the museum's owner", lastAt: minutes(2) }), count: 3 },
      ]);
    });

    test("come most frequent first, then latest, and only from a time on", async () => {
      for (const [key, minute] of [
        ["once", 1],
        ["later", 2],
        ["twice", 0],
        ["twice", 1],
      ] as const) {
        await current().recordUnanswered(question({ key, lastAt: minutes(minute) }));
      }
      await current().recordUnanswered(question({ key: "old", lastAt: minutes(-1) }));
      expect(await keys()).toEqual(["twice", "later", "once"]);
    });

    test("are each server's own matter", async () => {
      await current().recordUnanswered(question());
      await current().recordUnanswered(question({ guildId: "other" }));
      expect(await current().unanswered("other", NOON)).toEqual([{ ...question({ guildId: "other" }), count: 1 }]);
      await current().setUnansweredDays("other", 0);
      expect(await keys()).toHaveLength(1);
    });

    test("are kept for as many days as the server chose, or those that are given otherwise", async () => {
      expect(await current().unansweredDays("guild")).toBeUndefined();
      await current().setUnansweredDays("guild", 3);
      await current().setUnansweredDays("guild", 2);
      expect(await current().unansweredDays("guild")).toBe(2);
      for (const guildId of ["guild", "other"]) {
        await current().recordUnanswered(question({ guildId, key: "first" }));
        await current().recordUnanswered(question({ guildId, key: "second", lastAt: minutes(1) }));
      }
      expect(await current().forgetUnanswered(days(2), 5)).toBe(0);
      expect(await current().forgetUnanswered(new Date(days(2).getTime() + 1), 5)).toBe(1);
      expect(await keys()).toEqual(["second"]);
      expect(await current().forgetUnanswered(days(6), 5)).toBe(3);
      expect([await keys(), await keys("other")]).toEqual([[], []]);
    });

    test("are neither kept nor recorded where a server wants none, until it does again", async () => {
      await current().recordUnanswered(question());
      await current().setUnansweredDays("guild", 0);
      await current().recordUnanswered(question());
      expect(await keys()).toEqual([]);
      await current().setUnansweredDays("guild", 7);
      await current().recordUnanswered(question());
      expect(await keys()).toHaveLength(1);
    });
  });
}
