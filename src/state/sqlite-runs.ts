import { z } from "zod";
import type { RunReport } from "./outbox.js";
import type { Sql } from "./sqlite-connection.js";
import { json, time, truth } from "./sqlite-values.js";

/** More than that nobody reads. */
const MOST_RUNS = 50;

const reportRow = z.object({
  digestId: z.string(),
  date: z.string(),
  occasion: z.string(),
  dueAt: time,
  late: truth,
  state: z.enum(["due", "sent", "empty", "failed", "missed"]),
  at: time,
  code: z.string().nullable(),
  parts: z.number(),
  messageIds: json.pipe(z.array(z.string())),
  crosspostsFailed: z.number(),
});

const OWN_STEPS = "FROM steps s WHERE s.digest = r.digest AND s.date = r.date AND s.occasion = r.occasion";

const REPORTS = `
  SELECT r.digest AS digestId, r.date, r.occasion, r.due_at AS dueAt, r.late, r.state, r.at,
    iif(r.state = 'due', (SELECT s.code ${OWN_STEPS} AND s.state <> 'sent' ORDER BY s.place LIMIT 1), r.code) AS code,
    (SELECT count(*) ${OWN_STEPS} AND s.kind = 'post') AS parts,
    (SELECT json_group_array(s.message_id ORDER BY s.place) ${OWN_STEPS} AND s.kind = 'post' AND s.state = 'sent'
    ) AS messageIds,
    (SELECT count(*) ${OWN_STEPS} AND s.kind = 'crosspost' AND s.state = 'failed') AS crosspostsFailed
  FROM runs r WHERE r.digest = ? ORDER BY r.due_at DESC, r.date DESC, r.occasion LIMIT ?`;

/** A digest's last runs, the newest first. */
export function runReports(sql: Sql, digestId: string, limit: number): readonly RunReport[] {
  return sql.rows(reportRow, REPORTS, digestId, Math.min(Math.max(limit, 1), MOST_RUNS));
}

/**
 * Deletes runs that came to their end before a time, in milliseconds. One whose posts are out but whose crossposts are
 * not is not at its end.
 */
export function forgetRuns(sql: Sql, before: number): void {
  sql.change(
    `DELETE FROM runs AS r WHERE r.at < ? AND (r.state IN ('empty', 'failed', 'missed') OR r.state = 'sent' AND NOT EXISTS
       (SELECT 1 ${OWN_STEPS} AND s.state IN ('due', 'sending')))`,
    before,
  );
}
