import { createHash } from "node:crypto";

/**
 * What buttons, menus and modals carry: a name and what it is about, such as "why:7k2m9qxw". It comes back from
 * anyone who can send an interaction, so it names things and never grants anything.
 */

/** Discord's limit on a custom id. */
const LONGEST_ID = 100;

/** @throws where the id would be longer than Discord's 100 characters */
export function pressId(name: string, ...about: readonly string[]): string {
  const id = [name, ...about].join(":");
  if (id.length > LONGEST_ID) throw new RangeError(`a custom id must have at most ${LONGEST_ID} characters: ${id}`);
  return id;
}

/** Takes a custom id apart into its name and the rest, or gives undefined where it is none of ours. */
export function readPressId(id: string): { readonly name: string; readonly about: string } | undefined {
  const parts = /^([a-z-]{1,20})(?::(.{0,98}))?$/su.exec(id);
  return parts ? { name: parts[1] ?? "", about: parts[2] ?? "" } : undefined;
}

/** The short id of an answer: letters and digits that cannot be taken for each other. */
export const ANSWER_ID = /^[2-9a-hjkmnp-z]{8}$/;

/** The short id in what somebody typed, also where it was copied as it stands in the small print: "id 7k2m9qxw". */
export function readAnswerId(typed: string): string | undefined {
  const id = typed
    .trim()
    .toLowerCase()
    .replace(/^id\s+/u, "");
  return ANSWER_ID.test(id) ? id : undefined;
}

/** A short stand-in for an id of the data, of which several may have to fit into one custom id. */
export function shortOf(id: string): string {
  return createHash("sha256").update(id).digest("hex").slice(0, 8);
}
