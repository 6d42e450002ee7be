import { Refusal } from "./errors.js";

/** Discord's error code for what `act` does, or "accepted". */
export function verdict(act: () => unknown): number | "accepted" {
  try {
    act();
    return "accepted";
  } catch (error) {
    if (error instanceof Refusal) return error.body.code;
    throw error;
  }
}

export const letters = (count: number): string => "x".repeat(count);
export const times = <T>(count: number, make: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => make(at));
