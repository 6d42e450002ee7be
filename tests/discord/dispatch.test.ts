import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import type { Card } from "../../src/discord/card.js";
import { defineCommand } from "../../src/discord/command.js";
import { text } from "../../src/discord/option.js";
import { definePress } from "../../src/discord/press.js";
import type { Reply } from "../../src/discord/reply.js";
import { until } from "./double/until.js";
import { answered, fakeApp } from "./fixture.js";
import { textOf } from "./seen.js";
import { type Session, type SessionOptions, startSession } from "./session.js";

let session: Session;
const start = async (options: SessionOptions = {}) => {
  session = await startSession(options);
  return session.discord;
};
afterEach(() => session.end());

/** A command that takes its time. */
const slow = (ms: number) =>
  defineCommand({
    name: "slow",
    description: "Takes its time",
    zhCN: { name: "慢", description: "慢慢来" },
    options: { question: text("What", { zhCN: { name: "问题", description: "什么" } }) },
    examples: () => [],
    quietly: ({ question }) => question === "quietly",
    run: async () => sleep(ms, { notice: "Done." }),
  });

const failing = defineCommand({
  name: "fail",
  description: "Fails",
  zhCN: { name: "失败", description: "失败" },
  options: {},
  examples: () => [],
  run: () => {
    throw new Error("the disk is on fire");
  },
});

describe("a command", () => {
  test("is answered in one step when it is quick, for everybody to see", async () => {
    const discord = await start();
    const pending = discord.command("ask", { question: "When?" });
    const reply = await pending.reply();
    expect(textOf(reply)).toContain("**The museum opened on 12 May 1906.**");
    expect(reply).toMatchObject({ ephemeral: false, allowedMentions: { parse: [] } });
    expect(pending.acknowledgedWith).toBe(4);
  });

  test("is answered only to the caller when asked to", async () => {
    const discord = await start();
    expect(await discord.command("ask", { question: "When?", private: true }).reply()).toMatchObject({
      ephemeral: true,
    });
  });

  test("works in a direct message and where only the person installed the app", async () => {
    const discord = await start();
    await discord.command("ask", { question: "When?" }, { guildId: null }).reply();
    await discord.command("ask", { question: "When?" }, { userInstalledOnly: true }).reply();
  });

  test("is acknowledged in time when it is slow, and keeps its privacy", async () => {
    const discord = await start({
      commands: [slow(300)],
      deferAfterMs: 50,
      double: { acknowledgeWithinMs: 200 },
    });
    const [open, quiet] = [
      discord.command("slow", { question: "openly" }),
      discord.command("slow", { question: "quietly" }),
    ];
    expect(await open.reply()).toMatchObject({ ephemeral: false });
    expect(await quiet.reply()).toMatchObject({ ephemeral: true });
    expect([open.deferred, quiet.deferred]).toEqual([true, true]);
  });

  test("that fails says so calmly, and the log has the cause under the id the person sees", async () => {
    const discord = await start({ commands: [failing] });
    const { content } = await discord.command("fail").reply();
    const errorId = /as ([0-9a-f]{8})\./.exec(content)?.[1];
    expect(content).not.toContain("disk");
    expect(session.log.text()).toContain(`"errorId":"${errorId}"`);
    expect(session.log.text()).toContain("the disk is on fire");
  });

  test("whose answer Discord refuses says so calmly as well", async () => {
    const discord = await start();
    discord.rest.faults.push({ path: /^\/interactions/, how: 400, times: 1 });
    expect((await discord.command("ask", { question: "x" }).reply()).content).toContain("Something went wrong");
    expect(session.log.error).toHaveBeenCalledTimes(1);
  });

  test("that is delivered twice is answered once", async () => {
    let runs = 0;
    const app = fakeApp({
      ask: () => {
        runs += 1;
        return answered;
      },
    });
    const discord = await start({ app });
    const pending = discord.send("command", discord.commandData("ask", { question: "x" }), {}, { times: 3 });
    await pending.reply();
    await until("both repeats to be noticed", () => session.log.info.mock.calls.length >= 2);
    expect([runs, pending.writes]).toEqual([1, 1]);
  });

  test("we no longer have is answered with what to do", async () => {
    const discord = await start();
    const data = { ...discord.commandData("ask", { question: "x" }), name: "gone" };
    expect(await discord.send("command", data).reply()).toMatchObject({
      ephemeral: true,
      content: expect.stringContaining("try again in a minute"),
    });
  });

  test.each([
    ["a missing option", []],
    ["an option of another type", [{ name: "question", type: 5, value: true }]],
    ["an option that is too long", [{ name: "question", type: 3, value: "x".repeat(6_001) }]],
  ])("with %s is answered privately with what is wrong", async (_, options) => {
    const discord = await start();
    const reply = await discord.send("command", { ...discord.commandData("ask"), options }).reply();
    expect(reply).toMatchObject({ ephemeral: true, content: expect.stringContaining("question:") });
  });
});

