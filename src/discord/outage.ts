import { StateError } from "../state/state-error.js";

/** What a person is told where something cannot be done without the state. */
export const STATE_IS_DOWN =
  "What I have to remember for this cannot be read or written at present. I still answer questions; please try this again later.";

/** What the state says or, while it is down, `instead`. The outage was logged when it began, so nothing is said again. */
export async function unlessDown<T>(asked: Promise<T>, instead: T): Promise<T> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof StateError) return instead;
    throw error;
  }
}
