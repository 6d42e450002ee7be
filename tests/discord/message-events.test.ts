import { describe, expect, test } from "vitest";
import { readMessageEvent } from "../../src/discord/message-events.js";

const raw = (fields: object = {}) => ({
  id: "1",
  channel_id: "2",
  guild_id: "3",
  author: { id: "4", username: "ada" },
  type: 0,
  content: "hello",
  mentions: [{ id: "5" }],
  timestamp: "2026-01-01T00:00:00.000Z",
  edited_timestamp: null,
  ...fields,
});
const read = (t: string, d: unknown) => readMessageEvent({ op: 0, t, s: 1, d });
const replied = (fields: object = {}) => ({
  type: 19,
  message_reference: { type: 0, message_id: "9" },
  referenced_message: { ...raw({ id: "9", author: { id: "5", bot: true } }), ...fields },
});

test("a posted message is read as values", () => {
  expect(read("MESSAGE_CREATE", raw())).toEqual({
    kind: "posted",
    message: {
      id: "1",
      channelId: "2",
      guildId: "3",
      authorId: "4",
      content: "hello",
      mentions: ["5"],
      repliesTo: null,
      postedAt: Date.UTC(2026, 0, 1),
      editedAt: null,
    },
  });
});

test("a private message has no server", () => {
  expect(read("MESSAGE_CREATE", raw({ guild_id: undefined }))).toMatchObject({ message: { guildId: null } });
});

test("an edit carries its time, the preview of a link does not", () => {
  const edited = read("MESSAGE_UPDATE", raw({ edited_timestamp: "2026-01-01T00:00:30.000Z" }));
  expect(edited).toMatchObject({ kind: "edited", message: { editedAt: Date.UTC(2026, 0, 1, 0, 0, 30) } });
  expect(read("MESSAGE_UPDATE", raw())).toMatchObject({ kind: "edited", message: { editedAt: null } });
});

test("deletions come one by one and in bulk", () => {
  expect(read("MESSAGE_DELETE", { id: "1", channel_id: "2" })).toEqual({ kind: "deleted", ids: ["1"] });
  expect(read("MESSAGE_DELETE_BULK", { ids: ["1", "2"] })).toEqual({ kind: "deleted", ids: ["1", "2"] });
});

describe("what is replied to", () => {
  test("tells its author and the ids of its buttons, however deep they stand", () => {
    const components = [{ type: 17, components: [{ type: 9, accessory: { type: 2, custom_id: "why:a" } }] }];
    const more = [
      {
        type: 1,
        components: [
          { type: 2, custom_id: "near:b" },
          { type: 2, url: "https://x.example" },
        ],
      },
    ];
    const event = read("MESSAGE_CREATE", raw(replied({ components: [...components, ...more] })));
    expect(event).toMatchObject({
      message: { repliesTo: { id: "9", authorId: "5", answersInteraction: false, pressIds: ["why:a", "near:b"] } },
    });
  });

  test.each([20, 23])("of type %i answers a command", (type) => {
    const event = read("MESSAGE_CREATE", raw(replied({ type })));
    expect(event).toMatchObject({ message: { repliesTo: { answersInteraction: true } } });
  });

  test("may be gone", () => {
    const event = read("MESSAGE_CREATE", raw({ type: 19, message_reference: {}, referenced_message: null }));
    expect(event).toMatchObject({ message: { repliesTo: null } });
  });
});

test.each([
  ["a bot's message", raw({ author: { id: "4", bot: true } })],
  ["a webhook's message", raw({ webhook_id: "6" })],
  ["a notice of a new member", raw({ type: 7 })],
  ["the answer of a command", raw({ type: 20 })],
  ["the first message of a thread", raw({ type: 21 })],
  ["a forwarded message", raw({ message_reference: { type: 1 } })],
  ["a message without its author", raw({ author: undefined })],
  ["no message at all", "hello"],
  ["nothing", null],
])("%s is no question", (_, data) => {
  expect(read("MESSAGE_CREATE", data)).toBeUndefined();
  expect(read("MESSAGE_UPDATE", data)).toBeUndefined();
});

test.each([{ op: 0, t: "TYPING_START", d: {} }, { op: 11 }, null, "x", { t: "MESSAGE_DELETE", d: {} }])(
  "the packet %j tells nothing",
  (packet) => {
    expect(readMessageEvent(packet)).toBeUndefined();
  },
);
