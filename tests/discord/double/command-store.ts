import { type CommandBody, readCommands } from "./command-rules.js";
import { tooManyCreates, unknownCommand } from "./errors.js";
import { snowflake } from "./snowflake.js";

export interface StoredOption {
  readonly name: string;
  readonly type: number;
  readonly options?: readonly StoredOption[] | undefined;
}

/** A command as the API returns it. */
export interface StoredCommand {
  readonly id: string;
  readonly type: number;
  readonly name: string;
  readonly options?: readonly StoredOption[] | undefined;
  readonly [more: string]: unknown;
}

const MOST_CREATES_A_DAY = 200;
const OMITTED_WHEN_FALSE = new Set(["required", "autocomplete"]);

/** Registered commands per scope, global under the empty name, answered as Discord answers: with its own defaults. */
export class CommandStore {
  readonly #applicationId: string;
  readonly #scopes = new Map<string, StoredCommand[]>();
  readonly #creates = new Map<string, number>();
  /** How often a list was put. */
  writes = 0;

  constructor(applicationId: string) {
    this.#applicationId = applicationId;
  }

  list(guildId = ""): readonly StoredCommand[] {
    return this.#scopes.get(guildId) ?? [];
  }

  /** A command as a member of this server would find it. */
  find(name: string, guildId?: string, type = 1): StoredCommand | undefined {
    return [...(guildId ? this.list(guildId) : []), ...this.list()].find(
      (command) => command.name === name && command.type === type,
    );
  }

  put(body: unknown, guildId = ""): readonly StoredCommand[] {
    const before = this.list(guildId);
    const commands = readCommands(body ?? []).map((command) => {
      const same = before.find((old) => old.name === command.name && old.type === command.type);
      return { stored: this.#fill(command, guildId, same?.id), isNew: !same };
    });
    const creates = (this.#creates.get(guildId) ?? 0) + commands.filter(({ isNew }) => isNew).length;
    if (creates > MOST_CREATES_A_DAY) throw tooManyCreates();
    this.#creates.set(guildId, creates);
    this.writes += 1;
    this.#scopes.set(
      guildId,
      commands.map(({ stored }) => stored),
    );
    return this.list(guildId);
  }

  remove(commandId: string, guildId = ""): void {
    const left = this.list(guildId).filter(({ id }) => id !== commandId);
    if (left.length === this.list(guildId).length) throw unknownCommand();
    this.#scopes.set(guildId, left);
  }

  /** Options lose `required: false`, and a server's command has no contexts of its own. */
  #fill(command: CommandBody, guildId: string, id = snowflake()): StoredCommand {
    const options = "options" in command ? command.options?.map(withoutFalse) : undefined;
    return {
      ...command,
      ...(options ? { options } : {}),
      id,
      application_id: this.#applicationId,
      version: snowflake(),
      default_member_permissions: command.default_member_permissions ?? null,
      nsfw: command.nsfw ?? false,
      integration_types: guildId ? [0] : (command.integration_types ?? [0]),
      contexts: guildId ? null : (command.contexts?.toReversed() ?? null),
      ...(guildId ? { guild_id: guildId } : {}),
    };
  }
}

/** Discord leaves out what is false. */
function withoutFalse(option: StoredOption): StoredOption {
  const entries: [string, unknown][] = Object.entries(option);
  const kept = entries.filter(([key, value]) => value !== false || !OMITTED_WHEN_FALSE.has(key));
  const options = option.options?.map(withoutFalse);
  return { ...Object.fromEntries(kept), name: option.name, type: option.type, ...(options ? { options } : {}) };
}
