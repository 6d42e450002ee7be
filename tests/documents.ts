import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";

/** Documents as tests read them: their code blocks, and the commands and outputs in these. */

export const ROOT = join(import.meta.dirname, "..");

export interface Block {
  /** What stands behind the opening fence, such as "sh". */
  readonly language: string;
  readonly text: string;
}

const BLOCK = /^( *)```(\S*)\n(.*?)^\1```$/gmsu;

/** The text of a document, named from the project's folder. */
export function readDocument(path: string): string {
  return readFileSync(join(ROOT, path), "utf8");
}

/** The fenced code blocks of a document, without their indentation, in order. */
export function blocksOf(document: string): readonly Block[] {
  return [...document.matchAll(BLOCK)].map(([, indent = "", language = "", text = ""]) => ({
    language,
    text: text.replaceAll(new RegExp(`^${indent}`, "gmu"), ""),
  }));
}

/** The one block of a language; a document that shows none or several is an error. */
export function onlyBlock(document: string, language: string): string {
  const [block, ...more] = blocksOf(document).filter((one) => one.language === language);
  if (!block || more.length > 0) throw new Error(`the document must have exactly one \`\`\`${language} block`);
  return block.text;
}

/** The document with another text in its block number `at` (from 0) of a language. */
export function withBlock(document: string, language: string, at: number, text: string): string {
  let seen = -1;
  return document.replaceAll(BLOCK, (block: string, indent: string, found: string) => {
    if (found === language) seen += 1;
    return found === language && seen === at ? `${indent}\`\`\`${language}\n${text}${indent}\`\`\`` : block;
  });
}

/** The commands of a block: in "sh" every line but comments, in "console" what follows a "$"; "a && b" are two. */
export function commandsOf({ language, text }: Block): readonly string[] {
  const lines = text.split("\n").filter((line) => line !== "");
  const commands =
    language === "sh"
      ? lines.filter((line) => !line.startsWith("#"))
      : lines.filter((line) => language === "console" && line.startsWith("$ ")).map((line) => line.slice(2));
  return commands.flatMap((command) => command.split(" && "));
}

/** The document with what each command of its "console" blocks really prints. */
export async function withOutputs(document: string, outputOf: (command: string) => Promise<string>): Promise<string> {
  const blocks = blocksOf(document).filter(({ language }) => language === "console");
  let fresh = document;
  for (const [at, block] of blocks.entries()) {
    const shown: string[] = [];
    for (const command of commandsOf(block)) shown.push(`$ ${command}\n${await outputOf(command)}`);
    fresh = withBlock(fresh, "console", at, shown.join("\n"));
  }
  return fresh;
}

const Package = z.looseObject({
  scripts: z.record(z.string(), z.string()),
  engines: z.looseObject({ node: z.string() }),
});

export const readPackage = () => Package.parse(JSON.parse(readDocument("package.json")));

/** The arguments by which `npm run [--silent] <script> [-- …]` starts node; npm itself would only be slow. */
export function nodeArguments(command: string): readonly string[] {
  const words = [...command.matchAll(/"([^"]*)"|(\S+)/gu)].map(([, quoted, bare]) => quoted ?? bare ?? "");
  const [npm, run, ...rest] = words.filter((word) => word !== "--silent");
  const [script = "", dashes, ...args] = run === "start" ? ["start", ...rest] : rest;
  const [node, ...start] = (readPackage().scripts[script] ?? "").split(" ");
  const isPlain = npm === "npm" && (run === "run" || run === "start") && node === "node";
  if (!isPlain || (dashes ?? "--") !== "--") throw new Error(`“${command}” does not run node by an npm script`);
  return [...start, ...args];
}

/** What node prints; an exit code other than 0 or anything on the standard error is an error. */
export function runNode(args: readonly string[], input = ""): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, args, { cwd: ROOT, maxBuffer: 1e8 }, (fault, output, errors) => {
      if (fault || errors !== "") reject(new Error(`node ${args.join(" ")} failed: ${errors}`, { cause: fault }));
      else resolve(output);
    });
    child.stdin?.end(input);
  });
}
