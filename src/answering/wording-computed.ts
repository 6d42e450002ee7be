import type { FactBase } from "../facts/fact-base.js";
import type { Fact, Value } from "../facts/schema.js";
import { type Computed, inputsOf } from "./computed.js";
import type { Answered } from "./outcome.js";
import { attribution, filled, readableDate, sourceLines, spoken, supportOf } from "./sources.js";
import { timeBetween } from "./time-between.js";
import { capital, fitting, type Heard, MODALITY, PREMISE, roomFor, said } from "./wording.js";

/** From the weakest on: what is worked out is no firmer than what it rests on. */
const FROM_WEAKEST: readonly Fact["modality"][] = ["inference", "hedged", "company-claim", "reported", "official"];

type Told = Exclude<Computed, { readonly kind: "contested" }>;

/**
 * Words what was worked out: the result, then every fact it rests on by its statement, or by its label, sources and
 * modality where room is short. Undefined where not even that fits, or the dates are not known precisely enough.
 */
export function wordComputed(base: FactBase, computed: Told, heard: Heard): Answered | undefined {
  const inputs = filled(inputsOf(computed), "inputs");
  const whole = ({ statement }: Fact) => statement;
  const short = (fact: Fact) => `${fact.label} (${origin(base, fact)}).`;
  const shortest = ({ label }: Fact) => `${label}.`;
  const ways = [whole, short, shortest].map((text) => sentences(computed, text));
  const texts = ways.map((text, at) => text && (at === 2 ? [...text, ...firmnessOf(inputs)] : text));
  const chosen = texts.find((text) => text && text.join(" ").length <= roomFor(heard));
  if (!chosen) return undefined;
  const [headline = "", ...rest] = chosen;
  const room = roomFor(heard) - chosen.join(" ").length - 1;
  const caveats = fitting(
    inputs.flatMap(({ caveat }) => caveat ?? []),
    room,
  );
  const supports = inputs.map((fact) => supportOf(base, [fact]));
  return {
    ...said(heard, headline, [...rest, ...caveats]),
    status: "answered",
    facts: filled(inputs.map(spoken), "facts"),
    sources: sourceLines(base, inputs),
    // No better supported than the least supported value.
    support: supports.reduce((least, one) => (one.independent < least.independent ? one : least)),
    modality:
      MODALITY[FROM_WEAKEST.find((modality) => inputs.some((fact) => fact.modality === modality)) ?? "reported"],
  };
}

/** Said where there is no room to say it of each value. */
function firmnessOf(inputs: readonly Fact[]): readonly string[] {
  return FROM_WEAKEST.slice(0, 3).flatMap((modality) => {
    const count = inputs.filter((fact) => fact.modality === modality).length;
    return count === 0 ? [] : [`Of these, ${count === inputs.length ? "all" : count}: ${MODALITY[modality]}.`];
  });
}

const origin = (base: FactBase, fact: Fact): string => {
  const isPlain = fact.modality === "reported" || fact.modality === "official";
  return [...(isPlain ? [] : [MODALITY[fact.modality]]), attribution(base, fact)].join("; ");
};

const YES = { yes: "Yes, by these figures.", no: "No, by these figures." } as const;
const yesOrNo = (holds: boolean | null): string => (holds === null ? "" : `${holds ? YES.yes : YES.no} `);

function sentences(computed: Told, text: (fact: Fact) => string): readonly string[] | undefined {
  switch (computed.kind) {
    case "extreme": {
      const { most, found, others, unsaid } = computed;
      const count = found.length + others.length;
      return [
        `${most ? "Highest" : "Lowest"} of the ${count} values I hold: ${found.map(text).join(" ")}`,
        ...(others.length > 0 ? [`Compared with: ${others.map(text).join(" ")}`] : []),
        ...notAll(unsaid),
      ];
    }
    case "beyond": {
      const { more, orEqual, limit, found, others, unsaid } = computed;
      const beyond = orEqual ? (more ? "at least" : "at most") : more ? "over" : "under";
      return [
        `${capital(beyond)} ${limit}: ${found.length} of the ${found.length + others.length} values I hold. ${found.map(text).join(" ")}`,
        ...(others.length > 0 ? [`Not ${beyond} ${limit}: ${others.map(text).join(" ")}`] : []),
        ...notAll(unsaid),
      ];
    }
    case "compare": {
      const { holds, more, less, isEqual, unsaid } = computed;
      const both = isEqual ? `Equal: ${text(more)} ${text(less)}` : `More: ${text(more)} Less: ${text(less)}`;
      return [`${yesOrNo(holds)}${both}`, ...notAll(unsaid)];
    }
    case "count": {
      const { values, found } = computed;
      return [`In the facts I hold: ${values.length} (${values.join(", ")}). ${found.map(text).join(" ")}`];
    }
    case "difference": {
      const { from, to, unsaid } = computed;
      return [`The difference is ${differenceOf(from.value, to.value)}. ${text(to)} ${text(from)}`, ...notAll(unsaid)];
    }
    case "span": {
      const [from, to] = [dateOf(computed.from), dateOf(computed.to)];
      const time = timeBetween(from, to);
      const dates = `from ${readableDate(from)} to ${readableDate(to)}`;
      return time === undefined
        ? undefined
        : [`${capital(time)}, ${dates}. ${text(computed.from)} ${text(computed.to)}`];
    }
    case "order":
      return [
        `${computed.granted ? `${PREMISE} ` : yesOrNo(computed.holds)}First: ${text(computed.first)} Then: ${text(computed.then)}`,
      ];
  }
}

const dateOf = ({ value }: Fact): string => (value.type === "date" ? value.date : "");

const notAll = (unsaid: readonly string[]): readonly string[] =>
  unsaid.length === 0 ? [] : [`Not all of them say: ${unsaid.map((id) => id.replaceAll("-", " ")).join(", ")}.`];

/** The difference of two quantities, with no more digits than they have; of two shares it is in percentage points. */
function differenceOf(a: Value, b: Value): string {
  if (a.type !== "quantity" || b.type !== "quantity") throw new Error("a difference needs two quantities");
  const decimals = Math.max(...[a, b].map(({ amount }) => String(amount).split(".")[1]?.length ?? 0));
  const amount = Number(Math.abs(a.amount - b.amount).toFixed(decimals)).toLocaleString("en", {
    maximumFractionDigits: decimals,
  });
  // The singular is the shorter one.
  const unit = a.unit.length < b.unit.length ? b.unit : a.unit;
  return `${amount} ${/^per cent\b/u.test(unit) ? "percentage points" : unit}`;
}
