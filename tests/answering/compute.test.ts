import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type App, createApp } from "../../src/app.js";
import { buildFactBase } from "../../src/facts/check.js";
import type { DataFileInput } from "../../src/facts/schema.js";
import { regattaFile, scoreFact } from "../fixtures/regatta.js";
import { expectValid, factIds } from "./fixture.js";

const { facts = [] } = regattaFile;
const appWith = (file: DataFileInput = {}, without: readonly string[] = []): App =>
  createApp(buildFactBase({ ...regattaFile, facts: facts.filter(({ id }) => !without.includes(id)) }, file));
const app = appWith();
const { ask } = app;
const isWorkedOut = (of: App, question: string): boolean => of.ask(question).why.rule.startsWith("worked out");

describe("what no single fact says is worked out, and every value is shown and cited", () => {
  test.each([
    [
      "Which boat had the highest score on the long course?",
      "Highest of the 3",
      ["heron-long", "plover-long", "curlew-long"],
    ],
    ["Who scored lowest on the long course?", "Lowest of the 3", ["curlew-long", "heron-long", "plover-long"]],
    ["On which course did Heron score lowest?", "Lowest of the 2", ["heron-short", "heron-long"]],
    [
      "Who scored more than 50 on the long course?",
      "Over 50: 2 of the 3",
      ["heron-long", "plover-long", "curlew-long"],
    ],
    [
      "Who scored at most 57.1 on the long course?",
      "At most 57.1: 2 of the 3",
      ["plover-long", "curlew-long", "heron-long"],
    ],
    ["Did Heron score more than Plover on the long course?", "Yes, by these figures.", ["heron-long", "plover-long"]],
    ["Did Plover score more than Heron on the long course?", "No, by these figures.", ["heron-long", "plover-long"]],
    [
      "Which scored less on the long course, Heron or Plover?",
      "More: The club log gives heron",
      ["heron-long", "plover-long"],
    ],
    [
      "By how many points is Heron ahead of Plover on the long course?",
      "The difference is 4.4 points.",
      ["plover-long", "heron-long"],
    ],
    ["Is the leak rate of Plover lower than that of Heron?", "Yes, by these figures.", ["heron-leaks", "plover-leaks"]],
    [
      "How much higher is the leak rate of Heron than that of Plover?",
      "The difference is 0.7 percentage points.",
      ["plover-leaks", "heron-leaks"],
    ],
    ["On how many courses does Heron have a score?", "In the facts I hold: 2 (", ["heron-long", "heron-short"]],
    [
      "How long after the launch of Heron was it painted?",
      "21 days, from 1 March 2025 to 22 March 2025.",
      ["heron-launched", "heron-painted"],
    ],
    [
      "How long lay between the launch of Plover and the launch of Heron?",
      "About 10 months, from May 2024 to 1 March 2025.",
      ["plover-launched", "heron-launched"],
    ],
    [
      "Which came first, the launch of Heron or the launch of Plover?",
      "First: Plover was launched in May 2024.",
      ["plover-launched", "heron-launched"],
    ],
    [
      "Was Plover launched before Heron was painted?",
      "Yes, by these figures. First: Plover",
      ["plover-launched", "heron-painted"],
    ],
    [
      "Was Plover launched after Heron was painted?",
      "No, by these figures. First: Plover",
      ["plover-launched", "heron-painted"],
    ],
  ])("%s", (question, begins, ids) => {
    const outcome = ask(question);
    expectValid(app.base, outcome);
    expect(outcome.headline.startsWith(begins), outcome.text).toBe(true);
    expect([...factIds(outcome)].sort()).toEqual([...ids].sort());
    for (const { statement } of ids.flatMap((id) => app.base.facts.get(id) ?? []))
      expect(outcome.text).toContain(statement);
    expect(outcome.why.rule).toContain(ids[0]);
  });

  test("a result is no firmer than the weakest value it rests on", () => {
    expect(ask("Did Heron score more than Plover on the long course?")).toMatchObject({ modality: "company claim" });
    expect(ask("On which course did Heron score lowest?")).toMatchObject({ modality: "reported" });
  });
});

