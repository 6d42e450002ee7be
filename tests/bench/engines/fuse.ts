import Fuse, { type IFuseOptions } from "fuse.js";
import { type Document, documentsOf, type Engine, FETCHED, FIELDS, OFFERED, reworded, type Take } from "./engine.js";

const KEYS = { keys: [...FIELDS] };

function takeWith(options: IFuseOptions<Document>): Take {
  return (data) => {
    const documents = documentsOf(data);
    return () => build(documents, options);
  };
}

function build(documents: readonly Document[], options: IFuseOptions<Document>): Engine {
  const fuse = new Fuse(documents, options);
  const search = (text: string, limit: number) => fuse.search(text, { limit }).map(({ item }) => item.id);
  return {
    ask: (question) => search(question, FETCHED),
    complete: (typed) => search(typed, OFFERED),
    change() {
      const first = documents[0] as Document;
      fuse.removeAt(0);
      fuse.add(reworded(first));
    },
  };
}

/** As its documentation has it for text of which the match may stand anywhere; its threshold is the default, 0.6. */
export const takePlain = takeWith({ ...KEYS, ignoreLocation: true });

/** Its mode for questions of several words: each word is matched by itself, rare words count more. */
export const takeTokens = takeWith({ ...KEYS, ignoreLocation: true, useTokenSearch: true });
