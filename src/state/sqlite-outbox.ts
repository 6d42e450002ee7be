import { z } from "zod";
import type { ClaimedStep, Outbox, PlannedRun, RunName, StepName, StepResult } from "./outbox.js";
import type { Sql, SqliteConnection } from "./sqlite-connection.js";
import { advanceAsked, advanceDigest, hasDigest, serveDate, showRefresher } from "./sqlite-digests.js";
import { runReports } from "./sqlite-runs.js";
import { time, truth } from "./sqlite-values.js";

const DAILY = "daily";
const TOO_LATE = "deadline";
const RESTORED = "restored";

const nameRow = z.object({
  digestId: z.string(),
  date: z.string(),
  occasion: z.string(),
  kind: z.enum(["post", "crosspost"]),
  part: z.number(),
});
const claimedRow = nameRow.extend({
  guildId: z.string(),
  channelId: z.string(),
  nonce: z.string(),
  message: z.string(),
  dueAt: time,
  deadline: time,
  scheduledBy: z.string(),
  attempts: z.number(),
  unsettled: truth,
  futile: z.number(),
  messageId: z.string().nullable(),
});
const claimRow = z.object({ held: truth, deadline: z.number() });
const toldRow = z.object({
  toldUntil: z.number().nullable(),
  askedSince: z.number().nullable(),
  refresher: z.string().nullable(),
  restarts: truth,
});
const nextRow = z.object({ at: z.number().nullable() });
const here = z.object({});

/** A run's first step that is not done, for every run that has one and has not failed; `s`, `r` and `d` name the tables. */
const CURRENT_STEPS = `
  FROM steps s
  JOIN runs r ON r.digest = s.digest AND r.date = s.date AND r.occasion = s.occasion
  JOIN digests d ON d.id = s.digest
  WHERE s.state IN ('due', 'sending') AND r.state IN ('due', 'sent') AND NOT EXISTS (
    SELECT 1 FROM steps e
    WHERE e.digest = s.digest AND e.date = s.date AND e.occasion = s.occasion AND e.place < s.place
      AND e.state IN ('due', 'sending'))`;

const STEP_NAME = "s.digest AS digestId, s.date, s.occasion, s.kind, s.part";

const CLAIMED = `
  SELECT ${STEP_NAME}, d.guild AS guildId, d.channel AS channelId, s.nonce, s.message, r.due_at AS dueAt, r.deadline,
    d.scheduled_by AS scheduledBy, s.attempts, s.state = 'sending' AS unsettled, s.futile,
    (SELECT p.message_id FROM steps p
     WHERE p.digest = s.digest AND p.date = s.date AND p.occasion = s.occasion AND p.kind = 'post' AND p.part = s.part
    ) AS messageId`;

const THIS_RUN = "digest = ? AND date = ? AND occasion = ?";
const THIS_STEP = `${THIS_RUN} AND kind = ? AND part = ?`;

const runKey = ({ digestId, date, occasion }: RunName) => [digestId, date, occasion] as const;
const stepKey = (step: StepName) => [...runKey(step), step.kind, step.part] as const;

/** The outbox in a SQLite file. */
export function sqliteOutbox({ step: work, durableStep }: SqliteConnection): Outbox {
  return {
    planRun: (run) => durableStep((sql) => planRun(sql, run)),
    missRun: (run, dueAt, at, code) => work((sql) => missRun(sql, run, dueAt, at, code)),
    foundRun: (run, at) => work((sql) => foundRun(sql, run, at.getTime())),
    claimStep: (holder, now, leaseUntil) => work((sql) => claimStep(sql, holder, now.getTime(), leaseUntil.getTime())),
    beginStep: (step, holder, now) => durableStep((sql) => beginStep(sql, step, holder, now.getTime())),
    settleStep: (step, holder, at, result) => durableStep((sql) => settleStep(sql, step, holder, at.getTime(), result)),
    nextStepAt: () => work(nextStepAt),
    runs: (digestId, limit) => work((sql) => runReports(sql, digestId, limit)),
  };
}