describe("in doubt nothing is worked out", () => {
  test.each([
    ["a word is left over", "Which harbour had the highest score on the long course?"],
    [
      "the boats raced on different courses",
      "Did Heron score more on the short course than Plover on the long course?",
    ],
    ["more may be worse", "Is the leak rate of Plover better than that of Heron?"],
    ["nobody says which course", "Which boat had the highest score?"],
    ["one value alone is not the highest of several", "Who scored highest on the short course?"],
    ["dates overlap", "Was Plover painted before Plover was launched?"],
    ["there is nothing but dates", "How many days lie between 1 March 2025 and 22 March 2025?"],
    ["something is said, not asked", "Heron scored highest on the long course."],
  ])("%s: %s", (_, question) => {
    expect(isWorkedOut(app, question)).toBe(false);
  });

  test("a value that is only known to be about or over a number is ranked only where that cannot matter", () => {
    const question = "Did Heron score more than Plover on the long course?";
    const withBound = (amount: number, bound: "about" | "more-than") =>
      appWith({ facts: [scoreFact("plover", "long", amount, { bound })] }, ["plover-long"]);
    expect(isWorkedOut(withBound(50, "about"), question)).toBe(true);
    expect(isWorkedOut(withBound(60, "about"), question)).toBe(false);
    expect(isWorkedOut(withBound(50, "more-than"), question)).toBe(false);
    expect(withBound(70, "more-than").ask(question).text).toContain("No, by these figures.");
    const highest = "Who scored highest on the long course?";
    expect(factIds(withBound(70, "more-than").ask(highest))[0]).toBe("plover-long");
    expect(isWorkedOut(withBound(50, "more-than"), highest)).toBe(false);
  });

  test("another unit of the same measure makes a ranking incomplete", () => {
    const seconds = scoreFact("curlew", "long", 44, { value: { type: "quantity", amount: 44, unit: "laps" } });
    expect(isWorkedOut(appWith({ facts: [seconds] }, ["curlew-long"]), "Who scored lowest on the long course?")).toBe(
      false,
    );
  });

  test("facts known to be wrong are left out", () => {
    const wrong = appWith({ facts: [scoreFact("curlew", "long", 99, { rank: "deprecated" })] }, ["curlew-long"]);
    expect(factIds(wrong.ask("Who scored highest on the long course?"))).toEqual(["heron-long", "plover-long"]);
  });
});

describe("what is contested is shown instead", () => {
  const other = scoreFact("heron", "long", 40, {
    id: "heron-long-other",
    statement: "A rival gives heron 40 points on the long course.",
  });
  const relation = {
    kind: "contradicts",
    from: "heron-long",
    to: "heron-long-other",
    better: "from",
    why: "The club was there.",
    careful: "The club gives 61.5, a rival 40.",
  } as const;

  test("another value of the same thing", () => {
    const contested = appWith({ facts: [other], relations: [relation] }, ["heron-short"]);
    const outcome = contested.ask("Which course brought Heron its highest score?");
    expect(outcome.status).not.toBe("answered");
    expect(isWorkedOut(contested, "Did Heron score more than Plover on the long course?")).toBe(false);
  });

  test("whoever disputes the value of the first one is heard too", () => {
    const contested = appWith({ relations: [{ ...relation, to: "plover-long" }] });
    const outcome = contested.ask("Who scored highest on the long course?");
    expect(outcome).toMatchObject({ status: "disputed", why: { rule: "a value to be worked with is contested" } });
    expect(factIds(outcome)).toEqual(["heron-long", "plover-long"]);
    expect(isWorkedOut(contested, "Who scored lowest on the long course?")).toBe(true);
  });

  test("two values of the same thing, of which one would be worked with", () => {
    const contested = appWith({ relations: [{ ...relation, to: "heron-short" }] });
    expect(contested.ask("Did Heron score more than Plover on the long course?")).toMatchObject({
      status: "disputed",
      why: { rule: "a value to be worked with is contested" },
    });
  });

  test("boats that are known to be measured differently are not held against each other", () => {
    const scope = { ...relation, kind: "different-scope", to: "plover-long", better: "neither" } as const;
    const apart = appWith({ relations: [scope] });
    expect(isWorkedOut(apart, "Did Heron score more than Plover on the long course?")).toBe(false);
    expect(isWorkedOut(apart, "Did Heron score more than Curlew on the long course?")).toBe(true);
  });
});

