import { expect, test } from "vitest";
import { checkCommand } from "../../src/console/check-command.js";
import { collector, fakeApp, inputOf } from "./fake-app.js";

async function check(args: readonly string[], input = inputOf()): Promise<string> {
  const output = collector();
  const terminal = { input, output, errors: collector(), environment: {} };
  expect(await checkCommand.run(args, { terminal, openApp: fakeApp })).toBe(0);
  return output.written();
}

test("shows each claim with its verdict, the facts and their sources", async () => {
  const text = await check(["The museum opened in 1906."]);
  expect(text).toContain("The museum opened in 1906.\n  supported\n");
  expect(text).toContain("    The harbour museum opened on 12 May 1906.\n".trimStart());
  expect(text).toContain("Osterby Gazette");
});

test("reads the text from the input where none is given", async () => {
  expect(await check([], inputOf("First line\nsecond line\n"))).toContain("First line second line");
});

test("says of a very long text how much of it was not looked at", async () => {
  expect(await check(["x".repeat(1_001)])).toContain("2 more sentences were not looked at.");
  expect(await check(["The museum opened in 1906."])).not.toContain("not looked at");
});

test("prints one JSON object for each claim", async () => {
  const claim = JSON.parse(await check(["--json", "The museum opened in 1906."]));
  expect(claim).toMatchObject({
    claim: "The museum opened in 1906.",
    verdict: "supported",
    outcome: { status: "answered", facts: [{ id: "museum-opened" }] },
  });
});
