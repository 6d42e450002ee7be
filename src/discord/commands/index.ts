import type { AnyCommand } from "../command.js";
import { ask } from "./ask.js";

/** Every command there is: registration, dispatch and help read this list. */
export const commands: readonly AnyCommand[] = [ask];
