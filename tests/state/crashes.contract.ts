import fc from "fast-check";
import { expect, test } from "vitest";
import type { ClaimedStep, StateStore, StepResult } from "../../src/state/store.js";
import { crosspost, digest, minutes, NOON, post, run } from "./fixture.js";

const LEASE_MINUTES = 5;
const RETRY_MINUTES = 2;
/** Early enough that many a step is in the midst of something when it comes. */
const DEADLINE_MINUTES = 40;
const MINUTE_MS = 60_000;
const DIGESTS = ["d1", "d2"];
const PARTS = [1, 2, 3];
/** More turns than any world takes that comes to an end. */
const MOST_TURNS = 1_000;

/** How a sender's next move goes; only what is begun can be refused, cut off or fail. */
type Move = "well" | "crash" | "refused" | "cut off" | "fail";
type Happening =
  | { readonly what: "move"; readonly sender: number; readonly how: Move }
  | { readonly what: "wait"; readonly minutes: number }
  | { readonly what: "pause" | "resume"; readonly digest: string };

const how = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Move>("well") },
  fc.constantFrom<Move>("crash", "crash", "refused", "cut off", "fail"),
);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ what: fc.constant("move" as const), sender: fc.nat(1), how }) },
  { weight: 3, arbitrary: fc.record({ what: fc.constant("wait" as const), minutes: fc.integer({ min: 1, max: 12 }) }) },
  fc.record({ what: fc.constantFrom("pause" as const, "resume" as const), digest: fc.constantFrom(...DIGESTS) }),
);

interface Sender {
  readonly name: string;
  readonly hand?: { readonly step: ClaimedStep; readonly stage: "claimed" | "begun" | "out" };
}

/**
 * Two senders that may die between any two calls, and channels that take what they are sent as often as it is sent. Like
 * the real ones, the senders look first for what may be out already, and no request lasts longer than its lease.
 */
function worldOf(store: StateStore) {
  const channels = new Map<string, ClaimedStep[]>(DIGESTS.map((id) => [id, []]));
  let minute = 0;
  let born = 0;
  const newborn = (): Sender => ({ name: `sender ${++born}` });
  const senders: [Sender, Sender] = [newborn(), newborn()];
  const channelOf = ({ digestId }: ClaimedStep): ClaimedStep[] => channels.get(digestId) ?? [];
  const isOut = (step: ClaimedStep) => channelOf(step).some(({ nonce }) => nonce === step.nonce);

  async function moved({ name, hand }: Sender, how: Move): Promise<Sender> {
    if (how === "crash") return newborn();
    const now = minutes(minute);
    if (!hand) {
      const step = await store.claimStep(name, now, minutes(minute + LEASE_MINUTES));
      return step ? { name, hand: { step, stage: "claimed" } } : { name };
    }
    const { step, stage } = hand;
    const settled = async (result: StepResult): Promise<Sender> => {
      await store.settleStep(step, name, now, result);
      return { name };
    };
    const sent: StepResult = { state: "sent", messageId: `message of ${step.nonce}` };
    if (stage === "out" || (stage === "claimed" && step.attempts > 0 && isOut(step))) return settled(sent);
    if (stage === "claimed") {
      return (await store.beginStep(step, name, now)) ? { name, hand: { step, stage: "begun" } } : { name };
    }
    const again = { state: "again", notBefore: minutes(minute + RETRY_MINUTES), futile: false } as const;
    if (how === "fail") return settled({ state: "failed", code: "50035" });
    if (how === "refused") return settled({ ...again, code: "50013", futile: true });
    channelOf(step).push(step);
    return how === "cut off" ? settled({ ...again, code: "network" }) : { name, hand: { step, stage: "out" } };
  }

  async function move(index: 0 | 1, how: Move): Promise<void> {
    senders[index] = await moved(senders[index], how);
  }

  return {
    channels,
    async happen(one: Happening): Promise<void> {
      if (one.what === "move") return move(one.sender === 0 ? 0 : 1, one.how);
      if (one.what === "wait") {
        for (const index of [0, 1] as const) if (senders[index].hand?.stage === "begun") await move(index, "well");
        minute += one.minutes;
        return;
      }
      const pause = { since: minutes(minute), reason: "by-hand", told: true };
      await store.pauseDigest(one.digest, one.what === "pause" ? pause : null);
    },
    /** Lets one sender that lives on do all that is left. */
    async finish(): Promise<void> {
      for (const id of DIGESTS) await store.pauseDigest(id, null);
      for (const index of [0, 1] as const) await move(index, "crash");
      for (let turn = 0; turn < MOST_TURNS; turn++) {
        const next = await store.nextStepAt();
        if (next === undefined && !senders[0].hand) return;
        if (next && !senders[0].hand) minute = Math.max(minute, (next.getTime() - NOON.getTime()) / MINUTE_MS);
        await move(0, "well");
      }
      throw new Error("something is always left to do");
    },
  };
}

/** What must hold whatever dies when; `fresh` makes an empty store. */
export function describeCrashes(fresh: () => Promise<StateStore>, numRuns: number): void {
  test("no crash between any two calls loses a post, doubles one, or puts one out of order", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(happening, { minLength: 20, maxLength: 100 }), async (happenings) => {
        const store = await fresh();
        for (const [number, id] of DIGESTS.entries()) {
          await store.addDigest(digest({ id, channelId: id }));
          const steps = PARTS.flatMap((part) => [crosspost(part), post(part)]);
          await store.planRun(
            run({ digestId: id, dueAt: minutes(number), deadline: minutes(DEADLINE_MINUTES), steps }),
          );
        }
        const { channels, happen, finish } = worldOf(store);
        for (const one of happenings) await happen(one);
        await finish();
        for (const { id, toldUntil } of await store.digests()) {
          const [report] = await store.runs(id, 1);
          const out = channels.get(id) ?? [];
          const isWhole = out.length >= PARTS.length;
          const expected = [...PARTS.map((part) => post(part)), ...PARTS.map(crosspost)];
          const nonces = out.map(({ nonce }) => nonce);
          // A crosspost may fail and the next still be made.
          expect(nonces).toEqual(expected.map(({ nonce }) => nonce).filter((nonce) => nonces.includes(nonce)));
          expect(report?.messageIds).toEqual(
            out.filter(({ kind }) => kind === "post").map(({ nonce }) => `message of ${nonce}`),
          );
          expect(out.slice(0, PARTS.length).map(({ part }) => part)).toEqual(PARTS.slice(0, out.length));
          expect(report?.state).toBe(isWhole ? "sent" : "failed");
          expect(toldUntil).toEqual(isWhole ? run().toldUntil : digest().toldUntil);
        }
        await store.close();
      }),
      { numRuns },
    );
  });
}
