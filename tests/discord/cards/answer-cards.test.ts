import { describe, expect, test } from "vitest";
import { aboutCard } from "../../../src/discord/cards/about-card.js";
import { checkCards } from "../../../src/discord/cards/check-cards.js";
import { helpCard } from "../../../src/discord/cards/help-card.js";
import { relatedCard } from "../../../src/discord/cards/related-card.js";
import { answerSourcesCard, factIdsOf, sourceCard, sourceListCard } from "../../../src/discord/cards/sources-cards.js";
import { whyCard } from "../../../src/discord/cards/why-card.js";
import { waysOf } from "../../../src/discord/command.js";
import { commands } from "../../../src/discord/commands/index.js";
import { ask, base } from "../../answering/fixture.js";
import { ANSWER, answers, linesOf, saysOf, setup } from "../desk.js";
import { answered, disputed, base as townBase, unknown } from "../fixture.js";

describe("sources", () => {
  test("of an answer are all places of all its facts", () => {
    const text = saysOf(answerSourcesCard(base, ["museum-opened", "museum-opened-plaque"], false));
    expect(text).toContain("**The harbour museum opened on 12 May 1906.**");
    expect(text).toContain("Harbour museum · undated · second line");
    expect(text).not.toContain("have changed");
    expect(saysOf(answerSourcesCard(base, ["museum-opened"], true))).toContain("The facts have changed since");
  });

  test("of one side of a dispute are that side's alone", () => {
    const outcome = ask("did it open in 1906 or 1907");
    expect([factIdsOf(outcome), factIdsOf(outcome, "A"), factIdsOf(outcome, "B")]).toEqual([
      ["museum-opened", "museum-opened-plaque"],
      ["museum-opened"],
      ["museum-opened-plaque"],
    ]);
  });

  test("are listed by kind, with date, facts, and what they repeat", () => {
    const text = [0, 1].map((page) => saysOf(sourceListCard(base, page))).join("\n");
    expect(text).toMatch(
      /\*\*\[Coast Guide\]\(https:\/\/guide\.example\/rainy-days\)\*\* Rainy days by the sea\n-# derivative · 3 December 2025 · \d+ facts? · repeats Harbour museum/,
    );
    expect(text).toContain("independence unclear");
    expect(text.indexOf("Osterby town council")).toBeLessThan(text.indexOf("Coast Guide"));
  });

  test("each have a page with what one should know before trusting them", () => {
    const card = sourceCard(base, "museum-plaque");
    const text = card ? saysOf(card) : "";
    for (const part of [
      "Put up long after the opening",
      "It hangs on the wall.",
      "The plaque carries no date.",
      "rests on it",
    ]) {
      expect(text).toContain(part);
    }
    expect(sourceCard(base, "no-such-source")).toBeUndefined();
  });
});

describe("why", () => {
  test("tells what was understood and read, what was considered, which rule decided, and when", async () => {
    const outcome = ask("wen did the musem open?");
    const kept = (await answers.recall(ANSWER))?.kept;
    if (!kept) throw new Error("the desk keeps an answer");
    const text = saysOf(whyCard({ outcome, kept, same: true }, townBase));
    for (const part of [
      "Understood: “",
      "as “museum”",
      "Rule: ",
      "**Considered**",
      "fact museum-opened",
      `data version ${base.version}`,
      `id ${ANSWER}`,
    ]) {
      expect(text).toContain(part);
    }
    expect(text).toContain(`<t:${kept.at.getTime() / 1_000}:f>`);
    expect(text).not.toContain("have changed");
    expect(saysOf(whyCard({ outcome, kept, same: false }, townBase))).toContain("The facts have changed since");
  });
});

describe("related", () => {
  test("are what an answer's facts are related to, then others on the same subjects, and never what it told", () => {
    const card = relatedCard(base, ask("how many people visit the museum?"));
    const text = card ? saysOf(card) : "";
    expect(text).toContain("**Related**");
    expect(text).not.toContain(base.facts.get("museum-visitors")?.label);
  });

  test("are none where nothing is", () => {
    expect(relatedCard(townBase, answered)).toBeUndefined();
    expect(relatedCard(townBase, { ...unknown, near: [], about: { subjects: [], story: null } })).toBeUndefined();
  });
});

