/** A question as it comes in on one line of input. */
export interface NumberedQuestion {
  readonly id: string | number;
  readonly question: string;
}

/**
 * Reads one line of input: `{"id": …, "question": …}`, or else the question itself. Without an id of its own a question
 * has the number of its line, counted from 1. A blank line is no question, a record without one asks nothing, and what
 * only looks like JSON is a plain question.
 */
export function readQuestionLine(line: string, number: number): NumberedQuestion | undefined {
  if (line.trim() === "") return undefined;
  const plain = { id: String(number), question: line };
  if (!line.trimStart().startsWith("{")) return plain;
  const parsed = parse(line);
  if (typeof parsed !== "object" || parsed === null) return plain;
  const id = "id" in parsed && (typeof parsed.id === "string" || typeof parsed.id === "number") ? parsed.id : plain.id;
  // A record without a question asks nothing, and its field names must not be taken for one.
  return { id, question: "question" in parsed && typeof parsed.question === "string" ? parsed.question : "" };
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    // Not JSON after all: then it is what a person typed.
    return undefined;
  }
}
