import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { openTerminal } from "../../src/console/repl.js";
import { collector, fakeApp, inputOf } from "./fake-app.js";

/** A person at a terminal; resolves with what the screen showed and what was asked, once the session ends. */
async function typing(...keys: readonly string[]) {
  const app = fakeApp();
  const input = new PassThrough();
  const output = collector();
  const session = openTerminal(app, { input, output, isTerminal: true, coloured: false });
  for (const key of keys) {
    input.write(key);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await session;
  return { screen: output.written(), asked: app.asked };
}

test("greets with what one may ask about and an example", async () => {
  const { screen } = await typing("exit\r");
  expect(screen).toContain("Ask about: The harbour museum; The bakery in Mill Lane.\n");
  expect(screen).toContain("For example: When did the museum open?\n");
});

test("answers one question after the other until told to exit", async () => {
  const { screen, asked } = await typing("when?\r", "\r", "what does it cost?\r", "exit\r", "not this\r");
  expect(asked).toEqual(["when?", "what does it cost?"]);
  expect(screen).toContain("The harbour museum opened on 12 May 1906.");
  expect(screen).toContain("  not known · known gap");
});

test("helps, and explains the last answer", async () => {
  const { screen, asked } = await typing("why\r", "help\r", "when?\r", "why\r", "quit\r");
  expect(asked).toEqual(["when?"]);
  expect(screen).toContain("Nothing has been asked yet.");
  expect(screen).toContain("Tab completes it");
  expect(screen).toContain("  rule          closest fact");
});

test.each([
  ["Ctrl-C", "\u0003"],
  ["Ctrl-D", "\u0004"],
])("%s ends calmly on a line of its own", async (_name, key) => {
  const { screen } = await typing("when?\r", key);
  expect(screen.endsWith("\n")).toBe(true);
});

test("Tab completes, and what was completed is asked for by its stable value", async () => {
  const { asked } = await typing("whale is\t", "\r", "exit\r");
  expect(asked).toEqual(["fact:whale-length"]);
});

test("answers piped lines one by one without prompt or colour, and ends with the input", async () => {
  const app = fakeApp();
  const output = collector();
  await openTerminal(app, { input: inputOf("when?\n\nwhat does it cost?"), output, isTerminal: false });
  expect(app.asked).toEqual(["when?", "what does it cost?"]);
  expect(output.written()).toMatch(/^The harbour museum opened.*\n(?: .*\n)+\nNo source.*\n(?: .*\n)+$/u);
});
