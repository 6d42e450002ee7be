import type { Explanation } from "../answering/outcome.js";
import { plain } from "./plain.js";
import type { Style } from "./style.js";

const NAME_WIDTH = 14;
const KIND_WIDTH = 8;

/** How an outcome came about, as lines for a terminal. Ends in a line feed. */
export function renderWhy(why: Explanation, style: Style): string {
  const field = (name: string, text: string) => `  ${style("dim", name.padEnd(NAME_WIDTH))}${plain(text)}`;
  const read = why.corrections.map((correction) => `${correction.read} as ${correction.as}`).join(", ");
  const candidates = why.candidates.map(
    ({ kind, id, score, confidence, phrasing }) =>
      `    ${confidence.toFixed(2)}  ${kind.padEnd(KIND_WIDTH)}${plain(id)} ${style("dim", plain(`“${phrasing}”, score ${score}`))}`,
  );
  const lines = [
    style("bold", "Why"),
    field("understood", why.normalised === "" ? "(nothing)" : why.normalised),
    field("read", read === "" ? "every word as written" : read),
    field("rule", why.rule),
    field("candidates", candidates.length === 0 ? "none" : "confidence, kind, id, closest phrasing"),
    ...candidates,
    field("data version", why.dataVersion),
  ];
  return `${lines.join("\n")}\n`;
}
