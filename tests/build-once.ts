import { execFileSync } from "node:child_process";

/** Some tests start the real program, so it is built once before any of them runs. */
export default function setup(): void {
  execFileSync(process.execPath, ["node_modules/typescript/bin/tsc", "-p", "tsconfig.build.json"], {
    stdio: "inherit",
  });
}
