import type { SeenMessage } from "./double/interactions.js";

/** What a person reads on a message, whichever layout it has: content, embeds and the texts of components, in order. */
export function textOf({
  content,
  embeds,
  components,
}: Pick<SeenMessage, "content" | "embeds" | "components">): string {
  const descriptions = embeds.flatMap(({ description }) => description ?? []);
  return [content, ...descriptions, ...texts(components)].filter((text) => text !== "").join("\n");
}

function texts(component: unknown): string[] {
  if (Array.isArray(component)) return component.flatMap(texts);
  if (typeof component !== "object" || component === null) return [];
  const own = "content" in component && typeof component.content === "string" ? [component.content] : [];
  return [...own, ...("components" in component ? texts(component.components) : [])];
}
