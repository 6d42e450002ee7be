import { describe, expect, test } from "vitest";
import { createApp } from "../../src/app.js";
import type { DigestContent } from "../../src/digest/compose.js";
import { knownOf } from "../../src/digest/known.js";
import { type DigestDesk, digestBetween, type PrepareOptions, prepareDigest } from "../../src/digest/prepare.js";
import type { FactBase } from "../../src/facts/fact-base.js";
import type { DigestPlan, KnownItem, UnansweredQuestion } from "../../src/state/store.js";
import { type Editable, edited } from "./edited.js";

const day = (date: string, time = "09:00") => new Date(`2026-${date}T${time}:00Z`);

/** A store that remembers what was known when, as the real one does. */
function record(questions: readonly UnansweredQuestion[] = [], shown: readonly string[] = []) {
  const known: { readonly at: Date; readonly items: readonly KnownItem[] }[] = [];
  return {
    known,
    knownAt: async (at: Date) => known.filter((one) => one.at <= at).at(-1)?.items,
    recordKnown: async (items: readonly KnownItem[], at: Date) => {
      known.push({ at, items });
      return at;
    },
    askedSince: async (): Promise<Date | undefined> => undefined,
    unanswered: async (guildId: string, since: Date) =>
      questions.filter((one) => one.guildId === guildId && one.lastAt >= since),
    shownRefreshers: async () => shown,
  };
}

const plan = { zone: "Europe/London", stories: [], emptyDays: "line" } as const;
const digest = (toldUntil: Date, more: Partial<DigestPlan> = {}) => ({
  id: "digest",
  guildId: "guild",
  toldUntil,
  plan: { ...plan, ...more },
});
const today: PrepareOptions = { date: "2026-11-22", late: false };

const desk = (base: FactBase, store: DigestDesk["store"] = record()): DigestDesk => ({
  base,
  ask: createApp(base).ask,
  store,
});

const told = (content: DigestContent | null | undefined) =>
  content?.stories.map(({ id, changes }) => [
    id,
    changes.map(({ kind, now, was }) => `${kind} ${(now[0] ?? was[0])?.id}`),
  ]);

const addAnchor = (data: Editable) => data.addFact("museum-lamps", { id: "museum-anchor" });
const addCake = (data: Editable) => data.addFact("bakery-bread", { id: "bakery-cake" });

describe("against what is on record", () => {
  test("what changed since the last digest is told, whatever days the facts carry", async () => {
    const store = record();
    await store.recordKnown(knownOf(edited()), day("11-20"));
    const base = edited((data) => [addAnchor(data), data.removeFact("bakery-price")]);
    const { content, toldUntil } = await prepareDigest(desk(base, store), digest(day("11-21")), day("11-22"), today);
    expect(told(content)).toEqual([
      ["harbour-museum", ["new museum-anchor"]],
      ["bakery", ["withdrawn bakery-price"]],
    ]);
    expect([toldUntil, content?.since]).toEqual([day("11-22"), day("11-21")]);
  });

  test("what was told once is not told again, and what comes after is, also where nothing recorded it yet", async () => {
    const store = record();
    await store.recordKnown(knownOf(edited()), day("11-20"));
    const first = await prepareDigest(desk(edited(addAnchor), store), digest(day("11-20")), day("11-21"), today);
    expect(told(first.content)).toEqual([["harbour-museum", ["new museum-anchor"]]]);
    const both = edited((data) => [addAnchor(data), addCake(data)]);
    const second = await prepareDigest(desk(both, store), digest(first.toldUntil), day("11-22"), today);
    expect(told(second.content)).toEqual([["bakery", ["new bakery-cake"]]]);
  });

  test("what was put on record after the moment it is made for counts as told with it", async () => {
    const store = record();
    await store.recordKnown(knownOf(edited()), day("11-20"));
    const meanwhile = { ...store, recordKnown: async () => day("11-22", "09:01") };
    const { toldUntil } = await prepareDigest(
      desk(edited(addAnchor), meanwhile),
      digest(day("11-21")),
      day("11-22"),
      today,
    );
    expect(toldUntil).toEqual(day("11-22", "09:01"));
  });

  test("what came and went between two digests is never told", async () => {
    const store = record();
    await store.recordKnown(knownOf(edited()), day("11-19"));
    await store.recordKnown(knownOf(edited(addAnchor)), day("11-20"));
    const { content } = await prepareDigest(desk(edited(), store), digest(day("11-19")), day("11-22"), today);
    expect(told(content)).toEqual([]);
  });

  test("what is known now is put on record only where it is not yet", async () => {
    const store = record();
    const base = edited();
    await store.recordKnown(knownOf(base), day("11-20"));
    await prepareDigest(desk(base, store), digest(day("11-20")), day("11-22"), today);
    expect(store.known).toHaveLength(1);
    await prepareDigest(desk(edited(addCake), store), digest(day("11-20")), day("11-23"), today);
    expect(store.known.map(({ at }) => at)).toEqual([day("11-20"), day("11-23")]);
  });
});

