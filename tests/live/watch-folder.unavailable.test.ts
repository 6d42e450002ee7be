import fs from "node:fs";
import { syncBuiltinESMExports } from "node:module";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { watchFolder } from "../../src/live/watch-folder.js";
import { dataFolder } from "./data-folder.js";

/** A system that hands out no more watches, as Linux does when a user has too many. */
const system = { hasWatches: false, notice: (): void => undefined };
const watch = (path: string, _: object, listener: (event: string, name: string) => void) => {
  if (!system.hasWatches) throw Object.assign(new Error(`ENOSPC: ${path}`), { code: "ENOSPC" });
  system.notice = () => listener("change", "bakery.json");
  return { on: () => ({ close: () => undefined }) };
};

beforeEach(() => {
  vi.spyOn(fs, "watch").mockImplementation(watch as unknown as typeof fs.watch);
  // Whoever imported `watch` by its name gets what stands there now.
  syncBuiltinESMExports();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  syncBuiltinESMExports();
});

test("that changes may go unnoticed is said once, and again only after all was well in between", () => {
  vi.useFakeTimers();
  const onTrouble = vi.fn();
  const onChange = vi.fn();
  system.hasWatches = true;
  const watching = watchFolder(dataFolder().path, { onChange, onTrouble, quietMs: 10 });
  const change = () => {
    system.notice();
    vi.advanceTimersByTime(20);
  };
  expect(onTrouble).not.toHaveBeenCalled();
  system.hasWatches = false;
  change();
  change();
  expect(onTrouble).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ code: "ENOSPC" }));
  system.hasWatches = true;
  change();
  system.hasWatches = false;
  change();
  expect(onTrouble).toHaveBeenCalledTimes(2);
  expect(onChange).toHaveBeenCalledTimes(4);
  watching.close();
});

test("to begin with it is said at once, and nothing is thrown", () => {
  system.hasWatches = false;
  const onTrouble = vi.fn();
  watchFolder(dataFolder().path, { onChange: vi.fn(), onTrouble }).close();
  expect(onTrouble).toHaveBeenCalledOnce();
});
