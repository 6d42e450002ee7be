import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, test } from "vitest";
import { createApp } from "../../src/app.js";
import { loadFactBase } from "../../src/facts/load.js";
import { readPrepared } from "../../src/live/prepared-data.js";
import { createPreparer, type Preparer } from "../../src/live/preparer.js";
import { dataFolder, museumWith } from "./data-folder.js";

/** Threads start from the built program, as they do when it runs. */
const BUILT = pathToFileURL(join(import.meta.dirname, "../../dist/live/prepare-worker.js"));
/** A thread that does something with each folder it is sent. */
const thread = (source: string) =>
  new URL(
    `data:text/javascript,${encodeURIComponent(`import { parentPort } from "node:worker_threads"; parentPort.on("message", ({ folder }) => { ${source} });`)}`,
  );

const open: Preparer[] = [];
afterEach(() => {
  for (const preparer of open.splice(0)) preparer.close();
});
function opened(options: Parameters<typeof createPreparer>[0]): Preparer {
  const preparer = createPreparer(options);
  open.push(preparer);
  return preparer;
}

describe("data are prepared in a thread of their own", () => {
  test("and come as they do without one", async () => {
    const { path } = dataFolder();
    expect(await opened({ program: BUILT }).prepare(path)).toEqual(readPrepared(path));
  });

  test("and so do their problems, all of them", async () => {
    const data = dataFolder();
    data.write("bakery.json", '{ "facts": [ }');
    data.write("more.json", "[]");
    const made = await opened({ program: BUILT }).prepare(data.path);
    expect(made).toEqual(readPrepared(data.path));
    expect(made).toMatchObject({ ok: false });
  });

  test("and where a few facts only differ from what answers, just these come", async () => {
    const data = dataFolder();
    const { prepare } = opened({ program: BUILT });
    const app = createApp(loadFactBase(data.path));
    expect(await prepare(data.path, app.base.version)).toEqual(readPrepared(data.path));
    data.fill(museumWith(52_500));
    const made = await prepare(data.path, app.base.version);
    if (!("change" in made)) throw new Error("everything came");
    expect(made.change.put?.map(({ id }) => id)).toEqual(["museum-visitors"]);
    expect(app.with({ facts: made.change }).base.version).toBe(loadFactBase(data.path).version);
    // Something else answers than what came last.
    expect(await prepare(data.path, app.base.version)).toEqual(readPrepared(data.path));
  });

  test("which goes on while this one does other things", async () => {
    let turns = 0;
    const ticking = setInterval(() => {
      turns += 1;
    }, 1);
    await opened({ program: BUILT }).prepare(dataFolder().path);
    clearInterval(ticking);
    expect(turns).toBeGreaterThan(5);
  });

  test("which stays for the next", async () => {
    const { prepare } = opened({
      program: thread("globalThis.n = (globalThis.n ?? 0) + 1; parentPort.postMessage(n)"),
    });
    const asked: unknown[] = [];
    for (let at = 0; at < 20; at += 1) asked.push(await prepare("any"));
    expect(asked).toEqual(Array.from({ length: 20 }, (_, at) => at + 1));
  });
});

describe("a fault is told, ends nothing but the thread, and the next preparation gets a new one", () => {
  const ELSE_FINE = 'if (folder === "fine") parentPort.postMessage("made"); else';
  test.each([
    ["throws", `throw new RangeError("broken");`, "broken", undefined],
    ["ends", "process.exit(3);", "ended with 3", undefined],
    ["takes too long", "for (;;);", "takes longer than 1.5 seconds", 1_500],
  ])("it %s", async (_, source, message, longestMs) => {
    const { prepare } = opened({ program: thread(`${ELSE_FINE} ${source}`), ...(longestMs ? { longestMs } : {}) });
    await expect(prepare("bad")).rejects.toThrow(message);
    expect(await prepare("fine")).toBe("made");
  });

  test("it fails while nobody waits for it", async () => {
    const later = `parentPort.postMessage("made"); setTimeout(() => { throw new Error("late"); }, 1);`;
    const { prepare } = opened({ program: thread(later) });
    for (let at = 0; at < 3; at += 1) {
      expect(await prepare("any")).toBe("made");
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  });

  test("it is not there", async () => {
    const missing = pathToFileURL(join(import.meta.dirname, "nowhere.js"));
    await expect(opened({ program: missing }).prepare("any")).rejects.toThrow("nowhere.js");
  });
});

test("the thread sees nothing of the environment", async () => {
  process.env.FACTDESK_SECRET = "abc";
  const { prepare } = opened({ program: thread("parentPort.postMessage(Object.keys(process.env))") });
  expect(await prepare("any")).toEqual([]);
  delete process.env.FACTDESK_SECRET;
});
