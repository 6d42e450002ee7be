import { join } from "node:path";
import { temporaryFolder } from "../temporary.js";

/** The path of a state file that does not exist yet, in a folder of its own that goes with the tests of the file. */
export const freshPath = (): string => join(temporaryFolder("factdesk-state-"), "state.db");