describe("a press that takes its time", () => {
  const card = (text: string): Card => ({ tone: "page", groups: [{ lines: [{ text, keep: 0 }] }], rows: [] });
  const replies: Readonly<Record<string, Reply>> = {
    card: { card: card("New"), more: [card("More")] },
    notice: { notice: "Not any more." },
    modal: { modal: { id: "x", title: "Form", fields: [{ id: "text", label: "Text", hint: "Any", value: "" }] } },
  };
  const press = definePress<string>({
    name: "slow",
    read: (about) => about,
    manner: (about) => (about.endsWith("modal") ? "modal" : about.startsWith("replace") ? "replace" : "quiet"),
    run: async (about) => {
      if (about.endsWith("fault")) throw new Error("the disk is on fire");
      return sleep(about.startsWith("quick") ? 0 : 150, replies[about.split(" ")[1] ?? ""] ?? { notice: "?" });
    },
  });
  const pressing = async (about: string) => {
    const discord = await start({ presses: [press], deferAfterMs: 50 });
    return discord.press(`slow:${about}`);
  };

  test("replaces the message in the end, and what follows comes in messages of its own", async () => {
    const pending = await pressing("replace card");
    expect(textOf(await pending.reply())).toBe("New");
    expect(pending.acknowledgedWith).toBe(6);
    await until("the rest", () => pending.followUps.length === 1);
    expect(pending.followUps[0]).toMatchObject({ ephemeral: true });
  });

  test("leaves the message as it is where there is only a notice, which the caller alone sees", async () => {
    const pending = await pressing("replace notice");
    await until("the notice", () => pending.followUps.length === 1);
    expect(pending.followUps[0]).toMatchObject({ ephemeral: true, content: "Not any more." });
    expect(pending.acknowledgedWith).toBe(6);
  });

  test("opens a form without putting it off, since Discord allows no other way", async () => {
    const pending = await pressing("slow modal");
    expect((await pending.opened()).title).toBe("Form");
    expect(pending.acknowledgedWith).toBe(9);
  });

  test.each(["replace fault", "quick fault", "slow modal fault"])(
    "and fails (%s) says so to the caller alone",
    async (about) => {
      const pending = await pressing(about);
      expect(await pending.reply()).toMatchObject({ ephemeral: true, content: expect.stringContaining("went wrong") });
      expect(session.log.text()).toContain('"press":"slow"');
    },
  );
});

test("a button nobody knows any more is answered calmly", async () => {
  const discord = await start();
  expect((await discord.press("from-an-older-version").reply()).content).toContain("earlier version");
});

describe("under load", () => {
  test("every one of 150 simultaneous questions is acknowledged in time though each takes a while", async () => {
    const busy = () => {
      const end = Date.now() + 5;
      while (Date.now() < end);
      return answered;
    };
    const discord = await start({
      app: fakeApp({ ask: busy }),
      deferAfterMs: 300,
      double: { acknowledgeWithinMs: 1_500 },
    });
    const all = Array.from({ length: 150 }, () => discord.command("ask", { question: "x" }));
    for (const pending of all) await pending.reply(15_000);
    expect(all.filter((pending) => pending.deferred).length).toBeGreaterThan(0);
  });
});

