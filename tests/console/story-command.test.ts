import { expect, test } from "vitest";
import { UsageError } from "../../src/console/command.js";
import { storyCommand } from "../../src/console/story-command.js";
import { base, collector, fakeApp, inputOf } from "./fake-app.js";

async function story(...args: readonly string[]): Promise<string> {
  const output = collector();
  const terminal = { input: inputOf(), output, errors: collector(), environment: {} };
  expect(await storyCommand.run(args, { terminal, openApp: fakeApp })).toBe(0);
  return output.written();
}

test("a brief has the account, what is disputed and what nobody reports", async () => {
  const text = await story("brief", "harbour-museum");
  expect(text).toContain(base.stories.get("harbour-museum")?.summary);
  expect(text).toContain("Where sources disagree\n");
  expect(text).toContain("What nobody reports\n");
});

test("a timeline marks its conflicts", async () => {
  const text = await story("timeline", "harbour-museum");
  expect(text).toContain("12 May 1906  The museum opened on 12 May 1906 · sources disagree\n");
  expect(text).toContain("as of 2024  About 41,000 visitors in 2024\n");
});

test("disputes show both sides, unknowns the nearest known thing", async () => {
  expect(await story("disputes", "harbour-museum")).toMatch(/^contradiction\n {2}A {2}.+\n {2}B {2}.+\n/u);
  expect(await story("unknowns", "harbour-museum")).toContain("checked ");
});

test.each([[[]], [["plot", "harbour-museum"]], [["brief", "no-such"]], [["brief"]], [["brief", "bakery", "more"]]])(
  "%j is not understood",
  async (args) => {
    await expect(story(...args)).rejects.toThrow(UsageError);
  },
);
