import { z } from "zod";
import { forgetAnswers, sqliteAnswers } from "./sqlite-answers.js";
import { openConnection, type Sql, type SqliteConnection } from "./sqlite-connection.js";
import { sqliteDigests } from "./sqlite-digests.js";
import { forgetKnown, sqliteKnown } from "./sqlite-known.js";
import { sqliteOutbox } from "./sqlite-outbox.js";
import { sqliteQuestions } from "./sqlite-questions.js";
import { forgetRuns } from "./sqlite-runs.js";
import type { StateStore } from "./store.js";

/** The tables whose rows belong to a server; what belongs to its digests goes with them (ON DELETE CASCADE). */
const OF_GUILDS = ["channel_answers", "replies", "digests", "unanswered", "unanswered_days"];

const GUILDS = `${OF_GUILDS.map((table) => `SELECT guild FROM ${table} WHERE guild IS NOT NULL`).join(" UNION ")} ORDER BY guild`;

const guildRow = z.object({ guild: z.string() }).transform(({ guild }) => guild);
const untoldRow = z.object({ since: z.number().nullable() });

/**
 * Opens the store in a SQLite file, or in memory for ":memory:". Creates what is missing.
 * @throws {StateError} where the file cannot be used.
 */
export async function openSqliteStore(location: string): Promise<StateStore> {
  return sqliteStore(await openConnection(location));
}

const ownerRow = z.object({ application: z.string() }).transform(({ application }) => application);
const othersRow = z.object({ others: z.number() }).transform(({ others }) => others);
/** A process that was not heard of for so long is gone. */
const FORGET_PROCESS_MS = 24 * 60 * 60_000;

/** The store over an open connection, which is closed with it. */
export function sqliteStore(connection: SqliteConnection): StateStore {
  const { step, settle, close } = connection;
  return {
    ...sqliteAnswers(connection),
    ...sqliteDigests(connection),
    ...sqliteOutbox(connection),
    ...sqliteKnown(connection),
    ...sqliteQuestions(connection),
    async forget(before) {
      const forgotten = await step((sql) => forget(sql, before.getTime()));
      await settle();
      return forgotten;
    },
    guilds: () => step((sql) => sql.rows(guildRow, GUILDS)),
    async eraseGuild(guildId) {
      await step((sql) => {
        sql.change("DELETE FROM answers WHERE id IN (SELECT answer FROM replies WHERE guild = ?)", guildId);
        for (const table of OF_GUILDS) sql.change(`DELETE FROM ${table} WHERE guild = ?`, guildId);
      });
      await settle();
    },
    ownerFor: (applicationId) =>
      step((sql) => {
        sql.change("INSERT INTO owner (only, application) VALUES (1, ?) ON CONFLICT DO NOTHING", applicationId);
        return sql.rows(ownerRow, "SELECT application FROM owner")[0] ?? applicationId;
      }),
    noteProcess: (processId, now, since) =>
      step((sql) => {
        sql.change("DELETE FROM processes WHERE id = ? OR seen < ?", processId, now.getTime() - FORGET_PROCESS_MS);
        sql.change("INSERT INTO processes (id, seen) VALUES (?, ?)", processId, now.getTime());
        const others = "SELECT count(*) AS others FROM processes WHERE id <> ? AND seen > ?";
        return sql.rows(othersRow, others, processId, since.getTime())[0] ?? 0;
      }),
    close,
  };
}

function forget(sql: Sql, before: number): number {
  forgetRuns(sql, before);
  const [untold] = sql.rows(untoldRow, "SELECT min(told_until) AS since FROM digests");
  forgetKnown(sql, Math.min(before, untold?.since ?? before));
  return forgetAnswers(sql, before);
}
