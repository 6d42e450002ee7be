import { z } from "zod";
import type { Digest, DigestPause, DigestPlan, DigestStore } from "./digest-store.js";
import type { Sql, SqliteConnection } from "./sqlite-connection.js";
import { json, time, truth } from "./sqlite-values.js";

const plan = z.object({
  time: z.string(),
  zone: z.string(),
  days: z.array(z.number()),
  stories: z.array(z.string()),
  emptyDays: z.enum(["silence", "line", "refresher"]),
  quiet: z.boolean(),
  roleId: z.string().nullable(),
  crosspost: z.boolean(),
});
const digestRow = z
  .object({
    id: z.string(),
    guildId: z.string(),
    channelId: z.string(),
    name: z.string(),
    plan: json.pipe(plan),
    scheduledBy: z.string(),
    scheduledAt: time,
    toldUntil: time,
    servedDate: z.string().nullable(),
    since: time.nullable(),
    reason: z.string().nullable(),
    told: truth.nullable(),
  })
  .transform(({ since, reason, told, ...digest }): Digest => {
    const pause = since === null || reason === null || told === null ? null : { since, reason, told };
    return { ...digest, pause };
  });
const factRow = z.object({ fact: z.string() }).transform(({ fact }) => fact);
const planRow = z.object({ plan: json.pipe(plan) });
const askedRow = z.object({ since: time.nullable() });
const here = z.object({});

const DIGESTS = `
  SELECT id, guild AS guildId, channel AS channelId, name, plan, scheduled_by AS scheduledBy,
    scheduled_at AS scheduledAt, told_until AS toldUntil, served_date AS servedDate, paused_since AS since,
    pause_reason AS reason, pause_told AS told
  FROM digests`;

/** The digests in a SQLite file. */
export function sqliteDigests({ step, settle }: SqliteConnection): DigestStore {
  return {
    addDigest: (digest) => step((sql) => addDigest(sql, digest)),
    digests: (guildId) =>
      step((sql) =>
        guildId === undefined
          ? sql.rows(digestRow, `${DIGESTS} ORDER BY guild, channel, name`)
          : sql.rows(digestRow, `${DIGESTS} WHERE guild = ? ORDER BY channel, name`, guildId),
      ),
    changeDigest: (id, changed, at) => step((sql) => changeDigest(sql, id, changed, at.getTime())),
    pauseDigest: (id, pause) => step((sql) => pauseDigest(sql, id, pause)),
    async removeDigest(id) {
      const removed = await step((sql) => sql.change("DELETE FROM digests WHERE id = ?", id) > 0);
      await settle();
      return removed;
    },
    advanceDigest: (id, toldUntil) => step((sql) => advanceDigest(sql, id, toldUntil.getTime())),
    askedSince: (digestId, toldUntil) => step((sql) => askedSince(sql, digestId, toldUntil)),
    shownRefreshers: (digestId) =>
      step((sql) => sql.rows(factRow, "SELECT fact FROM refreshers WHERE digest = ? ORDER BY fact", digestId)),
  };
}

/** Whether there is such a digest. */
export function hasDigest(sql: Sql, id: string): boolean {
  return sql.rows(here, "SELECT 1 FROM digests WHERE id = ?", id).length > 0;
}

/** Moves on to when changes have been told, in milliseconds; never back. */
export function advanceDigest(sql: Sql, id: string, toldUntil: number): void {
  sql.change("UPDATE digests SET told_until = max(told_until, ?) WHERE id = ?", toldUntil, id);
}

/** Moves on to when what was asked in vain has been listed, in milliseconds; never back. */
export function advanceAsked(sql: Sql, id: string, askedUntil: number): void {
  sql.change("UPDATE digests SET asked_until = max(asked_until, ?) WHERE id = ?", askedUntil, id);
}

/** Marks a local date and all before it as served. */
export function serveDate(sql: Sql, id: string, date: string): void {
  sql.change("UPDATE digests SET served_date = max(coalesce(served_date, ''), ?) WHERE id = ?", date, id);
}

/** Notes a fact as shown, and with a new rotation only this one. */
export function showRefresher(sql: Sql, id: string, fact: string, restarts: boolean): void {
  if (restarts) sql.change("DELETE FROM refreshers WHERE digest = ?", id);
  sql.change("INSERT INTO refreshers (digest, fact) VALUES (?, ?) ON CONFLICT DO NOTHING", id, fact);
}

function addDigest(sql: Sql, digest: Digest): "added" | "exists" {
  const { id, guildId, channelId, name, pause } = digest;
  const namesake = "SELECT 1 FROM digests WHERE guild = ? AND channel = ? AND name = ?";
  if (sql.rows(here, namesake, guildId, channelId, name).length > 0) return "exists";
  if (hasDigest(sql, id)) throw new Error(`There is another digest with the id “${id}”.`);
  sql.change(
    `INSERT INTO digests (id, guild, channel, name, plan, scheduled_by, scheduled_at, told_until, asked_until,
       served_date, paused_since, pause_reason, pause_told) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    id,
    guildId,
    channelId,
    name,
    JSON.stringify(digest.plan satisfies DigestPlan),
    digest.scheduledBy,
    digest.scheduledAt.getTime(),
    digest.toldUntil.getTime(),
    digest.toldUntil.getTime(),
    digest.servedDate,
    ...pauseValues(pause),
  );
  return "added";
}

function changeDigest(sql: Sql, id: string, changed: DigestPlan, at: number): boolean {
  const [before] = sql.rows(planRow, "SELECT plan FROM digests WHERE id = ?", id);
  if (!before) return false;
  sql.change("UPDATE digests SET plan = ? WHERE id = ?", JSON.stringify(changed), id);
  // A day that is due is still to come, unless its hour is another now.
  if (hours(before.plan) !== hours(changed)) sql.change("UPDATE digests SET scheduled_at = ? WHERE id = ?", at, id);
  return true;
}

const hours = ({ time, zone, days }: DigestPlan): string => JSON.stringify([time, zone, days]);

function askedSince(sql: Sql, id: string, toldUntil: Date | undefined): Date | undefined {
  const ofRun = "SELECT max(asked_since) AS since FROM runs WHERE digest = ? AND told_until = ?";
  const [row] = toldUntil
    ? sql.rows(askedRow, ofRun, id, toldUntil.getTime())
    : sql.rows(askedRow, "SELECT asked_until AS since FROM digests WHERE id = ?", id);
  return row?.since ?? undefined;
}

function pauseDigest(sql: Sql, id: string, pause: DigestPause | null): boolean {
  const change = "UPDATE digests SET paused_since = ?, pause_reason = ?, pause_told = ? WHERE id = ?";
  if (sql.change(change, ...pauseValues(pause), id) === 0) return false;
  // Whoever resumes it has mended what was wrong, and need not wait until the next try would have come.
  if (pause === null) sql.change("UPDATE steps SET futile = 0, not_before = 0 WHERE digest = ? AND futile > 0", id);
  return true;
}

function pauseValues(pause: DigestPause | null): readonly [number | null, string | null, number | null] {
  return pause === null ? [null, null, null] : [pause.since.getTime(), pause.reason, Number(pause.told)];
}
