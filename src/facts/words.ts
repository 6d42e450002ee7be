/** A name as it is compared: without case, diacritics or surplus space. */
export function foldName(name: string): string {
  const letters = isAscii(name) ? name : name.normalize("NFKD").replace(/\p{M}/gu, "");
  return letters.toLowerCase().replace(/\s+/gu, " ").trim();
}

/** Most names are, and thousands of phrasings: the short way for them is felt when the program starts. */
function isAscii(text: string): boolean {
  return /^[ -~]*$/u.test(text);
}

/** The words of a text without case, diacritics or punctuation, in order. */
export function wordsOf(text: string): readonly string[] {
  const words = isAscii(text) ? text.toLowerCase().match(/[a-z0-9]+/gu) : foldName(text).match(/[\p{L}\p{N}]+/gu);
  return words ?? [];
}

/** The entry of `candidates` most like `wanted`, where one is like enough to be what was meant. */
export function mostAlike(wanted: string, candidates: Iterable<string>): string | undefined {
  let best: string | undefined;
  let fewest = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) >= fewest) continue;
    const edits = editsBetween(wanted, candidate);
    if (edits < fewest) {
      best = candidate;
      fewest = edits;
    }
  }
  return best;
}

/** Levenshtein distance: how many letters must be added, left out or changed. */
function editsBetween(from: string, to: string): number {
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (const [row, letter] of [...from].entries()) {
    const current = [row + 1];
    for (let column = 1; column <= to.length; column += 1) {
      const changed = (above[column - 1] ?? 0) + (to[column - 1] === letter ? 0 : 1);
      current.push(Math.min(changed, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    above = current;
  }
  return above[to.length] ?? 0;
}
