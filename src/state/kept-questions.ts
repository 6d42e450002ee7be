import { resolve } from "node:path";
import { z } from "zod";
import type { UnansweredQuestion } from "./question-store.js";
import { existing, readFile } from "./sqlite-reading.js";
import { refuseOtherSchema } from "./sqlite-schema.js";

/** An unanswered question of whatever server: how often it was asked, and when last. */
export type KeptQuestion = Pick<UnansweredQuestion, "question" | "count">;

const rows = z.array(z.object({ question: z.string(), count: z.number() }));

/**
 * The questions without a fact that a state file keeps, nearly identical ones of all servers as one in its latest form:
 * the most frequent first, then the latest. Reads only, also while the bot writes.
 * @throws {StateError} where the file cannot be read, or is not of today's schema.
 */
export function readKeptQuestions(file: string): readonly KeptQuestion[] {
  const path = existing(resolve(file));
  const isReadOnly = true;
  return readFile(
    path,
    (database) => {
      refuseOtherSchema(database, path);
      // Beside a maximum SQLite takes the other columns from its row (https://sqlite.org/lang_select.html#bareagg).
      const kept = database.prepare(
        `SELECT question, sum(count) AS count, max(last_at) AS lastAt FROM unanswered
         GROUP BY key ORDER BY sum(count) DESC, lastAt DESC, key`,
      );
      return rows.parse(kept.all());
    },
    isReadOnly,
  );
}
