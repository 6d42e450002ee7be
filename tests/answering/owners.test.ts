import { expect, test } from "vitest";
import { ownersIn } from "../../src/answering/owners.js";
import { createReader } from "../../src/answering/reader.js";
import { vocabularyOf } from "../../src/answering/vocabulary.js";
import { base } from "./fixture.js";

const reader = createReader(vocabularyOf(base));

test.each([
  ["what does Island Trust's Argus lamp weigh", ["e:island-trust"]],
  ["what does Island Trust’s old oil lamp Argus weigh", []],
  ["what does Island Trust's old lamp Argus weigh", ["e:island-trust"]],
  ["who keeps Island Trust's books at Corran Light", []],
  ["what does Argus weigh at Corran Light", []],
  ["how far is Argus's light from Corran Light", []],
  ["what is Island Trust's address", []],
])("in %j these only own what is asked about: %j", (question, owners) => {
  expect([...ownersIn(base, question, reader.read(question).terms)]).toEqual(owners);
});
