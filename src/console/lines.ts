import type { Readable } from "node:stream";

/**
 * The lines of a stream as they come, without their ends. Only a line feed, with or without a carriage return, ends a
 * line, so that line numbers are those of every other tool. Bytes that are not UTF-8 become replacement characters.
 */
export async function* readLines(input: Readable): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let parts: string[] = [];
  for await (const chunk of input) {
    const text = typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true });
    const [first = "", ...rest] = text.split("\n");
    parts.push(first);
    for (const next of rest) {
      yield withoutReturn(parts.join(""));
      parts = [next];
    }
  }
  const last = parts.join("") + decoder.decode();
  if (last !== "") yield withoutReturn(last);
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
