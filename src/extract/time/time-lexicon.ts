// The word lists that the time grammar reads, as they come from the lexicon.
import type { Lexicon } from "../../lexicon/index.js";

export type TimeLexicon = Pick<Lexicon, "holidays" | "timeZones" | "timePhrases">;
