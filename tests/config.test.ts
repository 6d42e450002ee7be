import { readFileSync } from "node:fs";
import { parse } from "dotenv";
import { describe, expect, test } from "vitest";
import { ConfigError, EnvironmentSchema, loadConfig } from "../src/config.js";

const problemsOf = (environment: Record<string, string>): readonly string[] => {
  try {
    loadConfig(environment);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
};

describe("configuration", () => {
  test("an empty environment is a valid one", () => {
    expect(loadConfig({})).toEqual({
      token: undefined,
      guildId: undefined,
      apiUrl: undefined,
      logLevel: "info",
      dataDir: undefined,
      stateUrl: "sqlite:./var/factdesk.db",
      answerDays: 30,
      digestLateHours: 12,
      readsMessages: false,
    });
  });

  test("blank values count as not set, and spaces around a value do not matter", () => {
    expect(loadConfig({ DISCORD_TOKEN: " ", DISCORD_GUILD_ID: "", LOG_LEVEL: "  warn ", DATA_DIR: "" })).toEqual(
      loadConfig({ LOG_LEVEL: "warn" }),
    );
  });

  test("the result is frozen", () => {
    expect(Object.isFrozen(loadConfig({}))).toBe(true);
  });

  test("a trailing slash of the REST base is dropped", () => {
    expect(loadConfig({ DISCORD_API_URL: "http://127.0.0.1:4000/api/" }).apiUrl).toBe("http://127.0.0.1:4000/api");
  });

  test("every problem is named at once, each variable once, none with its value", () => {
    const environment = {
      DISCORD_TOKEN: "Bot my-secret",
      DISCORD_GUILD_ID: "my server",
      DISCORD_API_URL: "discord.example",
      LOG_LEVEL: "loud",
      STATE_URL: "my-database",
      ANSWER_DAYS: "a month",
      DIGEST_LATE_HOURS: "a day",
      MESSAGE_CONTENT_INTENT: "maybe",
    };
    const problems = problemsOf(environment);
    expect(problems.map((problem) => problem.split(" ")[0])).toEqual(Object.keys(environment));
    for (const value of Object.values(environment)) expect(problems.join("\n")).not.toContain(value);
  });

  test.each([
    "https://discord.com/api/v10",
    "https://discord.com/api/v10/",
    "ftp://discord.com/api",
    "https://me@x.org/api",
    "https://x.org/api?a=1",
  ])("%s is no REST base", (url) => {
    expect(problemsOf({ DISCORD_API_URL: url })).toHaveLength(1);
  });

  test.each(["mysql:x", "postgres://user:secret@host/db", "sqlite:", "./var/factdesk.db"])("%s is no store", (url) => {
    const problems = problemsOf({ STATE_URL: url, LOG_LEVEL: "loud" });
    expect(problems).toHaveLength(2);
    expect(problems.join()).not.toContain("secret");
  });

  test.each(["12345", "123456789012345678901", "12345678901234567a"])("%s is no server id", (id) => {
    expect(problemsOf({ DISCORD_GUILD_ID: id })).toHaveLength(1);
  });

  test.each(["0", "366", "1.5", "-3", "30 days", "1e2"])("%s is no number of days", (days) => {
    expect(problemsOf({ ANSWER_DAYS: days })).toHaveLength(1);
  });

  test.each(["0", "24", "1.5", "-3", "12 h"])("%s is no number of hours", (hours) => {
    expect(problemsOf({ DIGEST_LATE_HOURS: hours })).toHaveLength(1);
    expect(loadConfig({ DIGEST_LATE_HOURS: "23" }).digestLateHours).toBe(23);
  });

  test("the state's address, the days and the intent are read", () => {
    const environment = { STATE_URL: "sqlite:./var/other.db", ANSWER_DAYS: "7", MESSAGE_CONTENT_INTENT: "true" };
    expect(loadConfig(environment)).toMatchObject({
      stateUrl: "sqlite:./var/other.db",
      answerDays: 7,
      readsMessages: true,
    });
  });

  test(".env.example names each variable of the schema, explains it, and sets none", () => {
    const example = readFileSync(new URL("../.env.example", import.meta.url), "utf8");
    const values = parse(example);
    expect(Object.keys(values)).toEqual(Object.keys(EnvironmentSchema.shape));
    expect(Object.values(values).filter(Boolean)).toEqual([]);
    for (const name of Object.keys(values)) expect(example).toMatch(new RegExp(`^# .+\\n${name}=$`, "m"));
  });
});
