import { createApp } from "../../../src/app.js";
import { buildFactBase } from "../../../src/facts/check.js";
import { OFFERED, type Take } from "./engine.js";

/** This program, just as Discord and the terminal use it. */
export const take: Take = (data) => {
  const base = buildFactBase(data);
  return () => {
    let app = createApp(base);
    // Some of what it needs is made at the first misspelt word and at the first key: that belongs to building.
    const settle = () => {
      app.ask("Wher is the mispelt wrod?");
      app.suggest("w");
    };
    settle();
    const [first] = base.facts.values();
    if (!first) throw new Error("a base without facts has nothing to measure");
    let times = 0;
    return {
      ask: (question) => app.ask(question).facts.map(({ id }) => id),
      complete: (typed) => app.suggest(typed, OFFERED).map(({ value }) => value),
      change() {
        times += 1;
        app = app.with({ facts: { put: [{ ...first, statement: `${first.statement} Corrected ${times} times.` }] } });
        settle();
      },
    };
  };
};
