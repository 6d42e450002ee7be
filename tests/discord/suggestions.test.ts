import { describe, expect, test } from "vitest";
import { fittingChoices } from "../../src/discord/suggestions.js";

describe("an entry", () => {
  test("says why it fits", () => {
    expect(fittingChoices([{ value: "museum", label: "the museum", hint: "place" }])).toEqual([
      { value: "museum", name: "the museum · place" },
    ]);
  });

  test("that is too long gives way to its reason", () => {
    const [choice] = fittingChoices([{ value: "x", label: "x".repeat(100), hint: "fact" }]);
    expect(choice?.name).toBe(`${"x".repeat(92)}… · fact`);
  });

  test("is never longer than Discord's 100 characters, nor ends within one", () => {
    for (const label of ["x".repeat(300), `${"x".repeat(98)}😀😀`, "😀".repeat(80)]) {
      for (const hint of [undefined, "why", "y".repeat(300)]) {
        const [choice] = fittingChoices([{ value: "v", label, ...(hint === undefined ? {} : { hint }) }]);
        expect(choice?.name.length).toBeLessThanOrEqual(100);
        expect(choice?.name).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/);
      }
    }
  });

  test("that could not be handed back is left out, and so is what comes after the 25th", () => {
    const many = Array.from({ length: 40 }, (_, at) => ({ value: `v${at}`, label: "l" }));
    expect(fittingChoices([{ value: "x".repeat(101), label: "l" }, { value: "", label: "l" }, ...many])).toHaveLength(
      25,
    );
    expect(fittingChoices([{ value: "x", label: "" }])).toEqual([]);
  });
});
