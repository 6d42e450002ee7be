import { MessageFlags, type ModalSubmitInteraction, type RepliableInteraction } from "discord.js";
import { describeError, type Log } from "./log.js";
import { type Delivery, persist } from "./persist.js";
import { type RenderedMessage, render, renderModal, renderNotice, renderPreview } from "./render.js";
import type { Manner, Reply } from "./reply.js";

/** Discord's own limit: an unacknowledged token dies after 3 seconds. */
export const ACKNOWLEDGE_WITHIN_MS = 2_800;
const EDIT_FOR_MS = 60_000;

export interface Replies {
  /** Acknowledges without an answer yet, unless one is already on its way. A modal cannot be put off. */
  defer(): Promise<unknown>;
  /** Delivers the one reply, in whichever way is still open. Throws where Discord will never take it. */
  send(reply: Reply): Promise<void>;
}

/** Delivers what a handler handed back, in the manner that was known before it ran. */
export function createReplies(interaction: RepliableInteraction, manner: Manner, log: Log): Replies {
  const inTime = interaction.createdTimestamp + ACKNOWLEDGE_WITHIN_MS;
  let deferral: Promise<Delivery> | undefined;
  let sending = false;

  function missed({ failure, error }: Exclude<Delivery, { done: true }>): void {
    const context = { interaction: interaction.id, failure, err: describeError(error) };
    if (failure === "acknowledged") {
      log.warn(context, "somebody else answered first: does a second copy of the bot run with this token?");
    } else log.warn(context, "an answer did not reach Discord");
  }

  /** True where it arrived; where it never can, throws. */
  async function deliver(send: () => Promise<unknown>, until: number): Promise<boolean> {
    const delivery = await persist(send, until);
    if (delivery.done) return true;
    if (delivery.failure === "refused") throw delivery.error;
    missed(delivery);
    return false;
  }

  /** Whatever is not meant for all is shown to the caller alone, notices included. */
  const flagsOf = (message: RenderedMessage, quietly: boolean) => [
    ...(message.flags === undefined ? [] : [message.flags]),
    ...(quietly ? [MessageFlags.Ephemeral as const] : []),
  ];

  function sendNew(message: RenderedMessage, quietly: boolean, isFollowUp: boolean): Promise<boolean> {
    const body = { ...message, flags: flagsOf(message, quietly) };
    return isFollowUp
      ? deliver(() => interaction.followUp(body), Date.now() + EDIT_FOR_MS)
      : deliver(() => interaction.reply(body), inTime);
  }

  function sendFirst(message: RenderedMessage, isNotice: boolean, deferred: boolean): Promise<boolean> {
    const replaces = manner === "replace" && !isNotice;
    if (replaces && !deferred && "update" in interaction) {
      return deliver(() => interaction.update(message), inTime);
    }
    // A notice never takes the place of what is on the screen.
    const leavesScreen = manner === "replace" && isNotice;
    if (deferred && !leavesScreen) {
      return deliver(() => interaction.editReply(message), Date.now() + EDIT_FOR_MS);
    }
    return sendNew(message, manner !== "open" || isNotice, deferred);
  }

  return {
    async defer() {
      if (!sending && manner !== "modal") deferral ??= persist(() => acknowledge(interaction, manner), inTime);
      await deferral;
    },
    async send(reply) {
      sending = true;
      const acknowledged = await deferral;
      if (acknowledged && !acknowledged.done) return missed(acknowledged);
      if ("modal" in reply) {
        if (!("showModal" in interaction)) throw new TypeError("a form cannot be answered with a form");
        await deliver(() => interaction.showModal(renderModal(reply.modal)), inTime);
        return;
      }
      const isNotice = "notice" in reply;
      const [message, ...more] = messagesOf(reply);
      if (!(await sendFirst(message, isNotice, acknowledged !== undefined))) return;
      for (const one of more) await sendNew(one, manner !== "open", true);
    },
  };
}

function messagesOf(reply: Exclude<Reply, { modal: unknown }>): readonly [RenderedMessage, ...RenderedMessage[]] {
  if ("notice" in reply) return [renderNotice(reply.notice)];
  if ("messages" in reply) {
    const [first, ...more] = reply.messages;
    return [renderPreview(first), ...more.map(renderPreview)];
  }
  return [render(reply.card), ...(reply.more ?? []).map(render)];
}

function acknowledge(interaction: RepliableInteraction, manner: Manner): Promise<unknown> {
  if (manner === "replace" && "deferUpdate" in interaction) return deferUpdate(interaction);
  return interaction.deferReply(manner === "open" ? {} : { flags: MessageFlags.Ephemeral });
}

const deferUpdate = (interaction: Pick<ModalSubmitInteraction, "deferUpdate">): Promise<unknown> =>
  interaction.deferUpdate();