describe("completion", () => {
  const suggestions = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ value: `fact:${at}`, label: `Fact ${at}` }));

  test("shows what the app suggests for what is typed", async () => {
    const typed: string[] = [];
    const app = fakeApp({
      suggest: (text) => {
        typed.push(text);
        return suggestions(2);
      },
    });
    const discord = await start({ app });
    expect(await discord.type("ask", "question", "muse").completion()).toEqual([
      { name: "Fact 0", value: "fact:0" },
      { name: "Fact 1", value: "fact:1" },
    ]);
    expect(typed).toEqual(["muse"]);
  });

  test("fits Discord's limits whatever the app suggests", async () => {
    const app = fakeApp({
      suggest: () => [
        { value: "x".repeat(101), label: "a value cannot be cut" },
        { value: "", label: "empty" },
        { value: "long", label: `${"x".repeat(98)}😀😀` },
        ...suggestions(40),
      ],
    });
    const discord = await start({ app });
    const choices = await discord.type("ask", "question", "").completion();
    expect(choices).toHaveLength(25);
    expect(choices[0]).toEqual({ value: "long", name: `${"x".repeat(98)}…` });
  });

  test("is empty, not broken, when suggesting fails or nothing can be completed", async () => {
    const app = fakeApp({
      suggest: () => {
        throw new Error("no index");
      },
    });
    const discord = await start({ app });
    expect(await discord.type("ask", "question", "x").completion()).toEqual([]);
    expect(session.log.text()).toContain("no index");
    expect(
      await discord
        .send("autocomplete", {
          ...discord.commandData("ask"),
          name: "gone",
          options: [{ name: "a", type: 3, value: "", focused: true }],
        })
        .completion(),
    ).toEqual([]);
  });
});

describe("when the line to Discord is bad", () => {
  test.each([
    ["a server error", 503],
    ["a connection that breaks before the answer is taken", "reset"],
    ["a connection that breaks after it was taken", "reset-after"],
  ] as const)("%s does not keep the answer from arriving once", async (_, how) => {
    const discord = await start();
    discord.rest.faults.push({ path: /^\/interactions/, how, times: how === 503 ? 2 : 1 });
    const pending = discord.command("ask", { question: "x" });
    await pending.reply();
    await session.dispatcher.close();
    expect(pending.writes).toBe(1);
    expect(session.log.error).not.toHaveBeenCalled();
    expect(session.log.warn).not.toHaveBeenCalled();
  });

  test("an answer that comes too late is dropped with a line in the log, without the token", async () => {
    const discord = await start({ commands: [slow(120)], double: { acknowledgeWithinMs: 30 } });
    const pending = discord.command("slow", { question: "x" });
    await until("the log to tell", () => session.log.warn.mock.calls.length > 0);
    expect(session.log.text()).toContain("10062");
    expect(session.log.text()).not.toContain(pending.token);
    expect(pending.writes).toBe(0);
  });

  test("an answer somebody else gave first is noticed", async () => {
    const discord = await start({ commands: [slow(120)] });
    const pending = discord.command("slow", { question: "x" });
    pending.callback({ type: 4, data: { content: "the other copy was quicker" } });
    await until("the log to tell", () => session.log.text().includes("second copy"));
  });
});

test("closing finishes what was begun and takes nothing new", async () => {
  const discord = await start({ commands: [slow(150)] });
  const begun = discord.command("slow", { question: "x" });
  await sleep(60);
  const closing = session.dispatcher.close();
  const late = discord.command("slow", { question: "x" });
  await closing;
  expect(begun.writes).toBe(1);
  await until("the late one to be turned away", () => session.log.text().includes("shutting down"));
  expect(late.writes).toBe(0);
});
