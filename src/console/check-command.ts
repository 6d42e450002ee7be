import type { CheckedClaim } from "../answering/outcome.js";
import type { App } from "../app.js";
import { answerLine } from "./answer-line.js";
import { type Command, DATA_HELP, DATA_OPTION, readArguments } from "./command.js";
import { readLines } from "./lines.js";
import { jsonLine, plain } from "./plain.js";
import { render } from "./render.js";
import { createStyle, type Look, type Style } from "./style.js";
import { mayColour, write } from "./terminal.js";

const LOOK = {
  supported: "green",
  contradicted: "yellow",
  disputed: "yellow",
  "not in our facts": "grey",
} as const satisfies Record<CheckedClaim["verdict"], Look>;

/** Holds the claims of a text against the facts. */
export const checkCommand: Command = {
  usage: 'check [--json] [--data <folder>] ["text"]',
  help: [
    "Splits a text into claims and says of each whether the facts support it, contradict it,",
    "dispute it, or say nothing of it, with sources. Without a text it reads the standard input.",
    "",
    "  --json           print one JSON object for each claim, each on a line",
    DATA_HELP,
  ].join("\n"),

  async run(args, { terminal, openApp }) {
    const { values, positionals } = readArguments(args, { ...DATA_OPTION, json: { type: "boolean" } }, true);
    const app = openApp(values.data);
    const text = positionals.length > 0 ? positionals.join(" ") : await allOf(terminal.input);
    const style = createStyle(mayColour(terminal));
    const { claims, leftOut } = app.check(text);
    const parts = values.json
      ? claims.map(jsonClaim)
      : [...readableClaims(app, claims, style), ...leftOutNote(leftOut)];
    for (const part of parts) if (!(await write(terminal.output, part))) break;
    return 0;
  },
};

async function allOf(input: Parameters<typeof readLines>[0]): Promise<string> {
  const lines: string[] = [];
  for await (const line of readLines(input)) lines.push(line);
  return lines.join("\n");
}

const leftOutNote = (count: number): readonly string[] =>
  count === 0
    ? []
    : [
        `\nThe text is very long: ${count === 1 ? "1 more sentence was" : `${count} more sentences were`} not looked at.\n`,
      ];

const jsonClaim = ({ claim, verdict, outcome }: CheckedClaim, at: number): string =>
  jsonLine({ claim, verdict, outcome: answerLine({ id: String(at + 1), question: claim }, outcome, false) });

function readableClaims({ base }: App, claims: readonly CheckedClaim[], style: Style): readonly string[] {
  if (claims.length === 0) return ["Nothing in that claims anything.\n"];
  return claims.map(({ claim, verdict, outcome }, at) => {
    const said = `${style("bold", plain(claim))}\n  ${style(LOOK[verdict], verdict)}\n`;
    const facts = render(outcome, { base, style }).replace(/^(?=.)/gmu, "  ");
    return `${at > 0 ? "\n" : ""}${said}${facts}`;
  });
}
