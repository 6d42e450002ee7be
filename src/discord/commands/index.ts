import type { AnyCommand } from "../command.js";
import { about } from "./about.js";
import { ask } from "./ask.js";
import { askAbout } from "./ask-about.js";
import { check } from "./check.js";
import { digest } from "./digest.js";
import { facts } from "./facts.js";
import { help } from "./help.js";
import { settings } from "./settings.js";
import { story } from "./story.js";
import { why } from "./why.js";

/** Every command there is: registration, dispatch and help read this list. */
export const commands: readonly AnyCommand[] = [ask, why, story, facts, digest, settings, help, about, check, askAbout];
