import { beforeEach, describe, expect, test } from "vitest";
import { type DeliverDeps, deliver } from "../../src/digest/deliver.js";
import type { ClaimedStep, StepResult } from "../../src/state/store.js";
import { createFakePoster, type FakePoster, LOST, writeFake } from "./fake-poster.js";

const NOW = new Date("2026-11-23T09:00:05Z");
const about = {
  digestId: "digest1",
  date: "2026-11-23",
  occasion: "daily",
  since: new Date("2026-11-22T09:00:00Z"),
  toldUntil: NOW,
};
const [message = ""] = writeFake(["news"], about);

const step = (more: Partial<ClaimedStep> = {}): ClaimedStep => ({
  ...about,
  kind: "post",
  part: 1,
  guildId: "guild",
  channelId: "channel",
  nonce: "nonce",
  message,
  dueAt: new Date("2026-11-23T09:00:00Z"),
  deadline: new Date("2026-11-23T21:00:00Z"),
  scheduledBy: "person",
  attempts: 0,
  unsettled: false,
  futile: 0,
  messageId: null,
  ...more,
});

let poster: FakePoster;
let noted: string[];
let results: StepResult[];
let claimed: boolean;
let deps: DeliverDeps;
beforeEach(() => {
  poster = createFakePoster(() => NOW);
  noted = [];
  results = [];
  claimed = true;
  deps = {
    poster,
    now: () => NOW,
    chance: () => 0,
    store: {
      async beginStep() {
        noted.push(`begin after ${poster.calls.join(" ")}`);
        return claimed;
      },
      async settleStep(_, __, ___, result) {
        noted.push("settle");
        results.push(result);
        return true;
      },
      async pauseDigest(_, pause) {
        noted.push(`pause for ${pause?.reason}`);
        return true;
      },
    },
  };
});

describe("a post", () => {
  test("is looked for, begun, sent and settled, in this order", async () => {
    expect(await deliver(deps, step(), "me")).toEqual({ messageId: "message-1" });
    expect(noted).toEqual(["begin after find", "settle"]);
    expect(poster.calls).toEqual(["find", "post"]);
    expect(results).toEqual([{ state: "sent", messageId: "message-1" }]);
  });

  test("that stands in the channel already is not sent again", async () => {
    poster.failures.post.push("lost");
    expect(await deliver(deps, step(), "me")).toEqual(LOST);
    expect(await deliver(deps, step({ attempts: 1, unsettled: true }), "me")).toMatchObject({ messageId: "message-1" });
    expect(poster.calls.filter((call) => call === "post")).toHaveLength(1);
    expect(results.at(-1)).toEqual({ state: "sent", messageId: "message-1" });
  });

  test.each([
    ["part", { part: 2 }],
    ["date", { date: "2026-11-22" }],
    ["occasion", { occasion: "123" }],
    ["digest", { digestId: "digest2" }],
  ])("is not taken for one of another %s", async (_, other) => {
    await deliver(deps, step(), "me");
    await deliver(deps, step({ ...other, nonce: "other" }), "me");
    expect(poster.posts).toHaveLength(2);
  });

  test("is not sent by who has lost the claim to it", async () => {
    claimed = false;
    expect(await deliver(deps, step(), "me")).toBeUndefined();
    expect(poster.posts).toEqual([]);
    expect(results).toEqual([]);
  });

  test("is not sent while the channel cannot be read, as it may stand there", async () => {
    poster.failures.find.push({ failure: "passing", code: "503" });
    await deliver(deps, step({ attempts: 1, unsettled: true }), "me");
    expect(poster.calls).toEqual(["find"]);
    expect(results).toMatchObject([{ state: "again", code: "503" }]);
  });

  test("that was refused three times pauses the digest, before anything else is noted", async () => {
    poster.closed.set("channel", { failure: "futile", code: "50001" });
    await deliver(deps, step({ futile: 2 }), "me");
    expect(noted).toEqual(["pause for 50001", "settle"]);
    expect(results).toMatchObject([{ state: "again", futile: true }]);
  });
});

describe("a crosspost", () => {
  test("is begun, sent on and settled with the message it is about", async () => {
    await deliver(deps, step({ kind: "crosspost", messageId: "message-7" }), "me");
    expect(poster.calls).toEqual(["crosspost"]);
    expect(results).toEqual([{ state: "sent", messageId: "message-7" }]);
  });
});
