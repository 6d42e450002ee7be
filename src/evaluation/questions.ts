import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { type GoldenQuestion, GoldenQuestionSchema } from "./judge.js";

/**
 * Questions of this file are held out: nobody tunes to them or looks at which were missed, so they show what the others
 * no longer can.
 */
const HELD_OUT_FILE = "held-out.jsonl";

/** The golden questions that come with the program's source. */
export const GOLDEN_FOLDER = fileURLToPath(new URL("../../tests/golden", import.meta.url));

/**
 * Reads every `*.jsonl` of a folder, one question a line.
 * @throws {Error} naming file and line of the first line that is no golden question.
 */
export function readGoldenQuestions(folder: string = GOLDEN_FOLDER): readonly GoldenQuestion[] {
  const files = readdirSync(folder).filter((name) => name.endsWith(".jsonl"));
  return files.sort().flatMap((name) =>
    readFileSync(join(folder, name), "utf8")
      .split("\n")
      .flatMap((line, at) =>
        line.trim() === "" ? [] : [{ ...readLine(line, `${name}:${at + 1}`), heldOut: name === HELD_OUT_FILE }],
      ),
  );
}

/**
 * Questions that want an answer, as plain text: the lines of a file that are not blank, or without one the golden
 * questions that some fact answers, where the program's source is at hand. What is held out is left out.
 * @throws {Error} of the file system where the file cannot be read, or naming the first line that is no golden question.
 */
export function readQuestionsToAnswer(file?: string): readonly string[] {
  if (file !== undefined) {
    return readFileSync(file, "utf8")
      .split("\n")
      .map((line) => line.trim())
      .filter(Boolean);
  }
  if (!existsSync(GOLDEN_FOLDER)) return [];
  return readGoldenQuestions()
    .filter(({ heldOut, expect }) => !heldOut && expect.every((status) => status !== "unknown"))
    .map(({ question }) => question);
}

function readLine(line: string, place: string): GoldenQuestion {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw new Error(`${place} is not JSON`, { cause });
  }
  const read = GoldenQuestionSchema.safeParse(value);
  if (!read.success) throw new Error(`${place} is no golden question: ${z.prettifyError(read.error)}`);
  return read.data;
}
