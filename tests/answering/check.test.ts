import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { CheckedClaim, ClaimVerdict } from "../../src/answering/outcome.js";
import { shippedApp } from "../shipped.js";
import { base, check, expectValid, factIds } from "./fixture.js";

const S: ClaimVerdict = "supported";
const C: ClaimVerdict = "contradicted";
const D: ClaimVerdict = "disputed";
const N: ClaimVerdict = "not in our facts";

const verdicts = (claims: readonly CheckedClaim[]) => claims.map(({ verdict }) => verdict);

describe("over the museum, the bakery and the lighthouse", () => {
  test.each<[string, ClaimVerdict, string]>([
    ["Ole Lund owns the bakery.", S, "a fact in other words"],
    ["The bakery is owned by Ole Lund.", S, "the passive"],
    ["Ada Lind owns the bakery.", C, "another name for what only one can hold"],
    ["The bakery moved to Mill Lane in March 1931.", S, "a date"],
    ["The bakery moved in 1931.", S, "a date less precise"],
    ["The bakery moved in 1941.", C, "another year"],
    ["The bakery moved on 3 March 1931.", N, "a date more precise than is known"],
    ["The bakery did not move in March 1931.", C, "a denial of what is so"],
    ["The whale is 14.5 metres long.", S, "a number"],
    ["The whale is 145 metres long.", C, "another number"],
    ["The bakery makes more than 300 loaves a day.", S, "a bound"],
    ["The bakery makes 200 loaves a day.", C, "a number below a lower bound"],
    ["The bakery makes 350 loaves a day.", N, "a number that a lower bound leaves open"],
    ["The museum has no second site.", S, "a denial that a fact makes"],
    ["The museum has a second site.", C, "what a fact denies"],
    ["The museum will get a second hall.", N, "a hedge dropped"],
    ["The museum could get a second hall.", S, "a hedge kept"],
    ["The museum opened on 12 May 1906.", D, "one side of a disagreement"],
    ["The bakery opened at seven in the morning.", N, "what is out of date"],
    ["The bakery is wonderful.", N, "an opinion"],
    ["The bakery sells cars.", N, "nothing that is recorded"],
    ["Parliament debated a new tax on Monday.", N, "another subject"],
  ])("%j is %s: %s", (text, verdict) => {
    const claims = check(text).claims;
    expect(verdicts(claims)).toEqual([verdict]);
    for (const { outcome } of claims) expectValid(base, outcome);
  });

  test("a contradicted claim comes with the fact that corrects it, and its sources", () => {
    const [claim] = check("The whale is 145 metres long.").claims;
    expect(claim?.outcome).toMatchObject({ status: "answered", sources: [{ id: "town-gazette" }] });
    expect(claim && factIds(claim.outcome)).toEqual(["whale-length"]);
  });

  test("each sentence is judged by itself, and “it” is what the one before began with", () => {
    const claims = check("The bakery is owned by Ole Lund. It moved in 1941. Who knew?").claims;
    expect(claims.map(({ claim }) => claim)).toEqual(["The bakery is owned by Ole Lund.", "It moved in 1941."]);
    expect(verdicts(claims)).toEqual([S, C]);
  });

  test("any text gives claims with a valid outcome, and a question none", () => {
    expect(check("Who owns the bakery?")).toEqual({ claims: [], leftOut: 0 });
    const words = [...base.facts.values()].flatMap(({ statement }) => statement.split(" "));
    const text = fc.array(fc.constantFrom(...words, "not", "no", "1999", "over", ".", "?", "\u202e"), {
      maxLength: 14,
    });
    fc.assert(
      fc.property(text, (chosen) => {
        for (const { outcome } of check(chosen.join(" ")).claims) expectValid(base, outcome);
      }),
      { numRuns: 80 },
    );
  });
});