test("the highest and the lowest are those of the values, whatever they are", () => {
  const amount = fc.integer({ min: 1, max: 999 });
  fc.assert(
    fc.property(fc.uniqueArray(amount, { minLength: 3, maxLength: 3 }), ([a = 0, b = 0, c = 0]) => {
      const scores = { heron: a, plover: b, curlew: c };
      const made = appWith({ facts: Object.entries(scores).map(([boat, score]) => scoreFact(boat, "long", score)) }, [
        "heron-long",
        "plover-long",
        "curlew-long",
      ]);
      const boat = (most: boolean) =>
        Object.entries(scores).reduce((best, one) => (most === one[1] > best[1] ? one : best))[0];
      const [first] = factIds(made.ask("Which boat had the highest score on the long course?"));
      const [last] = factIds(made.ask("Which boat had the lowest score on the long course?"));
      expect([first, last]).toEqual([`${boat(true)}-long`, `${boat(false)}-long`]);
      const text = made.ask("How many points is Heron above Plover on the long course?").text;
      expect(text).toContain(`The difference is ${Math.abs(a - b)} points.`);
    }),
    { numRuns: 25 },
  );
});

describe("the order in time that a question takes for granted is held against dates", () => {
  const PREMISE = "Not all that the question takes for granted is in our sources.";

  test.each([
    "Why was Heron launched only after it was painted?",
    "How come Heron was painted before it was launched?",
    "Why did Heron wait with its launch until it was painted?",
  ])("%j is met with the order that is so", (question) => {
    const outcome = ask(question);
    expect(factIds(outcome)).toEqual(["heron-launched", "heron-painted"]);
    expect(outcome.headline.startsWith(`${PREMISE} First: Heron was launched`)).toBe(true);
    expectValid(app.base, outcome);
  });

  test.each(["Why was Heron painted only after its launch?", "How come Heron was launched before it was painted?"])(
    "%j takes an order for granted that is so",
    (question) => {
      expect(isWorkedOut(app, question)).toBe(false);
      expect(ask(question).headline).not.toContain(PREMISE);
    },
  );
});

test.each([
  ["How long between the launch of Plover and the one of Heron?", ["plover-launched", "heron-launched"]],
  [
    "Which came first, the launch of Heron or the launch of Plover, and when was each?",
    ["plover-launched", "heron-launched"],
  ],
])("the ends of %j are found", (question, ids) => {
  const outcome = ask(question);
  expect(outcome.why.rule).toMatch(/^worked out/u);
  expect(factIds(outcome)).toEqual(ids);
});

test("the very thing that is named is meant, rather than a version of it", () => {
  const { subjects = [] } = regattaFile;
  const version = { ...(subjects[0] as (typeof subjects)[number]), id: "heron-two", label: "Heron Two" };
  const launch = facts.find(({ id }) => id === "heron-launched") as (typeof facts)[number];
  const made = appWith({
    subjects: [{ ...version, variantOf: "heron" }],
    facts: [
      {
        ...launch,
        id: "heron-two-launched",
        subject: "heron-two",
        value: { type: "date", date: "2026-01-05" },
        label: "Heron Two was launched on 5 January 2026",
        statement: "Heron Two, after Heron, was launched on 5 January 2026.",
        phrasings: ["when was Heron launched again", "since when was Heron launched"],
      },
    ],
  });
  const outcome = made.ask("How long between the launch of Plover and the launch of Heron?");
  expect(factIds(outcome)).toEqual(["plover-launched", "heron-launched"]);
});

test("a thing as such came when it came out", () => {
  const launches = facts.filter(({ predicate }) => predicate === "launched");
  const asComingOut = launches.map((fact) => ({ ...fact, phrasings: [`when did ${fact.subject} come out`] }));
  const made = appWith(
    { facts: asComingOut },
    launches.map(({ id }) => id),
  );
  expect(factIds(made.ask("Which came first, Heron or Plover?"))).toEqual(["plover-launched", "heron-launched"]);
});
