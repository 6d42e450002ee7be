import { createApp, type EditableApp } from "../src/app.js";
import type { FactBase } from "../src/facts/fact-base.js";
import { loadFactBase } from "../src/facts/load.js";

/** The facts that come with the program. Nobody changes them, so they are read and prepared once for all files of a process. */
export const shippedBase: FactBase = loadFactBase();

let app: EditableApp | undefined;

/** An app of these facts. What it answers depends on nothing that was asked before, so files may share it. */
export function shippedApp(): EditableApp {
  app ??= createApp(shippedBase);
  return app;
}
