import { defineConfig } from "vitest/config";
import { SlowestFirst } from "./tests/slowest-first.js";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/build-once.ts"],
    setupFiles: ["tests/clean-up.ts"],
    // No test is judged by its time: after so long one hangs, on however busy a machine.
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // Left to itself it uses one fewer than there are processors: on two of them everything would wait for one.
    maxWorkers: 2,
    // Files share a process, and with it all that was loaded: to load it anew for each file took a third of all time. So
    // no test replaces a module, and each puts back the clock and whatever else it watches.
    isolate: false,
    sequence: { sequencer: SlowestFirst },
  },
});
