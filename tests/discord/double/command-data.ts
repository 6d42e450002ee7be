import type { StoredCommand, StoredOption } from "./command-store.js";

/** The data of commands' events, as a client builds them from the registered definitions. */

const SUBCOMMAND = 1;
const GROUP = 2;

export type OptionValues = Readonly<Record<string, string | boolean | number | undefined>>;

interface DataOption {
  readonly name: string;
  readonly type: number;
  readonly value?: string | boolean | number;
  readonly focused?: boolean;
  readonly options?: readonly DataOption[];
}

export interface CommandData {
  readonly id: string;
  readonly name: string;
  readonly type: number;
  readonly options: readonly DataOption[];
}

/** `path` is the command's name, followed by a group's and a subcommand's where it has them, such as "story brief". */
export function commandData(path: string, command: StoredCommand | undefined, values: OptionValues): CommandData {
  const [name = "", ...inner] = path.split(" ");
  if (!command) throw new Error(`No command /${name} is registered here`);
  const { id, type, options = [] } = command;
  return { id, name, type, options: fill(path, inner, options, values) };
}

function fill(
  path: string,
  [next, ...rest]: readonly string[],
  known: readonly StoredOption[],
  values: OptionValues,
): DataOption[] {
  const nested = known.filter(({ type }) => type === SUBCOMMAND || type === GROUP);
  if (next !== undefined) {
    const inner = nested.find(({ name }) => name === next);
    if (!inner) throw new Error(`/${path} is not registered: there is no ${next}`);
    return [{ name: next, type: inner.type, options: fill(path, rest, inner.options ?? [], values) }];
  }
  if (nested.length > 0) throw new Error(`/${path} has subcommands and cannot be called itself`);
  return Object.entries(values).flatMap(([key, value]) => {
    const option = known.find((one) => one.name === key);
    if (!option) throw new Error(`/${path} has no option ${key}`);
    return value === undefined ? [] : [{ name: key, type: option.type, value }];
  });
}

/** The same data while a person still types into one of the options. */
export function focused(data: CommandData, name: string): CommandData {
  const mark = (options: readonly DataOption[]): DataOption[] =>
    options.map((one) =>
      one.options ? { ...one, options: mark(one.options) } : one.name === name ? { ...one, focused: true } : one,
    );
  return { ...data, options: mark(data.options) };
}

/** The data of a command picked from a message's menu: the whole message goes with it. */
export function menuData(name: string, command: StoredCommand | undefined, target: Readonly<Record<string, unknown>>) {
  if (!command) throw new Error(`No message command “${name}” is registered here`);
  const id = String(target.id);
  return { id: command.id, name, type: 3, target_id: id, resolved: { messages: { [id]: target } } };
}
