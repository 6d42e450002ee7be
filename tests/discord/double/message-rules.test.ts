import { describe, expect, test } from "vitest";
import { FLAG, readMessage, refuseEmpty } from "./message-rules.js";
import { letters, times, verdict } from "./refusals.js";

const ALL_FLAGS = FLAG.suppressEmbeds | FLAG.ephemeral | FLAG.suppressNotifications | FLAG.v2;
const read = (body: unknown) => verdict(() => refuseEmpty(readMessage(body, ALL_FLAGS)));
const embed = (fields: object) => ({ embeds: [fields] });
const row = (...components: object[]) => ({ type: 1, components });
const rows = (...components: object[]) => ({ content: "x", components });
const v2 = (...components: object[]) => ({ flags: FLAG.v2, components });
const button = (fields: object = {}) => ({
  type: 2,
  style: 1,
  label: "Go",
  custom_id: letters(3) + Math.random(),
  ...fields,
});
const option = (fields: object = {}) => ({ label: "One", value: `${Math.random()}`, ...fields });
const select = (fields: object = {}) => ({ type: 3, custom_id: "pick", options: [option()], ...fields });
const said = (content: string) => ({ type: 10, content });
const field = (name: number, value: number) => ({ name: letters(name), value: letters(value) });
const section = (texts: number) => ({ type: 9, components: times(texts, () => said("x")), accessory: button() });
const gallery = (items: number) => ({
  type: 12,
  items: times(items, () => ({ media: { url: "https://x.example/a.png" } })),
});
const image = (alt: number) => ({
  type: 12,
  items: [{ media: { url: "https://x.example/a.png" }, description: letters(alt) }],
});
const other = (type: number, placeholder: number) =>
  rows(row({ type, custom_id: "pick", placeholder: letters(placeholder) }));
const thumbnail = (alt: number) => ({
  ...section(1),
  accessory: { type: 11, media: { url: "https://x.example/a.png" }, description: letters(alt) },
});

