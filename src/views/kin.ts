import type { FactBase } from "../facts/fact-base.js";
import type { Fact } from "../facts/schema.js";
import { labelOf } from "./lines.js";

/** Subjects whose facts may stand for another's, and what one assumes with that. */
export interface Ring {
  readonly subjects: ReadonlySet<string>;
  /** What has to be said where a fact of theirs is shown, such as that an identity is an inference. */
  readonly assumed: readonly string[];
}

/**
 * The subjects that may stand for one, in rings from the closest: itself with its versions; other versions of the same;
 * what it very likely is, by inference; and other versions of that.
 */
export function ringsOf(base: FactBase, subjectId: string): readonly Ring[] {
  const own = withVersions(base, [subjectId]);
  const links = linksOf(base, own);
  const label = (id: string) => labelOf(base, id);
  const said = links.map(({ from, to }) => `That ${label(from)} is ${label(to)} is very likely, but an inference.`);
  const inferred = links.map(({ to }) => to);
  const rings: Ring[] = [];
  for (const [start, assumed] of [[[subjectId], []] as const, [inferred, said] as const]) {
    const seen = new Set(rings.flatMap(({ subjects }) => [...subjects]));
    const close = without(withVersions(base, start), seen);
    const roots = start.map((id) => rootOf(base, id));
    const family = without(withVersions(base, roots), new Set([...seen, ...close]));
    const versions = roots
      .filter((root) => [...withVersions(base, [root])].some((id) => family.has(id)))
      .map(
        (root) => `Other versions of ${label(root)} stand for it here; what holds for one need not hold for another.`,
      );
    rings.push({ subjects: close, assumed }, { subjects: family, assumed: [...assumed, ...new Set(versions)] });
  }
  return rings;
}

/** What ties two subjects that should be set side by side, as a sentence; undefined where nothing does. */
export function tieOf(base: FactBase, a: string, b: string): string | undefined {
  const label = (id: string) => labelOf(base, id);
  const [ringsA, ringsB] = [ringsOf(base, a), ringsOf(base, b)];
  if (ringsA[0]?.subjects.has(b)) return `${label(b)} is a version of ${label(a)}.`;
  if (ringsB[0]?.subjects.has(a)) return `${label(a)} is a version of ${label(b)}.`;
  const found = ringsA.find(({ subjects }) => subjects.has(b));
  if (!found) return undefined;
  const isSibling = rootOf(base, a) === rootOf(base, b);
  return isSibling ? `${label(a)} and ${label(b)} are versions of ${label(rootOf(base, a))}.` : found.assumed[0];
}

interface Link {
  readonly from: string;
  readonly to: string;
}

/** Identities that some subjects take part in, from whichever side. */
function linksOf(base: FactBase, subjects: ReadonlySet<string>): readonly Link[] {
  const isIdentity = ({ predicate, rank }: Fact) =>
    base.predicates.get(predicate)?.identity === true && rank !== "deprecated";
  return [...base.facts.values()].filter(isIdentity).flatMap(({ subject, value }) => {
    if (value.type !== "subject") return [];
    const links = [
      { from: subject, to: value.subject },
      { from: value.subject, to: subject },
    ];
    return links.filter(({ from }) => subjects.has(from));
  });
}

function withVersions(base: FactBase, subjects: readonly string[]): Set<string> {
  const ids = new Set(subjects);
  // Versions may have versions; a set that grows while it is walked reaches them all, and a circle only once.
  for (const id of ids) {
    for (const { id: version, variantOf } of base.subjects.values()) if (variantOf === id) ids.add(version);
  }
  return ids;
}

function rootOf(base: FactBase, subjectId: string): string {
  const seen = new Set([subjectId]);
  for (const id of seen) {
    const above = base.subjects.get(id)?.variantOf;
    if (above !== undefined) seen.add(above);
  }
  return [...seen].at(-1) ?? subjectId;
}

const without = (ids: ReadonlySet<string>, others: ReadonlySet<string>): Set<string> =>
  new Set([...ids].filter((id) => !others.has(id)));
