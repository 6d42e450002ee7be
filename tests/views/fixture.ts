import { buildFactBase } from "../../src/facts/check.js";
import { bakeryFile } from "../fixtures/bakery.js";
import { lighthouseFile } from "../fixtures/lighthouse.js";
import { museumFile } from "../fixtures/museum.js";

/** Three small stories, and the data that come with the program. */
export const base = buildFactBase(museumFile, bakeryFile, lighthouseFile);
export { shippedBase as shipped } from "../shipped.js";
