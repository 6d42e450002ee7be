import { expect, test } from "vitest";
import { unlessDown } from "../../src/discord/outage.js";
import { StateError } from "../../src/state/state-error.js";

const down = new StateError("/var/state.db", { problem: "is locked", remedy: "Unlock it." });

test("what the state says goes before what is said instead", async () => {
  expect(await unlessDown(Promise.resolve("kept"), "instead")).toBe("kept");
  expect(await unlessDown(Promise.reject(down), "instead")).toBe("instead");
});

test("a fault is no outage and comes through", async () => {
  await expect(unlessDown(Promise.reject(new RangeError("no")), "instead")).rejects.toThrow(RangeError);
});
