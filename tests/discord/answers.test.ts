import { afterEach, beforeEach, describe, expect, test } from "vitest";
import type { Context } from "../../src/answering/outcome.js";
import { createAnswers, type Given } from "../../src/discord/answers.js";
import { ANSWER_ID } from "../../src/discord/press-id.js";
import { readGoldenQuestions } from "../../src/evaluation/questions.js";
import { createFactBase } from "../../src/facts/fact-base.js";
import { openStore } from "../../src/state/open-store.js";
import type { StateStore } from "../../src/state/store.js";
import { shippedApp } from "../shipped.js";
import { answered, base, fakeApp, keepingLog, unknown } from "./fixture.js";

const DAY_MS = 86_400_000;
let state: StateStore;
let log: ReturnType<typeof keepingLog>;
beforeEach(async () => {
  state = await openStore("sqlite::memory:", { report: () => undefined });
  log = keepingLog();
});
afterEach(() => state.close());

const start = new Date("2026-11-22T12:00:00Z");
const daysLater = (days: number) => () => new Date(start.getTime() + days * DAY_MS);
const create = (app = fakeApp(), now = daysLater(0)) => createAnswers({ app, state, log, days: 30, now });

describe("an answer", () => {
  test("is kept under a short id, its question on one line, with its facts, and without who asked", async () => {
    const { id = "", outcome } = await create().ask("  When did the MUSEUM\n open?  ");
    expect(id).toMatch(ANSWER_ID);
    expect(outcome).toBe(answered);
    expect(await state.findAnswer(id)).toEqual({
      id,
      question: "When did the MUSEUM open?",
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

  test("can be deleted by its id, once", async () => {
    const { id = "" } = await create().ask("When?");
    expect([await create().forget(id), await create().forget(id), await create().forget("' OR 1=1")]).toEqual([
      ...[true, false, false],
    ]);
    expect(await create().recall(id)).toBeUndefined();
  });

  test("that cannot be kept is given all the same, without an id, and the log has the cause", async () => {
    const broken = { ...state, keepAnswer: () => Promise.reject(new Error("the disk is full")) };
    const answers = createAnswers({
      app: fakeApp(),
      state: { ...broken, findAnswer: state.findAnswer, forgetAnswer: state.forgetAnswer, forget: state.forget },
      log,
      days: 30,
    });
    expect(await answers.ask("When?")).toEqual({ outcome: answered, question: "When?", id: undefined });
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
    expect((await state.findAnswer(id))?.question).toBe("Who built the lamp?");
  });

  test("is kept with the capitals that were typed", async () => {
    const said = { ...answered, why: { ...answered.why, normalised: "is the museum open in the us" } };
    const app = fakeApp({
      ask: (question, given) => (given !== undefined || question === "is the museum open in the US" ? said : unknown),
    });
    const given = await create(app).ask("is it open in the US?", context);
    expect(given.question).toBe("is the museum open in the US");
    expect(await create(app).recall(given.id ?? "")).toMatchObject({ same: true });
  });

  test("that no words repeat by themselves gets no buttons: they would show another answer", async () => {
    const app = fakeApp({ ask: (_, given) => (given === undefined ? unknown : understood) });
    expect(await create(app).ask("and it?", context)).toEqual({
      outcome: understood,
      question: "who built the museum",
      id: undefined,
    });
  });

  test("that is only told with a reservation is not kept in words that lose it", async () => {
    const careful = { ...understood, caveats: ["Read as about the museum.", "That is likely, but an inference."] };
    const app = fakeApp({
      ask: (question, given) => {
        if (given !== undefined) return careful;
        return question.startsWith("fact:") || question === "and who built it?"
          ? { ...careful, caveats: [] }
          : { ...careful, caveats: careful.caveats.slice(1) };
      },
    });
    const { question } = await create(app).ask("and who built it?", context);
    expect(question).toBe("who built the museum");
  });
});

describe("with the data that come with the program", () => {
  const app = shippedApp();
  const questions = [
    ...readGoldenQuestions().map(({ question }) => question),
    "Is the robot approved in the US?",
    "Was the model approved in the USA or only in CHINA?",
    "What did it do for US hospitals?",
    "  IS THE ROBOT\n\tAPPROVED IN THE US?  ",
    "Ｉｓ the robot approved in the ＵＳ?",
    "x".repeat(5_000),
    `${"Why? ".repeat(900)}Is the robot approved in the US?`,
  ];
  const followUps = [
    "is it approved in the US?",
    "what about the US?",
    "and who made it?",
    "what about the model?",
    "when?",
    "and GPT-5.5?",
  ];
  const recalled = async (given: Given) => ({ given, again: await create(app).recall(given.id ?? "") });

  test("whatever is asked is answered the same when a button is pressed", { timeout: 120_000 }, async () => {
    // Every second one of the golden questions, and all that are odd.
    const golden = readGoldenQuestions().length;
    for (const question of questions.filter((_, at) => at % 2 === 0 || at >= golden)) {
      const { given, again } = await recalled(await create(app).ask(question));
      expect([question, again?.same, again?.outcome.text]).toEqual([question, true, given.outcome.text]);
    }
  });

  test("so is a follow-up, or else it has no buttons, which is rare", { timeout: 120_000 }, async () => {
    const without: string[] = [];
    let asked = 0;
    for (const [at, question] of questions.entries()) {
      if (at % 5 !== 0) continue;
      const before = await create(app).ask(question);
      // Two of them for each question, in turn.
      for (const followUp of followUps.filter((_, nth) => (nth + at / 5) % 3 === 0)) {
        const context = { ...before.outcome.about, question: before.question };
        const { given, again } = await recalled(await create(app).ask(followUp, context));
        asked += 1;
        if (given.id === undefined) without.push(`${question} / ${followUp}`);
        else {
          const [first] = given.outcome.facts;
          expect([question, followUp, again?.same, again?.outcome.status, again?.outcome.facts[0]]).toEqual([
            ...[question, followUp, true, given.outcome.status, first],
          ]);
        }
      }
    }
    expect(without.length / asked).toBeLessThan(0.02);
  });
});
