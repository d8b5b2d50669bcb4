import type { LexiconPart } from "./part.js";
import { listsUnder, lowerCaseSet } from "./word-lists.js";

const keys = [
  "markets",
  "trading",
  "before-close",
  "at-close",
  "counted",
  "parts",
  "rivals",
  "capacity",
  "earlier",
] as const;

type FigureScopesData = Readonly<Record<(typeof keys)[number], readonly string[]>>;

/** What tells of which moment or part a figure is: lemmas as sets, phrases as patterns that match anywhere in a sentence. */
export interface FigureScopes {
  readonly markets: ReadonlySet<string>;
  readonly trading: ReadonlySet<string>;
  readonly beforeClose: RegExp;
  readonly atClose: RegExp;
  /** Matches right behind a percentage: " of votes counted". */
  readonly counted: RegExp;
  /** "against severe disease". */
  readonly parts: RegExp;
  /** Matches the end of what stands before a name. */
  readonly rivals: RegExp;
  /** Matches the end of what stands before a figure. */
  readonly capacity: RegExp;
  /** Global; its first group is the earlier figure, without its unit. */
  readonly earlier: RegExp;
}

/** Moments and parts of figures. */
export const figureScopes: LexiconPart<FigureScopesData, FigureScopes> = {
  name: "figure-scopes",
  documentation:
    "Words that say of which moment or part a figure is: before the close, of the votes counted, against severe disease, up from an earlier one.",
  schema: listsUnder(keys),
  build(data) {
    const any = (words: readonly string[]) =>
      words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+")).join("|");
    const word = (words: readonly string[]) => new RegExp(`\\b(?:${any(words)})\\b`, "i");
    return {
      markets: lowerCaseSet(data.markets),
      trading: lowerCaseSet(data.trading),
      beforeClose: word(data["before-close"]),
      atClose: word(data["at-close"]),
      counted: new RegExp(`^(?:\\s+of(?:\\s+[\\w'’-]+){1,3})?\\s+(?:${any(data.counted)})\\b`, "i"),
      parts: new RegExp(`\\b(?:against|among|for|in)\\s+(?:${any(data.parts)})\\b`, "i"),
      rivals: new RegExp(`\\b(?:${any(data.rivals)})\\b`, "i"),
      capacity: new RegExp(
        `\\b(?:${any(data.capacity)})(?:\\s+(?:to|of|for|carry|hold|take|seat|up|about|around|some))*\\s*$`,
        "i",
      ),
      earlier: new RegExp(`\\b(?:${any(data.earlier)})\\s+(?:[a-z]+\\s+){0,2}?[$£€]?(\\d[\\d,]*(?:\\.\\d+)?)`, "gi"),
    };
  },
};
