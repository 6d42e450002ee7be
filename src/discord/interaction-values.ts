import {
  ApplicationIntegrationType,
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  InteractionContextType,
  type MessageComponentInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
  PermissionFlagsBits,
  type RepliableInteraction,
} from "discord.js";
import type { Given } from "./press.js";
import { MODAL_FIELD } from "./render.js";
import type { Here } from "./surroundings.js";

/** What interactions hold, as plain values: nothing behind this file and `dispatch.ts` sees one of discord.js's objects. */

/** The command as a person types it, such as "story brief". */
export function pathOf({ commandName, options }: ChatInputCommandInteraction | AutocompleteInteraction): string {
  return [commandName, options.getSubcommandGroup(false), options.getSubcommand(false)].filter(Boolean).join(" ");
}

/** What was chosen or typed, besides the custom id. */
export function givenOf(interaction: MessageComponentInteraction | ModalSubmitInteraction): Given {
  if (interaction.isModalSubmit()) {
    const field = interaction.fields.fields.get(MODAL_FIELD);
    const typed = field !== undefined && "value" in field ? field.value : "";
    return { values: [], text: typeof typed === "string" ? typed : "" };
  }
  return { values: interaction.isStringSelectMenu() ? interaction.values : [], text: "" };
}

/** Who and where, with the permissions that Discord computed for this interaction. */
export function hereOf(interaction: RepliableInteraction): Here {
  const { user, guildId, channelId, channel, memberPermissions } = interaction;
  const thread = channel?.isThread() === true ? channel : undefined;
  return {
    userId: user.id,
    guildId,
    channelId,
    settingsChannelId: thread?.parentId ?? channelId,
    mayManageChannels: guildId !== null && (memberPermissions?.has(PermissionFlagsBits.ManageChannels) ?? false),
    mayShare: mayShare(interaction, thread !== undefined),
    under: underOf(interaction),
  };
}

function mayShare(interaction: RepliableInteraction, isThread: boolean): boolean {
  const { guildId, context, memberPermissions, authorizingIntegrationOwners: owners } = interaction;
  // In a private talk with us nobody else reads.
  if (guildId === null) return context === InteractionContextType.PrivateChannel;
  const writing = isThread ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  // Where only the person installed us, Discord hides our answers unless they may use external apps.
  const isShown =
    owners[ApplicationIntegrationType.GuildInstall] !== undefined ||
    (memberPermissions?.has(PermissionFlagsBits.UseExternalApps) ?? false);
  return isShown && (memberPermissions?.has(writing) ?? false);
}

function underOf(interaction: RepliableInteraction): Here["under"] {
  const message = interaction.isMessageComponent() || interaction.isModalSubmit() ? interaction.message : null;
  if (!message) return null;
  const isPrivate = message.flags.has(MessageFlags.Ephemeral);
  return { isPrivate, isOwn: isPrivate || message.interactionMetadata?.user.id === interaction.user.id };
}
