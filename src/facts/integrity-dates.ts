import { isLater, isRealDate } from "./dates.js";
import { type Located, type LocatedData, type LocatedFact, problemAt } from "./located.js";
import type { Problem } from "./problem.js";

/** The qualifier that says when a fact held. */
const POINT_IN_TIME = "point-in-time";
const DATE_FORMS = "write a day that the calendar has, as 2026, 2026-06 or 2026-06-22";

/** Dates that no calendar has, and dates that cannot be in this order. */
export function dateProblems(data: LocatedData): readonly Problem[] {
  const dateOf = new Map(data.sources.map(({ item }) => [item.id, item.date]));
  return [
    ...data.sources.flatMap((at) => impossible(at, "date", at.item.date)),
    ...data.gaps.flatMap((at) => impossible(at, "checked", at.item.checked)),
    ...data.facts.flatMap((at) => [...impossibleDates(at), ...impossibleOrder(at, dateOf)]),
  ];
}

function impossible(at: Located, field: string, date: string | null | undefined): Problem[] {
  if (date === null || date === undefined || isRealDate(date)) return [];
  return [problemAt(at, field, `“${date}” is no date`, DATE_FORMS)];
}

function impossibleDates(at: LocatedFact): Problem[] {
  const { value, learned, changed, qualifiers } = at.item;
  return [
    ...(value.type === "date" ? impossible(at, "value.date", value.date) : []),
    ...impossible(at, `qualifiers.${POINT_IN_TIME}`, qualifiers?.[POINT_IN_TIME]),
    ...impossible(at, "learned", learned),
    ...impossible(at, "changed", changed),
  ];
}

function impossibleOrder(at: LocatedFact, dateOf: ReadonlyMap<string, string | null>): Problem[] {
  const { learned, changed, qualifiers, modality, references } = at.item;
  const problems: Problem[] = [];
  if (isLater(learned, changed)) {
    const problem = `the fact changed on ${changed}, before it was learned on ${learned}`;
    problems.push(problemAt(at, "changed", problem, "correct one of the two; a new fact has the same day in both"));
  }
  const when = qualifiers?.[POINT_IN_TIME];
  // A company or a careful source may speak of what is to come; anyone else reports what has been.
  const isForecast = modality === "hedged" || modality === "company-claim";
  if (when !== undefined && isRealDate(when) && isLater(when, changed) && !isForecast) {
    const problem = `the fact is said to have held in ${when}, after its last change on ${changed}`;
    problems.push(problemAt(at, `qualifiers.${POINT_IN_TIME}`, problem, "correct one of the two dates"));
  }
  for (const [index, { source }] of references.entries()) {
    const date = dateOf.get(source);
    if (!date || !isLater(date, changed)) continue;
    const problem = `the source “${source}” of ${date} is younger than the fact's last change on ${changed}`;
    problems.push(
      problemAt(at, `references[${index}].source`, problem, "set changed to the day this source was added"),
    );
  }
  return problems;
}
