import { execFileSync } from "node:child_process";

/** Some tests start the real program, so it is built once before any of them runs. */
export default function setup(): void {
  const run = (...args: readonly string[]) => execFileSync(process.execPath, args, { stdio: "inherit" });
  run("node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json");
  run("dist/cli.js", "data-prepare");
}
