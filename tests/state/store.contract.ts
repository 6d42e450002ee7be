import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { StateError } from "../../src/state/state-error.js";
import type { StateStore } from "../../src/state/store.js";
import { describeCrashes } from "./crashes.contract.js";
import { describeDigests } from "./digests.contract.js";
import { answer, digest, fact, NOON, question, reply, run } from "./fixture.js";
import { describeKnown } from "./known.contract.js";
import { describeOutbox } from "./outbox.contract.js";
import { describeQuestions } from "./questions.contract.js";

/** Where one test's state lies: every call opens the same state. */
export type Place = () => Promise<StateStore>;

const DAY_MS = 86_400_000;
const later = (days: number): Date => new Date(NOON.getTime() + days * DAY_MS);

/**
 * What every store must do. `place` makes room for a new, empty state; `lasting` says whether that state can be opened
 * again, and twice at once; a store that cannot says so, and is spared what needs it. `randomRuns` is how often each
 * property is tried; a slow store may be tried less often where a quick one with the same code is tried more.
 */
export function describeStore(
  name: string,
  { place, lasting, randomRuns }: { place: () => Promise<Place>; lasting: boolean; randomRuns: number },
): void {
  describe(`${name} as a store`, () => {
    let open: Place;
    let store: StateStore;
    const opened: StateStore[] = [];
    const again = async (): Promise<StateStore> => {
      const another = await open();
      opened.push(another);
      return another;
    };

    const fresh = async (): Promise<StateStore> => (await place())();

    beforeEach(async () => {
      open = await place();
      store = await again();
    });
    afterEach(async () => {
      await Promise.all(opened.splice(0).map((each) => each.close()));
    });

    describe("unprompted answers", () => {
      test("are off everywhere at first", async () => {
        expect(await store.channelAnswers("guild")).toEqual([]);
      });

      test("are on in the channels where they were switched on, sorted, however often", async () => {
        await store.setChannelAnswers("guild", "b", true);
        await store.setChannelAnswers("guild", "a", true);
        await store.setChannelAnswers("guild", "b", true);
        expect(await store.channelAnswers("guild")).toEqual(["a", "b"]);
      });

      test("are off again where they were switched off", async () => {
        for (const channel of ["a", "b"]) await store.setChannelAnswers("guild", channel, true);
        for (const channel of ["a", "never"]) await store.setChannelAnswers("guild", channel, false);
        expect(await store.channelAnswers("guild")).toEqual(["b"]);
      });

      test("are each server's own matter", async () => {
        await store.setChannelAnswers("guild", "a", true);
        await store.setChannelAnswers("other", "a", true);
        await store.setChannelAnswers("other", "a", false);
        expect(await store.channelAnswers("guild")).toEqual(["a"]);
        expect(await store.channelAnswers("other")).toEqual([]);
      });

      test("follow the last word when calls do not wait for one another", async () => {
        const words = [true, false, true, false].map((on) => store.setChannelAnswers("guild", "a", on));
        await Promise.all(words);
        expect(await store.channelAnswers("guild")).toEqual([]);
      });
    });

    describe("answers", () => {
      test("come back as they were kept", async () => {
        await store.keepAnswer(answer());
        expect(await store.findAnswer("a1")).toEqual(answer());
      });

      test("need neither facts nor subjects nor a story", async () => {
        const bare = answer({ outcome: "not-understood", facts: [], about: { subjects: [], story: null } });
        await store.keepAnswer(bare);
        expect(await store.findAnswer("a1")).toEqual(bare);
      });

      test("keep every character of a question", async () => {
        const question = `'; DROP TABLE answers; -- "?" \\ \n\t 图迈 🤖 ${"ü".repeat(4000)}`;
        await store.keepAnswer(answer({ question, id: "'?\"" }));
        expect((await store.findAnswer("'?\""))?.question).toBe(question);
      });

      test("that were never kept are not found", async () => {
        await store.keepAnswer(answer());
        expect(await store.findAnswer("A1")).toBeUndefined();
        expect(await store.findAnswer("")).toBeUndefined();
      });

      test("are not replaced under the same id", async () => {
        await store.keepAnswer(answer());
        await expect(store.keepAnswer(answer({ question: "another" }))).rejects.toThrow(/another answer/u);
        expect(await store.findAnswer("a1")).toEqual(answer());
      });

      test("can be deleted one by one, with who voted on them; the sums of votes stay", async () => {
        for (const id of ["a1", "a2"]) await store.keepAnswer(answer({ id }));
        await store.vote("a1", "ann", true);
        expect(await store.forgetAnswer("a1")).toBe(true);
        expect(await store.forgetAnswer("a1")).toBe(false);
        expect([await store.findAnswer("a1"), (await store.findAnswer("a2"))?.id]).toEqual([undefined, "a2"]);
        expect(await store.vote("a1", "ann", true)).toBe("gone");
        expect(await store.votes()).toMatchObject([{ helpful: 1, notHelpful: 0 }]);
      });
    });

    describe("votes", () => {
      test("count once a person, for every fact of the answer and its kind", async () => {
        await store.keepAnswer(
          answer({ facts: ["b", "a", "b"].map((id) => ({ id, version: "1" })), outcome: "disputed" }),
        );
        expect(await store.vote("a1", "ann", true)).toBe("counted");
        expect(await store.vote("a1", "ann", true)).toBe("unchanged");
        expect(await store.vote("a1", "bob", false)).toBe("counted");
        expect(await store.votes()).toEqual([
          { fact: "a", outcome: "disputed", helpful: 1, notHelpful: 1 },
          { fact: "b", outcome: "disputed", helpful: 1, notHelpful: 1 },
        ]);
      });

      test("can be changed, and then count on the other side alone", async () => {
        await store.keepAnswer(answer());
        await store.vote("a1", "ann", true);
        expect(await store.vote("a1", "ann", false)).toBe("changed");
        expect(await store.votes()).toEqual([
          { fact: "museum-opened", outcome: "answered", helpful: 0, notHelpful: 1 },
        ]);
        expect(await store.vote("a1", "ann", true)).toBe("changed");
        expect(await store.votes()).toEqual([
          { fact: "museum-opened", outcome: "answered", helpful: 1, notHelpful: 0 },
        ]);
      });

      test("on two answers from one person both count, summed where fact and kind are the same", async () => {
        await store.keepAnswer(answer());
        await store.keepAnswer(answer({ id: "a2" }));
        await store.keepAnswer(answer({ id: "a3", outcome: "disputed" }));
        for (const id of ["a1", "a2", "a3"]) expect(await store.vote(id, "ann", true)).toBe("counted");
        expect(await store.votes()).toEqual([
          { fact: "museum-opened", outcome: "answered", helpful: 2, notHelpful: 0 },
          { fact: "museum-opened", outcome: "disputed", helpful: 1, notHelpful: 0 },
        ]);
      });

      test("on an answer without facts count for its kind, and come first", async () => {
        await store.keepAnswer(answer());
        await store.keepAnswer(answer({ id: "a2", facts: [], outcome: "not-understood" }));
        await store.vote("a1", "ann", true);
        await store.vote("a2", "ann", false);
        expect(await store.votes()).toEqual([
          { fact: null, outcome: "not-understood", helpful: 0, notHelpful: 1 },
          { fact: "museum-opened", outcome: "answered", helpful: 1, notHelpful: 0 },
        ]);
      });

      test("on an answer that is not kept count nothing", async () => {
        expect(await store.vote("a1", "ann", true)).toBe("gone");
        expect(await store.votes()).toEqual([]);
      });

      test("given many times at once by one person count once", async () => {
        await store.keepAnswer(answer());
        const results = await Promise.all(Array.from({ length: 50 }, () => store.vote("a1", "ann", true)));
        expect(results.filter((result) => result === "counted")).toHaveLength(1);
        expect(await store.votes()).toMatchObject([{ helpful: 1, notHelpful: 0 }]);
      });
    });

    describe("replies in channels", () => {
      test("are found by their question, in servers and direct messages", async () => {
        const direct = reply({ questionId: "q2", guildId: null });
        expect(await store.linkReply(reply())).toBe("linked");
        expect(await store.linkReply(direct)).toBe("linked");
        expect(await store.findReply("question")).toEqual(reply());
        expect(await store.findReply("q2")).toEqual(direct);
        expect(await store.findReply("reply")).toBeUndefined();
      });

      test("are one for each question: the first stays", async () => {
        await store.linkReply(reply());
        expect(await store.linkReply(reply({ replyId: "second" }))).toBe("exists");
        expect(await store.findReply("question")).toEqual(reply());
      });

      test("can be forgotten, and a question without one too", async () => {
        await store.linkReply(reply());
        await store.forgetReply("question");
        await store.forgetReply("question");
        expect(await store.findReply("question")).toBeUndefined();
        expect(await store.linkReply(reply({ replyId: "second" }))).toBe("linked");
      });

      test("take the answer that they show with them, and no other", async () => {
        for (const id of ["a1", "a2", "a3"]) await store.keepAnswer(answer({ id }));
        await store.linkReply(reply({ answerId: "a1" }));
        await store.linkReply(reply({ questionId: "q2", answerId: "a2" }));
        expect(await store.findReply("question")).toEqual(reply({ answerId: "a1" }));
        await store.forgetReply("question");
        expect(await store.findAnswer("a1")).toBeUndefined();
        for (const id of ["a2", "a3"]) expect(await store.findAnswer(id)).toBeDefined();
      });

      test("show one answer at a time: with another, the one before is deleted", async () => {
        for (const id of ["a1", "a2"]) await store.keepAnswer(answer({ id }));
        await store.linkReply(reply({ answerId: "a1" }));
        await store.changeReply("question", "a1");
        expect(await store.findAnswer("a1")).toBeDefined();
        await store.changeReply("question", "a2");
        expect(await store.findReply("question")).toEqual(reply({ answerId: "a2" }));
        expect([await store.findAnswer("a1"), (await store.findAnswer("a2"))?.id]).toEqual([undefined, "a2"]);
        await store.changeReply("question", null);
        expect(await store.findReply("question")).toEqual(reply());
        expect(await store.findAnswer("a2")).toBeUndefined();
        await store.changeReply("never", "a3");
        expect(await store.findReply("never")).toBeUndefined();
      });
    });

    describe("the secret", () => {
      test("is the same at every call and hard to guess", async () => {
        const [first, second] = await Promise.all([store.secret(), store.secret()]);
        expect(second).toBe(first);
        expect(Buffer.from(first, "base64url").length).toBeGreaterThanOrEqual(32);
      });

      test("is another in another store", async () => {
        const other = await (await place())();
        opened.push(other);
        expect(await other.secret()).not.toBe(await store.secret());
      });
    });

    describeDigests(() => store);
    describeOutbox(() => store);
    describeCrashes(fresh, randomRuns);
    describeKnown(() => store, fresh, randomRuns);
    describeQuestions(() => store);

    describe("forgetting", () => {
      test("deletes answers and reply links from before a time, and no others", async () => {
        await store.keepAnswer(answer());
        await store.keepAnswer(answer({ id: "a2", at: later(1) }));
        await store.linkReply(reply());
        await store.linkReply(reply({ questionId: "q2", at: later(1) }));
        expect(await store.forget(later(1))).toBe(2);
        expect(await store.findAnswer("a1")).toBeUndefined();
        expect(await store.findReply("question")).toBeUndefined();
        expect(await store.findAnswer("a2")).toBeDefined();
        expect(await store.findReply("q2")).toBeDefined();
      });

      test("keeps the sums of votes but not who voted", async () => {
        await store.keepAnswer(answer());
        await store.vote("a1", "ann", true);
        await store.vote("a1", "bob", false);
        expect(await store.forget(later(1))).toBe(1);
        expect(await store.vote("a1", "ann", true)).toBe("gone");
        expect(await store.votes()).toEqual([
          { fact: "museum-opened", outcome: "answered", helpful: 1, notHelpful: 1 },
        ]);
        await store.keepAnswer(answer({ at: later(1) }));
        expect(await store.vote("a1", "ann", true)).toBe("counted");
      });

      test("leaves settings and the secret alone", async () => {
        await store.setChannelAnswers("guild", "a", true);
        const secret = await store.secret();
        await store.forget(later(10_000));
        expect(await store.channelAnswers("guild")).toEqual(["a"]);
        expect(await store.secret()).toBe(secret);
      });
    });

    test("erasing a server deletes its settings, reply links, digests and questions, and nobody else's", async () => {
      await store.setChannelAnswers("guild", "a", true);
      await store.setChannelAnswers("other", "b", true);
      for (const [questionId, guildId] of Object.entries({ question: "guild", q2: "other", q3: null })) {
        await store.linkReply(reply({ questionId, guildId, answerId: `shown-${questionId}` }));
        await store.keepAnswer(answer({ id: `shown-${questionId}` }));
      }
      await store.keepAnswer(answer());
      for (const guildId of ["guild", "other"]) {
        await store.addDigest(digest({ guildId, id: guildId }));
        await store.planRun(run({ digestId: guildId }));
        await store.recordUnanswered(question({ guildId }));
        await store.setUnansweredDays(guildId, 9);
      }
      await store.eraseGuild("guild");
      expect((await store.digests()).map(({ id }) => id)).toEqual(["other"]);
      expect([await store.runs("guild", 5), await store.runs("other", 5)]).toMatchObject([[], [{}]]);
      expect(await store.unanswered("guild", NOON)).toEqual([]);
      expect(await store.unanswered("other", NOON)).toHaveLength(1);
      expect([await store.unansweredDays("guild"), await store.unansweredDays("other")]).toEqual([undefined, 9]);
      expect(await store.channelAnswers("guild")).toEqual([]);
      expect(await store.findReply("question")).toBeUndefined();
      expect(await store.channelAnswers("other")).toEqual(["b"]);
      for (const id of ["q2", "q3"]) expect(await store.findReply(id)).toBeDefined();
      for (const id of ["a1", "shown-q2", "shown-q3"]) expect(await store.findAnswer(id)).toBeDefined();
      expect(await store.findAnswer("shown-question")).toBeUndefined();
    });

    test.each([
      ["unprompted answers", (guildId: string) => store.setChannelAnswers(guildId, "a", true)],
      ["a reply", (guildId: string) => store.linkReply(reply({ guildId }))],
      ["a digest", (guildId: string) => store.addDigest(digest({ guildId }))],
      ["an unanswered question", (guildId: string) => store.recordUnanswered(question({ guildId }))],
      ["a number of days", (guildId: string) => store.setUnansweredDays(guildId, 0)],
    ])("a server is known by %s alone, until it is erased", async (_, keep) => {
      await store.keepAnswer(answer());
      await store.linkReply(reply({ questionId: "direct", guildId: null }));
      expect(await store.guilds()).toEqual([]);
      await keep("guild");
      expect(await store.guilds()).toEqual(["guild"]);
      await store.eraseGuild("guild");
      expect(await store.guilds()).toEqual([]);
    });

    test("servers that something is kept of are told sorted, each once", async () => {
      for (const guildId of ["b", "a"]) await store.setChannelAnswers(guildId, "channel", true);
      await store.setUnansweredDays("b", 3);
      expect(await store.guilds()).toEqual(["a", "b"]);
    });

    describe("once closed", () => {
      test("rejects every further call, and closing again is no error", async () => {
        await store.close();
        await store.close();
        await expect(store.findAnswer("a1")).rejects.toThrow(StateError);
        await expect(store.keepAnswer(answer())).rejects.toThrow(/closed/u);
        await expect(store.forget(NOON)).rejects.toThrow(/closed/u);
      });

      test("has done what was asked of it before", async () => {
        const kept = store.keepAnswer(answer());
        const vote = store.vote("a1", "ann", true);
        await store.close();
        await expect(kept).resolves.toBeUndefined();
        await expect(vote).resolves.toBe("counted");
      });
    });

    describe.runIf(lasting)("opened again", () => {
      test("remembers everything", async () => {
        await store.setChannelAnswers("guild", "a", true);
        await store.keepAnswer(answer());
        await store.vote("a1", "ann", true);
        await store.linkReply(reply());
        await store.addDigest(digest());
        await store.planRun(run());
        await store.recordKnown([fact("a")], NOON);
        await store.recordUnanswered(question());
        const [secret, votes] = [await store.secret(), await store.votes()];
        await store.close();
        const after = await again();
        expect(await after.channelAnswers("guild")).toEqual(["a"]);
        expect(await after.findAnswer("a1")).toEqual(answer());
        expect(await after.vote("a1", "ann", true)).toBe("unchanged");
        expect(await after.findReply("question")).toEqual(reply());
        expect(await after.secret()).toBe(secret);
        expect(await after.votes()).toEqual(votes);
        expect(await after.digests()).toEqual([digest({ servedDate: run().date })]);
        expect(await after.claimStep("one", run().dueAt, later(1))).toMatchObject({ part: 1 });
        expect(await after.knownAt(NOON)).toEqual([fact("a")]);
        expect(await after.unanswered("guild", NOON)).toHaveLength(1);
      });

      test("twice at once agrees on one secret, one reply a question and one vote a person", async () => {
        const stores = [store, await again(), await again()];
        const all = <T>(ask: (each: StateStore, number: number) => Promise<T>) => Promise.all(stores.map(ask));
        expect(new Set(await all((each) => each.secret())).size).toBe(1);
        expect(new Set(await all((each, number) => each.ownerFor(`application ${number}`))).size).toBe(1);
        const others = await all((each, number) => each.noteProcess(`process ${number}`, later(1), NOON));
        expect(others.toSorted()).toEqual([0, 1, 2]);
        expect(await store.noteProcess("process 0", later(2), later(1))).toBe(0);
        const links = await all((each, number) => each.linkReply(reply({ replyId: String(number) })));
        expect(links.toSorted()).toEqual(["exists", "exists", "linked"]);
        await store.keepAnswer(answer());
        const votes = await all((each) => each.vote("a1", "ann", true));
        expect(votes.toSorted()).toEqual(["counted", "unchanged", "unchanged"]);
        const added = await all((each, number) => each.addDigest(digest({ id: `d${number}` })));
        expect(added.toSorted()).toEqual(["added", "exists", "exists"]);
        const [{ id: digestId = "" } = {}] = await store.digests();
        const planned = await all((each) => each.planRun(run({ digestId })));
        expect(planned.toSorted()).toEqual(["exists", "exists", "planned"]);
        const claims = await all((each, number) => each.claimStep(`holder ${number}`, run().dueAt, later(1)));
        expect(claims.filter((claim) => claim !== undefined)).toHaveLength(1);
      });
    });
  });
}
