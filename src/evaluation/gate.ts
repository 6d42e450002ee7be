import type { Evaluation } from "./kept.js";
import { ratio } from "./measures.js";

/** Right answers may become fewer by this share (0 to 1) of all questions before the evaluation objects. */
const MOST_LOST = 0.01;

/** What speaks against an evaluation beside the one that was kept, as sentences. */
export interface Objections {
  /** The answers have become worse. */
  readonly worse: readonly string[];
  /** The figures that people are shown are no longer those of the program. */
  readonly stale: readonly string[];
}

/** Holds an evaluation against the kept one: no new harmful answer, no great loss, no stale figure. */
export function objectionsTo(now: Evaluation, kept: Evaluation | undefined): Objections {
  if (kept === undefined) return { worse: [], stale: ["No evaluation is kept."] };
  return { worse: [...newHarm(now, kept), ...loss(now, kept)], stale: staleness(now, kept) };
}

function newHarm(now: Evaluation, kept: Evaluation): string[] {
  const harmful = now.harmful.filter((id) => !kept.harmful.includes(id));
  const hidden = now.heldOut.harmful - kept.heldOut.harmful;
  return [
    ...(harmful.length === 0 ? [] : [`New harmful answers: ${harmful.join(", ")} (--misses shows them).`]),
    ...(hidden > 0 ? [`${hidden} more harmful among the questions held out.`] : []),
  ];
}

function loss(now: Evaluation, kept: Evaluation): string[] {
  const [is, was] = [now, kept].map(({ all }) => ratio({ hits: all.right, of: all.asked })) as [number, number];
  const percent = (share: number) => `${(100 * share).toFixed(1)} %`;
  return was - is > MOST_LOST
    ? [`Right are ${percent(is)}, more than a point fewer than the ${percent(was)} kept.`]
    : [];
}

/** What the alternatives and the stages left out came to says itself what it was measured on, and may be older. */
function staleness(now: Evaluation, kept: Evaluation): string[] {
  const { alternatives: _a, ablation: _b, ...figures } = now;
  return Object.entries(figures).flatMap(([name, value]) => {
    const was = JSON.stringify(kept[name as keyof Evaluation]);
    const is = JSON.stringify(value);
    return is === was ? [] : [`“${name}” is ${is}, kept is ${was}.`];
  });
}
