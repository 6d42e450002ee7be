import type { Suggestion } from "../answering/outcome.js";

/** Discord's limits on completion: entries, and the length of an entry's name and of its value. */
const MOST_CHOICES = 25;
const LONGEST_CHOICE = 100;

/** Suggestions as Discord takes them: each tells why it fits, and whatever cannot be handed back is left out. */
export function fittingChoices(suggestions: readonly Suggestion[]): { name: string; value: string }[] {
  return suggestions
    .filter(({ value, label }) => value.length > 0 && value.length <= LONGEST_CHOICE && label.length > 0)
    .slice(0, MOST_CHOICES)
    .map(({ value, label, hint }) => ({ name: nameOf(label, hint), value }));
}

/** The label goes first, but the reason is what tells two entries apart: where room is short, the label gives way. */
function nameOf(label: string, hint: string | undefined): string {
  if (hint === undefined) return clip(label, LONGEST_CHOICE);
  const reason = ` · ${clip(hint, LONGEST_CHOICE / 2)}`;
  return `${clip(label, LONGEST_CHOICE - reason.length)}${reason}`;
}

/** Discord's entries are one line; what is left out is seen once the entry is chosen. */
function clip(text: string, max: number): string {
  return text.length <= max ? text : `${text.slice(0, max - 1).replace(/[\ud800-\udbff]$/, "")}…`;
}
