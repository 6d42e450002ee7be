import { z } from "zod";
import type { KnownItem, KnownStore } from "./known-store.js";
import type { Sql, SqliteConnection } from "./sqlite-connection.js";

const itemRow = z.object({
  kind: z.enum(["fact", "relation", "gap"]),
  id: z.string(),
  version: z.string(),
  told: z.string(),
});
const spanRow = z.object({ first: z.number(), last: z.number() });
const untilRow = z.object({ until: z.number().nullable() });

const SPAN = "SELECT first, last FROM known_span";
const ITEMS = "SELECT kind, id, version, told FROM known";

/** What was known when, in a SQLite file. */
export function sqliteKnown({ step }: SqliteConnection): KnownStore {
  return {
    recordKnown: (items, at) => step((sql) => recordKnown(sql, items, at.getTime())),
    knownAt: (at) => step((sql) => knownAt(sql, at.getTime())),
  };
}

function recordKnown(sql: Sql, items: readonly KnownItem[], at: number): Date {
  const [span] = sql.rows(spanRow, SPAN);
  // A clock that was set back must not let two versions of one thing be known at the same time, nor this one become
  // known at a time up to which another may have been told already.
  const now = span && at < span.last ? span.last + 1 : at;
  const before = new Map(sql.rows(itemRow, `${ITEMS} WHERE until IS NULL`).map((item) => [keyOf(item), item]));
  for (const item of items) {
    const known = before.get(keyOf(item));
    before.delete(keyOf(item));
    if (known?.version === item.version) refresh(sql, known, item);
    else {
      if (known) end(sql, known, now);
      begin(sql, item, now);
    }
  }
  for (const gone of before.values()) end(sql, gone, now);
  if (span) sql.change("UPDATE known_span SET last = ?", now);
  else sql.change("INSERT INTO known_span (only, first, last) VALUES (1, ?, ?)", now, now);
  return new Date(now);
}

const keyOf = ({ kind, id }: KnownItem): string => `${kind} ${id}`;

/** What is told of a version may be worded anew by a later program. */
function refresh(sql: Sql, known: KnownItem, { kind, id, told }: KnownItem): void {
  if (known.told === told) return;
  sql.change("UPDATE known SET told = ? WHERE kind = ? AND id = ? AND until IS NULL", told, kind, id);
}

function begin(sql: Sql, { kind, id, version, told }: KnownItem, now: number): void {
  const insert = "INSERT INTO known (kind, id, since, version, told) VALUES (?, ?, ?, ?, ?)";
  sql.change(insert, kind, id, now, version, told);
}

function end(sql: Sql, { kind, id }: KnownItem, now: number): void {
  // What came and went within one millisecond was never known at any.
  sql.change("DELETE FROM known WHERE kind = ? AND id = ? AND until IS NULL AND since = ?", kind, id, now);
  sql.change("UPDATE known SET until = ? WHERE kind = ? AND id = ? AND until IS NULL", now, kind, id);
}

function knownAt(sql: Sql, at: number): readonly KnownItem[] | undefined {
  const [span] = sql.rows(spanRow, SPAN);
  if (span === undefined || span.first > at) return undefined;
  const then = `${ITEMS} WHERE since <= ? AND (until IS NULL OR until > ?) ORDER BY kind, id`;
  return sql.rows(itemRow, then, at, at);
}

/** Deletes versions that were replaced before a time, in milliseconds, and then no longer claims to know what was then. */
export function forgetKnown(sql: Sql, before: number): void {
  const [latest] = sql.rows(untilRow, "SELECT max(until) AS until FROM known WHERE until < ?", before);
  if (latest === undefined || latest.until === null) return;
  sql.change("DELETE FROM known WHERE until < ?", before);
  sql.change("UPDATE known_span SET first = max(first, ?)", latest.until);
}
