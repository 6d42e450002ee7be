import MiniSearch from "minisearch";
import { type Document, documentsOf, type Engine, FETCHED, FIELDS, OFFERED, reworded, type Take } from "./engine.js";

/** The edit distance that its documentation uses throughout: a fifth of a word's length. */
const FUZZY = 0.2;

/** As its documentation has it for search with typos; completion by the defaults of its `autoSuggest`. */
export const take: Take = (data) => {
  const documents = documentsOf(data);
  return () => build(documents);
};

function build(documents: readonly Document[]): Engine {
  const index = new MiniSearch<Document>({
    fields: [...FIELDS],
    extractField(document, field) {
      const value = document[field as keyof Document];
      return typeof value === "string" ? value : value.join(" ");
    },
  });
  index.addAll(documents);
  const idsOf = (results: readonly { readonly id: string }[], most: number) =>
    results.slice(0, most).map(({ id }) => id);
  return {
    ask: (question) => idsOf(index.search(question, { fuzzy: FUZZY, prefix: true }), FETCHED),
    complete: (typed) =>
      idsOf(
        index.search(typed, {
          fuzzy: FUZZY,
          prefix: (_, at, words) => at === words.length - 1,
          combineWith: "AND",
        }),
        OFFERED,
      ),
    change: () => index.replace(reworded(documents[0] as Document)),
  };
}
