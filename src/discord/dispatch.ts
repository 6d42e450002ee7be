import { randomUUID } from "node:crypto";
import { setImmediate as nextTurn, setTimeout as sleep } from "node:timers/promises";
import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  MessageFlags,
  type RepliableInteraction,
} from "discord.js";
import type { App } from "../app.js";
import type { AnyCommand } from "./command.js";
import { describeError, type Log } from "./log.js";
import { persist } from "./persist.js";
import { type RenderedMessage, render, renderNotice } from "./render.js";

/** Discord's own limits: an unacknowledged token dies after 3 seconds, an acknowledged one after 15 minutes. */
const ACKNOWLEDGE_WITHIN_MS = 2_800;
const TOKEN_LIVES_MS = 15 * 60_000;
/** Late enough that nearly every answer goes out in one step, early enough that a slow line still makes it in time. */
const DEFER_AFTER_MS = 1_200;
const EDIT_FOR_MS = 60_000;
const GIVE_WAY_MS = 500;
const MOST_CHOICES = 25;
const LONGEST_CHOICE = 100;
const MOST_REMEMBERED = 20_000;

const NOT_A_COMMAND_ANY_MORE =
  "I do not know this command any more. Discord may still show an older list: try again in a minute.";
const NOT_IN_USE_ANY_MORE = "This belongs to an earlier version of me and does nothing any more.";

export interface DispatchOptions {
  readonly app: App;
  readonly commands: readonly AnyCommand[];
  readonly log: Log;
  readonly deferAfterMs?: number;
}

export interface Dispatcher {
  /** Takes an interaction through to its answer. Never rejects. */
  handle(interaction: Interaction): Promise<void>;
  /** Takes no further work; resolves when what was begun is finished. */
  close(): Promise<void>;
}

/** The only place that handles interactions: options in, command run, reply rendered, everything caught. */
export function createDispatcher({ app, commands, log, deferAfterMs = DEFER_AFTER_MS }: DispatchOptions): Dispatcher {
  const byName = new Map(commands.map((command) => [command.name, command]));
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

  async function answer(interaction: ChatInputCommandInteraction): Promise<void> {
    const command = byName.get(interaction.commandName);
    const call = command?.prepare((name) => interaction.options.get(name)?.value) ?? {
      problem: NOT_A_COMMAND_ANY_MORE,
    };
    const replies = createReplies(interaction, "problem" in call || call.quietly, log);
    if ("problem" in call) return replies.send(renderNotice(call.problem));
    const age = Math.max(0, Date.now() - interaction.createdTimestamp);
    const deferring = setTimeout(() => acknowledge(replies.defer()), Math.max(0, deferAfterMs - age));
    try {
      await ownTurn();
      await replies.send(render(await call.run(app), app.base));
    } catch (error) {
      await replies.send(apology(error, { command: interaction.commandName, interaction: interaction.id }));
    } finally {
      clearTimeout(deferring);
    }
  }

  /** The log gets the cause, the person an id by which it is found there. */
  function apology(error: unknown, context: Record<string, unknown>): RenderedMessage {
    const errorId = randomUUID().slice(0, 8);
    log.error({ ...context, errorId, err: describeError(error) }, "a command failed");
    return renderNotice(`Something went wrong on my side; the log has it as ${errorId}. Please try again in a moment.`);
  }

  /** Completion can neither be deferred nor say what went wrong: at worst it is empty. */
  async function complete(interaction: AutocompleteInteraction): Promise<void> {
    const focused = interaction.options.getFocused(true);
    const suggest = byName.get(interaction.commandName)?.options[focused.name]?.suggest;
    const choices = fitting(() => suggest?.(focused.value, app) ?? [], interaction);
    const delivery = await persist(
      () => interaction.respond(choices),
      interaction.createdTimestamp + ACKNOWLEDGE_WITHIN_MS,
    );
    if (!delivery.done)
      log.info({ failure: delivery.failure, err: describeError(delivery.error) }, "completion not sent");
  }

  function fitting(suggest: () => ReturnType<App["suggest"]>, { commandName }: AutocompleteInteraction) {
    try {
      return suggest()
        .filter(({ value, label }) => value.length > 0 && value.length <= LONGEST_CHOICE && label.length > 0)
        .slice(0, MOST_CHOICES)
        .map(({ value, label }) => ({ name: clip(label), value }));
    } catch (error) {
      log.error({ command: commandName, err: describeError(error) }, "completion failed");
      return [];
    }
  }

  function route(interaction: Interaction): Promise<void> {
    if (interaction.isAutocomplete()) return complete(interaction);
    if (interaction.isChatInputCommand()) return answer(interaction);
    return createReplies(interaction, true, log).send(
      renderNotice(interaction.isCommand() ? NOT_A_COMMAND_ANY_MORE : NOT_IN_USE_ANY_MORE),
    );
  }

  return {
    async handle(interaction) {
      if (closed) return log.info({ interaction: interaction.id }, "not taken: shutting down");
      if (isRepeated(interaction.id))
        return log.info({ interaction: interaction.id }, "delivered twice, answered once");
      const work = route(interaction).catch((error: unknown) =>
        log.error({ interaction: interaction.id, err: describeError(error) }, "an interaction failed"),
      );
      running.add(work);
      await work;
      running.delete(work);
    },
    async close() {
      closed = true;
      await Promise.all(running);
    },
  };
}

function clip(label: string): string {
  return label.length <= LONGEST_CHOICE
    ? label
    : `${label.slice(0, LONGEST_CHOICE - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}

interface Replies {
  /** Acknowledges without an answer yet, unless one is already on its way. */
  defer(): Promise<unknown>;
  /** Sends the one reply, in whichever way is still open. Throws where Discord will never take it. */
  send(message: RenderedMessage): Promise<void>;
}

function createReplies(interaction: RepliableInteraction, quietly: boolean, log: Log): Replies {
  const flags = quietly ? ({ flags: MessageFlags.Ephemeral } as const) : {};
  const inTime = interaction.createdTimestamp + ACKNOWLEDGE_WITHIN_MS;
  let deferral: ReturnType<typeof persist> | undefined;
  let sending = false;

  function missed(failure: string, error: unknown): void {
    const context = { interaction: interaction.id, failure, err: describeError(error) };
    if (failure === "acknowledged") {
      log.warn(context, "somebody else answered first: does a second copy of the bot run with this token?");
    } else log.warn(context, "an answer did not reach Discord");
  }

  return {
    async defer() {
      if (!sending) deferral ??= persist(() => interaction.deferReply(flags), inTime);
      await deferral;
    },
    async send(message) {
      sending = true;
      const acknowledged = await deferral;
      if (acknowledged && !acknowledged.done) return missed(acknowledged.failure, acknowledged.error);
      const delivery = acknowledged
        ? await persist(() => interaction.editReply(message), Date.now() + EDIT_FOR_MS)
        : await persist(() => interaction.reply({ ...message, ...flags }), inTime);
      if (delivery.done) return;
      if (delivery.failure === "refused") throw delivery.error;
      missed(delivery.failure, delivery.error);
    },
  };
}
