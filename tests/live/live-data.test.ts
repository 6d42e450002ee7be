import { rmSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { createApp } from "../../src/app.js";
import { loadFactBase, readDataFolder } from "../../src/facts/load.js";
import { DataError, describeProblems } from "../../src/facts/problem.js";
import { type LiveData, type LiveOptions, openLiveData } from "../../src/live/live-data.js";
import { createChangeReader, type PreparedData, readPrepared } from "../../src/live/prepared-data.js";
import type { Preparer } from "../../src/live/preparer.js";
import type { WatchOptions } from "../../src/live/watch-folder.js";
import { museumFile } from "../fixtures/museum.js";
import { dataFolder, museumWith } from "./data-folder.js";

const VISITORS = "how many people visit the museum?";
const open: LiveData[] = [];
afterEach(() => {
  for (const live of open.splice(0)) live.close();
});

const preparer = (prepare: Preparer["prepare"]): Preparer => ({ prepare, close: () => undefined });

/** Live data of which the test says when something has changed, and how long reading takes. */
function opened(options: Partial<LiveOptions> = {}) {
  const data = dataFolder();
  let watched: WatchOptions | undefined;
  let watches = 0;
  const clock = { now: new Date("2026-11-22T10:00:00Z") };
  const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
  const live = openLiveData({
    folder: data.path,
    log,
    now: () => clock.now,
    preparer: preparer(async (folder) => readPrepared(folder)),
    watch: (_, more) => {
      watched = more;
      watches += 1;
      return {
        close: () => {
          watches -= 1;
        },
      };
    },
    ...options,
  });
  open.push(live);
  const answer = () => live.app.ask(VISITORS).text;
  return {
    data,
    live,
    log,
    clock,
    answer,
    notice: () => watched?.onChange(),
    watched: () => watched,
    watches: () => watches,
  };
}

const wait = () => new Promise((resolve) => setImmediate(resolve));
/** Reading that ends when the test says so. */
function slowly() {
  const waiting: ((checked: PreparedData) => void)[] = [];
  return {
    prepare: () => new Promise<PreparedData>((resolve) => waiting.push(resolve)),
    reading: () => waiting.length,
    end: async (checked: PreparedData) => {
      waiting.shift()?.(checked);
      await wait();
    },
  };
}

describe("valid data", () => {
  test("that were edited answer, everywhere the app is asked", async () => {
    const { data, live, answer, notice, log } = opened();
    const before = live.app.base;
    expect(answer()).toContain("41,000");
    data.save("facts/museum.json", JSON.stringify(museumWith(52_500)));
    notice();
    await live.reload();
    expect(answer()).toContain("52,500");
    expect(live.app.base).not.toBe(before);
    expect(live.app.check("The museum had about 52,500 visitors in 2024.").claims[0]?.verdict).toBe("supported");
    expect(live.app.suggest("52,500").map(({ label }) => label)).toContain("About 52,500 visitors in 2024");
    expect(live.refusal()).toBeUndefined();
    const told = expect.objectContaining({ version: live.app.base.version, facts: live.app.base.facts.size });
    expect(log.info).toHaveBeenCalledExactlyOnceWith(told, "the data on disk have changed and are live");
  });

  test("of which a few facts were edited answer as if all had been prepared anew", async () => {
    const read = createChangeReader();
    const made: ReturnType<typeof read>[] = [];
    const { data, live, answer } = opened({
      preparer: preparer(async (folder, version) => {
        const latest = read(folder, version);
        made.push(latest);
        return latest;
      }),
    });
    await live.reload();
    for (const visitors of [52_500, 63_000]) {
      data.fill(museumWith(visitors));
      await live.reload();
      expect(answer()).toContain(visitors.toLocaleString("en"));
      expect(answer()).toBe(createApp(loadFactBase(data.path)).ask(VISITORS).text);
      expect(live.app.base.version).toBe(loadFactBase(data.path).version);
    }
    expect(made.map((one) => "change" in one)).toEqual([false, true, true]);
  });

  test("that say the same as before change nothing, however they are written", async () => {
    const { data, live, log } = opened();
    const before = live.app.base;
    data.save("facts/museum.json", JSON.stringify(museumFile, null, 4));
    await live.reload();
    expect(live.app.base).toBe(before);
    expect(log.info).not.toHaveBeenCalled();
  });

  test("are told to who follows: the first at once, and every further with its moment", async () => {
    const { data, live, clock } = opened();
    const followed: [string, Date][] = [];
    const first = clock.now;
    live.follow(({ version }, since) => followed.push([version, since]));
    const { version } = live.app.base;
    clock.now = new Date("2026-11-22T11:00:00Z");
    await live.reload();
    data.save("facts/museum.json", JSON.stringify(museumWith(52_500)));
    await live.reload();
    expect(followed).toEqual([
      [version, first],
      [live.app.base.version, clock.now],
    ]);
  });
});

describe("data that cannot be taken", () => {
  test.each([
    [
      "hold mistakes",
      (data: ReturnType<typeof dataFolder>) => data.save("bakery.json", '{ "facts": [{ "id": 1 }], "x": 2 }'),
    ],
    ["are half written", (data: ReturnType<typeof dataFolder>) => data.save("bakery.json", '{ "facts": [ { "id": "a')],
    ["are gone", (data: ReturnType<typeof dataFolder>) => rmSync(data.path, { recursive: true })],
    [
      "are all empty",
      (data: ReturnType<typeof dataFolder>) => {
        data.save("bakery.json", "{}");
        data.save("facts/museum.json", "{}");
      },
    ],
  ])(
    "because they %s leave the old ones answering, and every problem is told as the check tells it",
    async (_, spoil) => {
      const { data, live, answer, log, clock } = opened();
      const before = live.app.base;
      spoil(data);
      await live.reload();
      expect([live.app.base, answer()]).toEqual([before, expect.stringContaining("41,000")]);
      const checked = readDataFolder(data.path);
      if (checked.ok) throw new Error("nothing was spoilt");
      expect(live.refusal()).toEqual({ since: clock.now, problems: checked.problems });
      const [fields, message] = log.error.mock.calls[0] ?? [];
      expect(fields).toEqual({ answering: before.version });
      expect(message).toBe(
        `The data have problems:\n${describeProblems(checked.problems)}\nUntil that is mended the data from before answer.`,
      );
      clock.now = new Date("2026-11-22T12:00:00Z");
      data.fill(museumWith(52_500));
      await live.reload();
      expect([answer(), live.refusal()]).toEqual([expect.stringContaining("52,500"), undefined]);
    },
  );

  test("are known as such since the first time, until what was there before is back", async () => {
    const { data, live, log, clock } = opened();
    const first = clock.now;
    data.save("bakery.json", "{");
    await live.reload();
    clock.now = new Date("2026-11-22T12:00:00Z");
    data.save("bakery.json", "{ [");
    await live.reload();
    expect(live.refusal()?.since).toEqual(first);
    data.fill();
    await live.reload();
    expect(live.refusal()).toBeUndefined();
    expect(log.info).toHaveBeenCalledExactlyOnceWith(expect.anything(), expect.stringContaining("in order again"));
  });

  test("because of a fault leave the old ones answering, and the next change is tried as ever", async () => {
    const prepare = vi.fn(async (folder: string) => readPrepared(folder));
    const { data, live, answer, log } = opened({ preparer: preparer(prepare) });
    prepare.mockRejectedValueOnce(new Error("out of memory"));
    data.save("facts/museum.json", JSON.stringify(museumWith(52_500)));
    await live.reload();
    expect(live.refusal()?.problems).toBe("fault");
    expect(answer()).toContain("41,000");
    expect(log.error.mock.calls[0]?.[0]).toMatchObject({ err: new Error("out of memory") });
    await live.reload();
    expect([answer(), live.refusal()]).toEqual([expect.stringContaining("52,500"), undefined]);
  });

  test("to begin with are refused, and nothing stays watched", () => {
    const data = dataFolder();
    data.save("bakery.json", "{");
    const watched = vi.fn();
    const watch = () => ({ close: watched });
    const log = { info: vi.fn(), warn: vi.fn(), error: vi.fn() };
    expect(() => openLiveData({ folder: data.path, log, watch })).toThrow(DataError);
    expect(watched).toHaveBeenCalledOnce();
  });
});

describe("while data are being read", () => {
  const valid = (visitors: number): PreparedData => {
    const data = dataFolder();
    data.fill(museumWith(visitors));
    return readPrepared(data.path);
  };
  const broken: PreparedData = {
    ok: false,
    problems: [{ file: "data/a.json", place: "1:1", problem: "half written", remedy: "finish it" }],
  };

  test("the old ones answer", async () => {
    const { prepare, end } = slowly();
    const { notice, answer } = opened({ preparer: preparer(prepare) });
    notice();
    await wait();
    expect(answer()).toContain("41,000");
    await end(valid(52_500));
    expect(answer()).toContain("52,500");
  });

  test("however many changes come are read once more afterwards, one reading at a time", async () => {
    const { prepare, reading, end } = slowly();
    const { notice, answer, live } = opened({ preparer: preparer(prepare) });
    for (let at = 0; at < 5; at += 1) notice();
    await wait();
    expect(reading()).toBe(1);
    await end(valid(50_001));
    // Even so the first answers already: it was in order.
    expect([reading(), answer()]).toEqual([1, expect.stringContaining("50,001")]);
    const settled = live.reload();
    await end(valid(50_002));
    await end(valid(50_003));
    await settled;
    expect([reading(), answer()]).toEqual([0, expect.stringContaining("50,003")]);
  });

  test("problems count only where nothing changed meanwhile: it may have been half written", async () => {
    const { prepare, end } = slowly();
    const { notice, live, log } = opened({ preparer: preparer(prepare) });
    notice();
    await wait();
    notice();
    await end(broken);
    expect([live.refusal(), log.error.mock.calls]).toEqual([undefined, []]);
    await end(broken);
    expect(live.refusal()).toMatchObject({ problems: [{ problem: "half written" }] });
  });

  test("closing ends it: what is read then changes nothing", async () => {
    const { prepare, reading, end } = slowly();
    const { notice, live, answer, log, watches } = opened({ preparer: preparer(prepare) });
    notice();
    await wait();
    live.close();
    await end(valid(52_500));
    await live.reload();
    expect([answer(), reading(), watches()]).toEqual([expect.stringContaining("41,000"), 0, 0]);
    expect(log.error).not.toHaveBeenCalled();
  });
});

test("where the folder cannot be watched, the log says what to do instead, and a reload works", async () => {
  const { data, live, answer, watched, log } = opened();
  watched()?.onTrouble(Object.assign(new Error("no more watches"), { code: "ENOSPC" }));
  expect(log.warn).toHaveBeenCalledExactlyOnceWith(expect.anything(), expect.stringContaining("send SIGHUP"));
  data.save("facts/museum.json", JSON.stringify(museumWith(52_500)));
  await live.reload();
  expect(answer()).toContain("52,500");
});

describe("a moment after the start", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  test("preparing is practised once, which changes nothing", async () => {
    const prepare = vi.fn(async (folder: string) => readPrepared(folder));
    const { live, log } = opened({ preparer: preparer(prepare) });
    const before = live.app.base;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(prepare).toHaveBeenCalledOnce();
    expect(live.app.base).toBe(before);
    expect([log.info, log.error].flatMap(({ mock }) => mock.calls)).toEqual([]);
  });

  test("nothing is practised any more where all was closed before", async () => {
    const prepare = vi.fn(async (folder: string) => readPrepared(folder));
    opened({ preparer: preparer(prepare) }).live.close();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(prepare).not.toHaveBeenCalled();
  });
});
