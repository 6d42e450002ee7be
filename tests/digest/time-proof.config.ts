import { defineConfig } from "vitest/config";

/** The long proof is no part of `npm test`, which runs a sample of it: see time-proof.test.ts. */
export default defineConfig({
  test: {
    include: ["tests/digest/time-proof.run.ts"],
    reporters: ["dot"],
    disableConsoleIntercept: true,
    testTimeout: 30 * 60_000,
  },
});
