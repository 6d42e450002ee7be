import type { Fact, Relation } from "../facts/schema.js";

/** What was worked out from the fields of facts, and from which. */
export type Computed =
  | {
      readonly kind: "extreme";
      readonly most: boolean;
      readonly found: readonly Fact[];
      readonly others: readonly Fact[];
      readonly unsaid: readonly string[];
    }
  | {
      readonly kind: "beyond";
      readonly more: boolean;
      readonly orEqual: boolean;
      readonly limit: string;
      readonly found: readonly Fact[];
      readonly others: readonly Fact[];
      readonly unsaid: readonly string[];
    }
  | {
      readonly kind: "compare";
      readonly holds: boolean | null;
      readonly more: Fact;
      readonly less: Fact;
      readonly isEqual: boolean;
      readonly unsaid: readonly string[];
    }
  | { readonly kind: "difference"; readonly from: Fact; readonly to: Fact; readonly unsaid: readonly string[] }
  | { readonly kind: "span"; readonly from: Fact; readonly to: Fact }
  | {
      readonly kind: "order";
      readonly holds: boolean | null;
      /** Whether the question took for granted what does not hold. */
      readonly granted: boolean;
      readonly first: Fact;
      readonly then: Fact;
    }
  | { readonly kind: "count"; readonly values: readonly string[]; readonly found: readonly Fact[] }
  /** A value it would rest on is contested: then nothing is worked out. */
  | { readonly kind: "contested"; readonly relation: Relation };

/** The facts that a result rests on, those it names first in front. */
export function inputsOf(computed: Computed): readonly Fact[] {
  switch (computed.kind) {
    case "extreme":
    case "beyond":
      return [...computed.found, ...computed.others];
    case "compare":
      return [computed.more, computed.less];
    case "count":
      return computed.found;
    case "difference":
    case "span":
      return [computed.from, computed.to];
    case "order":
      return [computed.first, computed.then];
    case "contested":
      return [];
  }
}
