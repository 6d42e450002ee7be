import { waysOf } from "../../src/discord/command.js";
import { digest as digestCommands } from "../../src/discord/commands/digest.js";
import { readPressId } from "../../src/discord/press-id.js";
import { presses } from "../../src/discord/presses/index.js";
import type { Reply } from "../../src/discord/reply.js";
import type { ChannelCheck, Desk, Here } from "../../src/discord/surroundings.js";
import { openSqliteStore } from "../../src/state/sqlite-store.js";
import type { Digest, DigestPlan, StateStore } from "../../src/state/store.js";
import { desk, here, saysOf } from "./desk.js";

/** `/digest` and its buttons over a real store, with Discord's side of a channel made up. */

export const NOW = new Date("2026-11-22T12:00:00Z");
export const GUILD = "200000000000000002";
export const CHANNEL = "300000000000000003";
export const FINE: ChannelCheck = { kind: "text", missing: [], pings: true };

export const PLAN: DigestPlan = {
  time: "09:00",
  zone: "Europe/London",
  days: [1, 2, 3, 4, 5],
  stories: [],
  emptyDays: "silence",
  quiet: false,
  roleId: null,
  crosspost: false,
};

export function digestOf(more: Partial<Digest> = {}): Digest {
  return {
    ...{ id: "first", guildId: GUILD, channelId: CHANNEL, name: "digest", plan: PLAN },
    ...{ scheduledBy: "100000000000000001", scheduledAt: NOW, toldUntil: NOW, servedDate: null, pause: null },
    ...more,
  };
}

export interface DigestDesk {
  readonly desk: Desk;
  readonly state: StateStore;
  /** How often schedules were said to have changed. */
  woken(): number;
  /** Calls a subcommand with what a person typed and picked. */
  call(path: string, values?: Readonly<Record<string, unknown>>, place?: Partial<Here>): Promise<Reply>;
  /** Presses a button or sends a form with this custom id. */
  press(id: string, place?: Partial<Here>, fields?: Readonly<Record<string, string>>): Promise<Reply>;
}

export async function openDigestDesk(
  more: Partial<Desk["digests"]> = {},
  digests: readonly Digest[] = [],
): Promise<DigestDesk> {
  const state = await openSqliteStore(":memory:");
  for (const one of digests) await state.addDigest(one);
  let woken = 0;
  const usual = desk();
  const given: Desk = {
    ...usual,
    state,
    now: () => NOW,
    digests: {
      ...usual.digests,
      checkChannel: async () => FINE,
      wake: () => {
        woken += 1;
      },
      ...more,
    },
  };
  return {
    desk: given,
    state,
    woken: () => woken,
    async call(path, values = {}, place = {}) {
      const call = waysOf([digestCommands])
        .find((way) => way.path === `digest ${path}`)
        ?.leaf.prepare((name) => values[name]);
      if (!call || "problem" in call) return { notice: call?.problem ?? `no such command: ${path}` };
      if (call.manner !== "quiet") throw new Error("what managers do is for them alone");
      return call.run(given, here(place));
    },
    async press(id, place = {}, fields = {}) {
      const { name = "", about = "" } = readPressId(id) ?? {};
      const at = here({ under: { isPrivate: true, isOwn: true }, ...place });
      const given_ = { values: [], fields: new Map(Object.entries(fields)) };
      const call = presses.find((press) => press.name === name)?.prepare(about, given_, at);
      if (!call) throw new Error(`nothing takes ${id}`);
      return call.run(given, at);
    },
  };
}

/** What a person reads of a reply, whatever it is. */
export function readsOf(reply: Reply): string {
  if ("notice" in reply) return reply.notice;
  if ("card" in reply) return saysOf(reply.card);
  if ("messages" in reply) return reply.messages.map(({ content }) => content).join("\n");
  return JSON.stringify(reply.modal);
}
