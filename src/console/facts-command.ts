import type { FactBase } from "../facts/fact-base.js";
import type { Fact } from "../facts/schema.js";
import { type Command, DATA_HELP, DATA_OPTION, readArguments } from "./command.js";
import { jsonLine, plain } from "./plain.js";
import { whence } from "./render.js";
import { createStyle, type Style } from "./style.js";
import { mayColour, write } from "./terminal.js";

/** Prints every fact of the base. */
export const factsCommand: Command = {
  usage: "facts [--json] [--data <folder>]",
  help: [
    "Prints every fact, grouped by story, with where it is written.",
    "",
    "  --json           print one JSON object for each fact, each on a line",
    DATA_HELP,
  ].join("\n"),

  async run(args, { terminal, openApp }) {
    const { values } = readArguments(args, { ...DATA_OPTION, json: { type: "boolean" } });
    const { base } = openApp(values.data);
    const parts = values.json ? jsonFacts(base) : readableFacts(base, createStyle(mayColour(terminal)));
    for (const part of parts) if (!(await write(terminal.output, part))) break;
    return 0;
  },
};

function* jsonFacts(base: FactBase): Generator<string> {
  for (const fact of base.facts.values()) yield jsonLine(factLine(fact, base));
}

/** A fact as one JSON object: its fields, and its relations as seen from it. */
export function factLine(fact: Fact, base: FactBase): object {
  const { id, story, subject, predicate, value, statement, modality, rank, references, ...rest } = fact;
  const relations = base.relationsOf(id).map(({ relation, other, isFrom }) => ({
    fact: other.id,
    kind: relation.kind,
    direction: isFrom ? "from" : "to",
    better: relation.better === "neither" ? null : relation[relation.better],
    why: relation.why,
    careful: relation.careful,
  }));
  return { id, story, subject, predicate, value, statement, modality, rank, references, relations, ...rest };
}

function* readableFacts(base: FactBase, style: Style): Generator<string> {
  for (const { id, label } of base.stories.values()) {
    const facts = [...base.facts.values()].filter(({ story }) => story === id);
    yield `${style("bold", plain(label))} ${style("dim", `${facts.length} facts`)}\n`;
    for (const fact of facts) {
      const rank = fact.rank === "normal" ? "" : `, ${fact.rank}`;
      yield `  ${plain(fact.statement)}\n`;
      yield `    ${style("dim", `${plain(fact.id)} · ${fact.modality}${rank} · ${whence(fact, base)}`)}\n`;
      for (const { relation, other } of base.relationsOf(fact.id)) {
        yield `    ${style("dim", `${relation.kind}: ${plain(other.id)}`)}\n`;
      }
    }
    yield "\n";
  }
}
