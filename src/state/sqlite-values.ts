import { z } from "zod";

/** A column that holds JSON, as what was written. */
export const json = z.string().transform((text, context) => {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    context.addIssue({ code: "custom", message: String(error) });
    return z.NEVER;
  }
});

/** A column that holds a time in milliseconds. */
export const time = z.number().transform((at) => new Date(at));

/** A column that holds 1 for true and 0 for false. */
export const truth = z.union([z.literal(0), z.literal(1)]).transform((value) => value === 1);
