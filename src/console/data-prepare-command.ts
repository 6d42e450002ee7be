import { type Command, readArguments } from "./command.js";
import { write } from "./terminal.js";

/**
 * Keeps the shipped data as they are when prepared, so that the next start is quick; part of building the program.
 * `keep` does it and tells whether the data were in order.
 */
export const createDataPrepareCommand = (keep: () => boolean): Command => ({
  usage: "data-prepare",
  help: "Keeps the data that come with the program in the form in which they answer, so that the next start is quick.",

  async run(args, { terminal: { errors } }) {
    readArguments(args, {});
    // Building goes on without: the start then takes longer, and says what is wrong with the data.
    if (!keep()) await write(errors, "The data have problems, so they were not prepared: see npm run data:check.\n");
    return 0;
  },
});
