import { type ParseErrorCode, printParseErrorCode, visit } from "jsonc-parser";
import { type Problem, placeOf, quote } from "./problem.js";

/** A file's JSON, or its text where that is no JSON, with whatever is wrong with the text itself. */
export interface JsonText {
  /** The parsed value; absent where the text is not JSON. */
  readonly value?: unknown;
  readonly text: string;
  readonly problems: readonly Problem[];
}

const BYTE_ORDER_MARK = "\ufeff";

interface Fault {
  readonly code: string;
  /** Both count from 1, as editors do; columns in UTF-16 units. */
  readonly line: number;
  readonly column: number;
}

/** What is wrong and what to do, by the parser's name for it. */
const FAULTS: Readonly<Record<string, readonly [problem: string, remedy: string]>> = {
  InvalidSymbol: [
    "an unknown word or sign stands here",
    "put text into double quotes; only true, false and null need none",
  ],
  InvalidNumberFormat: ["this is not a number as JSON writes it", "write it like 12, -3.5 or 1e6"],
  PropertyNameExpected: [
    "a key in double quotes is missing here",
    "add the key, or remove the comma before it: no comma may stand before a closing brace",
  ],
  ValueExpected: [
    "a value is missing here",
    "add the value, or remove the comma before it: no comma may stand before a closing bracket",
  ],
  ColonExpected: ["a colon is missing between key and value", "add the colon"],
  CommaExpected: ["a comma is missing before this entry", "add a comma after the entry before it"],
  CloseBraceExpected: ["a closing brace is missing", "add the brace that closes the object"],
  CloseBracketExpected: ["a closing bracket is missing", "add the bracket that closes the list"],
  EndOfFileExpected: [
    "more text follows after the end of the data",
    "remove what follows, or a bracket closed too early",
  ],
  InvalidCommentToken: ["a comment stands here, which JSON does not allow", "remove the comment"],
  UnexpectedEndOfComment: ["a comment stands here, which JSON does not allow", "remove the comment"],
  UnexpectedEndOfString: [
    "this text has no closing quote on its line",
    "close it with a double quote; write a line break as \\n",
  ],
  UnexpectedEndOfNumber: ["this is not a number as JSON writes it", "write it like 12, -3.5 or 1e6"],
  InvalidUnicode: [
    "a \\u is not followed by four hexadecimal digits",
    "write the character itself, or \\u and four digits",
  ],
  InvalidEscapeCharacter: [
    "a backslash stands before a character that needs none",
    "remove the backslash, or double it where it is meant as such",
  ],
  InvalidCharacter: ["a control character stands in this text", "remove it; write a tab as \\t"],
};
const OTHER_FAULT = ["this is not valid JSON", "correct the text here"] as const;

/**
 * Reads one data file's bytes as strict JSON: UTF-8 without a byte order mark, no comments, no key twice in one object.
 * Never throws; what is wrong is told with line and column. Where only the encoding is wrong, there is a value all the
 * same, so that the rest can be checked in one go.
 */
export function readJsonText(file: string, bytes: Uint8Array): JsonText {
  const decoded = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const text = decoded.startsWith(BYTE_ORDER_MARK) ? decoded.slice(1) : decoded;
  const encoding = encodingProblems(file, bytes, decoded);
  if (encoding.length === 0 && text.trim() === "") {
    const remedy = "remove the file, or put the sections of a data file into it";
    return { text, problems: [{ file, place: "1:1", problem: "the file is empty", remedy }] };
  }
  const parsed = parse(file, text);
  // In bytes that are no text, whatever else seems wrong would only mislead.
  const problems = encoding.length > 0 && !("value" in parsed) ? [] : parsed.problems;
  return { ...parsed, problems: [...encoding, ...problems] };
}

function encodingProblems(file: string, bytes: Uint8Array, decoded: string): Problem[] {
  const invalidAt = firstInvalidByte(bytes);
  if (invalidAt !== undefined) {
    const before = new TextDecoder().decode(bytes.subarray(0, invalidAt), { stream: true });
    const problem = "the file is not UTF-8: this byte belongs to no character";
    return [{ file, place: endOf(before), problem, remedy: "save the file as UTF-8" }];
  }
  if (!decoded.startsWith(BYTE_ORDER_MARK)) return [];
  const problem = "the file starts with a byte order mark";
  return [{ file, place: "1:1", problem, remedy: "save the file as UTF-8 without a byte order mark" }];
}