describe("where the record does not reach back", () => {
  const learned = (date: string) =>
    edited((data) => {
      addAnchor(data);
      data.change("museum-anchor", { learned: `2026-${date}`, changed: `2026-${date}` });
      data.change("bakery-price", { changed: `2026-${date}` });
    });

  test("the days of the facts tell what is new and what changed, the first day included", async () => {
    const since = digest(day("06-20", "00:00"));
    const news = [
      ["harbour-museum", ["new museum-anchor"]],
      ["bakery", ["changed bakery-price"]],
    ];
    for (const [date, expected] of [
      ["06-19", []],
      ["06-20", news],
      ["07-01", news],
    ] as const) {
      const { content } = await prepareDigest(desk(learned(date)), since, day("11-22"), today);
      expect([date, told(content)]).toEqual([date, expected]);
    }
  });

  test("the day is that of the digest's zone", async () => {
    const lateInLondon = digest(day("06-20", "22:30"), { zone: "Asia/Shanghai" });
    const { content } = await prepareDigest(desk(learned("06-20")), lateInLondon, day("11-22"), today);
    expect(told(content)).toEqual([]);
  });

  test("after the store was put back from a backup, what was posted meanwhile is not told twice", async () => {
    const store = record();
    await store.recordKnown(knownOf(edited()), day("11-01"));
    const base = edited((data) => {
      addAnchor(data);
      addCake(data);
      data.change("museum-anchor", { learned: "2026-11-20", changed: "2026-11-20" });
      data.change("bakery-cake", { learned: "2026-11-21", changed: "2026-11-21" });
    });
    await store.recordKnown(knownOf(base), day("11-21", "23:00"));
    const told20 = digest(day("11-20"));
    const { content } = await prepareDigest(desk(base, store), told20, day("11-22"), { ...today, restored: true });
    expect(told(content)).toEqual([["bakery", ["new bakery-cake"]]]);
  });
});

describe("what a digest is about", () => {
  const base = edited((data) => [addAnchor(data), addCake(data)]);
  async function storeOf(questions: readonly UnansweredQuestion[] = []) {
    const store = record(questions);
    await store.recordKnown(knownOf(edited()), day("11-20"));
    return store;
  }
  const asked = (question: string, more: Partial<UnansweredQuestion> = {}): UnansweredQuestion => ({
    ...{ guildId: "guild", key: question, question, count: 1, lastAt: day("11-21") },
    ...more,
  });

  test("only the stories chosen, with only their gaps", async () => {
    const chosen = digest(day("11-20"), { stories: ["bakery"] });
    const { content } = await prepareDigest(desk(base, await storeOf()), chosen, day("11-22"), today);
    expect(told(content)).toEqual([["bakery", ["new bakery-cake"]]]);
    expect(content?.unknowns.map(({ id }) => id)).toEqual(["bakery-recipe"]);
  });

  test("an event of two stories is told to whoever follows one of them, under that one", async () => {
    const across = edited((data) =>
      data.addRelation({ kind: "contradicts", from: "bakery-price", to: "museum-admission" }),
    );
    for (const stories of [["bakery"], ["harbour-museum"]]) {
      const about = digest(day("11-20"), { stories });
      const { content } = await prepareDigest(desk(across, await storeOf()), about, day("11-22"), today);
      expect(told(content)).toEqual([[stories[0], ["contested bakery-price"]]]);
    }
  });

  test("of what was asked since, what still has no answer", async () => {
    const store = await storeOf([
      asked("how much does the museum cost the town", { count: 4 }),
      asked("when did the museum open"),
      asked("what is the weather like", { lastAt: day("11-19") }),
      asked("who cleans the museum's windows", { guildId: "other" }),
    ]);
    const { content } = await prepareDigest(desk(base, store), digest(day("11-20")), day("11-22"), today);
    expect(content?.unanswered).toEqual([{ question: "how much does the museum cost the town", count: 4 }]);
  });

  test("of what was asked on days without news, what has not been listed since", async () => {
    const store = {
      ...(await storeOf([asked("how much does the museum cost the town")])),
      askedSince: async () => day("11-20"),
    };
    const { content, askedSince } = await prepareDigest(
      desk(base, store),
      digest(day("11-21", "12:00")),
      day("11-22"),
      today,
    );
    expect(content?.unanswered).toHaveLength(1);
    expect(askedSince).toEqual(day("11-20"));
    const quiet = await prepareDigest(desk(edited(), store), digest(day("11-21")), day("11-22"), today);
    expect(quiet.askedSince).toBeUndefined();
  });

  test("what corrects comes before what adds, and preferred facts before others", async () => {
    const busy = edited((data) => {
      data.addFact("museum-lamps", { id: "b-new" });
      data.addFact("museum-keeper", { id: "a-new", rank: "preferred" });
      data.removeFact("museum-second-hall");
      data.change("whale-length", { modality: "hedged" });
      data.addRelation({ kind: "contradicts", from: "museum-admission", to: "museum-listed" });
      data.gaps.push({ ...data.gap("museum-budget"), id: "staff" });
    });
    const { content } = await prepareDigest(desk(busy, await storeOf()), digest(day("11-20")), day("11-22"), today);
    expect(told(content)?.[0]?.[1]).toEqual([
      "contested museum-admission",
      "changed whale-length",
      "withdrawn museum-second-hall",
      "new a-new",
      "new b-new",
      "missing undefined",
    ]);
    expect(content?.unknowns.map(({ id }) => id)).toEqual(["staff", "museum-budget", "bakery-recipe"]);
  });
});

