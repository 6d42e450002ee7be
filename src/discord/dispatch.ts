import { randomUUID } from "node:crypto";
import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import type { AutocompleteInteraction, Interaction, RepliableInteraction } from "discord.js";
import { StateError } from "../state/state-error.js";
import { findAnswer } from "./answer-links.js";
import { type Call, waysOf } from "./command.js";
import { type FairUse, waitNotice } from "./fair-use.js";
import { createInteractionChannels } from "./interaction-channels.js";
import { givenOf, hereOf, pathOf } from "./interaction-values.js";
import { describeError, type Log } from "./log.js";
import { STATE_IS_DOWN } from "./outage.js";
import { persist } from "./persist.js";
import { createPointedMessages } from "./pointed-messages.js";
import type { AnyPress } from "./press.js";
import { readPressId } from "./press-id.js";
import { presses as allPresses } from "./presses/index.js";
import { ACKNOWLEDGE_WITHIN_MS, createReplies } from "./replies.js";
import type { Reply } from "./reply.js";
import { fittingChoices } from "./suggestions.js";
import type { Desk, Here } from "./surroundings.js";

/** An acknowledged token lives for 15 minutes. */
const TOKEN_LIVES_MS = 15 * 60_000;
/** Late enough that nearly every answer goes out in one step, early enough that a slow line still makes it in time. */
const DEFER_AFTER_MS = 1_200;
const GIVE_WAY_MS = 500;
const MOST_REMEMBERED = 20_000;

const NOT_A_COMMAND_ANY_MORE =
  "I do not know this command any more. Discord may still show an older list: try again in a minute.";
const NOT_IN_USE_ANY_MORE = "This belongs to an earlier version of me and does nothing any more.";

export interface DispatchOptions {
  readonly desk: Omit<Desk, "findAnswer">;
  readonly log: Log;
  readonly presses?: readonly AnyPress[];
  /** Without it everybody may ask as much as they like. */
  readonly fairUse?: FairUse;
  readonly deferAfterMs?: number;
}

export interface Dispatcher {
  /** Takes an interaction through to its answer. Never rejects. */
  handle(interaction: Interaction): Promise<void>;
  /** Reads a gateway packet for what discord.js leaves out. Call it before the packet's interaction is handled. */
  note(packet: unknown): void;
  /** Takes no further work; resolves when what was begun is finished. */
  close(): Promise<void>;
}

/** What an interaction comes to: a call to run, a notice, and whether it counts as asking. */
type Prepared = (Call & { readonly asks: boolean }) | { readonly problem: string };

