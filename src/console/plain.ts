import { stripVTControlCharacters } from "node:util";

const BREAKS = /[\t\n\v\f\r\u0085\u2028\u2029]+/gu;
const UNSEEN =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: naming control characters is the purpose here
  /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufff9-\ufffb]/gu;
const UNSEEN_IN_JSON = /[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/gu;

/**
 * Text that a terminal only shows and never obeys: without escape sequences, control, zero-width and direction
 * characters, on one line.
 */
export function plain(text: string): string {
  return stripVTControlCharacters(text).replace(BREAKS, " ").replace(UNSEEN, "");
}

/** One line of JSON in which every such character is escaped: the value is the same, and a terminal obeys nothing. */
export function jsonLine(value: unknown): string {
  const escaped = (unseen: string) => `\\u${unseen.charCodeAt(0).toString(16).padStart(4, "0")}`;
  return `${JSON.stringify(value).replace(UNSEEN_IN_JSON, escaped)}\n`;
}
