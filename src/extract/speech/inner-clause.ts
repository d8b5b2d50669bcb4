// Where reported words end that stand inside a larger sentence: "the man, who said he was ill, left", "the claim that
// forty died was rejected".
import { itemAt, type Passage } from "./passage.js";

const conjunctions =
  /^(?:,|;|:|that|who|which|whom|whose|where|when|while|and|but|or|because|as|if|although|though|than|whether|what|how|why|to|so)$/;

/** Items searched for the verb; longer passages are lists. */
const longestSearch = 60;

/** One past the reported words: before the verb of the sentence that goes on behind them, or `last` when none does. */
export function endOfInnerClause(passage: Passage, first: number, last: number, betweenCommas: boolean): number {
  let verbs = 0;
  for (let at = first; at < last && at < first + longestSearch; at++) {
    const { lower, pos, quotation } = itemAt(passage, at);
    if (betweenCommas && lower === "," && verbs > 0 && opensPredicate(passage, at + 1)) return at;
    if (betweenCommas && quotation !== null && opensPredicate(passage, at + 1)) return at + 1;
    if (quotation !== null || conjunctions.test(lower)) {
      // A further clause has a verb of its own.
      if (verbs > 0) verbs = -1;
      continue;
    }
    if (pos !== "AUX" && pos !== "VERB") continue;
    const before = itemAt(passage, at - 1).pos;
    if (verbs === 1 && pos === "AUX" && (before === "VERB" || !isVerb(passage, at - 1))) return at;
    if (!isVerb(passage, at - 1)) verbs++;
  }
  return last;
}

function isVerb(passage: Passage, at: number): boolean {
  const { pos, lower } = itemAt(passage, at);
  return pos === "AUX" || pos === "VERB" || (pos === "ADV" && isVerb(passage, at - 1)) || lower === "not";
}

function opensPredicate(passage: Passage, at: number): boolean {
  const { pos, lower } = itemAt(passage, at);
  if (pos === "ADV") return opensPredicate(passage, at + 1);
  return pos === "AUX" || (pos === "VERB" && !/ing$/.test(lower));
}