function parse(file: string, text: string): JsonText {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    // The parser that says where is asked only where the one that decides has refused.
    const { fault, duplicates } = inspect(file, text);
    const { code, line, column } = fault ?? { code: "", line: 1, column: 1 };
    const [problem, remedy] = FAULTS[code] ?? OTHER_FAULT;
    return { text, problems: [...duplicates, { file, place: `${line}:${column}`, problem, remedy }] };
  }
  // Walking the text is slow, and only a key that was lost makes it necessary.
  const problems = countWrittenKeys(text) === countKeys(value) ? [] : inspect(file, text).duplicates;
  return { value, text, problems };
}

function countWrittenKeys(text: string): number {
  let count = 0;
  for (const [, colon] of text.matchAll(/"(?:[^"\\]|\\.)*"(\s*:)?/gu)) if (colon !== undefined) count += 1;
  return count;
}

function countKeys(value: unknown): number {
  // A list of what is left rather than recursion: the value may be nested however deeply.
  const left: unknown[] = [value];
  let count = 0;
  while (left.length > 0) {
    const next = left.pop();
    if (typeof next !== "object" || next === null) continue;
    const inner = Object.values(next);
    if (!Array.isArray(next)) count += inner.length;
    for (const one of inner) if (typeof one === "object") left.push(one);
  }
  return count;
}

/** The first fault of the text, and every key that one object holds twice. */
function inspect(file: string, text: string): { fault: Fault | undefined; duplicates: Problem[] } {
  let fault: Fault | undefined;
  const duplicates: Problem[] = [];
  const open: Map<string, number>[] = [];
  const visitor = {
    onObjectBegin: () => void open.push(new Map()),
    onObjectEnd: () => void open.pop(),
    onObjectProperty(
      key: string,
      _at: number,
      _length: number,
      line: number,
      column: number,
      path: () => PropertyKey[],
    ) {
      const keys = open.at(-1);
      const first = keys?.get(key);
      keys?.set(key, first ?? line + 1);
      if (first === undefined || fault) return;
      const problem = `the key ${quote(key)} stands twice in one object: at line ${first} and at ${line + 1}:${column + 1}`;
      duplicates.push({ file, place: placeOf([...path(), key]), problem, remedy: "keep one of the two" });
    },
    onError(code: ParseErrorCode, _at: number, _length: number, line: number, column: number) {
      fault ??= { code: printParseErrorCode(code), line: line + 1, column: column + 1 };
    },
  };
  try {
    visit(text, visitor, { disallowComments: true, allowTrailingComma: false });
  } catch (cause) {
    if (!(cause instanceof RangeError)) throw cause;
    const problem = "the brackets are nested too deeply to read";
    duplicates.push({ file, place: "(whole file)", problem, remedy: "follow the shape that schema.json describes" });
  }
  return { fault, duplicates };
}

/** The place after the last character of a text, as line:column counted from 1. */
function endOf(text: string): string {
  const lines = text.split(/\r\n|\r|\n/u);
  return `${lines.length}:${(lines.at(-1)?.length ?? 0) + 1}`;
}

/** Where the first byte stands that is not UTF-8: the longest readable beginning is found by halving. */
function firstInvalidByte(bytes: Uint8Array): number | undefined {
  if (isUtf8(bytes, false)) return undefined;
  let readable = 0;
  let unreadable = bytes.length;
  while (unreadable - readable > 1) {
    const middle = (readable + unreadable) >>> 1;
    if (isUtf8(bytes.subarray(0, middle), true)) readable = middle;
    else unreadable = middle;
  }
  return readable;
}

function isUtf8(bytes: Uint8Array, mayStopInside: boolean): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes, { stream: mayStopInside });
    return true;
  } catch {
    return false;
  }
}
