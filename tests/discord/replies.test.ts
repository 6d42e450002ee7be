import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, describe, expect, test } from "vitest";
import { defineCommand } from "../../src/discord/command.js";
import type { DigestMessage } from "../../src/discord/digest-messages.js";
import type { SeenMessage } from "./double/interactions.js";
import { until } from "./double/until.js";
import { type Session, startSession } from "./session.js";

let session: Session;
afterEach(() => session.end());

const ROLE = "500000000000000005";
const post = (content: string): DigestMessage => ({
  content,
  embeds: [{ description: "More of it" }],
  components: [{ type: 1, components: [{ type: 2, style: 2, label: "Open", custom_id: `open:${content}` }] }],
  flags: 4_096,
  allowed_mentions: { parse: [], roles: [ROLE] },
});

const showing = (ms: number) =>
  defineCommand({
    ...{ name: "show", description: "Shows", zhCN: { name: "看", description: "看" } },
    options: {},
    examples: () => [],
    quietly: () => true,
    run: async () => sleep(ms, { messages: [post(`<@&${ROLE}> one`), post("two"), post("three")] }),
  });

describe("messages as they are posted elsewhere", () => {
  test.each([
    ["at once", 0],
    ["after a deferral", 300],
  ])("come all to the caller alone, in their order, %s, and ping nobody", async (_, ms) => {
    session = await startSession({ commands: [showing(ms)], deferAfterMs: 50 });
    const shown = session.discord.command("show");
    const first = await shown.reply();
    await until("the other parts", () => shown.followUps.length === 2);
    const all: readonly SeenMessage[] = [first, ...shown.followUps];
    expect(all.map(({ content }) => content)).toEqual([`<@&${ROLE}> one`, "two", "three"]);
    for (const message of all) {
      expect(message).toMatchObject({
        ephemeral: true,
        allowedMentions: { parse: [] },
        embeds: [{ description: "More of it" }],
      });
      expect(message.allowedMentions).not.toHaveProperty("roles");
      expect(JSON.stringify(message.components)).toContain("Open");
    }
  });
});
