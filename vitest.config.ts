import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    include: ["tests/**/*.test.ts"],
    globalSetup: ["tests/build-once.ts"],
    testTimeout: 20_000,
    // Left to itself it uses one fewer than there are processors: on two of them everything would wait for one.
    maxWorkers: 2,
  },
});
