import { PassThrough } from "node:stream";
import { expect, test } from "vitest";
import { askCommand } from "../../src/console/ask-command.js";
import type { Context } from "../../src/console/command.js";
import type { Terminal } from "../../src/console/terminal.js";
import { collector, fakeApp, inputOf } from "./fake-app.js";

async function ask(args: readonly string[], input = inputOf(), more: Partial<Terminal> = {}) {
  const app = fakeApp();
  const output = collector();
  const folders: (string | undefined)[] = [];
  const context: Context = {
    terminal: { input, output, errors: collector(), environment: {}, ...more },
    openApp: (folder) => {
      folders.push(folder);
      return app;
    },
  };
  const code = await askCommand.run(args, context);
  const written = output.written();
  return { code, written, asked: app.asked, folders, lines: written.split("\n").filter(Boolean) };
}

test("prints the answer to a question readably", async () => {
  const { code, written, asked } = await ask(["when did the musuem open?"]);
  expect(code).toBe(0);
  expect(asked).toEqual(["when did the musuem open?"]);
  expect(written.split("\n")[0]).toBe("The harbour museum opened on 12 May 1906.");
});

test("takes a question without quotation marks as one", async () => {
  expect((await ask(["when", "did", "it", "open?"])).asked).toEqual(["when did it open?"]);
});

test("an empty question is a question, and reads no input", async () => {
  expect((await ask([""], inputOf("another\n"))).asked).toEqual([""]);
});

test("reads the data folder it is told to", async () => {
  expect((await ask(["--data", "elsewhere", "when?"])).folders).toEqual(["elsewhere"]);
  expect((await ask(["when?"])).folders).toEqual([undefined]);
});

test("prints one JSON object for one question", async () => {
  const { lines } = await ask(["--json", "when did the musuem open?"]);
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? "")).toEqual({
    id: "1",
    question: "when did the musuem open?",
    status: "answered",
    text: "The harbour museum opened on 12 May 1906. By the gazette of the day after.",
    facts: [{ id: "museum-opened", citations: [{ source: "town-gazette", locator: "s1" }] }],
    confidence: 0.9,
    modality: "reported",
    support: { independent: 1, unclear: false },
    sources: [expect.objectContaining({ id: "town-gazette" })],
    headline: "The harbour museum opened on 12 May 1906.",
    caveats: ["By the gazette of the day after."],
    corrections: [{ read: "musuem", as: "museum" }],
    near: [],
    dataVersion: expect.stringMatching(/^[0-9a-f]{12}$/u),
  });
});

test("reads questions from the input, plain or as JSON, and answers each on a line", async () => {
  const input = inputOf('when?\n\n{"id": "x9", "question": "what does it cost"}\n{"id": \nwhy do they differ\n');
  const { lines, asked } = await ask(["--json"], input);
  expect(asked).toEqual(["when?", "what does it cost", '{"id": ', "why do they differ"]);
  const answers = lines.map((line) => JSON.parse(line));
  expect(answers.map(({ id, status }) => [id, status])).toEqual([
    ["1", "answered"],
    ["x9", "unknown"],
    ["4", "answered"],
    ["5", "disputed"],
  ]);
  expect(answers[1]).toMatchObject({ reason: "known-gap", facts: [], near: ["museum-visitors"] });
  expect(answers[3]).toMatchObject({ verdict: expect.stringContaining("A is better"), sides: [{ letter: "A" }, {}] });
});

test("answers a line before the next one comes", async () => {
  const slow = new PassThrough();
  const output = collector();
  const running = askCommand.run(["--json"], {
    terminal: { input: slow, output, errors: collector(), environment: {} },
    openApp: fakeApp,
  });
  slow.write("when?\n");
  await expect.poll(() => output.written()).toContain('"id":"1"');
  slow.end("which?\n");
  await running;
  expect(output.written()).toContain('"id":"2"');
});

test("separates readable answers by a blank line", async () => {
  const { written } = await ask([], inputOf("when?\nwhat does it cost\n"));
  expect(written).toMatch(/house-for-the-sea\n\nNo source we hold/u);
});

test("explains on request, readably and as JSON", async () => {
  expect((await ask(["--why", "when?"])).written).toContain("  rule          closest fact\n");
  expect((await ask(["when?"])).written).not.toContain("rule");
  const { lines } = await ask(["--why", "--json", "when?"]);
  expect(JSON.parse(lines[0] ?? "").why).toMatchObject({ rule: "closest fact", candidates: [{ id: "museum-opened" }] });
});

test("colours only what goes to a terminal, and not where NO_COLOR is set", async () => {
  const screen = () => Object.assign(collector(), { isTTY: true });
  const shown = async (environment: Record<string, string>) => {
    const output = screen();
    await ask(["when?"], inputOf(), { output, environment });
    return output.written();
  };
  expect(await shown({})).toContain("\u001b[1m");
  expect(await shown({ NO_COLOR: "1" })).not.toContain("\u001b");
  expect(await shown({ TERM: "dumb" })).not.toContain("\u001b");
  expect((await ask(["when?"])).written).not.toContain("\u001b");
});

test("stops asking when nobody reads the answers any more", async () => {
  const output = collector();
  output.destroy();
  const { code, asked } = await ask(["--json"], inputOf("one\ntwo\nthree\n"), { output });
  expect(code).toBe(0);
  expect(asked).toEqual(["one"]);
});
