import { fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import type { Verdict } from "./judge.js";
import { VERDICTS } from "./measures.js";
import { STAGES, type Stage } from "./stages.js";

const RUN = fileURLToPath(new URL("ablation-run.js", import.meta.url));
const Verdicts = z.array(z.enum(VERDICTS));

/** What the answers are worth without a stage: a verdict for each golden question, in their order. */
export interface WithoutStage {
  readonly stage: string;
  readonly verdicts: readonly Verdict[];
}

/**
 * Asks the golden questions again and again, each time without one stage, in a process of its own; needs the built
 * program. `told` is called with the name of each stage when its turn comes.
 * @throws {Error} where a run fails, such as for a stage that is no longer in the program
 */
export async function ablate(
  dataFolder: string,
  goldenFolder: string,
  told: (stage: string) => Promise<unknown>,
  stages: readonly Stage[] = STAGES,
): Promise<readonly WithoutStage[]> {
  const rows: WithoutStage[] = [];
  for (const { name } of stages) {
    await told(name);
    rows.push({ stage: name, verdicts: await runWithout(name, dataFolder, goldenFolder) });
  }
  return rows;
}

function runWithout(stage: string, dataFolder: string, goldenFolder: string): Promise<readonly Verdict[]> {
  return new Promise((resolve, reject) => {
    const child = fork(RUN, [stage, dataFolder, goldenFolder], { stdio: ["ignore", "ignore", "pipe", "ipc"] });
    let [said, errors] = [undefined as unknown, ""];
    child.stderr?.on("data", (text) => {
      errors += String(text);
    });
    child.on("message", (message) => {
      said = message;
    });
    child.on("error", reject);
    child.on("close", (code) => {
      const verdicts = Verdicts.safeParse(said);
      if (verdicts.success) resolve(verdicts.data);
      else reject(new Error(`the evaluation without "${stage}" ended with code ${code}: ${errors.trim()}`));
    });
  });
}
