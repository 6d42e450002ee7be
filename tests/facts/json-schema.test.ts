import { expect, test } from "vitest";
import { dataJsonSchema } from "../../src/facts/json-schema.js";

const schema = JSON.parse(dataJsonSchema());

test("tells editors the shape that the program accepts", () => {
  expect(schema.$schema).toBe("http://json-schema.org/draft-07/schema#");
  expect(schema.additionalProperties).toBe(false);
  expect(Object.keys(schema.properties)).toEqual(expect.arrayContaining(["$schema", "stories", "facts", "gaps"]));
  const { items } = schema.properties.facts;
  expect(items.required).not.toContain("rank");
  expect(items.required).toContain("references");
  expect(items.properties.modality.enum).toContain("hedged");
});

test("describes every field of a fact, so that nobody needs to look elsewhere while typing", () => {
  for (const [name, field] of Object.entries<{ description?: string }>(schema.properties.facts.items.properties)) {
    expect(field.description, name).toMatch(/\.$/u);
  }
});

test("has patterns that an editor can use", () => {
  const patterns = [...dataJsonSchema().matchAll(/"pattern": (".*")/gu)].map(([, text]) => JSON.parse(text ?? ""));
  expect(patterns.length).toBeGreaterThan(0);
  for (const pattern of patterns) expect(() => new RegExp(pattern, "u")).not.toThrow();
});
