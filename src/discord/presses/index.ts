import type { AnyPress } from "../press.js";
import { answerPresses } from "./answer-presses.js";
import { dataPresses } from "./data-presses.js";
import { digestPresses } from "./digest-presses.js";
import { pagePresses } from "./page-presses.js";

/** Every button, menu and form there is; dispatch reads this list. */
export const presses: readonly AnyPress[] = [...answerPresses, ...pagePresses, ...dataPresses, ...digestPresses];
