import { describe, expect, test } from "vitest";
import { judge, MOST_FUTILE } from "../../src/digest/retry.js";

const NOW = new Date("2026-11-23T09:00:00Z");
const step = (more: { attempts?: number; futile?: number; kind?: "post" | "crosspost" } = {}) => ({
  kind: "post" as const,
  attempts: 0,
  futile: 0,
  ...more,
});
const waitOf = (attempt: Parameters<typeof judge>[0], attempts: number, chance: number): number => {
  const { result } = judge(attempt, step({ attempts }), NOW, chance);
  if (result.state !== "again") throw new Error(`it is ${result.state}`);
  return result.notBefore.getTime() - NOW.getTime();
};

test("what is out is sent", () => {
  expect(judge({ messageId: "1" }, step(), NOW, 0)).toEqual({ result: { state: "sent", messageId: "1" } });
});

describe("passing trouble", () => {
  const passing = { failure: "passing", code: "503" } as const;

  test("is tried again as often as there is time, and counts against nobody", () => {
    for (const attempts of [0, 3, 1_000]) {
      expect(judge(passing, step({ attempts, futile: 2 }), NOW, 0.5)).toMatchObject({
        result: { state: "again", code: "503", futile: false },
      });
    }
  });

  test("makes the pauses grow, up to five minutes", () => {
    const waits = [0, 1, 2, 5, 6, 100].map((attempts) => waitOf(passing, attempts, 0.999_999));
    expect(waits).toEqual([5_000, 10_000, 20_000, 160_000, 300_000, 300_000]);
  });

  test("spreads what met the same outage over half of the pause", () => {
    expect([0, 0.5].map((chance) => waitOf(passing, 6, chance))).toEqual([150_000, 225_000]);
  });

  test("waits as long as Discord wants, and never shorter", () => {
    expect([0, 0.5].map((chance) => waitOf({ ...passing, waitMs: 60_000 }, 0, chance))).toEqual([60_000, 75_000]);
    expect(waitOf({ ...passing, waitMs: 1_000 }, 6, 0)).toBe(1_000);
  });
});

describe("what only a person can mend", () => {
  const futile = { failure: "futile", code: "50013" } as const;

  test("is tried three times, with minutes in between, and then pauses the digest", () => {
    const judged = Array.from({ length: MOST_FUTILE }, (_, at) => judge(futile, step({ futile: at }), NOW, 0));
    expect(judged.map(({ pause }) => pause)).toEqual([undefined, undefined, "50013"]);
    const waits = judged.map(({ result }) => result.state === "again" && result.notBefore.getTime() - NOW.getTime());
    expect(waits).toEqual([60_000, 300_000, 0]);
    for (const { result } of judged) expect(result).toMatchObject({ state: "again", futile: true });
  });

  test("of a crosspost ends the crosspost alone", () => {
    expect(judge(futile, step({ futile: 2, kind: "crosspost" }), NOW, 0)).toEqual({
      result: { state: "failed", code: "50013" },
    });
  });
});

test("what Discord will never take has failed", () => {
  expect(judge({ failure: "refused", code: "50035" }, step(), NOW, 0)).toEqual({
    result: { state: "failed", code: "50035" },
  });
});
