import { describeProblem, describeProblems, type Problem } from "../../facts/problem.js";
import type { Refusal } from "../../live/live-data.js";
import { type Card, type Group, KEEP } from "../card.js";
import { pressId } from "../press-id.js";
import { pageCard } from "./paging.js";
import { name } from "./parts.js";

/** Names of files and places have no limit of their own; two such lines still fit on a page. */
const LONGEST_LINE = 1_300;

/** All problems of the data on disk, page by page, in the words and the order of the data check. */
export function dataProblemsCard(problems: readonly Problem[], page: number): Card {
  const total = describeProblems(problems).split("\n").at(-1) ?? "";
  const told = (problem: Problem): Group => ({
    lines: describeProblem(problem)
      .split("\n")
      .map((line) => ({ text: name(line, LONGEST_LINE), keep: KEEP.side })),
  });
  return pageCard({
    head: { lines: [{ text: `**Problems of the data on disk**: ${name(total)}`, keep: KEEP.headline }] },
    items: problems.map((problem) => ({ group: told(problem) })),
    page,
    turnTo: (to) => pressId("data-problems", String(to)),
    empty: "There is none.",
  });
}

/** What managers must know first: what they edited last does not answer yet, and why. */
export function refusalGroup({ since, problems }: Refusal): Group {
  const why =
    problems === "fault"
      ? "They could not be read because of a fault; the log has the cause. Save one of them again to have it tried anew."
      : "They have problems, listed below. As soon as these are mended, what you saved answers.";
  const at = `<t:${Math.floor(since.getTime() / 1_000)}:R>`;
  return {
    lines: [
      { text: `**The data on disk are not live** (since ${at}, shown to managers)`, keep: KEEP.headline },
      { text: `${why} Until then the data from before answer.`, keep: KEEP.headline },
    ],
  };
}
