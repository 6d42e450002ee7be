import { describe, expect, test } from "vitest";
import {
  readSource,
  readStory,
  readSubject,
  suggestPredicates,
  suggestSources,
  suggestStories,
  suggestSubjects,
} from "../../src/discord/completion.js";
import { base } from "../answering/fixture.js";

describe("completion of what the base names", () => {
  test("shows everything, with its kind, before anything is typed", () => {
    expect(suggestStories("", base)).toEqual(
      [...base.stories.values()].map(({ id, label }) => ({ value: id, label, hint: "story" })),
    );
    expect(suggestSubjects("", base)).toHaveLength(Math.min(25, base.subjects.size));
  });

  test("finds by any part of a name, in any case", () => {
    expect(suggestSubjects("HARBOUR MUS", base)).toEqual([
      { value: "museum", label: "the harbour museum", hint: "organisation" },
    ]);
  });

  test("tells by which other name an entry was found", () => {
    expect(suggestSubjects("osterby m", base)).toEqual([
      { value: "museum", label: "the harbour museum", hint: "organisation, Osterby museum" },
    ]);
  });

  test("tells as what a mistyped word was read", () => {
    expect(suggestSubjects("osterbi musem", base)).toEqual([
      { value: "museum", label: "the harbour museum", hint: "organisation, read as osterby museum" },
    ]);
  });

  test("is empty for what is like nothing", () => {
    expect(suggestSources("qqqqqqqqqqqqqq", base)).toEqual([]);
    expect(suggestPredicates("qqqqqqqqqqqqqq", base)).toEqual([]);
  });
});

describe("reading", () => {
  test.each(["museum", "the harbour museum", "OSTERBY MUSEUM", " Museet  ved havnen"])("%j is the museum", (text) => {
    expect(readSubject(text, base)).toBe("museum");
  });

  test.each(["", "harbour", "constructor"])("%j is nothing", (text) => {
    expect(readSubject(text, base)).toBeUndefined();
    expect(readStory(text, base)).toBeUndefined();
    expect(readSource(text, base)).toBeUndefined();
  });
});
