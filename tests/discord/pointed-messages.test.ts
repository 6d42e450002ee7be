import { describe, expect, test } from "vitest";
import { createPointedMessages, textOfMessage } from "../../src/discord/pointed-messages.js";

describe("the text of a message", () => {
  test("is its own, its embeds', its components', what it forwards and what it replies to, in this order", () => {
    const message = {
      content: "own",
      embeds: [
        {
          author: { name: "by" },
          title: "title",
          description: "said",
          fields: [{ name: "n", value: "v" }],
          footer: { text: "foot" },
        },
      ],
      components: [
        {
          type: 17,
          components: [
            { type: 10, content: "shown" },
            { type: 1, components: [{ type: 2, label: "no" }] },
          ],
        },
      ],
      message_snapshots: [{ message: { content: "forwarded", embeds: [{ title: "inside" }] } }],
      referenced_message: { content: "replied to" },
    };
    expect(textOfMessage(message).split("\n")).toEqual([
      "own",
      "by",
      "title",
      "said",
      "n",
      "v",
      "foot",
      "shown",
      "forwarded",
      "inside",
      "replied to",
    ]);
  });

  test.each([undefined, null, 5, "text", {}, { content: 5 }, { content: "", embeds: [null, 7] }])(
    "%j has none",
    (message) => {
      expect(textOfMessage(message)).toBe("");
    },
  );

  test("ends somewhere, however deep messages quote each other", () => {
    let message: object = { content: "first" };
    for (let depth = 0; depth < 1_000; depth += 1) message = { content: `reply ${depth}`, referenced_message: message };
    expect(textOfMessage(message).split("\n")).toEqual(["reply 999", "reply 998", "reply 997"]);
  });
});

describe("pointed messages", () => {
  const packet = (id: string, content: string) => ({
    t: "INTERACTION_CREATE",
    d: { id, data: { type: 3, target_id: "9", resolved: { messages: { "9": { content } } } } },
  });

  test("are given once, to the interaction that points at them", () => {
    const pointed = createPointedMessages();
    pointed.note(packet("1", "hello"));
    expect([pointed.take("2"), pointed.take("1"), pointed.take("1")]).toEqual([undefined, "hello", undefined]);
  });

  test.each([null, {}, { t: "MESSAGE_CREATE", d: {} }, { t: "INTERACTION_CREATE", d: { id: "1", data: { type: 1 } } }])(
    "%j points at nothing",
    (other) => {
      const pointed = createPointedMessages();
      pointed.note(other);
      expect(pointed.take("1")).toBeUndefined();
    },
  );

  test("that come again after they were given are not kept", () => {
    const pointed = createPointedMessages();
    pointed.note(packet("1", "hello"));
    pointed.take("1");
    pointed.note(packet("1", "hello"));
    expect(pointed.take("1")).toBeUndefined();
  });

  test("that nobody takes do not pile up", () => {
    const pointed = createPointedMessages();
    for (let id = 0; id < 600; id += 1) pointed.note(packet(String(id), "text"));
    expect([pointed.take("0"), pointed.take("599")]).toEqual([undefined, "text"]);
  });
});