describe("over the shipped data", () => {
  const shipped = shippedApp();
  const facts = [...shipped.base.facts.values()].filter(({ rank }) => rank !== "deprecated");
  const some = facts.filter((_, at) => at % 4 === 0);

  test.each<[string, readonly ClaimVerdict[]]>([
    ["FDA approves Chinese AI robot", [C]],
    ["BREAKING: FDA approves Chinese surgical robot", [C]],
    ["The FDA has cleared Toumai for sale in America.", [C]],
    ["OpenAI made HealthBench.", [S]],
    ["HealthBench was made by Baichuan.", [C]],
    ["HealthBench has 5,000 conversations.", [S]],
    ["HealthBench has 50,000 conversations.", [C]],
    ["HealthBench was made with 190 physicians.", [C]],
    ["HealthBench was released in May 2025.", [S]],
    ["HealthBench was released in June 2025.", [C]],
    ["HealthBench was released before 12 May 2025.", [N]],
    ["85% of HealthBench's prompts are in English.", [S]],
    ["95% of HealthBench's prompts are in English.", [C]],
    ["HealthBench's conversations are all real.", [N]],
    ["Toumai Remote is made by MedBot.", [S]],
    ["MedBot makes Toumai Remote.", [S]],
    ["Toumai Remote is made by Intuitive.", [C]],
    ["Toumai Remote operates by itself without a surgeon.", [C]],
    ["The Chinese surgical robot received a CE mark.", [S]],
    ["The Chinese surgical robot received no CE mark.", [C]],
    ["Baichuan-M4 scored 68.6 on HealthBench.", [S]],
    ["Baichuan-M4 scored 78.6 on HealthBench.", [C]],
    ["Baichuan-M5 scored 68.6 on HealthBench.", [N]],
    ["GPT-5 scored 64.2 on the main HealthBench list.", [C]],
    ["GPT-5.5 beat Baichuan-M4.", [N]],
    ["Baichuan-M4 was outperformed by GPT-5.5.", [N]],
    ["Baichuan-M4 is open source.", [C]],
    ["Baichuan-M4 is not open source.", [S]],
    ["MedBot made Baichuan-M4.", [C]],
    ["The hallucination rate of Baichuan-M4 is 33%.", [C]],
    ["The hallucination rate of Baichuan-M4 is the lowest in the world.", [N]],
    ["The AI model improves diagnoses in hospitals.", [N]],
    ["The AI model could help make diagnoses more accurate.", [S]],
    ["MedBot has delivered more than 300 Toumai robots.", [D]],
    ["The delay in the London-Gibraltar operation was 60 ms.", [D]],
    ["The London-Gibraltar patient was Paul Burton.", [N]],
    ["CE marking means the EU approved the product as safe.", [C]],
    ["There are five EU risk classes for medical devices.", [C]],
    ["HealthBench Professional's tasks are deliberate attempts to trip models up.", [N]],
    ["About a third of HealthBench Professional's tasks are deliberate attempts to trip models up.", [S]],
    ["Intuitive bought MedBot for 3 billion dollars.", [N]],
    ["This is amazing news for patients!", [N]],
    ["HealthBench was made by OpenAI and it has 5,000 conversations.", [S, S]],
    ["HealthBench was made by OpenAI. It has 6,000 conversations.", [S, C]],
    ["Is the robot approved in the US?", []],
  ])("%j is %j", (text, expected) => {
    expect(verdicts(shipped.check(text).claims)).toEqual(expected);
  });

  test("the headline is corrected by the fact that no clearance is documented", () => {
    const [claim] = shipped.check("FDA approves Chinese AI robot").claims;
    expect(claim?.outcome.headline).toContain("No source we hold documents an FDA clearance");
    expect(claim?.outcome.status).toBe("answered");
  });

  test("what a fact says is never contradicted, and mostly supported or shown as disputed", () => {
    const told = some.map((fact) => ({ id: fact.id, found: verdicts(shipped.check(fact.label).claims) }));
    expect(told.filter(({ found }) => found.includes(C)).map(({ id }) => id)).toEqual([]);
    const known = told.filter(({ found }) => found.some((verdict) => verdict === S || verdict === D));
    expect(known.length / told.length).toBeGreaterThan(0.85);
  });

  /** Each label of a fact with its first number, and that is all that could be said of it, changed. */
  test("what a fact says with another number is never supported", () => {
    const changed = some.flatMap(({ id, label }) => {
      const number = /(?<![\w.,-])\d+(?:,\d{3})*(?:\.\d+)?(?![\w.,-])/u.exec(label);
      if (!number || /^(?:19|20)\d\d$/u.test(number[0])) return [];
      const other = Math.round(Number(number[0].replaceAll(",", "")) * 1.4 + 3);
      return [{ id, text: label.replace(number[0], String(other)) }];
    });
    expect(changed.length).toBeGreaterThan(20);
    expect(changed.filter(({ text }) => verdicts(shipped.check(text).claims).includes(S))).toEqual([]);
  });

  test("what a fact says with another year is never supported", () => {
    const changed = some.flatMap(({ id, label }) =>
      /\b20\d\d\b/u.test(label)
        ? [{ id, text: label.replace(/\b20\d\d\b/gu, (year) => String(Number(year) - 3)) }]
        : [],
    );
    expect(changed.length).toBeGreaterThan(10);
    expect(changed.filter(({ text }) => verdicts(shipped.check(text).claims).includes(S))).toEqual([]);
  });
});
