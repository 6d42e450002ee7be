import { z } from "zod";

/** Component limits as Discord's component reference and OpenAPI description state them. */

const id = z.int().min(0).optional();
const customId = z.string().min(1).max(100);
const emoji = z.strictObject({
  id: z.string().nullish(),
  name: z.string().nullish(),
  animated: z.boolean().optional(),
});
const httpUrl = (max: number) => z.url({ protocol: /^(https?|discord)$/ }).max(max);
const media = z.looseObject({ url: z.url({ protocol: /^(https?|attachment)$/ }) });

const Button = z
  .strictObject({
    type: z.literal(2),
    id,
    style: z.int().min(1).max(6),
    label: z.string().max(80).optional(),
    emoji: emoji.optional(),
    custom_id: customId.optional(),
    url: httpUrl(512).optional(),
    disabled: z.boolean().optional(),
  })
  .superRefine((button, context) => {
    const refuse = (message: string) => context.addIssue({ code: "custom", message });
    if (button.style === 5 && (!button.url || button.custom_id)) refuse("A link button has a url and no custom_id");
    if (button.style < 5 && (!button.custom_id || button.url)) refuse("A button has a custom_id and no url");
    if (!button.label && !button.emoji) refuse("A button has a label or an emoji");
  });

const valueRange = {
  min_values: z.int().min(0).max(25).optional(),
  max_values: z.int().min(1).max(25).optional(),
};

const rangeIsSound = (select: { min_values?: number | undefined; max_values?: number | undefined }) =>
  (select.min_values ?? 1) <= (select.max_values ?? 1);

const StringSelect = z
  .strictObject({
    type: z.literal(3),
    id,
    custom_id: customId,
    placeholder: z.string().max(150).optional(),
    disabled: z.boolean().optional(),
    ...valueRange,
    options: z
      .array(
        z.strictObject({
          label: z.string().min(1).max(100),
          value: z.string().min(1).max(100),
          description: z.string().max(100).optional(),
          emoji: emoji.optional(),
          default: z.boolean().optional(),
        }),
      )
      .min(1)
      .max(25),
  })
  .refine(rangeIsSound, "min_values is greater than max_values")
  .refine(
    ({ options }) => new Set(options.map((option) => option.value)).size === options.length,
    "The specified option value is already used",
  );

const OtherSelect = z
  .strictObject({
    type: z.union([z.literal(5), z.literal(6), z.literal(7), z.literal(8)]),
    id,
    custom_id: customId,
    placeholder: z.string().max(150).optional(),
    disabled: z.boolean().optional(),
    ...valueRange,
    default_values: z
      .array(z.strictObject({ id: z.string(), type: z.string() }))
      .max(25)
      .optional(),
    channel_types: z.array(z.int()).optional(),
  })
  .refine(rangeIsSound, "min_values is greater than max_values");

const ActionRow = z
  .strictObject({
    type: z.literal(1),
    id,
    components: z
      .array(z.union([Button, StringSelect, OtherSelect]))
      .min(1)
      .max(5),
  })
  .refine(
    ({ components }) => components.length === 1 || components.every((component) => component.type === 2),
    "An action row holds up to five buttons or one select",
  );

const TextDisplay = z.strictObject({ type: z.literal(10), id, content: z.string().min(1).max(4000) });
const Thumbnail = z.strictObject({
  type: z.literal(11),
  id,
  media,
  description: z.string().max(1024).nullish(),
  spoiler: z.boolean().optional(),
});
const Section = z.strictObject({
  type: z.literal(9),
  id,
  components: z.array(TextDisplay).min(1).max(3),
  accessory: z.union([Button, Thumbnail]),
});
const MediaGallery = z.strictObject({
  type: z.literal(12),
  id,
  items: z
    .array(z.strictObject({ media, description: z.string().max(1024).nullish(), spoiler: z.boolean().optional() }))
    .min(1)
    .max(10),
});
const Separator = z.strictObject({
  type: z.literal(14),
  id,
  divider: z.boolean().optional(),
  spacing: z.union([z.literal(1), z.literal(2)]).optional(),
});
const Container = z.strictObject({
  type: z.literal(17),
  id,
  accent_color: z.int().min(0).max(0xffffff).nullish(),
  spoiler: z.boolean().optional(),
  components: z
    .array(z.union([ActionRow, TextDisplay, Section, MediaGallery, Separator]))
    .min(1)
    .max(40),
});

/** Components of a message without the Components V2 flag: up to five action rows. */
export const LegacyComponents = z.array(ActionRow).max(5);

/** Components of a message with the flag; limits over the whole message are checked by `componentProblems`. */
export const V2Components = z
  .array(z.union([ActionRow, TextDisplay, Section, MediaGallery, Separator, Container]))
  .max(40);

const MOST_COMPONENTS = 40;
const MOST_TEXT = 4000;

/** Every component of a message, nested ones and accessories included. */
export function* everyComponent(value: unknown): Generator<Readonly<Record<string, unknown>>> {
  if (Array.isArray(value)) for (const item of value) yield* everyComponent(item);
  else if (typeof value === "object" && value !== null && "type" in value) {
    yield { ...value };
    if ("components" in value) yield* everyComponent(value.components);
    if ("accessory" in value) yield* everyComponent(value.accessory);
  }
}

/** What is wrong with a message's components taken together. */
export function componentProblems(components: unknown): string[] {
  const all = [...everyComponent(components)];
  const ids = all.flatMap(({ custom_id }) => (typeof custom_id === "string" ? [custom_id] : []));
  const text = all.reduce(
    (sum, { type, content }) => sum + (type === 10 && typeof content === "string" ? content.length : 0),
    0,
  );
  return [
    ...(all.length > MOST_COMPONENTS ? [`The total number of components must be ${MOST_COMPONENTS} or fewer`] : []),
    ...(text > MOST_TEXT ? [`Text exceeds the maximum of ${MOST_TEXT} over the message`] : []),
    ...(new Set(ids).size < ids.length ? ["Component custom id cannot be duplicated"] : []),
  ];
}
