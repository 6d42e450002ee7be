import { expect, test } from "vitest";
import { forget } from "../../../src/discord/commands/settings-forget.js";
import { ANSWER, answers, desk, here, noticeOf } from "../desk.js";

const run = async (answer: string, place = here()) => {
  const asked: string[] = [];
  const listening = { ...answers, forget: async (id: string) => asked.push(id) > 0 && id === ANSWER };
  return { notice: noticeOf(await forget.run({ answer }, desk({ answers: listening }), place)), asked };
};

test.each([ANSWER, ` id ${ANSWER} `, ANSWER.toUpperCase()])("%j deletes the answer", async (typed) => {
  expect(await run(typed)).toMatchObject({ notice: expect.stringMatching(/^Deleted/u), asked: [ANSWER] });
});

test("an answer that is not kept is said to be gone, and what is no id is not looked for", async () => {
  expect((await run("22222222")).notice).toContain("I keep no answer");
  expect(await run("what?")).toMatchObject({ notice: expect.stringContaining("no answer's id"), asked: [] });
});

test("only who manages channels may do it, in a server, and privately", async () => {
  for (const place of [here({ mayManageChannels: false }), here({ guildId: null })]) {
    expect((await run(ANSWER, place)).asked).toEqual([]);
  }
  expect(forget.quietly({ answer: ANSWER })).toBe(true);
});
