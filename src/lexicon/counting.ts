import type { LexiconPart } from "./part.js";
import { listsUnder, lowerCaseSet } from "./word-lists.js";

const keys = [
  "states",
  "verbs",
  "tolls",
  "groups",
  "plurals",
  "numbered",
  "not-counted",
  "object-taking",
  "not-shared",
  "paired",
  "roman",
  "of-page",
] as const;

type CountingData = Readonly<Record<(typeof keys)[number], readonly string[]>>;

/** Words that tell what a figure counts; all in lower case. */
export interface Counting {
  readonly states: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly tolls: ReadonlySet<string>;
  /** Nouns of people or things taken together, whose figure is their size. */
  readonly groups: ReadonlySet<string>;
  readonly plurals: ReadonlySet<string>;
  readonly numbered: ReadonlySet<string>;
  readonly notCounted: ReadonlySet<string>;
  /** Participles whose noun is their object, not what is counted. */
  readonly objectTaking: ReadonlySet<string>;
  /** Singular nouns of which "half" and "a third" are no share that could be checked. */
  readonly notShared: ReadonlySet<string>;
  /** Plural nouns of which "a pair" is one thing, or nothing to count. */
  readonly paired: ReadonlySet<string>;
  /** Nouns behind which capitals such as IV and XL are a Roman numeral. */
  readonly roman: ReadonlySet<string>;
  /** Plural nouns whose figure in a label tells of the page: "comments". */
  readonly ofPage: ReadonlySet<string>;
}

/** Words that tell what a figure counts, and where it counts nothing. */
export const counting: LexiconPart<CountingData, Counting> = {
  name: "counting",
  documentation:
    "Words that tell what a figure counts (dead, killed 37, the toll rose to 37), and words whose number is a name (Article 5).",
  schema: listsUnder(keys),
  build(data) {
    return {
      states: lowerCaseSet(data.states),
      verbs: lowerCaseSet(data.verbs),
      tolls: lowerCaseSet(data.tolls),
      groups: lowerCaseSet(data.groups),
      plurals: lowerCaseSet(data.plurals),
      numbered: lowerCaseSet(data.numbered),
      notCounted: lowerCaseSet(data["not-counted"]),
      objectTaking: lowerCaseSet(data["object-taking"]),
      notShared: lowerCaseSet(data["not-shared"]),
      paired: lowerCaseSet(data.paired),
      roman: lowerCaseSet(data.roman),
      ofPage: lowerCaseSet(data["of-page"]),
    };
  },
};
