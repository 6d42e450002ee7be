import { expect, test } from "vitest";
import { createRecent } from "../../src/discord/recent.js";

const posted = { id: "1", editedAt: null };

test("a message is new once, and each later edit of it once", () => {
  const { isNewer } = createRecent();
  const edits = [null, null, 2_000, 2_000, 1_000, 3_000, null];
  expect(edits.map((editedAt) => isNewer({ id: "1", editedAt }))).toEqual([
    ...[true, false, true, false, false, true, false],
  ]);
  expect(isNewer({ id: "2", editedAt: null })).toBe(true);
});

test("a deletion is remembered", () => {
  const { noteDeleted, isDeleted } = createRecent();
  noteDeleted("1");
  expect([isDeleted("1"), isDeleted("2")]).toEqual([true, false]);
});

test("the context of a question is found once, also where there is none", async () => {
  const { contextFor } = createRecent();
  const museum = { subjects: ["museum"], story: null };
  expect(await contextFor("1", async () => undefined)).toBeUndefined();
  expect(await contextFor("1", async () => museum)).toBeUndefined();
  expect(await contextFor("2", async () => museum)).toEqual(museum);
});

test("all of it is forgotten after some minutes, when something new comes", () => {
  const clock = { now: 0 };
  const { isNewer, noteDeleted, isDeleted } = createRecent(() => clock.now);
  isNewer(posted);
  noteDeleted("1");
  clock.now = 11 * 60_000;
  isNewer({ id: "2", editedAt: null });
  expect(isDeleted("1")).toBe(false);
  expect(isNewer(posted)).toBe(true);
});
