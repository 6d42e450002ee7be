import { register } from "node:module";
import { STAGES } from "./stages.js";

/** A process of its own that asks all questions with one stage left out and sends home the verdicts. */

const [name, dataFolder, goldenFolder] = process.argv.slice(2);
const stage = STAGES.find((one) => one.name === name);
const replaced = stage?.replaced ?? [];
if (replaced.length > 0) register("./ablation-hooks.js", import.meta.url, { data: replaced });

// Imported only now, so that the hooks are in place.
const { createApp } = await import("../app.js");
const { loadFactBase } = await import("../facts/load.js");
const { readGoldenQuestions } = await import("./questions.js");
const { evaluate } = await import("./results.js");

const base = loadFactBase(dataFolder);
const { ask } = createApp(stage?.base?.(base) ?? base);
const results = evaluate(base, readGoldenQuestions(goldenFolder), ask);
process.send?.(results.map(({ verdict }) => verdict));
