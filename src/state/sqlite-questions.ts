import { z } from "zod";
import type { QuestionStore, UnansweredQuestion } from "./question-store.js";
import type { Sql, SqliteConnection } from "./sqlite-connection.js";
import { time } from "./sqlite-values.js";

const DAY_MS = 86_400_000;

const questionRow = z.object({
  guildId: z.string(),
  key: z.string(),
  question: z.string(),
  count: z.number(),
  lastAt: time,
});
const daysRow = z.object({ days: z.number() }).transform(({ days }) => days);

const DAYS = "SELECT days FROM unanswered_days WHERE guild = ?";

/** The unanswered questions in a SQLite file. */
export function sqliteQuestions({ step, settle }: SqliteConnection): QuestionStore {
  return {
    recordUnanswered: (question) => step((sql) => recordUnanswered(sql, question)),
    unanswered: (guildId, since) =>
      step((sql) =>
        sql.rows(
          questionRow,
          `SELECT guild AS guildId, key, question, count, last_at AS lastAt FROM unanswered
           WHERE guild = ? AND last_at >= ? ORDER BY count DESC, last_at DESC, key`,
          guildId,
          since.getTime(),
        ),
      ),
    unansweredDays: (guildId) => step((sql) => sql.rows(daysRow, DAYS, guildId)[0]),
    async setUnansweredDays(guildId, days) {
      await step((sql) => setUnansweredDays(sql, guildId, days));
      await settle();
    },
    async forgetUnanswered(now, otherwiseDays) {
      const forgotten = await step((sql) =>
        sql.change(
          `DELETE FROM unanswered WHERE last_at < ? - ? * coalesce(
             (SELECT days FROM unanswered_days WHERE unanswered_days.guild = unanswered.guild), ?)`,
          now.getTime(),
          DAY_MS,
          otherwiseDays,
        ),
      );
      await settle();
      return forgotten;
    },
  };
}

function recordUnanswered(sql: Sql, { guildId, key, question, lastAt }: Omit<UnansweredQuestion, "count">): void {
  if (sql.rows(daysRow, DAYS, guildId)[0] === 0) return;
  sql.change(
    `INSERT INTO unanswered (guild, key, question, count, last_at) VALUES (?, ?, ?, 1, ?)
     ON CONFLICT DO UPDATE SET count = count + 1, last_at = max(last_at, excluded.last_at),
       question = iif(excluded.last_at >= last_at, excluded.question, question)`,
    guildId,
    key,
    question,
    lastAt.getTime(),
  );
}

function setUnansweredDays(sql: Sql, guildId: string, days: number): void {
  const set = "INSERT INTO unanswered_days (guild, days) VALUES (?, ?) ON CONFLICT DO UPDATE SET days = excluded.days";
  sql.change(set, guildId, days);
  if (days === 0) sql.change("DELETE FROM unanswered WHERE guild = ?", guildId);
}
