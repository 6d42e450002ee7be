import { z } from "zod";
import { parseForm } from "./errors.js";

/** Limits of modals: one to five labels or texts, each label with one field. */

const id = z.int().min(0).optional();
const customId = z.string().min(1).max(100);
const required = z.boolean().optional();

const TextInput = z
  .strictObject({
    type: z.literal(4),
    id,
    custom_id: customId,
    style: z.union([z.literal(1), z.literal(2)]),
    min_length: z.int().min(0).max(4_000).optional(),
    max_length: z.int().min(1).max(4_000).optional(),
    required,
    value: z.string().max(4_000).optional(),
    placeholder: z.string().max(100).optional(),
  })
  .refine(({ value, max_length = 4_000 }) => (value?.length ?? 0) <= max_length, "The value is longer than max_length");

const StringSelect = z
  .strictObject({
    type: z.literal(3),
    id,
    custom_id: customId,
    placeholder: z.string().max(150).optional(),
    min_values: z.int().min(0).max(25).optional(),
    max_values: z.int().min(1).max(25).optional(),
    required,
    options: z
      .array(
        z.strictObject({
          label: z.string().min(1).max(100),
          value: z.string().min(1).max(100),
          description: z.string().max(100).optional(),
          default: z.boolean().optional(),
        }),
      )
      .min(1)
      .max(25),
  })
  .refine(
    ({ required: must, min_values }) => must === false || min_values !== 0,
    "A required select has min_values ≥ 1",
  );

const Label = z.strictObject({
  type: z.literal(18),
  id,
  label: z.string().min(1).max(45),
  description: z.string().max(100).nullish(),
  component: z.union([TextInput, StringSelect]),
});
const TextDisplay = z.strictObject({ type: z.literal(10), id, content: z.string().min(1).max(4_000) });

const Modal = z
  .strictObject({
    title: z.string().min(1).max(45),
    custom_id: customId,
    components: z
      .array(z.union([Label, TextDisplay]))
      .min(1)
      .max(5),
  })
  .refine(({ components }) => {
    const ids = components.flatMap((one) => (one.type === 18 ? one.component.custom_id : []));
    return new Set(ids).size === ids.length;
  }, "Component custom id cannot be duplicated");

export type ModalForm = z.output<typeof Modal>;

/** Reads a modal as a bot opens it, refusing what Discord refuses. */
export function readModal(data: unknown): ModalForm {
  return parseForm(Modal, data);
}

/** What stands in a field as the form opens. */
const standing = (field: z.output<typeof TextInput> | z.output<typeof StringSelect>): string =>
  (field.type === 4 ? field.value : field.options.find((option) => option.default)?.value) ?? "";

/** What a client sends when a person fills a modal in; fields that are not named keep what stands in them. */
export function submission(modal: ModalForm, values: Readonly<Record<string, string>>): unknown {
  const fields = modal.components.flatMap((one) => (one.type === 18 ? one.component : []));
  const stray = Object.keys(values).filter((name) => !fields.some(({ custom_id }) => custom_id === name));
  if (stray.length > 0) throw new Error(`The modal has no field ${stray.join(", ")}`);
  return {
    custom_id: modal.custom_id,
    components: fields.map((field, at) => {
      const { custom_id } = field;
      const value = values[custom_id] ?? standing(field);
      const component = field.type === 4 ? { type: 4, custom_id, value } : { type: 3, custom_id, values: [value] };
      return { type: 18, id: at + 1, component: { id: at + 20, ...component } };
    }),
  };
}
