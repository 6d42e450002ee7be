import fc from "fast-check";
import { expect, test } from "vitest";
import { jsonLine, plain } from "../../src/console/plain.js";

test("takes escape sequences, control and direction characters out", () => {
  expect(plain("a\u001b[31mb\u001b[0m\u0007\u202ec\u2066\u200bd")).toBe("abcd");
  expect(plain("\u001b]8;;https://x.example\u0007link\u001b]8;;\u0007")).toBe("link");
  expect(plain("a\r\n\tb\u2028c")).toBe("a b c");
  expect(plain("half \ud83d a pair 😀")).toBe("half  a pair 😀");
});

test("leaves what people write in any script", () => {
  expect(plain("图迈 – Túmài “mikið” ℃ שלום")).toBe("图迈 – Túmài “mikið” ℃ שלום");
});

test("one line of JSON says the same and hides nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const line = jsonLine({ text: `\u009b\u202e\u2028${text}` });
      expect(line.endsWith("\n")).toBe(true);
      expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\u2028-\u202e\u200b-\u200f]/u);
      expect(JSON.parse(line)).toEqual({ text: `\u009b\u202e\u2028${text}` });
    }),
  );
});
