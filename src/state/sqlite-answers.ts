import { randomBytes } from "node:crypto";
import { z } from "zod";
import type { AnswerStore, ChannelReply, KeptAnswer, VoteResult } from "./answer-store.js";
import type { Sql, SqliteConnection } from "./sqlite-connection.js";
import { json, time, truth } from "./sqlite-values.js";

const SECRET_BYTES = 32;

/** In the table of sums, whose key must not be null, this stands for "no fact". */
const NO_FACT = "";

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
  answerId: z.string().nullable(),
  at: time,
});
const voteRow = z.object({ helpful: truth });
const sumRow = z.object({
  fact: z.string().transform((fact) => (fact === NO_FACT ? null : fact)),
  outcome: z.string(),
  helpful: z.number(),
  notHelpful: z.number(),
});
const channelRow = z.object({ channel: z.string() }).transform(({ channel }) => channel);
const secretRow = z.object({ value: z.string() }).transform(({ value }) => value);

/** Answers, votes and replies in a SQLite file. */
export function sqliteAnswers({ step }: SqliteConnection): AnswerStore {
  return {
    setChannelAnswers: (guildId, channelId, on) => step((sql) => setChannelAnswers(sql, guildId, channelId, on)),
    channelAnswers: (guildId) =>
      step((sql) =>
        sql.rows(channelRow, "SELECT channel FROM channel_answers WHERE guild = ? ORDER BY channel", guildId),
      ),
    keepAnswer: (answer) => step((sql) => keepAnswer(sql, answer)),
    findAnswer: (id) => step((sql) => findAnswer(sql, id)),
    // Who voted on it goes with it (ON DELETE CASCADE).
    forgetAnswer: (id) => step((sql) => sql.change("DELETE FROM answers WHERE id = ?", id) > 0),
    vote: (answerId, voter, helpful) => step((sql) => vote(sql, answerId, voter, helpful)),
    votes: () => step((sql) => sql.rows(sumRow, SUMS)),
    linkReply: (reply) => step((sql) => linkReply(sql, reply)),
    findReply: (questionId) => step((sql) => sql.rows(replyRow, REPLY, questionId)[0]),
    changeReply: (questionId, answerId) => step((sql) => changeReply(sql, questionId, answerId)),
    forgetReply: (questionId) =>
      step((sql) => {
        changeReply(sql, questionId, null);
        sql.change("DELETE FROM replies WHERE question = ?", questionId);
      }),
    secret: () => step(secret),
  };
}

const SUMS = `
  SELECT fact, outcome, helpful, not_helpful AS notHelpful FROM vote_sums
  WHERE helpful + not_helpful > 0 ORDER BY fact, outcome`;

const REPLY = `
  SELECT guild AS guildId, channel AS channelId, question AS questionId, reply AS replyId, answer AS answerId, at FROM replies
  WHERE question = ?`;

function setChannelAnswers(sql: Sql, guildId: string, channelId: string, on: boolean): void {
  const change = on
    ? "INSERT INTO channel_answers (guild, channel) VALUES (?, ?) ON CONFLICT DO NOTHING"
    : "DELETE FROM channel_answers WHERE guild = ? AND channel = ?";
  sql.change(change, guildId, channelId);
}

function keepAnswer(sql: Sql, answer: KeptAnswer): void {
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
  throw new Error(`There is another answer with the id “${id}”.`);
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

function linkReply(sql: Sql, reply: ChannelReply): "linked" | "exists" {
  const { guildId, channelId, questionId, replyId, answerId, at } = reply;
  const linked = sql.change(
    "INSERT INTO replies (question, guild, channel, reply, answer, at) VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
    questionId,
    guildId,
    channelId,
    replyId,
    answerId,
    at.getTime(),
  );
  return linked > 0 ? "linked" : "exists";
}

function changeReply(sql: Sql, questionId: string, answerId: string | null): void {
  sql.change(
    "DELETE FROM answers WHERE id = (SELECT answer FROM replies WHERE question = ?) AND id IS NOT ?",
    questionId,
    answerId,
  );
  sql.change("UPDATE replies SET answer = ? WHERE question = ?", answerId, questionId);
}

function secret(sql: Sql): string {
  const [made] = sql.rows(secretRow, "SELECT value FROM secret");
  if (made !== undefined) return made;
  const value = randomBytes(SECRET_BYTES).toString("base64url");
  sql.change("INSERT INTO secret (only, value) VALUES (1, ?)", value);
  return value;
}

/** Deletes answers, who voted on them and reply links from before a time, in milliseconds; tells how many. */
export function forgetAnswers(sql: Sql, before: number): number {
  // Who voted on an answer goes with it (ON DELETE CASCADE) and is not counted.
  const answers = sql.change("DELETE FROM answers WHERE at < ?", before);
  return answers + sql.change("DELETE FROM replies WHERE at < ?", before);
}
