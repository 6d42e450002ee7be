import { test } from "vitest";
import { onlyBlock, readDocument, runNode, withBlock } from "./documents.js";

const PATH = "docs/library.md";

test("the example runs against the built package, imported by its name, and prints what the page shows", async ({
  expect,
}) => {
  const page = readDocument(PATH);
  const printed = await runNode(["--input-type=module", "-e", onlyBlock(page, "js")]);
  onlyBlock(page, "text");
  await expect(withBlock(page, "text", 0, printed)).toMatchFileSnapshot(`../${PATH}`);
});

test("the example uses a fact base of its own and gets an answer, a correction and a silence", async ({ expect }) => {
  const [answer, facts, corrections, suggestions, silence] = onlyBlock(readDocument(PATH), "text").split("\n");
  expect(answer).toMatch(/^answered - .*2 March 2026\.$/u);
  expect(JSON.parse(facts ?? "")).toMatchObject([{ citations: [{ source: "gazette" }] }]);
  expect(JSON.parse(corrections ?? "")).not.toHaveLength(0);
  expect(JSON.parse(suggestions ?? "")).toContainEqual(expect.objectContaining({ value: "fact:scanner-installed" }));
  expect(silence).toBe("unknown");
});
