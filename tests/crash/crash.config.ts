import { defineConfig } from "vitest/config";

/** The long run is no part of `npm test`, which makes do with a small one: see crash.test.ts. */
export default defineConfig({
  test: {
    include: ["tests/crash/crash.run.ts"],
    globalSetup: ["tests/build-once.ts"],
    reporters: ["dot"],
    disableConsoleIntercept: true,
    testTimeout: 90 * 60_000,
  },
});
