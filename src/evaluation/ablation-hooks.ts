import type { LoadHook, ResolveHook } from "node:module";
import type { Replaced } from "./stages.js";

/**
 * Module hooks by which a program runs with some of its functions replaced, and no line in it that provides for this.
 * They run in a thread of their own, as `register` of node:module has it.
 */

const STAND_IN = "?stand-in";
const ROOT = new URL("../", import.meta.url);
const SUBSTITUTES = new URL("substitutes.js", import.meta.url).href;

let replaced: readonly Replaced[] = [];

export function initialize(data: readonly Replaced[]): void {
  replaced = data;
}

const inPlaceOf = (url: string): readonly Replaced[] => replaced.filter(({ file }) => new URL(file, ROOT).href === url);

export const resolve: ResolveHook = async (specifier, context, next) => {
  const found = await next(specifier, context);
  const isOriginalWanted = context.parentURL === SUBSTITUTES || context.parentURL?.endsWith(STAND_IN) === true;
  return isOriginalWanted || inPlaceOf(found.url).length === 0 ? found : { ...found, url: found.url + STAND_IN };
};

export const load: LoadHook = async (url, context, next) => {
  if (!url.endsWith(STAND_IN)) return next(url, context);
  const original = url.slice(0, -STAND_IN.length);
  // A name that is exported by itself goes before the same name among all that the original exports.
  const names = inPlaceOf(original).map(({ name, by }) => `${by} as ${name}`);
  const [all, substitutes] = [original, SUBSTITUTES].map((file) => JSON.stringify(file));
  const source = `export * from ${all};\nexport { ${names.join(", ")} } from ${substitutes};\n`;
  return { format: "module", shortCircuit: true, source };
};
