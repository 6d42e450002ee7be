import { dataProblemsCard } from "../cards/data-card.js";
import { type AnyPress, definePress } from "../press.js";

const FOR_MANAGERS = "Only people who may manage the server can see this.";
const ALL_IN_ORDER = "The data on disk are in order, and they are what I answer from.";
const FAULT = "The data on disk could not be read because of a fault; the log has the cause.";

/** Turns the pages of what is wrong with the data on disk, as it stands when the button is pressed. */
export const dataProblems = definePress<number>({
  name: "data-problems",
  read: (about) => (/^\d{1,4}$/u.test(about) ? Number(about) : undefined),
  manner: (_, { under, mayManageServer }) => (under?.isPrivate === true && mayManageServer ? "replace" : "quiet"),
  run(page, { data }, { mayManageServer }) {
    if (!mayManageServer) return { notice: FOR_MANAGERS };
    const refusal = data.refusal();
    if (refusal === undefined) return { notice: ALL_IN_ORDER };
    return refusal.problems === "fault" ? { notice: FAULT } : { card: dataProblemsCard(refusal.problems, page) };
  },
});

export const dataPresses: readonly AnyPress[] = [dataProblems];
