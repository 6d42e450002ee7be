import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Card } from "../../../src/discord/card.js";
import { manageCard, removeCard, saidCard, statusCard } from "../../../src/discord/cards/digest-manage-cards.js";
import { readPressId } from "../../../src/discord/press-id.js";
import { presses } from "../../../src/discord/presses/index.js";
import { render, renderModal } from "../../../src/discord/render.js";
import type { Digest, RunReport } from "../../../src/state/store.js";
import { acceptsV2 } from "../accepted.js";
import { desk, here, saysOf } from "../desk.js";
import { digestOf, NOW, PLAN } from "../digest-desk.js";
import { readModal } from "../double/modal-rules.js";
import { base } from "../fixture.js";

const ID = "600000000000000006";
const name = fc.oneof(
  fc.string({ unit: "grapheme", minLength: 1, maxLength: 32 }).filter(({ length }) => length <= 32),
  fc.constantFrom("*_[](<@1>)@everyone", "# x", "W".repeat(32), "<#300000000000000003>"),
);
const storyId = fc.stringMatching(/^[a-z0-9-]{1,64}$/u);

const digest: fc.Arbitrary<Digest> = fc
  .record({
    name,
    stories: fc.array(storyId, { maxLength: 25 }),
    days: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
    emptyDays: fc.constantFrom("silence", "line", "refresher"),
    roleId: fc.constantFrom(null, ID),
    reason: fc.constantFrom(null, "by-hand", "50001", "50013", "31415"),
    flag: fc.boolean(),
  })
  .map(({ name: called, reason, flag, ...plan }) =>
    digestOf({
      name: called,
      plan: { ...PLAN, ...plan, quiet: flag, crosspost: flag, zone: "America/Argentina/ComodRivadavia" },
      pause: reason === null ? null : { since: NOW, reason, told: false },
    }),
  );

const run: fc.Arbitrary<RunReport> = fc.record({
  digestId: fc.constant("first"),
  date: fc.constant("2026-11-22"),
  occasion: fc.constant("daily"),
  dueAt: fc.constant(NOW),
  at: fc.constant(NOW),
  late: fc.boolean(),
  state: fc.constantFrom("due", "sent", "empty", "failed", "missed"),
  code: fc.constantFrom(null, "50013", "late", "a **strange** <@1> code"),
  parts: fc.constant(5),
  messageIds: fc.array(fc.constant(ID), { maxLength: 5 }),
  crosspostsFailed: fc.nat(5),
});

const watched = fc.record({
  digest,
  runs: fc.array(run, { maxLength: 7 }),
  inTheWay: fc.constant("I lack “Embed Links”."),
});

/** Ids of a card that nothing would take. */
const lost = ({ rows }: Card): readonly string[] => {
  const ids = rows.flatMap((row) =>
    "buttons" in row ? row.buttons.filter(({ disabled }) => disabled !== true).map(({ id }) => id) : row.menu.id,
  );
  return ids.filter((id) => {
    const { name: press, about = "" } = readPressId(id) ?? {};
    const given = { values: id === "digest-show" ? ["first"] : [], fields: new Map<string, string>() };
    return !presses.find((one) => one.name === press)?.prepare(about, given, here());
  });
};

describe("whatever a team chose and whatever became of it", () => {
  test("one digest's card is a message Discord takes, with buttons that are understood", () => {
    fc.assert(
      fc.property(watched, (one) => {
        for (const card of [manageCard(one, { base, now: NOW, note: "Changed." }), removeCard(one.digest)]) {
          const shown = acceptsV2(render(card));
          expect(shown).not.toMatch(/(?<!\\)<@1>|@everyone/u);
          expect(lost(card)).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("every page of the list of all is one as well", () => {
    fc.assert(
      fc.property(fc.array(watched, { maxLength: 25 }), fc.nat(6), (all, page) => {
        const distinct = all.map((one, at) => ({ ...one, digest: { ...one.digest, id: `d${at}` } }));
        const card = statusCard(distinct, { base, now: NOW, page, onHold: "Digests are on hold." });
        acceptsV2(render(card));
        expect(lost(card)).toEqual([]);
        expect(saysOf(card)).toContain("Digests are on hold.");
      }),
      { numRuns: 40 },
    );
  });

  test("its form is one Discord opens", async () => {
    const edit = presses
      .find(({ name: press }) => press === "digest-edit")
      ?.prepare("first", { values: [], fields: new Map() }, here());
    await fc.assert(
      fc.asyncProperty(digest, async (one) => {
        const usual = desk();
        const reply = await edit?.run({ ...usual, state: { ...usual.state, digests: async () => [one] } }, here());
        if (!reply || !("modal" in reply)) throw new Error("no form");
        readModal(JSON.parse(JSON.stringify(renderModal(reply.modal))));
      }),
      { numRuns: 60 },
    );
  });
});

test("a digest that is paused tells why and no next time", () => {
  const pause = { since: NOW, reason: "50013", told: true };
  const said = saysOf(manageCard({ digest: digestOf({ pause }), runs: [] }, { base, now: NOW }));
  expect(said).toContain("because a permission is missing. When that is mended, /digest resume lets it go on.");
  expect(said).not.toContain("Next:");
});

test("a sentence in a card may name channels and times, which a notice cannot", () => {
  expect(saysOf(saidCard("Not in <#1>.", "At <t:1:F>."))).toBe("Not in <#1>.\nAt <t:1:F>.");
});
