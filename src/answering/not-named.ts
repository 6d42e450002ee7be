import type { FactBase } from "../facts/fact-base.js";
import type { Fact } from "../facts/schema.js";
import { lazily } from "./lazily.js";
import type { Reader, Term } from "./reader.js";

/** What a document does with a name that stands in it. */
const SAYS =
  /^(?:says?|said|states?|stated|names?|named|mentions?|mentioned|introduces?|introduced|reports?|reported|calls?|called|gives?|gave|prints?|printed|quotes?|quoted|writes?|wrote|tells?|told|speaks?|cites?|cited|describes?|described|credits?|identif(?:y|ies|ied))$/iu;

/**
 * Finds, for a sentence by which a document names something, the fact that it does not: one on the document that has
 * no value, and that may be asked for by that name or by what very likely is the same.
 */
export function createNotNamed(base: FactBase, reader: Reader) {
  const silent = lazily(() => silentFacts(base, reader));
  const unnamed = lazily(() => unnamedOf(base));
  return (sentence: string): Fact | undefined => {
    const { terms } = reader.read(sentence);
    const names = terms.filter(({ kind }) => kind === "entity");
    const said = terms.findIndex(
      (term, at) => sourceOf(base, term) !== undefined && SAYS.test(terms[at + 1]?.written ?? ""),
    );
    const document = terms[said];
    if (!document) return undefined;
    const own = silent().filter(({ fact }) => `e:${fact.subject}` === document.main);
    for (const { main, part } of names) {
      if (main === document.main || part !== undefined) continue;
      const others = unnamed().get(main) ?? [];
      if (others.length === 0) continue;
      const found = own.find(({ keys }) => others.some((key) => keys.has(key)));
      if (found) return found.fact;
    }
    return undefined;
  };
}

/** The source that the subject is which a term names, where it is a document. */
const sourceOf = (base: FactBase, { kind, main }: Term): string | undefined =>
  kind === "entity" ? base.subjects.get(main.slice(2))?.source : undefined;

/** The facts that a document says nothing of something, with the names in all that they say. */
const silentFacts = (base: FactBase, reader: Reader) =>
  [...base.facts.values()]
    .filter(({ subject, value }) => value.type === "none" && base.subjects.get(subject)?.source !== undefined)
    .map((fact) => {
      const texts = [fact.statement];
      return { fact, keys: new Set(texts.flatMap((text) => reader.readOwn(text).map(({ main }) => main))) };
    });

/** By the key of a name, those of the unnamed that are very likely the same, or a version of it. */
function unnamedOf(base: FactBase): ReadonlyMap<string, readonly string[]> {
  const unnamed = new Map<string, string[]>();
  for (const { subject, predicate, value } of base.facts.values()) {
    if (!base.predicates.get(predicate)?.identity || value.type !== "subject") continue;
    for (const id of [value.subject, base.subjects.get(value.subject)?.variantOf]) {
      if (id !== undefined) unnamed.set(`e:${id}`, [...(unnamed.get(`e:${id}`) ?? []), `e:${subject}`]);
    }
  }
  return unnamed;
}
