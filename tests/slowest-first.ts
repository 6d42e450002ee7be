import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The files that take ten seconds and more, the longest first: one of them left to the end would keep a processor idle. */
const SLOWEST = [
  "crash/crash",
  "main.state",
  "main",
  "answering/invariants",
  "discord/limits",
  "discord/answers",
  "edited-app",
  "readme",
  "discord/digest-messages",
  "adding-a-story",
  "bench/bench",
  "cli",
  "app",
].map((name) => `/tests/${name}.test.ts`);

/** The slowest files in their order, then the others as usual, which without times of an earlier run are by size. */
export class SlowestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const placeOf = ({ moduleId }: TestSpecification) => SLOWEST.findIndex((end) => moduleId.endsWith(end));
    const slow = files.filter((file) => placeOf(file) >= 0).sort((a, b) => placeOf(a) - placeOf(b));
    return [...slow, ...(await super.sort(files.filter((file) => placeOf(file) < 0)))];
  }
}
