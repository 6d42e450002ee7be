import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { dataJsonSchema } from "../facts/json-schema.js";
import { DATA_FOLDER, SCHEMA_FILE } from "../facts/load.js";
import { type Command, DATA_OPTION, readArguments } from "./command.js";
import { write } from "./terminal.js";

/** Writes the JSON Schema of the data, by which an editor completes and checks while one types. */
export const dataSchemaCommand: Command = {
  usage: "data-schema [--data <folder>]",
  help: [
    `Writes ${SCHEMA_FILE}, by which an editor completes and checks data files while one types.`,
    "Needed only after the schemas in the program changed.",
    "",
    "  --data <folder>  write it into this folder instead of the one that comes with the program",
  ].join("\n"),

  async run(args, { terminal: { output } }) {
    const { values } = readArguments(args, DATA_OPTION);
    const path = join(values.data ?? DATA_FOLDER, SCHEMA_FILE);
    writeFileSync(path, dataJsonSchema());
    await write(output, `Wrote ${path}\n`);
    return 0;
  },
};
