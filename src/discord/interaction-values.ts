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
import type { CalledFrom } from "./interaction-channels.js";
import type { Given } from "./press.js";
import type { Here } from "./surroundings.js";

/** What interactions hold, as plain values: nothing behind this file and `dispatch.ts` sees one of discord.js's objects. */

/** The command as a person types it, such as "story brief". */
export function pathOf({ commandName, options }: ChatInputCommandInteraction | AutocompleteInteraction): string {
  return [commandName, options.getSubcommandGroup(false), options.getSubcommand(false)].filter(Boolean).join(" ");
}

/** What was chosen or typed, besides the custom id. */
export function givenOf(interaction: MessageComponentInteraction | ModalSubmitInteraction): Given {
  if (interaction.isModalSubmit()) {
    return { values: [], fields: new Map(interaction.fields.fields.map((field, id) => [id, filledIn(field)])) };
  }
  return { values: interaction.isStringSelectMenu() ? interaction.values : [], fields: new Map() };
}

/** A text that was typed, or the one value that was picked; "" for anything else. */
function filledIn(field: object): string {
  if ("value" in field && typeof field.value === "string") return field.value;
  const [picked, ...more]: readonly unknown[] = "values" in field && Array.isArray(field.values) ? field.values : [];
  return typeof picked === "string" && more.length === 0 ? picked : "";
}

/** Who and where, with the permissions that Discord computed for this interaction; `from` is its channel, as told. */
export function hereOf(
  interaction: RepliableInteraction | AutocompleteInteraction,
  from: CalledFrom | undefined = cachedChannel(interaction),
): Here {
  const { user, guildId, channelId, memberPermissions } = interaction;
  return {
    requestId: interaction.id,
    userId: user.id,
    guildId,
    channelId,
    settingsChannelId: (from?.isThread === true ? from.parentId : null) ?? channelId,
    mayManageChannels: guildId !== null && (memberPermissions?.has(PermissionFlagsBits.ManageChannels) ?? false),
    mayManageServer: guildId !== null && (memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false),
    mayShare: mayShare(interaction, from?.isThread === true),
    isInstalled:
      guildId !== null &&
      interaction.authorizingIntegrationOwners[ApplicationIntegrationType.GuildInstall] !== undefined,
    under: underOf(interaction),
  };
}

function cachedChannel({ channel }: RepliableInteraction | AutocompleteInteraction): CalledFrom | undefined {
  return channel?.isThread() === true ? { isThread: true, parentId: channel.parentId } : undefined;
}

function mayShare(interaction: RepliableInteraction | AutocompleteInteraction, isThread: boolean): boolean {
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

function underOf(interaction: RepliableInteraction | AutocompleteInteraction): Here["under"] {
  const message = interaction.isMessageComponent() || interaction.isModalSubmit() ? interaction.message : null;
  if (!message) return null;
  const isPrivate = message.flags.has(MessageFlags.Ephemeral);
  return { isPrivate, isOwn: isPrivate || message.interactionMetadata?.user.id === interaction.user.id };
}
