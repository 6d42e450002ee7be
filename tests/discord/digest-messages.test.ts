import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type App, createApp } from "../../src/app.js";
import type { DigestContent } from "../../src/digest/compose.js";
import { knownOf } from "../../src/digest/known.js";
import { readPostKey } from "../../src/digest/post-key.js";
import { prepareDigest } from "../../src/digest/prepare.js";
import { marksOf } from "../../src/digest/story-marks.js";
import { digestCard } from "../../src/discord/cards/digest-card.js";
import { type DigestMessage, digestMessages } from "../../src/discord/digest-messages.js";
import { render } from "../../src/discord/render.js";
import { createFactBase, type FactBase } from "../../src/facts/fact-base.js";
import type { KnownItem } from "../../src/state/store.js";
import { type Editable, edited } from "../digest/edited.js";
import { shippedApp, shippedBase } from "../shipped.js";
import { acceptsV2 } from "./accepted.js";
import { FLAG, readMessage } from "./double/message-rules.js";
import { hostileData } from "./hostile-data.js";

const SINCE = new Date("2026-06-20T00:00:00Z");
const NOW = new Date("2026-11-22T09:00:00Z");
const about = { digestId: "k7m2", date: "2026-11-22", occasion: "daily", toldUntil: NOW };
const openly = { stories: [], quiet: false, roleId: null };

const asks = new WeakMap<FactBase, App["ask"]>([[shippedBase, shippedApp().ask]]);
function askOf(base: FactBase): App["ask"] {
  const ask = asks.get(base) ?? createApp(base).ask;
  asks.set(base, ask);
  return ask;
}

/** What a digest says of a base, against another or against nothing at all. */
async function contentOf(
  base: FactBase,
  before: readonly KnownItem[] = [],
  { late = false, asked = 0, emptyDays = "line" as "line" | "refresher" } = {},
): Promise<DigestContent> {
  const question = (at: number) => ({
    ...{ guildId: "guild", key: `${at}`, count: at + 1, lastAt: NOW },
    question: `${"[why](https://x) @everyone ".repeat(9)}${at}`,
  });
  const store = {
    knownAt: async (at: Date) => (at < NOW ? before : knownOf(base)),
    recordKnown: async (_: unknown, at: Date) => at,
    askedSince: async () => undefined,
    unanswered: async () => Array.from({ length: asked }, (_, at) => question(at)),
    shownRefreshers: async () => [],
  };
  const digest = { id: "k7m2", guildId: "guild", toldUntil: SINCE, plan: { zone: "UTC", stories: [], emptyDays } };
  const { content } = await prepareDigest({ base, ask: askOf(base), store }, digest, NOW, {
    date: "2026-11-22",
    late,
  });
  if (!content) throw new Error("only silence has no content");
  return content;
}

/** What Discord would say to a message; gives what a person reads on it. */
function accepts(message: DigestMessage): string {
  const { allowed_mentions, ...body } = JSON.parse(JSON.stringify(message));
  const form = readMessage({ ...body, allowed_mentions }, FLAG.suppressNotifications);
  return [form.content, ...form.embeds.map(({ description }) => description ?? "")].join("\n");
}

const buttonOf = ({ components: [row] }: DigestMessage) => {
  const button = row?.components[0];
  if (!button || !("label" in button)) throw new Error("every part has a button with a label");
  return { label: button.label ?? "", custom_id: button.custom_id };
};

const museum = edited();
const edits = (edit: (data: Editable) => void) => contentOf(edited(edit), knownOf(museum));

