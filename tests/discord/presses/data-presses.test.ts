import { describe, expect, test } from "vitest";
import { dataProblems } from "../../../src/discord/presses/data-presses.js";
import type { Refusal } from "../../../src/live/live-data.js";
import { cardOf, desk, here, noticeOf, saysOf } from "../desk.js";

const problems = Array.from({ length: 20 }, (_, at) => ({
  file: "data/a.json",
  place: `facts[${at}]`,
  problem: `wrong ${at}`,
  remedy: "mend it",
}));
const since = new Date("2026-11-22T10:00:00Z");
const press = (refusal: Refusal | undefined, mayManageServer = true) =>
  dataProblems.run(1, desk({ data: { refusal: () => refusal } }), here({ mayManageServer }));

describe("a page of the data's problems", () => {
  test("shows those of the moment", async () => {
    const text = saysOf(cardOf(await press({ since, problems })));
    expect(text).toContain("wrong 8\nremedy: mend it");
    expect(text).not.toContain("wrong 7\n");
    expect(text).toContain("20 problems in 1 file; nothing was loaded.");
  });

  test("is refused to whoever may not manage the server, whatever they send", async () => {
    expect(noticeOf(await press({ since, problems }, false))).toContain("manage the server");
  });

  test("says so where there is none any more, or the cause stands in the log", async () => {
    expect(noticeOf(await press(undefined))).toContain("in order");
    expect(noticeOf(await press({ since, problems: "fault" }))).toContain("the log has the cause");
  });

  test.each(["", "x", "-1", "1:2", "12345", "1 "])("is not made of the id %j", (about) => {
    expect(dataProblems.read(about, { values: [], fields: new Map() })).toBeUndefined();
  });

  test("takes the place of the one before for a manager, and of nothing in the open", () => {
    const under = { isPrivate: true, isOwn: true };
    expect(dataProblems.manner(1, here({ under }))).toBe("replace");
    expect(dataProblems.manner(1, here({ under, mayManageServer: false }))).toBe("quiet");
    expect(dataProblems.manner(1, here({ under: { isPrivate: false, isOwn: true } }))).toBe("quiet");
  });
});