/** Each limit with the most it takes and the least it refuses. */
const LIMITS: readonly (readonly [string, unknown, unknown])[] = [
  ["content of 2,000", { content: letters(2000) }, { content: letters(2001) }],
  ["10 embeds", { embeds: times(10, () => ({ title: "x" })) }, { embeds: times(11, () => ({ title: "x" })) }],
  ["embed title of 256", embed({ title: letters(256) }), embed({ title: letters(257) })],
  ["embed description of 4,096", embed({ description: letters(4096) }), embed({ description: letters(4097) })],
  ["embed footer of 2,048", embed({ footer: { text: letters(2048) } }), embed({ footer: { text: letters(2049) } })],
  ["embed author of 256", embed({ author: { name: letters(256) } }), embed({ author: { name: letters(257) } })],
  ["25 embed fields", embed({ fields: times(25, () => field(1, 1)) }), embed({ fields: times(26, () => field(1, 1)) })],
  ["field name of 256", embed({ fields: [field(256, 1)] }), embed({ fields: [field(257, 1)] })],
  ["field value of 1,024", embed({ fields: [field(1, 1024)] }), embed({ fields: [field(1, 1025)] })],
  ["field that is not empty", embed({ fields: [field(1, 1)] }), embed({ fields: [field(1, 0)] })],
  [
    "6,000 characters over all embeds",
    { embeds: [{ description: letters(4000) }, { description: letters(2000) }] },
    { embeds: [{ description: letters(4000) }, { title: "x", description: letters(2000) }] },
  ],
  ["embed colour", embed({ title: "x", color: 0xffffff }), embed({ title: "x", color: 0x1000000 })],
  ["embed address", embed({ title: "x", url: "https://x.example" }), embed({ title: "x", url: "javascript:alert(1)" })],
  [
    "embed address of 2,048",
    embed({ title: "x", url: `https://x.example/${letters(2030)}` }),
    embed({ title: "x", url: `https://x.example/${letters(2031)}` }),
  ],
  [
    "embed timestamp",
    embed({ title: "x", timestamp: "2026-01-01T00:00:00Z" }),
    embed({ title: "x", timestamp: "today" }),
  ],
  ["known embed fields", embed({ title: "x" }), embed({ title: "x", colour: 1 })],
  ["known message fields", { content: "x" }, { content: "x", ephemeral: true }],
  ["known flags", { content: "x", flags: ALL_FLAGS & ~FLAG.v2 }, { content: "x", flags: 1 << 1 }],
  ["nonce of 25", { content: "x", nonce: letters(25) }, { content: "x", nonce: letters(26) }],
  [
    "known mention kinds",
    { content: "x", allowed_mentions: { parse: ["users", "roles", "everyone"] } },
    { content: "x", allowed_mentions: { parse: ["here"] } },
  ],
  [
    "100 mentioned users",
    { content: "x", allowed_mentions: { users: times(100, String) } },
    { content: "x", allowed_mentions: { users: times(101, String) } },
  ],
  [
    "100 mentioned roles",
    { content: "x", allowed_mentions: { roles: times(100, String) } },
    { content: "x", allowed_mentions: { roles: times(101, String) } },
  ],
  [
    "10 attachments",
    { content: "x", attachments: times(10, (at) => ({ id: `${at}` })) },
    { content: "x", attachments: times(11, (at) => ({ id: `${at}` })) },
  ],
  [
    "mentioned users or all of them",
    { content: "x", allowed_mentions: { parse: ["roles"], users: ["1"] } },
    { content: "x", allowed_mentions: { parse: ["users"], users: ["1"] } },
  ],
  [
    "mentioned roles or all of them",
    { content: "x", allowed_mentions: { parse: ["users"], roles: ["1"] } },
    { content: "x", allowed_mentions: { parse: ["roles"], roles: ["1"] } },
  ],
  ["5 rows", rows(...times(5, () => row(button()))), rows(...times(6, () => row(button())))],
  ["5 buttons in a row", rows(row(...times(5, () => button()))), rows(row(...times(6, () => button())))],
  ["one select in a row", rows(row(select())), rows(row(select(), button()))],
  ["a row that is not empty", rows(row(button())), rows(row())],
  ["no V2 component without the flag", v2(said("x")), rows(said("x"))],
  ["button label of 80", rows(row(button({ label: letters(80) }))), rows(row(button({ label: letters(81) })))],
  ["button with a label or an emoji", rows(row(button())), rows(row(button({ label: undefined })))],
  ["button with an id", rows(row(button())), rows(row(button({ custom_id: undefined })))],
  [
    "link button with an address only",
    rows(row(button({ style: 5, custom_id: undefined, url: "https://x.example" }))),
    rows(row(button({ style: 5, url: "https://x.example" }))),
  ],
  [
    "button address of 512",
    rows(row(button({ style: 5, custom_id: undefined, url: `https://x.example/${letters(494)}` }))),
    rows(row(button({ style: 5, custom_id: undefined, url: `https://x.example/${letters(495)}` }))),
  ],
  [
    "component id of 100",
    rows(row(button({ custom_id: letters(100) }))),
    rows(row(button({ custom_id: letters(101) }))),
  ],
  [
    "component ids that differ",
    rows(row(button({ custom_id: "a" }), button({ custom_id: "b" }))),
    rows(row(button({ custom_id: "a" }), button({ custom_id: "a" }))),
  ],
  [
    "25 select options",
    rows(row(select({ options: times(25, () => option()) }))),
    rows(row(select({ options: times(26, () => option()) }))),
  ],
  ["a select with options", rows(row(select())), rows(row(select({ options: [] })))],
  [
    "option label of 100",
    rows(row(select({ options: [option({ label: letters(100) })] }))),
    rows(row(select({ options: [option({ label: letters(101) })] }))),
  ],
  [
    "option value of 100",
    rows(row(select({ options: [option({ value: letters(100) })] }))),
    rows(row(select({ options: [option({ value: letters(101) })] }))),
  ],
  [
    "option description of 100",
    rows(row(select({ options: [option({ description: letters(100) })] }))),
    rows(row(select({ options: [option({ description: letters(101) })] }))),
  ],
  [
    "option values that differ",
    rows(row(select({ options: [option({ value: "a" }), option({ value: "b" })] }))),
    rows(row(select({ options: [option({ value: "a" }), option({ value: "a" })] }))),
  ],
  [
    "select placeholder of 150",
    rows(row(select({ placeholder: letters(150) }))),
    rows(row(select({ placeholder: letters(151) }))),
  ],
  ["user select placeholder of 150", other(5, 150), other(5, 151)],
  ["role select placeholder of 150", other(6, 150), other(6, 151)],
  ["channel select placeholder of 150", other(8, 150), other(8, 151)],
  ["select max_values of 25", rows(row(select({ max_values: 25 }))), rows(row(select({ max_values: 26 })))],
  [
    "select range",
    rows(row(select({ min_values: 0, max_values: 25 }))),
    rows(row(select({ min_values: 2, max_values: 1 }))),
  ],
  ["known component fields", rows(row(button())), rows(row(button({ colour: 1 })))],
  ["V2 without content", v2(said("x")), { ...v2(said("x")), content: "x" }],
  ["V2 without embeds", v2(said("x")), { ...v2(said("x")), ...embed({ title: "x" }) }],
  ["40 components, nested ones counted", v2(...nested(40)), v2(...nested(41))],
  [
    "4,000 characters of V2 text",
    v2(said(letters(2000)), said(letters(2000))),
    v2(said(letters(2000)), said(letters(2001))),
  ],
  ["one V2 text of 4,000", v2(said(letters(4000))), v2(said(letters(4001)))],
  ["V2 text that is not empty", v2(said("x")), v2(said(""))],
  ["3 texts in a section", v2(section(3)), v2(section(4))],
  ["a section with an accessory", v2(section(1)), v2({ ...section(1), accessory: undefined })],
  ["10 gallery items", v2(gallery(10)), v2(gallery(11))],
  ["gallery alt text of 1,024", v2(image(1024)), v2(image(1025))],
  ["alt text of 1,024", v2(thumbnail(1024)), v2(thumbnail(1025))],
  ["separator spacing", v2({ type: 14, spacing: 2 }), v2({ type: 14, spacing: 3 })],
  [
    "no container in a container",
    v2({ type: 17, components: [said("x")] }),
    v2({ type: 17, components: [{ type: 17, components: [said("x")] }] }),
  ],
];

/** Containers and texts that are `count` components together. */
function nested(count: number): object[] {
  return [
    { type: 17, components: times(19, () => said("x")) },
    { type: 17, components: times(count - 21, () => said("x")) },
  ];
}

describe("a message", () => {
  test.each(LIMITS)("%s", (_, within, beyond) => {
    expect(read(JSON.parse(JSON.stringify(within)))).toBe("accepted");
    expect(read(JSON.parse(JSON.stringify(beyond)))).toBe(50035);
  });

  test.each([[{}], [{ content: "  " }], [{ embeds: [{}] }], [{ content: null, embeds: [] }]])(
    "that shows nothing is refused: %j",
    (body) => {
      expect(read(body)).toBe(50006);
    },
  );

  test("cannot get back from V2 in an edit", () => {
    expect(verdict(() => readMessage({ content: "x" }, FLAG.suppressEmbeds, FLAG.v2))).toBe(50035);
  });

  test("only takes the flags that may be set in its place", () => {
    expect(verdict(() => readMessage({ content: "x", flags: FLAG.ephemeral }, FLAG.suppressEmbeds))).toBe(50035);
  });
});
