import {
  type APIApplicationCommandSubcommandGroupOption,
  type APIApplicationCommandSubcommandOption,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
  type RESTPutAPIApplicationCommandsJSONBody,
} from "discord.js";
import type { AnyCommand, AnyLeaf, Branch, Managers, MessageCommand } from "./command.js";
import type { Translated } from "./option.js";

export type CommandDefinition = RESTPutAPIApplicationCommandsJSONBody[number];

const EVERYWHERE = {
  integration_types: [ApplicationIntegrationType.GuildInstall, ApplicationIntegrationType.UserInstall],
  contexts: [InteractionContextType.Guild, InteractionContextType.BotDM, InteractionContextType.PrivateChannel],
};

/** What manages a server is there for nobody else to see, unless the server's owner decides otherwise. */
const inServersFor = (managers: Managers) => ({
  integration_types: [ApplicationIntegrationType.GuildInstall],
  contexts: [InteractionContextType.Guild],
  default_member_permissions: PermissionFlagsBits[managers].toString(),
});

/** What Discord is told about a command. Where it can be used and installed is said explicitly. */
export function toDefinition(command: AnyCommand): CommandDefinition {
  if (command.kind === "message") return messageDefinition(command);
  const managers = command.kind === "branch" ? command.managers : undefined;
  const place = managers === undefined ? EVERYWHERE : inServersFor(managers);
  const options = command.kind === "leaf" ? valueOptions(command) : command.children.map(childOption);
  return { type: ApplicationCommandType.ChatInput, ...named(command), options, ...place };
}

function messageDefinition({ name, zhCN }: MessageCommand): CommandDefinition {
  return {
    type: ApplicationCommandType.Message,
    name,
    name_localizations: localised(name, zhCN.name),
    ...EVERYWHERE,
  };
}

/** English is named as well: a client falls back to it only where it finds its key. */
const localised = (english: string, zhCN: string) => ({ "en-US": english, "zh-CN": zhCN });

function named({ name, description, zhCN }: { name: string; description: string; zhCN: Translated }) {
  return {
    name,
    name_localizations: localised(name, zhCN.name),
    description,
    description_localizations: localised(description, zhCN.description),
  };
}

function childOption(
  child: AnyLeaf | Branch,
): APIApplicationCommandSubcommandOption | APIApplicationCommandSubcommandGroupOption {
  if (child.kind === "leaf") {
    return { type: ApplicationCommandOptionType.Subcommand, ...named(child), options: valueOptions(child) };
  }
  const options = child.children.map(childOption);
  return {
    type: ApplicationCommandOptionType.SubcommandGroup,
    ...named(child),
    // Discord knows no groups within groups.
    options: options.filter((option) => option.type === ApplicationCommandOptionType.Subcommand),
  };
}

const choiceOf = ({ value, name, zhCN }: { readonly value: string; readonly name: string; readonly zhCN: string }) => ({
  name,
  name_localizations: localised(name, zhCN),
  value,
});

/** Required options come first, as Discord demands. */
function valueOptions({ options }: AnyLeaf) {
  return Object.entries(options)
    .map(([name, { definition, zhCN, suggest }]) => {
      const { description, ...rest } = definition;
      const words = named({ name, description, zhCN });
      if (rest.type === ApplicationCommandOptionType.Channel) {
        return { ...words, ...rest, channel_types: [...rest.channel_types] };
      }
      if (rest.type !== ApplicationCommandOptionType.String) return { ...words, ...rest };
      if ("choices" in rest) return { ...words, ...rest, choices: rest.choices.map(choiceOf) };
      return { ...words, ...rest, ...(suggest ? { autocomplete: true as const } : {}) };
    })
    .sort((a, b) => Number(b.required) - Number(a.required));
}