describe("a digest that fits one message", () => {
  const addAnchor = (data: Editable) =>
    data.addFact("museum-visitors", {
      id: "anchor",
      label: "An anchor is shown",
      statement: "An anchor is shown now.",
    });

  test("has the date, how much there is, and the weightiest where a phone shows it", async () => {
    const [message, ...more] = digestMessages(museum, await edits(addAnchor), about, openly);
    expect(more).toEqual([]);
    expect(message?.content).toBe(
      "**What changed, Sunday 22 November 2026**\n1 new: An anchor is shown \\(company claim\\)",
    );
  });

  test("groups by story, each entry with a link to its source, and ends with what is still unknown", async () => {
    const content = await edits((data) => [addAnchor(data), data.removeFact("bakery-price")]);
    const text = digestMessages(museum, content, about, openly)[0]?.embeds[0]?.description;
    expect(text?.split("\n")).toEqual([
      "**The harbour museum**",
      "**new** · An anchor is shown \\(company claim\\) — [Harbour museum](https://museum.example/leaflet), November 2025 · +1 more",
      "",
      expect.stringMatching(/^\*\*The .*bakery.*\*\*$/iu),
      expect.stringMatching(/^\*\*withdrawn\*\* · .+ — .+/u),
      "",
      "**Still unknown**",
      "• What the museum costs the town",
      "• The recipe of the rye bread",
    ]);
  });

  test("shows both sides of a dispute, and what was before a change", async () => {
    const content = await edits((data) => {
      data.addFact("whale-length", { id: "short", label: "Nine metres" });
      data.addRelation({ kind: "contradicts", from: "short", to: "whale-length" });
      data.change("museum-visitors", { label: "About 52,000 visitors" });
    });
    const text = digestMessages(museum, content, about, openly)[0]?.embeds[0]?.description ?? "";
    expect(text).toMatch(
      /\*\*contested\*\*\n\*\*A\*\* Nine metres — .+\n\*\*B\*\* .+\n-# Neither is better supported/u,
    );
    expect(text).toMatch(/\*\*changed\*\* · About 52,000 visitors .+\n-# was: About 41,000 visitors in 2024/u);
  });

  test("of an event of many facts shows the first three", async () => {
    const content = await edits((data) => {
      for (const at of [1, 2, 3, 4, 5]) data.addFact("bakery-bread", { id: `bread-${at}`, label: `Bread ${at}` });
    });
    const text = digestMessages(museum, content, about, openly)[0]?.embeds[0]?.description ?? "";
    expect(text).toMatch(/\*\*new\*\* · Bread 1 — .+\n• Bread 2 — .+\n• Bread 3 — .+\n-# \+2 more\n/u);
  });

  test("pings nobody and notifies, unless the team chose otherwise", async () => {
    const content = await edits(addAnchor);
    const [plain] = digestMessages(museum, content, about, openly);
    expect([plain?.flags, plain?.allowed_mentions]).toEqual([0, { parse: [] }]);
    const [chosen] = digestMessages(museum, content, about, { stories: [], quiet: true, roleId: "700000000000000007" });
    expect(chosen?.flags).toBe(FLAG.suppressNotifications);
    expect(chosen?.allowed_mentions).toEqual({ parse: [], roles: ["700000000000000007"] });
    expect(chosen?.content.startsWith("<@&700000000000000007> **")).toBe(true);
  });

  test("says that it is late where it is", async () => {
    const content = { ...(await edits(addAnchor)), late: true };
    expect(digestMessages(museum, content, about, openly)[0]?.content).toMatch(/This comes late\./u);
  });

  test("has its key on the button that opens all", async () => {
    const [message] = digestMessages(museum, await edits(addAnchor), about, { ...openly, stories: ["harbour-museum"] });
    if (!message) throw new Error("there is a message");
    expect(buttonOf(message).label).toBe("Open all");
    expect(readPostKey(buttonOf(message).custom_id)).toEqual({
      ...about,
      since: SINCE,
      part: 1,
      parts: 1,
      marks: marksOf(["harbour-museum"], 3),
    });
  });
});

describe("a day without news", () => {
  test("is one line, with its key", async () => {
    const messages = digestMessages(museum, await contentOf(museum, knownOf(museum)), about, openly);
    expect(messages.map(({ content, embeds }) => [content, embeds])).toEqual([
      ["**Sunday 22 November 2026:** nothing has changed in the facts since <t:1781913600:D>.", []],
    ]);
    expect(messages.map((message) => readPostKey(buttonOf(message).custom_id)?.parts)).toEqual([1]);
  });

  test("recalls a fact with its sources where the team chose that", async () => {
    const content = await contentOf(museum, knownOf(museum), { emptyDays: "refresher" });
    const [message] = digestMessages(museum, content, about, openly);
    expect(message?.content.split("\n")[1]).toMatch(/^Worth recalling: .+/u);
    expect(message?.embeds[0]?.description).toMatch(/^-# .+ · .+/u);
  });
});

describe("when there is more than a message holds", { timeout: 60_000 }, () => {
  const shipped = shippedBase;

  test("all facts of the shipped data, new at once, fit into five parts in order, and the last opens the rest", async () => {
    const content = await contentOf(shipped, [], { asked: 3, late: true });
    const messages = digestMessages(shipped, content, about, {
      stories: [],
      quiet: false,
      roleId: "700000000000000007",
    });
    const texts = messages.map(accepts);
    expect(messages).toHaveLength(5);
    expect(messages.map((message) => readPostKey(buttonOf(message).custom_id)?.part)).toEqual([1, 2, 3, 4, 5]);
    expect(texts.slice(1).map((text) => text.split("\n")[0])).toEqual(
      [2, 3, 4, 5].map((part) => `**What changed, Sunday 22 November 2026** · part ${part} of 5`),
    );
    const labels = messages.map((message) => buttonOf(message).label);
    expect(labels.slice(0, 4)).toEqual(["Open all", "Open all", "Open all", "Open all"]);
    expect(labels.at(-1)).toMatch(/^Open all, [1-9]\d* more$/u);
    expect(texts.at(-1)).toMatch(/\*\*Still unknown\*\*[\s\S]+\*\*You asked, nobody answers\*\*/u);
    for (const { label } of content.stories)
      expect(texts.join("\n").toLowerCase()).toContain(`**${label.toLowerCase()}**`);
  });

  test("only the first part pings and notifies", async () => {
    const content = await contentOf(shipped);
    const messages = digestMessages(shipped, content, about, {
      stories: [],
      quiet: false,
      roleId: "700000000000000007",
    });
    expect(messages.map(({ flags }) => flags)).toEqual([0, ...Array(4).fill(FLAG.suppressNotifications)]);
    expect(messages.map(({ allowed_mentions: { roles } }) => roles?.length)).toEqual([1, ...Array(4).fill(undefined)]);
  });

  test("what is shown and what is left are all there is", async () => {
    const content = await contentOf(shipped);
    const messages = digestMessages(shipped, content, about, openly);
    const shown = messages.flatMap(
      ({ embeds: [embed] }) => embed?.description?.match(/^\*\*[a-z ]+\*\*( · |$)/gmu) ?? [],
    );
    const left = Number(buttonOf(messages.at(-1) ?? shouldNotBe()).label.match(/\d+/u)?.[0] ?? 0);
    expect(shown.length + left).toBe(content.stories.reduce((sum, { changes }) => sum + changes.length, 0));
  });

  test("opened, every change stands on one of the pages", async () => {
    const content = await contentOf(shipped);
    const opened = { digestId: "k7m2", date: "2026-11-22", since: SINCE, until: NOW };
    const pages: string[] = [];
    for (let page = 0; page < 300; page += 1) {
      const card = digestCard(shipped, content, opened, page);
      pages.push(acceptsV2(render(card)));
      const next = card.rows
        .flatMap((row) => ("buttons" in row ? row.buttons : []))
        .find(({ label }) => label === "Next");
      if (!next || next.disabled) break;
    }
    const words = pages
      .join("\n")
      .match(/^\*\*(?:new|contested|changed|settled|withdrawn|superseded|gap filled|not known)\*\*$/gmu);
    expect(words).toHaveLength(content.stories.reduce((sum, { changes }) => sum + changes.length, 0));
  });
});

function shouldNotBe(): never {
  throw new Error("a digest has at least one message");
}

test("with hostile data of every length the schema allows, every part is a message Discord takes", {
  timeout: 120_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(hostileData, fc.boolean(), async (data, withdrawn) => {
      const [full, empty] = [createFactBase(data), createFactBase({ ...data, facts: [], relations: [], gaps: [] })];
      const [base, before] = withdrawn ? [empty, knownOf(full)] : [full, []];
      for (const emptyDays of ["line", "refresher"] as const) {
        for (const items of [before, knownOf(base)]) {
          const content = await contentOf(base, items, { asked: 9, late: true, emptyDays });
          const plan = { stories: [], quiet: true, roleId: "700000000000000007" };
          const messages = digestMessages(base, content, about, plan);
          for (const message of messages) {
            const text = accepts(message);
            expect(text).not.toMatch(/(?<!\\)\[[^\]]*\]\((?!https?:\/\/source\.example)/u);
            expect(text.replace("<@&700000000000000007>", "")).not.toMatch(/(?<!\\)<[@#]|@everyone/u);
          }
          expect(messages.length).toBeLessThanOrEqual(5);
          const opened = { digestId: "k7m2", date: "2026-11-22", since: SINCE, until: NOW };
          for (let page = 0; page < 12; page += 1) acceptsV2(render(digestCard(base, content, opened, page)));
        }
      }
    }),
    { numRuns: 6, endOnFailure: true },
  );
});
