import { type ChildProcess, spawn } from "node:child_process";
import { onTestFinished } from "vitest";

/** Another process in which `store` is the store in this file and `code` is run; it ends with the test at the latest. */
export function another(path: string, code: string): ChildProcess {
  const built = new URL("../../dist/state/open-store.js", import.meta.url).href;
  const script = `import { openStore } from "${built}";
    const store = await openStore("sqlite:" + process.argv[1]);
    const kept = (id) => ({ id, question: "q", outcome: "answered", facts: [{ id: "fact", version: "1" }],
      about: { subjects: [], story: null }, at: new Date() });
    ${code}`;
  const child = spawn(process.execPath, ["--input-type=module", "-e", script, path], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}
