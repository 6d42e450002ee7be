import { DATA_FOLDER, readDataFolder } from "../facts/load.js";
import { describeProblems } from "../facts/problem.js";
import type { DataFile } from "../facts/schema.js";
import { type Command, DATA_HELP, DATA_OPTION, readArguments } from "./command.js";
import { jsonLine, plain } from "./plain.js";
import { write } from "./terminal.js";

/** Lists every problem of the data at once. */
export const dataCheckCommand: Command = {
  usage: "data-check [--json] [--data <folder>]",
  help: [
    "Lists every problem of the data at once, each with file, place, id and remedy.",
    "Ends with 1 where there is any.",
    "",
    "  --json           print one JSON object for each problem, each on a line",
    DATA_HELP,
  ].join("\n"),

  async run(args, { terminal: { output } }) {
    const { values } = readArguments(args, { ...DATA_OPTION, json: { type: "boolean" } });
    const checked = readDataFolder(values.data ?? DATA_FOLDER);
    if (checked.ok) {
      await write(output, values.json ? "" : `No problems: ${summary(checked.data)}.\n`);
      return 0;
    }
    const lines = describeProblems(checked.problems).split("\n").map(plain).join("\n");
    await write(output, values.json ? checked.problems.map(jsonLine).join("") : `${lines}\n`);
    return 1;
  },
};

function summary(data: DataFile): string {
  const sections = ["stories", "facts", "relations", "gaps", "subjects", "predicates", "sources"] as const;
  return sections.map((section) => `${data[section].length} ${section}`).join(", ");
}