/** The only place that takes interactions: values in, handler run, reply delivered, everything caught. */
export function createDispatcher(options: DispatchOptions): Dispatcher {
  const { desk, log, presses = allPresses, fairUse, deferAfterMs = DEFER_AFTER_MS } = options;
  const ways = new Map(waysOf(desk.commands).map(({ path, leaf }) => [path, leaf]));
  const menus = new Map(desk.commands.flatMap((one) => (one.kind === "message" ? [[one.name, one] as const] : [])));
  const byPress = new Map(presses.map((press) => [press.name, press]));
  const pointed = createPointedMessages();
  const channels = createInteractionChannels();
  const seen = new Map<string, number>();
  const running = new Set<Promise<void>>();
  const acknowledging = new Set<Promise<unknown>>();
  let closed = false;
  let lastStart: Promise<unknown> = Promise.resolve();

  /** Discord may deliver an event twice; the second must not be answered again. */
  function isRepeated(id: string): boolean {
    if (seen.has(id)) return true;
    const now = Date.now();
    for (const [old, at] of seen) {
      if (now - at < TOKEN_LIVES_MS && seen.size < MOST_REMEMBERED) break;
      seen.delete(old);
    }
    seen.set(id, now);
    return false;
  }

  /**
   * One start per turn of the event loop, and none while acknowledgements are on their way: under load, computing
   * would hold up the timers and the network that keep the other interactions alive.
   */
  function ownTurn(): Promise<unknown> {
    lastStart = lastStart
      .then(() => nextTurn())
      .then(async () => {
        if (acknowledging.size > 0) await Promise.race([Promise.all(acknowledging), sleep(GIVE_WAY_MS)]);
      });
    return lastStart;
  }

  function acknowledge(deferral: Promise<unknown>): void {
    acknowledging.add(deferral);
    void deferral.finally(() => acknowledging.delete(deferral));
  }

  /** Reads what was called and with which values. Pages that only one person sees are turned without being counted. */
  function prepare(interaction: RepliableInteraction, here: Here): Prepared {
    if (interaction.isChatInputCommand()) {
      const leaf = ways.get(pathOf(interaction));
      const call = leaf?.prepare((name) => interaction.options.get(name)?.value);
      if (!call) return { problem: NOT_A_COMMAND_ANY_MORE };
      return "problem" in call ? call : { ...call, asks: true };
    }
    if (interaction.isMessageContextMenuCommand()) {
      const menu = menus.get(interaction.commandName);
      const text = pointed.take(interaction.id) ?? interaction.targetMessage.content;
      if (!menu) return { problem: NOT_A_COMMAND_ANY_MORE };
      return { manner: menu.manner, asks: true, run: (with_, place) => menu.run({ text }, with_, place) };
    }
    if (!interaction.isMessageComponent() && !interaction.isModalSubmit()) return { problem: NOT_A_COMMAND_ANY_MORE };
    const id = readPressId(interaction.customId);
    const call = id && byPress.get(id.name)?.prepare(id.about, givenOf(interaction), here);
    if (!call) return { problem: NOT_IN_USE_ANY_MORE };
    return { ...call, asks: call.asks === true || call.manner === "open" || interaction.isModalSubmit() };
  }

  /** What is too much at a time; a question that only its author sees cannot flood a channel. */
  async function refusal({ manner, asks }: Call & { readonly asks: boolean }, here: Here): Promise<string | undefined> {
    if (!fairUse || !asks) return undefined;
    const channelId = manner === "open" ? (here.channelId ?? "") : `private ${here.userId}`;
    const allowance = await fairUse.take({ personId: here.userId, channelId }, { quietly: true });
    return allowance.allowed ? undefined : waitNotice(allowance);
  }

  async function answer(interaction: RepliableInteraction): Promise<void> {
    const here = hereOf(interaction, channels.take(interaction.id));
    const call = prepare(interaction, here);
    if ("problem" in call) return createReplies(interaction, "quiet", log).send({ notice: call.problem });
    const refused = await refusal(call, here);
    if (refused !== undefined) return createReplies(interaction, "quiet", log).send({ notice: refused });
    const replies = createReplies(interaction, call.manner, log);
    const age = Math.max(0, Date.now() - interaction.createdTimestamp);
    const deferring = setTimeout(() => acknowledge(replies.defer()), Math.max(0, deferAfterMs - age));
    try {
      await ownTurn();
      const { client } = interaction;
      await replies.send(
        await call.run({ ...desk, findAnswer: (link, place) => findAnswer(client, link, place) }, here),
      );
    } catch (error) {
      await replies.send(apology(error, { interaction: interaction.id, ...whatFailed(interaction) }));
    } finally {
      clearTimeout(deferring);
    }
  }

  /** The log gets the cause, the person an id by which it is found there. */
  function apology(error: unknown, context: Record<string, unknown>): Reply {
    const errorId = randomUUID().slice(0, 8);
    log.error({ ...context, errorId, err: describeError(error) }, "an interaction failed");
    if (error instanceof StateError) return { notice: STATE_IS_DOWN };
    return { notice: `Something went wrong on my side; the log has it as ${errorId}. Please try again in a moment.` };
  }

  /** Completion can neither be deferred nor say what went wrong: at worst it is empty. */
  async function complete(interaction: AutocompleteInteraction): Promise<void> {
    const choices = await completionOf(interaction);
    const inTime = interaction.createdTimestamp + ACKNOWLEDGE_WITHIN_MS;
    const delivery = await persist(() => interaction.respond(choices), inTime);
    if (!delivery.done)
      log.info({ failure: delivery.failure, err: describeError(delivery.error) }, "completion not sent");
  }

  async function completionOf(interaction: AutocompleteInteraction) {
    try {
      const focused = interaction.options.getFocused(true);
      const suggest = ways.get(pathOf(interaction))?.options[focused.name]?.suggest;
      const channelName = (id: string) => interaction.guild?.channels.cache.get(id)?.name;
      const typing = { here: hereOf(interaction, channels.take(interaction.id)), state: desk.state, channelName };
      return fittingChoices((await suggest?.(focused.value, desk.app, typing)) ?? []);
    } catch (error) {
      log.error({ command: interaction.commandName, err: describeError(error) }, "completion failed");
      return [];
    }
  }

  return {
    async handle(interaction) {
      if (closed) return log.info({ interaction: interaction.id }, "not taken: shutting down");
      if (isRepeated(interaction.id))
        return log.info({ interaction: interaction.id }, "delivered twice, answered once");
      const route = interaction.isAutocomplete() ? complete(interaction) : answer(interaction);
      const work = route.catch((error: unknown) =>
        log.error({ interaction: interaction.id, err: describeError(error) }, "an interaction failed for good"),
      );
      running.add(work);
      await work;
      running.delete(work);
    },
    note(packet) {
      pointed.note(packet);
      channels.note(packet);
    },
    async close() {
      closed = true;
      await Promise.all(running);
    },
  };
}

/** Names what failed, without what people wrote: a custom id's rest may hold their words. */
function whatFailed(interaction: RepliableInteraction): Record<string, unknown> {
  if (interaction.isCommand()) return { command: interaction.commandName };
  if (interaction.isMessageComponent() || interaction.isModalSubmit()) {
    return { press: readPressId(interaction.customId)?.name };
  }
  return {};
}
