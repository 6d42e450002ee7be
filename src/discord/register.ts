import { DiscordAPIError, type REST, Routes } from "discord.js";
import { z } from "zod";
import type { AnyCommand } from "./command.js";
import { type CommandDefinition, toDefinition } from "./definition.js";
import { describeError, type Log } from "./log.js";

export interface Registration {
  readonly rest: Pick<REST, "get" | "put" | "delete">;
  readonly applicationId: string;
  /** Register in this one server; everywhere where it is undefined. */
  readonly guildId: string | undefined;
  readonly commands: readonly AnyCommand[];
  readonly log: Log;
}

export interface Registered {
  /** False where Discord had exactly these definitions already. */
  readonly changed: boolean;
  readonly names: readonly string[];
}

const Existing = z.array(z.looseObject({ id: z.string(), name: z.string() }));
type Existing = z.output<typeof Existing>;

/** What makes one definition differ from another; everything else in Discord's answer it added itself. */
const TELLING = [
  "type",
  "name",
  "name_localizations",
  "description",
  "description_localizations",
  "options",
  "default_member_permissions",
  "integration_types",
  "contexts",
] as const;
/** Told for global commands only: a server's own commands are usable in that server and nowhere else. */
const GLOBAL_ONLY: readonly string[] = ["integration_types", "contexts"];

/** Leaves out what is empty, null or false, which Discord fills in where we say nothing, and sorts keys and numbers. */
function canonical(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.every((item) => typeof item === "number") ? value.toSorted((a, b) => a - b) : value.map(canonical);
  }
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([key, item]) => [key, canonical(item)] as const)
      .filter(([, item]) => item !== null && item !== undefined && item !== false && !isEmpty(item))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const isEmpty = (value: unknown): boolean =>
  typeof value === "object" && value !== null && Object.keys(value).length === 0;

/** One text per definition: equal texts mean that Discord would show the same command. */
function fingerprint(definition: Readonly<Record<string, unknown>>, isGlobal: boolean): string {
  const telling = TELLING.filter((key) => isGlobal || !GLOBAL_ONLY.includes(key));
  return JSON.stringify(canonical(Object.fromEntries(telling.map((key) => [key, definition[key]]))));
}

const fingerprints = (definitions: readonly Readonly<Record<string, unknown>>[], isGlobal: boolean): string[] =>
  definitions.map((definition) => fingerprint(definition, isGlobal)).sort();

const routeOf = (applicationId: string, guildId: string | undefined): `/${string}` =>
  guildId === undefined
    ? Routes.applicationCommands(applicationId)
    : Routes.applicationGuildCommands(applicationId, guildId);

async function existingAt(rest: Registration["rest"], route: `/${string}`): Promise<Existing> {
  return Existing.parse(await rest.get(route, { query: new URLSearchParams({ with_localizations: "true" }) }));
}

function withoutGlobalOnly(definition: CommandDefinition): Record<string, unknown> {
  return Object.fromEntries(Object.entries(definition).filter(([key]) => !GLOBAL_ONLY.includes(key)));
}

/**
 * Tells Discord our commands where its definitions differ from ours. The list is put as a whole, so what is no longer
 * in it disappears; putting it unchanged would only use up the daily allowance.
 */
export async function registerCommands({
  rest,
  applicationId,
  guildId,
  commands,
  log,
}: Registration): Promise<Registered> {
  const isGlobal = guildId === undefined;
  const route = routeOf(applicationId, guildId);
  const wanted = commands
    .map(toDefinition)
    .map((definition) => (isGlobal ? { ...definition } : withoutGlobalOnly(definition)));
  const names = commands.map((command) => command.name);
  const existing = await existingAt(rest, route);
  const same = fingerprints(existing, isGlobal).join("\n") === fingerprints(wanted, isGlobal).join("\n");
  if (!same) {
    await rest.put(route, { body: wanted });
    const removed = existing.map(({ name }) => name).filter((name) => !names.includes(name));
    log.info({ names, removed, guildId }, "commands registered");
  }
  if (!isGlobal) await warnOfGlobalTwins(rest, applicationId, names, log);
  return { changed: !same, names };
}

/** Global commands may serve other servers, so they are never removed from here. */
async function warnOfGlobalTwins(
  rest: Registration["rest"],
  applicationId: string,
  names: readonly string[],
  log: Log,
) {
  const twins = (await existingAt(rest, routeOf(applicationId, undefined))).filter(({ name }) => names.includes(name));
  if (twins.length === 0) return;
  log.warn(
    { names: twins.map(({ name }) => name) },
    "these commands are also registered for all servers and show twice in the one of DISCORD_GUILD_ID; run once without DISCORD_GUILD_ID to use the global ones alone",
  );
}

/**
 * After global registration: takes away a server's own copies of our commands, so that they do not show twice there.
 * A copy goes only if it is word for word ours; any other of the same name stays, with a line in the log.
 */
export async function removeGuildCopies(
  { rest, applicationId, commands, log }: Omit<Registration, "guildId">,
  guildIds: readonly string[],
): Promise<void> {
  const ours = new Map(
    commands.map((command) => [command.name, fingerprint({ ...toDefinition(command) }, false)] as const),
  );
  for (const guildId of guildIds) {
    try {
      for (const copy of await existingAt(rest, routeOf(applicationId, guildId))) {
        const own = ours.get(copy.name);
        if (own === undefined) continue;
        if (fingerprint(copy, false) === own) {
          await rest.delete(Routes.applicationGuildCommand(applicationId, guildId, copy.id));
          log.info({ guildId, command: copy.name }, "a server's own copy of a global command removed");
        } else {
          log.warn({ guildId, command: copy.name }, "this server has another command of the same name: it shows twice");
        }
      }
    } catch (error) {
      // The bot may be there without the right to commands; nothing of ours can be there then.
      if (!(error instanceof DiscordAPIError)) throw error;
      log.debug({ guildId, err: describeError(error) }, "a server's own commands could not be read");
    }
  }
}
