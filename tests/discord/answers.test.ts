import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Context } from "../../src/answering/outcome.js";
import { createAnswers } from "../../src/discord/answers.js";
import { ANSWER_ID } from "../../src/discord/press-id.js";
import { createFactBase } from "../../src/facts/fact-base.js";
import { openStore } from "../../src/state/open-store.js";
import type { StateStore } from "../../src/state/store.js";
import { answered, base, fakeApp, keepingLog, unknown } from "./fixture.js";

const DAY_MS = 86_400_000;
let state: StateStore;
let log: ReturnType<typeof keepingLog>;
beforeEach(async () => {
  state = await openStore("sqlite::memory:");
  log = keepingLog();
});
afterEach(() => state.close());

const start = new Date("2026-11-22T12:00:00Z");
const daysLater = (days: number) => () => new Date(start.getTime() + days * DAY_MS);
const create = (app = fakeApp(), now = daysLater(0)) => createAnswers({ app, state, log, days: 30, now });

describe("an answer", () => {
  test("is kept under a short id, its question folded, with its facts, and without who asked", async () => {
    const { id = "", outcome } = await create().ask("  When did the MUSEUM\n open?  ");
    expect(id).toMatch(ANSWER_ID);
    expect(outcome).toBe(answered);
    expect(await state.findAnswer(id)).toEqual({
      id,
      question: "when did the museum open?",
      outcome: "answered",
      facts: [{ id: "museum-opened", version: expect.stringMatching(/^[0-9a-f]{12}$/) }],
      about: answered.about,
      at: start,
    });
  });

  test("is recalled as it stands today, and is gone after its days", async () => {
    const { id = "" } = await create().ask("When?");
    expect(await create(fakeApp(), daysLater(30)).recall(id)).toMatchObject({ outcome: answered, same: true });
    expect(await create(fakeApp(), daysLater(30.001)).recall(id)).toBeUndefined();
  });

  test("recalled after its facts have changed says so", async () => {
    const { id = "" } = await create().ask("When?");
    const [fact] = base.facts.values();
    if (!fact) throw new Error("the fixture has facts");
    const changed = createFactBase({
      stories: [],
      subjects: [],
      predicates: [],
      sources: [],
      facts: [{ ...fact, statement: "It opened on 13 May 1906." }],
      relations: [],
      gaps: [],
      synonyms: [],
      fillers: [],
    });
    expect((await create({ ...fakeApp(), base: changed }).recall(id))?.same).toBe(false);
    expect((await create(fakeApp({ ask: () => unknown })).recall(id))?.same).toBe(false);
  });

  test.each(["", "nothing", "7k2m9qxw", "../../etc", "7K2M9QXW"])("%j recalls nothing", async (id) => {
    expect(await create().recall(id)).toBeUndefined();
  });

  test("is deleted when its days are over, not before", async () => {
    const { id = "" } = await create().ask("When?");
    await create(fakeApp(), daysLater(29)).forgetOld();
    expect(await state.findAnswer(id)).toBeDefined();
    await create(fakeApp(), daysLater(31)).forgetOld();
    expect(await state.findAnswer(id)).toBeUndefined();
  });

  test("that cannot be kept is given all the same, without an id, and the log has the cause", async () => {
    const broken = { ...state, keepAnswer: () => Promise.reject(new Error("the disk is full")) };
    const answers = createAnswers({
      app: fakeApp(),
      state: { ...broken, findAnswer: state.findAnswer, forget: state.forget },
      log,
      days: 30,
    });
    expect(await answers.ask("When?")).toEqual({ outcome: answered, id: undefined });
    expect(log.text()).toContain("the disk is full");
  });
});

describe("a follow-up", () => {
  const context: Context = { subjects: ["museum"], story: "museum" };
  const understood = { ...answered, why: { ...answered.why, normalised: "who built the museum" } };

  test("is answered with what was talked about before, and kept so that it is understood by itself", async () => {
    const contexts: (Context | undefined)[] = [];
    const app = fakeApp({
      ask: (question, given) => {
        contexts.push(given);
        return given !== undefined || question === "who built the museum" ? understood : unknown;
      },
    });
    const { id = "" } = await create(app).ask("and who built it?", context);
    expect(contexts[0]).toBe(context);
    expect((await state.findAnswer(id))?.question).toBe("who built the museum");
    expect(await create(app).recall(id)).toMatchObject({ same: true });
  });

  test("that is understood by itself is kept in its own words", async () => {
    const { id = "" } = await create().ask("Who built the lamp?", context);
    expect((await state.findAnswer(id))?.question).toBe("who built the lamp?");
  });
});
