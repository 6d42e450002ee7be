import type { FactBase } from "../facts/fact-base.js";
import type { Fact } from "../facts/schema.js";
import { newNumbers } from "./column.js";
import { decide, POLICY } from "./decide.js";
import type { IndexedBase } from "./indexed-base.js";
import type { Interpreter } from "./reading.js";
import { createLeaveOut } from "./without.js";

/**
 * Of the questions about what a base does not hold, and yet has something to say to, the share (0 to 1) that it must
 * leave unanswered. This one knob sets how careful answers are; docs/decisions/0015 has the experiment.
 */
const HELD_BACK = 0.25;
/** So many of its own phrasings a base is asked: 0.3 s for the shipped one, and other draws then vary by 0.02. */
const QUESTIONS = 200;
/** What few questions say counts beside this many that would have said `POLICY.answerAt`. */
const PRIOR_QUESTIONS = 50;
/** Lower, wrong answers grow; higher, right ones are lost: 0.5 to 0.7 is within 3 % of the best on each base tried. */
const [LOWEST, HIGHEST] = [0.5, 0.7] as const;
/** Every so many questions have a slip of the keyboard. */
const SLIP_EVERY = 3;
const LONG_WORD = /(?<!\p{L})[a-z]{6,}(?!\p{L})/u;

/**
 * How sure (0 to 1, two decimals) an answer from a base must be. A sample of its own phrasings is asked with their fact
 * left out, every other time with all about its subject, so that whatever answers then is most likely wrong: the
 * result is the confidence that `HELD_BACK` of these wrong answers do not reach. The same base always gives the same.
 */
export function answerAtOf(indexed: IndexedBase, interpreter: Interpreter): number {
  const { base } = indexed;
  const leaveOut = createLeaveOut(indexed);
  const wrong = sampleOf(base).flatMap(({ fact, question }, at) => {
    const leftOut = leaveOut(at % 2 === 0 ? { facts: [fact.id] } : { subjects: [fact.subject] });
    const verdict = decide(base, interpreter.interpret(question, leftOut), { ...POLICY, answerAt: 0 });
    return verdict.speak === "facts" || verdict.speak === "dispute" ? [verdict.reading.confidence] : [];
  });
  wrong.sort((a, b) => a - b);
  const measured = wrong[Math.floor(HELD_BACK * wrong.length)] ?? POLICY.answerAt;
  const mixed = (measured * wrong.length + POLICY.answerAt * PRIOR_QUESTIONS) / (wrong.length + PRIOR_QUESTIONS);
  return Math.round(100 * Math.min(HIGHEST, Math.max(LOWEST, mixed))) / 100;
}

/** Phrasings drawn by their words alone, so that another fact in the base puts at most few others into the sample. */
function sampleOf(base: FactBase): { readonly fact: Fact; readonly question: string }[] {
  const orders = newNumbers();
  for (const { id, phrasings } of base.facts.values()) {
    const begun = hashOf(" ", hashOf(id));
    for (const question of phrasings) orders.push(hashOf(question, begun));
  }
  const last = orders.room.slice(0, orders.size).sort()[QUESTIONS - 1] ?? Number.POSITIVE_INFINITY;
  const drawn: { readonly fact: Fact; readonly question: string; readonly order: number }[] = [];
  let at = 0;
  for (const fact of base.facts.values()) {
    for (const question of fact.phrasings) {
      const order = orders.room[at++] as number;
      if (order <= last) drawn.push({ fact, question, order });
    }
  }
  drawn.sort((a, b) => a.order - b.order || (a.question < b.question ? -1 : 1));
  return drawn.slice(0, QUESTIONS).map(({ fact, question }, at) => ({
    fact,
    question: at % SLIP_EVERY === SLIP_EVERY - 1 ? withSlip(question) : question,
  }));
}

/** Swaps the two letters in the middle of the first long word. */
export const withSlip = (question: string): string =>
  question.replace(LONG_WORD, (word) => {
    const at = word.length >> 1;
    return `${word.slice(0, at - 1)}${word[at]}${word[at - 1]}${word.slice(at + 1)}`;
  });

/** FNV-1a, 32 bits (http://www.isthe.com/chongo/tech/comp/fnv/), of a text, or of what was hashed before it and the text. */
function hashOf(text: string, before = 0x811c9dc5): number {
  let hash = before;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  return hash;
}