function planRun(sql: Sql, run: PlannedRun): "planned" | "exists" | "gone" {
  const { digestId, date, occasion, refresher, steps } = run;
  if (!hasDigest(sql, digestId)) return "gone";
  const [dueAt, toldUntil] = [run.dueAt.getTime(), run.toldUntil.getTime()];
  const isEmpty = steps.length === 0;
  const planned = sql.change(
    `INSERT INTO runs (digest, date, occasion, due_at, deadline, late, told_until, asked_since, refresher,
       refresher_restarts, state, at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
    ...runKey(run),
    dueAt,
    run.deadline.getTime(),
    Number(run.late),
    toldUntil,
    run.askedSince?.getTime() ?? null,
    refresher?.fact ?? null,
    Number(refresher?.restart ?? false),
    isEmpty ? "empty" : "due",
    isEmpty ? toldUntil : dueAt,
  );
  if (planned === 0) return "exists";
  const inTurn = steps.toSorted((a, b) => turn(a.kind) - turn(b.kind) || a.part - b.part);
  for (const [place, step] of inTurn.entries()) {
    sql.change(
      `INSERT INTO steps (digest, date, occasion, kind, part, place, nonce, message, state, not_before, attempts, begun,
         futile) VALUES (?, ?, ?, ?, ?, ?, ?, ?, 'due', ?, 0, 0, 0)`,
      ...stepKey({ digestId, date, occasion, kind: step.kind, part: step.part }),
      place,
      step.nonce,
      step.message,
      dueAt,
    );
  }
  if (isEmpty) advanceDigest(sql, digestId, toldUntil);
  if (occasion === DAILY) serveDate(sql, digestId, date);
  return "planned";
}

const turn = (kind: StepName["kind"]): number => (kind === "post" ? 0 : 1);

function missRun(sql: Sql, run: RunName, dueAt: Date, at: Date, code: string): "noted" | "exists" | "gone" {
  if (!hasDigest(sql, run.digestId)) return "gone";
  const noted = sql.change(
    `INSERT INTO runs (digest, date, occasion, due_at, deadline, late, refresher_restarts, state, at, code)
     VALUES (?, ?, ?, ?, ?, 0, 0, 'missed', ?, ?) ON CONFLICT DO NOTHING`,
    ...runKey(run),
    dueAt.getTime(),
    dueAt.getTime(),
    at.getTime(),
    code,
  );
  if (noted === 0) return "exists";
  if (run.occasion === DAILY) serveDate(sql, run.digestId, run.date);
  return "noted";
}

function foundRun(sql: Sql, run: RunName, at: number): void {
  if (!hasDigest(sql, run.digestId)) return;
  sql.change(
    `INSERT INTO runs (digest, date, occasion, due_at, deadline, late, refresher_restarts, state, at, code)
     VALUES (?, ?, ?, ?, ?, 0, 0, 'sent', ?, ?) ON CONFLICT DO UPDATE SET state = excluded.state, at = excluded.at,
       code = excluded.code WHERE state IN ('missed', 'empty')`,
    ...runKey(run),
    at,
    at,
    at,
    RESTORED,
  );
  if (run.occasion === DAILY) serveDate(sql, run.digestId, run.date);
}

function claimStep(sql: Sql, holder: string, now: number, leaseUntil: number): ClaimedStep | undefined {
  const free = `${CURRENT_STEPS} AND (r.lease_until IS NULL OR r.lease_until <= ?)`;
  const overdue = () =>
    sql.rows(nameRow, `SELECT ${STEP_NAME} ${free} AND r.deadline <= ? AND s.attempts = 0`, now, now);
  // Where a crosspost fails, the next one takes its turn.
  for (let late = overdue(); late.length > 0; late = overdue()) {
    for (const step of late) failStep(sql, step, now, TOO_LATE);
  }
  const next = `${CLAIMED} ${free} AND d.paused_since IS NULL AND (s.not_before <= ? OR r.deadline <= ?)
    ORDER BY s.not_before, r.due_at, s.digest, s.date, s.occasion LIMIT 1`;
  const [step] = sql.rows(claimedRow, next, now, now, now);
  if (step === undefined) return undefined;
  sql.change(`UPDATE runs SET holder = ?, lease_until = ? WHERE ${THIS_RUN}`, holder, leaseUntil, ...runKey(step));
  sql.change(`UPDATE steps SET begun = 0 WHERE ${THIS_STEP}`, ...stepKey(step));
  return step;
}

function beginStep(sql: Sql, step: StepName, holder: string, now: number): boolean {
  const [found] = sql.rows(
    claimRow,
    `SELECT r.deadline, r.holder IS ? AND r.lease_until > ? AND d.paused_since IS NULL AS held
     ${CURRENT_STEPS} AND s.digest = ? AND s.date = ? AND s.occasion = ? AND s.kind = ? AND s.part = ?`,
    holder,
    now,
    ...stepKey(step),
  );
  if (found === undefined || !found.held) return false;
  if (found.deadline <= now) {
    failStep(sql, step, now, TOO_LATE);
    giveBack(sql, step, holder);
    return false;
  }
  const begin = `UPDATE steps SET state = 'sending', begun = 1, attempts = attempts + 1 WHERE ${THIS_STEP}`;
  return sql.change(begin, ...stepKey(step)) > 0;
}

function settleStep(sql: Sql, step: StepName, holder: string, at: number, result: StepResult): boolean {
  const known = `SELECT 1 FROM steps WHERE ${THIS_STEP}`;
  if (sql.rows(here, known, ...stepKey(step)).length === 0) return false;
  if (result.state === "sent") confirmStep(sql, step, at, result.messageId);
  else if (holds(sql, step, holder) && isUnfinished(sql, step)) {
    if (result.state === "failed") failStep(sql, step, at, result.code);
    else postpone(sql, step, at, result);
  }
  giveBack(sql, step, holder);
  return true;
}

/** A claim that ran out is still its holder's while nobody else has taken it. */
const holds = (sql: Sql, run: RunName, holder: string): boolean =>
  sql.rows(here, `SELECT 1 FROM runs WHERE ${THIS_RUN} AND holder = ?`, ...runKey(run), holder).length > 0;

const isUnfinished = (sql: Sql, step: StepName): boolean =>
  sql.rows(here, `SELECT 1 FROM steps WHERE ${THIS_STEP} AND state IN ('due', 'sending')`, ...stepKey(step)).length > 0;

function giveBack(sql: Sql, run: RunName, holder: string): void {
  const release = `UPDATE runs SET holder = NULL, lease_until = NULL WHERE ${THIS_RUN} AND holder = ?`;
  sql.change(release, ...runKey(run), holder);
}

function confirmStep(sql: Sql, step: StepName, at: number, messageId: string): void {
  // What was posted is not kept here as well: it tells what people asked.
  const confirm = `UPDATE steps SET state = 'sent', message_id = ?, message = '', begun = 0, code = NULL
    WHERE ${THIS_STEP} AND state <> 'sent'`;
  if (sql.change(confirm, messageId, ...stepKey(step)) === 0 || step.kind === "crosspost") return;
  const open = `SELECT 1 FROM steps WHERE ${THIS_RUN} AND kind = 'post' AND state <> 'sent'`;
  if (sql.rows(here, open, ...runKey(step)).length > 0) return;
  sql.change(`UPDATE runs SET state = 'sent', at = ?, code = NULL WHERE ${THIS_RUN}`, at, ...runKey(step));
  const told = `SELECT told_until AS toldUntil, asked_since AS askedSince, refresher,
    refresher_restarts AS restarts FROM runs WHERE ${THIS_RUN}`;
  for (const { toldUntil, askedSince, refresher, restarts } of sql.rows(toldRow, told, ...runKey(step))) {
    if (toldUntil !== null) advanceDigest(sql, step.digestId, toldUntil);
    if (toldUntil !== null && askedSince !== null) advanceAsked(sql, step.digestId, toldUntil);
    if (refresher !== null) showRefresher(sql, step.digestId, refresher, restarts);
  }
}

function postpone(sql: Sql, step: StepName, at: number, result: StepResult & { readonly state: "again" }): void {
  const { notBefore, code, futile } = result;
  sql.change(
    `UPDATE steps SET state = iif(begun, 'due', state), begun = 0, not_before = ?, code = ?, futile = futile + ?
     WHERE ${THIS_STEP}`,
    notBefore.getTime(),
    code,
    Number(futile),
    ...stepKey(step),
  );
  const [late] = sql.rows(here, `SELECT 1 FROM runs WHERE ${THIS_RUN} AND deadline <= ?`, ...runKey(step), at);
  if (late) failStep(sql, step, at, TOO_LATE);
}

/** A post that fails ends its run; of a crosspost nothing else depends. */
function failStep(sql: Sql, step: StepName, at: number, code: string): void {
  sql.change(
    `UPDATE steps SET state = 'failed', code = ?, message = '', begun = 0 WHERE ${THIS_STEP}`,
    code,
    ...stepKey(step),
  );
  if (step.kind === "crosspost") return;
  sql.change(`UPDATE runs SET state = 'failed', at = ?, code = ? WHERE ${THIS_RUN}`, at, code, ...runKey(step));
  sql.change(`UPDATE steps SET message = '' WHERE ${THIS_RUN}`, ...runKey(step));
}

function nextStepAt(sql: Sql): Date | undefined {
  const next = `SELECT min(max(min(s.not_before, r.deadline), coalesce(r.lease_until, 0))) AS at ${CURRENT_STEPS}
    AND d.paused_since IS NULL`;
  const at = sql.rows(nextRow, next)[0]?.at ?? null;
  return at === null ? undefined : new Date(at);
}
