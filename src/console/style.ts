/** Ways to set text off on a terminal. */
export type Look = "bold" | "dim" | "green" | "yellow" | "grey" | "blue";

const CODES: Readonly<Record<Look, readonly [on: number, off: number]>> = {
  bold: [1, 22],
  dim: [2, 22],
  green: [32, 39],
  yellow: [33, 39],
  grey: [90, 39],
  blue: [34, 39],
};

export type Style = (look: Look, text: string) => string;

/** Sets text off by escape sequences, or leaves it as it is where colour is not wanted. */
export function createStyle(coloured: boolean): Style {
  return (look, text) => {
    if (!coloured || text === "") return text;
    const [on, off] = CODES[look];
    return `\u001b[${on}m${text}\u001b[${off}m`;
  };
}
