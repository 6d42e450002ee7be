import fc from "fast-check";
import { expect, test } from "vitest";
import { readLines } from "../../src/console/lines.js";
import { inputOf } from "./fake-app.js";

async function linesOf(...chunks: readonly (string | Uint8Array)[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of readLines(inputOf(...chunks))) lines.push(line);
  return lines;
}

test("reads lines, blank ones too, with either ending", async () => {
  expect(await linesOf("one\n\ntwo\r\nthree")).toEqual(["one", "", "two", "three"]);
  expect(await linesOf("one\n")).toEqual(["one"]);
  expect(await linesOf("")).toEqual([]);
});

test("only a line feed ends a line", async () => {
  expect(await linesOf("a\u2028b\u0085c\vd\re\n")).toEqual(["a\u2028b\u0085c\vd\re"]);
});

test("a byte order mark at the start is no part of the first line", async () => {
  expect(await linesOf("\ufeffone\n")).toEqual(["one"]);
});

test("bytes that are no text become replacement characters", async () => {
  expect(await linesOf(Uint8Array.from([0x61, 0xff, 0x00, 0x0a, 0xc3]))).toEqual(["a\ufffd\u0000", "\ufffd"]);
});

test("the same lines however the bytes arrive", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.constantFrom("a", "é", "😀", "\n", "\r\n", "图")), fc.nat(7), async (parts, size) => {
      const bytes = Buffer.from(parts.join(""));
      const chunks = [];
      for (let at = 0; at < bytes.length; at += size + 1) chunks.push(bytes.subarray(at, at + size + 1));
      expect(await linesOf(...chunks)).toEqual(await linesOf(bytes));
    }),
  );
});
