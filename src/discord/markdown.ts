import { toUSVString } from "node:util";

/**
 * Stored text and people's words on their way into a Discord message. Nothing they hold may format, link, ping or
 * pose as a mention; only this program's own marks do.
 */

/** Formats wherever it stands: emphasis, code, spoilers, links, mentions, timestamps, custom emoji. */
const INLINE = /[\\*_~`|[\]()<>]/g;
/** Formats at the start of a line: headings, lists, small print. */
const LINE_START = /^([#+-]|\d+(?=\.(?:\s|$)))/;

/** Characters that hide, reorder or break lines. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: naming control characters is the purpose here
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff]+/gu;

/**
 * Escapes a text so that Discord shows it letter by letter, on one line.
 *
 * @example escapeText("# [free](https://x) @everyone") // "\\# \\[free\\]\\(https\\://x\\) @\u200beveryone"
 */
export function escapeText(text: string): string {
  return toUSVString(text)
    .replace(INVISIBLE, " ")
    .trim()
    .replace(INLINE, "\\$&")
    .replace(LINE_START, (mark: string) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`))
    .replace(/:(?=\/\/)/g, "\\:")
    .replace(/@(?=everyone|here)/gi, "@\u200b");
}

/** A masked link. The address must be one of a known source; anything but http(s) gives the label alone. */
export function link(label: string, url: string | null): string {
  const shown = escapeText(label);
  if (url === null || !URL.canParse(url)) return shown;
  const { protocol, href } = new URL(url);
  if (protocol !== "https:" && protocol !== "http:") return shown;
  // A bracket or space would end the link early; the parser has already encoded everything else that could.
  const address = href.replace(
    /[()<>\s]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, "0").toUpperCase()}`,
  );
  return `[${shown}](${address})`;
}

const sentences = new Intl.Segmenter("en", { granularity: "sentence" });
const words = new Intl.Segmenter("en", { granularity: "word" });

/** The longest start of `segments` whose escaped form fits. */
function longestStart(segments: Iterable<{ readonly segment: string }>, max: number): string {
  let kept = "";
  for (const { segment } of segments) {
    if (escapeText(kept + segment).length > max) break;
    kept += segment;
  }
  return escapeText(kept);
}

/** Escapes a text and keeps as many whole sentences as fit into `max` characters; undefined where not even one does. */
export function wholeSentences(text: string, max: number): string | undefined {
  const whole = escapeText(text);
  if (whole.length <= max) return whole === "" ? undefined : whole;
  return longestStart(sentences.segment(flatten(text)), max).trim() || undefined;
}

/**
 * Escapes a name, a word or a place and, where it is longer than `max` characters, ends it between words with an
 * ellipsis. Not for sentences: those go whole or not at all, see `wholeSentences`.
 */
export function fitName(name: string, max: number): string {
  const whole = escapeText(name);
  return whole.length <= max ? whole : `${longestStart(words.segment(flatten(name)), max - 1).trim()}…`;
}

const flatten = (text: string): string => toUSVString(text).replace(INVISIBLE, " ").trim();

/** As many whole sentences as fit into `max` characters, unescaped, for forms; of one that is too long, whole words. */
export function startOf(text: string, max: number): string {
  const flat = flatten(text);
  if (flat.length <= max) return flat;
  const start = (segments: Iterable<{ readonly segment: string }>) => {
    let kept = "";
    for (const { segment } of segments) {
      if (kept.length + segment.length > max) break;
      kept += segment;
    }
    return kept.trim();
  };
  return start(sentences.segment(flat)) || start(words.segment(flat));
}
