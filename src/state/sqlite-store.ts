import { randomBytes } from "node:crypto";
import { z } from "zod";
import { openConnection, type Sql } from "./sqlite-connection.js";
import { StateError } from "./state-error.js";
import type { ChannelReply, KeptAnswer, StateStore, VoteResult } from "./store.js";

const SECRET_BYTES = 32;

/** In the table of sums, whose key must not be null, this stands for "no fact". */
const NO_FACT = "";

const json = z.string().transform((text, context) => {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    context.addIssue({ code: "custom", message: String(error) });
    return z.NEVER;
  }
});
const time = z.number().transform((at) => new Date(at));

const answerRow = z
  .object({
    id: z.string(),
    question: z.string(),
    outcome: z.string(),
    facts: json.pipe(z.array(z.object({ id: z.string(), version: z.string() }))),
    subjects: json.pipe(z.array(z.string())),
    story: z.string().nullable(),
    at: time,
  })
  .transform(({ subjects, story, ...answer }) => ({ ...answer, about: { subjects, story } }));
const replyRow = z.object({
  guildId: z.string().nullable(),
  channelId: z.string(),
  questionId: z.string(),
  replyId: z.string(),
  at: time,
});
const voteRow = z.object({ helpful: z.union([z.literal(0), z.literal(1)]).transform((helpful) => helpful === 1) });
const sumRow = z.object({
  fact: z.string().transform((fact) => (fact === NO_FACT ? null : fact)),
  outcome: z.string(),
  helpful: z.number(),
  notHelpful: z.number(),
});
const channelRow = z.object({ channel: z.string() }).transform(({ channel }) => channel);
const secretRow = z.object({ value: z.string() }).transform(({ value }) => value);

/**
 * Opens the store in a SQLite file, or in memory for ":memory:". Creates what is missing.
 * @throws {StateError} where the file cannot be used.
 */
export async function openSqliteStore(location: string): Promise<StateStore> {
  const { path, step, settle, close } = await openConnection(location);
  return {
    setChannelAnswers: (guildId, channelId, on) => step((sql) => setChannelAnswers(sql, guildId, channelId, on)),
    channelAnswers: (guildId) =>
      step((sql) =>
        sql.rows(channelRow, "SELECT channel FROM channel_answers WHERE guild = ? ORDER BY channel", guildId),
      ),
    keepAnswer: (answer) => step((sql) => keepAnswer(sql, answer, path)),
    findAnswer: (id) => step((sql) => findAnswer(sql, id)),
    vote: (answerId, voter, helpful) => step((sql) => vote(sql, answerId, voter, helpful)),
    votes: () => step((sql) => sql.rows(sumRow, SUMS)),
    linkReply: (reply) => step((sql) => linkReply(sql, reply)),
    findReply: (questionId) => step((sql) => sql.rows(replyRow, REPLY, questionId)[0]),
    forgetReply: (questionId) =>
      step((sql) => {
        sql.change("DELETE FROM replies WHERE question = ?", questionId);
      }),
    secret: () => step(secret),
    async forget(before) {
      const forgotten = await step((sql) => forget(sql, before));
      await settle();
      return forgotten;
    },
    async eraseGuild(guildId) {
      await step((sql) => eraseGuild(sql, guildId));
      await settle();
    },
    close,
  };
}

const SUMS = `
  SELECT fact, outcome, helpful, not_helpful AS notHelpful FROM vote_sums
  WHERE helpful + not_helpful > 0 ORDER BY fact, outcome`;

const REPLY = `
  SELECT guild AS guildId, channel AS channelId, question AS questionId, reply AS replyId, at FROM replies
  WHERE question = ?`;

function setChannelAnswers(sql: Sql, guildId: string, channelId: string, on: boolean): void {
  const change = on
    ? "INSERT INTO channel_answers (guild, channel) VALUES (?, ?) ON CONFLICT DO NOTHING"
    : "DELETE FROM channel_answers WHERE guild = ? AND channel = ?";
  sql.change(change, guildId, channelId);
}

function keepAnswer(sql: Sql, answer: KeptAnswer, path: string): void {
  const { id, question, outcome, facts, about, at } = answer;
  const kept = sql.change(
    `INSERT INTO answers (id, question, outcome, facts, subjects, story, at) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
    id,
    question,
    outcome,
    JSON.stringify(facts),
    JSON.stringify(about.subjects),
    about.story,
    at.getTime(),
  );
  if (kept > 0) return;
  throw new StateError(path, {
    problem: `has another answer under the id “${id}”`,
    remedy: "Give each answer an id of its own.",
  });
}

function findAnswer(sql: Sql, id: string): KeptAnswer | undefined {
  return sql.rows(
    answerRow,
    "SELECT id, question, outcome, facts, subjects, story, at FROM answers WHERE id = ?",
    id,
  )[0];
}

function vote(sql: Sql, answerId: string, voter: string, helpful: boolean): VoteResult {
  const answer = findAnswer(sql, answerId);
  if (!answer) return "gone";
  const [before] = sql.rows(voteRow, "SELECT helpful FROM votes WHERE answer = ? AND voter = ?", answerId, voter);
  if (before?.helpful === helpful) return "unchanged";
  sql.change(
    "INSERT INTO votes (answer, voter, helpful) VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET helpful = excluded.helpful",
    answerId,
    voter,
    Number(helpful),
  );
  if (before) count(sql, answer, before.helpful, -1);
  count(sql, answer, helpful, 1);
  return before ? "changed" : "counted";
}

/** Adds to the sums of every fact that the answer rested on, however often it names the fact. */
function count(sql: Sql, { facts, outcome }: KeptAnswer, helpful: boolean, by: 1 | -1): void {
  const counted = new Set(facts.length === 0 ? [NO_FACT] : facts.map(({ id }) => id));
  for (const fact of counted) {
    sql.change(
      "INSERT INTO vote_sums (fact, outcome, helpful, not_helpful) VALUES (?, ?, 0, 0) ON CONFLICT DO NOTHING",
      fact,
      outcome,
    );
    sql.change(
      "UPDATE vote_sums SET helpful = helpful + ?, not_helpful = not_helpful + ? WHERE fact = ? AND outcome = ?",
      helpful ? by : 0,
      helpful ? 0 : by,
      fact,
      outcome,
    );
  }
}

function linkReply(sql: Sql, { guildId, channelId, questionId, replyId, at }: ChannelReply): "linked" | "exists" {
  const linked = sql.change(
    "INSERT INTO replies (question, guild, channel, reply, at) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
    questionId,
    guildId,
    channelId,
    replyId,
    at.getTime(),
  );
  return linked > 0 ? "linked" : "exists";
}

function secret(sql: Sql): string {
  const [made] = sql.rows(secretRow, "SELECT value FROM secret");
  if (made !== undefined) return made;
  const value = randomBytes(SECRET_BYTES).toString("base64url");
  sql.change("INSERT INTO secret (only, value) VALUES (1, ?)", value);
  return value;
}

function forget(sql: Sql, before: Date): number {
  const time = before.getTime();
  // Who voted on an answer goes with it (ON DELETE CASCADE) and is not counted.
  const answers = sql.change("DELETE FROM answers WHERE at < ?", time);
  return answers + sql.change("DELETE FROM replies WHERE at < ?", time);
}

function eraseGuild(sql: Sql, guildId: string): void {
  sql.change("DELETE FROM channel_answers WHERE guild = ?", guildId);
  sql.change("DELETE FROM replies WHERE guild = ?", guildId);
}
