import { z } from "zod";
import { DataFileSchema } from "./schema.js";

/**
 * The JSON Schema of a data file as text, generated from the schemas that check the data, so that an editor completes
 * and checks what the program will accept. Draft 7, since that is what editors know best.
 */
export function dataJsonSchema(): string {
  const { $schema, ...rest } = z.toJSONSchema(DataFileSchema, { io: "input", target: "draft-7" });
  return `${JSON.stringify({ $schema, title: "Factdesk data file", ...rest }, null, 2)}\n`;
}
