import { expect, test } from "vitest";
import { createApp } from "../../src/app.js";
import { reachesOf, unansweredOf } from "../../src/evaluation/coverage.js";
import { buildFactBase } from "../../src/facts/check.js";
import { fileOf, idOf, type Said } from "../answering/any-base.js";
import { ask, base } from "../answering/fixture.js";

const SAID: readonly Said[] = [
  { name: "Vellaro", thing: "escarpment", value: "marzipan" },
  { name: "Quistrup", thing: "dirigible", value: "turquoise" },
  { name: "Ombrage", thing: "cartilage", value: "obelisk" },
];
const [first, second] = SAID as [Said, Said];

/** The reaches of a small base, after a change to the phrasings of its facts by id. */
function reachesWith(phrasings: Readonly<Record<string, readonly string[]>>) {
  const file = fileOf(SAID);
  for (const fact of file.facts ?? []) fact.phrasings = [...(phrasings[fact.id] ?? fact.phrasings)];
  return new Map(reachesOf(createApp(buildFactBase(file))).map((reach) => [reach.id, reach]));
}

test("phrasings that say the same in other words reach their fact without themselves", () => {
  for (const reach of reachesWith({}).values()) {
    expect(reach).toMatchObject({ kind: "fact", phrasings: 4, reached: 4, missed: [], taken: [] });
  }
});

test("a phrasing that shares no word with the rest of its fact reaches nothing without itself", () => {
  const odd = "gossamer harlequin";
  const reach = reachesWith({ [idOf(first)]: ["what is the escarpment of Vellaro", "Vellaro escarpment", odd] }).get(
    idOf(first),
  );
  expect(reach).toMatchObject({ phrasings: 3, reached: 2, missed: [{ phrasing: odd, finds: [] }], taken: [] });
});

test("a phrasing that another fact has in more words is told with the fact that takes it", () => {
  const stray = "what is the dirigible of Quistrup";
  const reach = reachesWith({ [idOf(first)]: ["Vellaro escarpment", "escarpment that Vellaro has", stray] }).get(
    idOf(first),
  );
  expect(reach?.missed).toEqual([{ phrasing: stray, finds: [idOf(second)] }]);
});

test("every fact, gap and disagreement is told of once, and each phrasing of it is reached or missed", () => {
  const reaches = reachesOf(createApp(base));
  const ids = [...base.facts.keys(), ...base.gaps.keys(), ...base.relations.map(({ from, to }) => `${from}~${to}`)];
  expect(reaches.map(({ id }) => id)).toEqual(ids);
  for (const { phrasings, reached, missed, taken } of reaches) {
    expect(reached + missed.length).toBe(phrasings);
    expect(missed.map(({ phrasing }) => phrasing)).toEqual(
      expect.arrayContaining(taken.map(({ phrasing }) => phrasing)),
    );
  }
  const gap = reaches.find(({ kind, reached }) => kind === "gap" && reached > 0);
  const disagreement = reaches.find(({ kind, reached }) => kind === "disagreement" && reached > 0);
  expect([gap, disagreement]).not.toContain(undefined);
});

test("of questions those that nothing answers are listed, the least sure first, with what comes closest", () => {
  const questions = ["how long is the whale", "does the museum sell zeppelins", "zyzzyva", "how does the oven smell"];
  const unanswered = unansweredOf({ ask }, questions);
  expect(unanswered.map(({ question }) => question)).not.toContain("how long is the whale");
  expect(unanswered.map(({ confidence }) => confidence)).toEqual(
    unanswered.map(({ confidence }) => confidence).toSorted((a, b) => a - b),
  );
  expect(unanswered.find(({ question }) => question === "zyzzyva")).toEqual({
    question: "zyzzyva",
    confidence: 0,
    closest: null,
  });
  const near = unanswered.find(({ question }) => question === "does the museum sell zeppelins");
  expect(base.facts.has(near?.closest?.id ?? "") || base.gaps.has(near?.closest?.id ?? "")).toBe(true);
});
