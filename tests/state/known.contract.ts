import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { KnownItem, StateStore } from "../../src/state/store.js";
import { digest, fact, minutes } from "./fixture.js";

/** What every store must do about what was known when; `fresh` makes a further empty store. */
export function describeKnown(current: () => StateStore, fresh: () => Promise<StateStore>, numRuns: number): void {
  describe("what is known", () => {
    test("is not known of before anything was recorded", async () => {
      expect(await current().knownAt(minutes(0))).toBeUndefined();
      await current().recordKnown([], minutes(5));
      expect(await current().knownAt(minutes(4))).toBeUndefined();
      expect(await current().knownAt(minutes(5))).toEqual([]);
    });

    test("is what was recorded last before a time, sorted by kind and id", async () => {
      const gap: KnownItem = { kind: "gap", id: "a", version: "1", told: "{}" };
      const relation: KnownItem = { kind: "relation", id: "a", version: "1", told: "{}" };
      await current().recordKnown([relation, gap, fact("b"), fact("a")], minutes(1));
      await current().recordKnown([fact("a", "2"), gap, fact("c")], minutes(3));
      expect(await current().knownAt(minutes(2))).toEqual([fact("a"), fact("b"), gap, relation]);
      expect(await current().knownAt(minutes(3))).toEqual([fact("a", "2"), fact("c"), gap]);
      expect(await current().knownAt(minutes(9))).toEqual([fact("a", "2"), fact("c"), gap]);
    });

    test("is worded as it was last, where the version is the same", async () => {
      await current().recordKnown([fact("a", "1", "old")], minutes(1));
      await current().recordKnown([fact("a", "1", "new")], minutes(3));
      expect(await current().knownAt(minutes(2))).toEqual([fact("a", "1", "new")]);
    });

    test("may come back after it had gone", async () => {
      for (const [minute, items] of [
        [1, [fact("a")]],
        [2, []],
        [3, [fact("a")]],
      ] as const) {
        await current().recordKnown(items, minutes(minute));
      }
      expect(await current().knownAt(minutes(2))).toEqual([]);
      expect(await current().knownAt(minutes(3))).toEqual([fact("a")]);
    });

    test("is at any time what the last recording said, whatever came before", async () => {
      const items = fc.dictionary(fc.constantFrom("a", "b", "c"), fc.constantFrom("1", "2"), { noNullPrototype: true });
      const recordings = fc.array(fc.record({ wait: fc.integer({ min: 0, max: 2 }), items }), { minLength: 1 });
      await fc.assert(
        fc.asyncProperty(recordings, async (recorded) => {
          const store = await fresh();
          const expected = new Map<number, readonly KnownItem[]>();
          let minute = 0;
          for (const { wait, items } of recorded) {
            minute += wait;
            const known = Object.entries(items).map(([id, version]) => fact(id, version));
            await store.recordKnown(known, minutes(minute));
            expected.set(
              minute,
              known.toSorted((one, next) => (one.id < next.id ? -1 : 1)),
            );
          }
          let latest: readonly KnownItem[] | undefined;
          for (let at = -1; at <= minute + 1; at++) {
            latest = expected.get(at) ?? latest;
            expect(await store.knownAt(minutes(at))).toEqual(latest);
          }
          await store.close();
        }),
        { numRuns },
      );
    });

    test("stays one version of each thing when a clock is set back", async () => {
      await current().recordKnown([fact("a", "1")], minutes(1));
      await current().recordKnown([fact("a", "2")], minutes(5));
      const recordedFor = await current().recordKnown([fact("a", "3")], minutes(3));
      expect(recordedFor).toEqual(new Date(minutes(5).getTime() + 1));
      expect(await current().knownAt(minutes(4))).toEqual([fact("a", "1")]);
      expect(await current().knownAt(minutes(5))).toEqual([fact("a", "2")]);
      expect(await current().knownAt(new Date(minutes(5).getTime() + 1))).toEqual([fact("a", "3")]);
    });

    describe("when old versions are forgotten", () => {
      const record = async () => {
        await current().recordKnown([fact("a", "1"), fact("b")], minutes(1));
        await current().recordKnown([fact("a", "2"), fact("b")], minutes(3));
        await current().recordKnown([fact("a", "3"), fact("b")], minutes(6));
      };

      test("is said of no time that is not remembered whole", async () => {
        await record();
        await current().forget(minutes(5));
        expect(await current().knownAt(minutes(2))).toBeUndefined();
        expect(await current().knownAt(minutes(3))).toEqual([fact("a", "2"), fact("b")]);
        expect(await current().knownAt(minutes(6))).toEqual([fact("a", "3"), fact("b")]);
      });

      test("is kept from when on a digest has to tell of it", async () => {
        await record();
        await current().addDigest(digest({ toldUntil: minutes(2) }));
        await current().addDigest(digest({ id: "d2", name: "evening", toldUntil: minutes(8) }));
        await current().forget(minutes(9));
        expect(await current().knownAt(minutes(2))).toEqual([fact("a", "1"), fact("b")]);
        await current().advanceDigest("d1", minutes(4));
        await current().forget(minutes(9));
        expect(await current().knownAt(minutes(2))).toBeUndefined();
        expect(await current().knownAt(minutes(4))).toEqual([fact("a", "2"), fact("b")]);
      });

      test("goes back as far as before where nothing was forgotten", async () => {
        await record();
        await current().forget(minutes(2));
        expect(await current().knownAt(minutes(1))).toEqual([fact("a", "1"), fact("b")]);
      });
    });
  });
}
