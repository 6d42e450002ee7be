import { DataError } from "../facts/problem.js";
import { type Command, type Context, UsageError } from "./command.js";
import { plain } from "./plain.js";
import { write } from "./terminal.js";

/** A command by the word that calls it; loaded only when called, so that none waits for what another needs. */
export interface CommandEntry {
  readonly summary: string;
  load(): Promise<Command>;
}
export type CommandTable = Readonly<Record<string, CommandEntry>>;

const DATA_PROBLEMS = 1;
const NOT_UNDERSTOOD = 2;
const NAME_WIDTH = 18;

/** Runs one command line and resolves with its exit code: 1 where the data have problems, 2 where it is not understood. */
export async function runCommandLine(
  args: readonly string[],
  commands: CommandTable,
  context: Context,
): Promise<number> {
  const { output, errors } = context.terminal;
  const [name, ...rest] = args;
  if (name === "--help" || name === "-h" || name === "help") {
    await write(output, overview(commands));
    return 0;
  }
  const entry = name !== undefined && Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!entry) {
    const said = name === undefined ? "A command is missing." : `Unknown command "${plain(name)}".`;
    await write(
      errors,
      `${said} Usage: node dist/cli.js <${Object.keys(commands).join("|")}> [options]; --help tells more.\n`,
    );
    return NOT_UNDERSTOOD;
  }
  const command = await entry.load();
  if (asksForHelp(rest)) {
    await write(output, `Usage: node dist/cli.js ${command.usage}\n\n${command.help}\n`);
    return 0;
  }
  try {
    return await command.run(rest, context);
  } catch (cause) {
    if (cause instanceof UsageError) {
      await write(errors, `${plain(cause.message)}. Usage: node dist/cli.js ${command.usage}\n`);
      return NOT_UNDERSTOOD;
    }
    if (!(cause instanceof DataError)) throw cause;
    await write(errors, `The data have problems:\n${cause.message.split("\n").map(plain).join("\n")}\n`);
    return DATA_PROBLEMS;
  }
}

/** Only before "--": what stands after it belongs to the question. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf("--");
  return args.slice(0, end === -1 ? args.length : end).some((arg) => arg === "--help" || arg === "-h");
}

function overview(commands: CommandTable): string {
  const lines = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(NAME_WIDTH)}${summary}`);
  return `Usage: node dist/cli.js <command> [options]\n\n${lines.join("\n")}\n\n<command> --help tells more.\n`;
}