describe("a check", () => {
  const claim = { claim: "The museum opened in 1999.", verdict: "contradicted", outcome: answered } as const;

  test("names each claim, the verdict, and what the facts say with every caveat and source", () => {
    const [card, ...more] = checkCards([claim, { ...claim, verdict: "disputed", outcome: disputed }], townBase);
    const lines = linesOf(card);
    expect(lines).toContain("**Contradicted:** “The museum opened in 1999.”");
    expect(lines).toContain("The museum opened on 12 May 1906.");
    expect(lines).toContain("The day comes from one paper.");
    expect(lines.join("\n")).toContain("[Town Gazette](https://gazette.example");
    expect(lines).toContain("-# 1 contradicted · 1 disputed");
    expect(more).toEqual([]);
  });

  test("says nothing more on what it holds nothing on, since the nearest fact would look like an answer", () => {
    const [card] = checkCards([{ ...claim, verdict: "not in our facts", outcome: unknown }], townBase);
    expect(saysOf(card)).not.toContain("entrance fee");
    expect(card.tone).toBe("unknown");
  });

  test("names a claim that is too long to repeat by its place, and takes as many cards as it needs", () => {
    const long = { ...claim, claim: `It is ${"very ".repeat(100)}long.` };
    const cards = checkCards(
      Array.from({ length: 41 }, () => long),
      townBase,
    );
    expect(saysOf(cards[0])).toContain("claim 1, too long to repeat here");
    expect(cards).toHaveLength(5);
    expect(saysOf(cards[4] ?? cards[0])).toMatch(/-# 1 more claim does not fit here \(1 contradicted\)/);
  });

  test("shows first what the facts say something to, and only then what is not in them", () => {
    const verdicts = ["not in our facts", "supported", "disputed", "not in our facts", "contradicted"] as const;
    const [card] = checkCards(
      verdicts.map((verdict, at) => ({ claim: `Claim ${at} of these.`, verdict, outcome: answered })),
      townBase,
    );
    expect(linesOf(card).flatMap((line) => /Claim \d/u.exec(line)?.[0] ?? [])).toEqual([
      "Claim 4",
      "Claim 2",
      "Claim 1",
      "Claim 0",
      "Claim 3",
    ]);
  });

  test("says how many sentences were not looked at, and what does not fit", () => {
    const many = Array.from(
      { length: 42 },
      () => ({ ...claim, verdict: "not in our facts", outcome: unknown }) as const,
    );
    const last = checkCards([...many, claim], townBase, 7).at(-1);
    expect(last && saysOf(last)).toContain("3 more claims do not fit here (3 not in our facts)");
    expect(last && saysOf(last)).toContain("The message is very long: 7 more sentences were not looked at.");
    expect(saysOf(checkCards([claim], townBase, 1)[0])).toContain("1 more sentence was not looked at");
    expect(saysOf(checkCards([claim], townBase)[0])).not.toContain("not looked at");
  });

  test("of nothing says so", () => {
    expect(saysOf(checkCards([], townBase)[0])).toContain("claims nothing that could be checked");
  });
});

test("help names every command, with an example or a description of what it takes", () => {
  const text = saysOf(helpCard(base, commands));
  for (const { path, leaf } of waysOf(commands)) {
    expect(text).toContain(`\`/${path}\``);
    if (Object.values(leaf.options).some(({ definition }) => definition.required))
      expect(text).toContain(`-# /${path} `);
  }
  for (const command of commands) if (command.kind === "message") expect(text).toContain(command.name);
  expect(text.length).toBeLessThan(3_800);
});

describe("about", () => {
  const figures = {
    dataVersion: base.version,
    questions: 410,
    right: 0.88,
    harmful: 0.024,
    sureAt: 0.8,
    rightWhenSure: 0.95,
    silentWhenUnanswerable: 0.97,
  };

  test("tells version, data and date, counts, and privacy in six lines", () => {
    const text = saysOf(aboutCard(base, setup));
    expect(text).toContain(`-# version 1.2.3 · data ${base.version} · last changed ${base.changed}`);
    expect(text).toContain(`${base.facts.size} facts · ${base.sources.size} sources`);
    const [, privacy = ""] = text.split("**Privacy**\n");
    expect(privacy.split("\n")).toHaveLength(6);
    expect(privacy).toContain("finds no fact");
    expect(privacy).toContain("30 days");
    expect(text).not.toMatch(/Votes|Measured/);
  });

  test("tells how honest it is where that was measured, and votes to whom they are given", () => {
    const votes = [
      { fact: "museum-opened", outcome: "answered", helpful: 3, notHelpful: 1 },
      { fact: null, outcome: "unknown", helpful: 0, notHelpful: 2 },
    ];
    const text = saysOf(aboutCard(base, { ...setup, figures }, { votes }));
    expect(text).toContain("**Measured on 410 questions**\n-# right 88.0 % · harmful 2.4 %");
    expect(text).toContain("helpful 3 · not helpful 3");
    expect(text.indexOf("Answers without a fact")).toBeLessThan(text.indexOf("The museum opened on 12 May 1906"));
  });

  test("tells no figures that were measured on other data than those that answer", () => {
    const text = saysOf(aboutCard(base, { ...setup, figures: { ...figures, dataVersion: "another" } }));
    expect(text).not.toContain("Measured");
  });
});
