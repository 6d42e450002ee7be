import type { z } from "zod";
import { idOf } from "./located.js";
import { type Problem, placeOf, quote } from "./problem.js";

type Issue = z.core.$ZodIssue;

/** Whether a parsed JSON value is an object in braces. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What the schema found, told as problems with remedies. */
export function problemsOf(file: string, value: unknown, issue: Issue): Problem[] {
  const [section, at] = issue.path;
  const entry = isObject(value) && typeof section === "string" ? value[section] : undefined;
  const id = Array.isArray(entry) && typeof at === "number" ? idOf(entry[at]) : undefined;
  const told = { file, ...(id === undefined ? {} : { id }) };
  const place = placeOf(issue.path);
  if (issue.code === "unrecognized_keys") {
    return issue.keys.map((key) => ({
      ...told,
      place: placeOf([...issue.path, key]),
      problem: `nothing here is called ${quote(key)}`,
      remedy: "correct its spelling, or remove it; schema.json lists what may stand here",
    }));
  }
  return [{ ...told, place, ...explain(issue, valueAt(value, issue.path)) }];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (inner, key) => (typeof inner === "object" && inner !== null ? Reflect.get(inner, key) : undefined),
    value,
  );
}

/** What is wrong and what to do, for each kind of fault the schema finds. */
function explain(issue: Issue, found: unknown): Pick<Problem, "problem" | "remedy"> {
  const name = String(issue.path.at(-1) ?? "the file");
  const isMissing = found === undefined;
  const last = typeof issue.path.at(-1) === "number" ? "this entry" : `“${name}”`;
  switch (issue.code) {
    case "invalid_type":
      if (isMissing && name === "references") return noReference;
      if (isMissing) return { problem: `${last} is missing`, remedy: `add it: ${kindOf(issue.expected)}` };
      return {
        problem: `${last} must be ${kindOf(issue.expected)}, not ${typeName(found)}`,
        remedy: "give it that form",
      };
    case "invalid_value":
    case "invalid_union": {
      const values = choices(issue);
      if (values === "")
        return { problem: `${last} has the wrong form`, remedy: "see schema.json for the forms it may have" };
      const problem = isMissing ? `${last} is missing` : `${last} cannot be ${shown(found)}`;
      return { problem, remedy: `choose one of: ${values}` };
    }
    case "too_small":
      if (name === "references") return noReference;
      if (issue.origin === "string")
        return { problem: `${last} is empty`, remedy: "write it, or remove it where it may be absent" };
      return { problem: `${last} holds too few entries`, remedy: `give it at least ${issue.minimum}` };
    case "too_big": {
      const length = typeof found === "string" ? ` and has ${found.length}` : "";
      return { problem: `${last} may have ${issue.maximum} characters at most${length}`, remedy: "shorten it" };
    }
    case "invalid_format":
      return explainFormat(issue.format, issue.message, last, found);
    case "invalid_key":
      return { problem: `${quote(name)} cannot be a name here`, remedy: "use lower-case words joined by hyphens" };
    default:
      return { problem: `${last} ${issue.message}`, remedy: "remove the space at the start or end" };
  }
}

const noReference = {
  problem: "the fact has no reference",
  remedy: "add at least one to its references: a source and a locator",
};

function explainFormat(
  format: string,
  message: string,
  last: string,
  found: unknown,
): Pick<Problem, "problem" | "remedy"> {
  if (format === "url") {
    const remedy = "write an address that starts with http:// or https://, or null and a urlNote";
    return { problem: `${last} is no web address: ${shown(found)}`, remedy };
  }
  const hidden = message.startsWith("holds");
  const remedy = hidden ? "remove that character; type the text again where it cannot be seen" : "write it so";
  return { problem: `${last} ${message}${hidden ? "" : `, not ${shown(found)}`}`, remedy };
}

function choices(issue: Issue): string {
  if (issue.code === "invalid_value") return issue.values.map(String).join(", ");
  // The schema library names the choices of a discriminated union, though its types do not say so.
  const options = "options" in issue ? issue.options : undefined;
  return Array.isArray(options) ? options.map(String).join(", ") : "";
}

function shown(found: unknown): string {
  if (typeof found === "string") return quote(found);
  return typeof found === "object" ? typeName(found) : quote(String(found));
}

function typeName(found: unknown): string {
  if (found === null) return "null";
  return Array.isArray(found) ? "a list" : kindOf(typeof found);
}

function kindOf(expected: string): string {
  const kinds: Readonly<Record<string, string>> = {
    string: "text in quotes",
    number: "a number",
    boolean: "true or false",
    array: "a list in [ ]",
    object: "an object in { }",
    record: "an object in { }",
  };
  return kinds[expected] ?? expected;
}