describe("on a day without news", () => {
  const base = edited();
  const emptyDay = async (
    emptyDays: DigestPlan["emptyDays"],
    stories: readonly string[] = [],
    shown: readonly string[] = [],
  ) => {
    const store = record([], shown);
    await store.recordKnown(knownOf(base), day("11-20"));
    return prepareDigest(desk(base, store), digest(day("11-21"), { emptyDays, stories }), day("11-22"), today);
  };

  test("silence posts nothing, and counts as told", async () => {
    expect(await emptyDay("silence")).toEqual({ content: null, toldUntil: day("11-22"), refresher: null });
  });

  test("one line says so and nothing more", async () => {
    const { content, refresher } = await emptyDay("line");
    expect(content).toMatchObject({ stories: [], unknowns: [], unanswered: [], refresher: null });
    expect(refresher).toBeNull();
  });

  test("a refresher is a fact of the stories chosen that was not shown yet, and no known error", async () => {
    const held = [...base.facts.values()].filter(({ story, rank }) => story === "bakery" && rank !== "deprecated");
    const [last, ...shown] = held.map(({ id }) => id);
    const { content, refresher } = await emptyDay("refresher", ["bakery"], shown);
    expect(refresher).toEqual({ fact: last, restart: false });
    expect(content?.refresher?.id).toBe(last);
    expect((await emptyDay("refresher", ["bakery"], [last ?? "", ...shown])).refresher?.restart).toBe(true);
  });

  test("where there is no fact to recall, one line it is", async () => {
    const { content, refresher } = await emptyDay("refresher", ["no-such-story"]);
    expect([content?.refresher, refresher]).toEqual([null, null]);
  });
});

describe("opened later", () => {
  test("a digest shows what it told then, though the facts have changed since", async () => {
    const store = record();
    await store.recordKnown(knownOf(edited()), day("11-19"));
    await store.recordKnown(knownOf(edited(addAnchor)), day("11-20"));
    const now = desk(edited(addCake), store);
    await store.recordKnown(knownOf(now.base), day("11-22"));
    const about = { date: "2026-11-21", since: day("11-19"), until: day("11-21") };
    expect(told(await digestBetween(now, digest(day("11-22")), about))).toEqual([
      ["harbour-museum", ["new museum-anchor"]],
    ]);
  });

  test("where nothing of that time is on record any more, there is nothing to show", async () => {
    const store = record();
    await store.recordKnown(knownOf(edited()), day("11-21"));
    const about = { date: "2026-11-20", since: day("11-19"), until: day("11-20") };
    expect(await digestBetween(desk(edited(), store), digest(day("11-22")), about)).toBeUndefined();
  });
});
