// What figures are about: classes of nouns that count the same thing, and verbs that say what happened to it.
import type { LexiconPart } from "./part.js";

const custodyKeys = ["nouns", "terms", "verbs", "served", "possible", "sought", "suspended"] as const;

export interface MeasuresData {
  readonly classes: Readonly<
    Record<string, { readonly slot?: boolean; readonly identifies?: number; readonly words: readonly string[] }>
  >;
  readonly people: readonly string[];
  readonly humans: readonly string[];
  readonly settlements: readonly string[];
  readonly echoes: readonly string[];
  readonly custody: Readonly<Record<(typeof custodyKeys)[number], readonly string[]>>;
  readonly facets: Readonly<
    Record<
      string,
      {
        readonly measure?: string;
        readonly sum?: string;
        readonly act?: boolean;
        readonly things?: boolean;
        readonly words: readonly string[];
      }
    >
  >;
}

export interface Measures {
  /** Lemma of a noun to its class: "soldier" gives "troops". */
  readonly classOf: ReadonlyMap<string, string>;
  /** Every class of the list. */
  readonly classes: ReadonlySet<string>;
  /** Classes of which one event has one value. */
  readonly slots: ReadonlySet<string>;
  /** Classes that tell events apart, with the difference from which on they do. */
  readonly identifies: ReadonlyMap<string, number>;
  /** Lemmas for people in general. */
  readonly people: ReadonlySet<string>;
  /** Classes and lemmas for people of one kind. */
  readonly humans: ReadonlySet<string>;
  /** Lemma of a verb or participle, alone or with a word behind it, to its facet: "wound" gives "injure", "set aside" gives "reserve". */
  readonly facetOf: ReadonlyMap<string, string>;
  /** Lemmas of verbs that have a facet together with a word behind them. */
  readonly verbsOfPhrases: ReadonlySet<string>;
  /** Facets that somebody does. */
  readonly acts: ReadonlySet<string>;
  /** Lemmas of places that people live in. */
  readonly settlements: ReadonlySet<string>;
  /** Lemmas of events that follow or precede another of their kind, whose figures are kept apart from its own. */
  readonly echoes: ReadonlySet<string>;
  /** Words of prison sentences: where they are spent, and what makes a length one served, feared or asked for. */
  readonly custody: Readonly<Record<(typeof custodyKeys)[number], ReadonlySet<string>>>;
  /** Facet to the measure that it makes of people counted: "kill" gives "dead". */
  readonly measureOfFacet: ReadonlyMap<string, string>;
  /** Facets whose measure is also that of things: homes and customers without power are one count. */
  readonly facetsOfThings: ReadonlySet<string>;
  /** Facet to the measure that it makes of a sum of money: "buy" gives "price", "earn" gives "salary". */
  readonly sumOfFacet: ReadonlyMap<string, string>;
}

const wordList = { type: "array", items: { type: "string" }, minItems: 1 };

export const measures: LexiconPart<MeasuresData, Measures> = {
  name: "measures",
  documentation:
    "What figures are about. Words in one class can meet; a verb's facet keeps killed from wounded and pledged from paid.",
  schema: {
    type: "object",
    additionalProperties: false,
    required: ["classes", "people", "humans", "settlements", "echoes", "custody", "facets"],
    properties: {
      classes: {
        type: "object",
        additionalProperties: {
          type: "object",
          additionalProperties: false,
          required: ["words"],
          properties: {
            slot: { type: "boolean" },
            identifies: { type: "number", exclusiveMinimum: 0 },
            words: wordList,
          },
        },
      },
      people: wordList,
      humans: wordList,
      settlements: wordList,
      echoes: wordList,
      custody: {
        type: "object",
        additionalProperties: false,
        required: custodyKeys,
        properties: Object.fromEntries(custodyKeys.map((key) => [key, wordList])),
      },
      facets: {
        type: "object",
        additionalProperties: {
          type: "object",
          additionalProperties: false,
          required: ["words"],
          properties: {
            measure: { type: "string" },
            sum: { type: "string" },
            act: { type: "boolean" },
            things: { type: "boolean" },
            words: wordList,
          },
        },
      },
    },
  },
  build(data) {
    const classes = Object.entries(data.classes);
    const facets = Object.entries(data.facets);
    const facetOf = new Map(facets.flatMap(([name, { words }]) => words.map((word) => [word, name] as const)));
    return {
      classOf: new Map(classes.flatMap(([name, { words }]) => words.map((word) => [word.toLowerCase(), name]))),
      classes: new Set(classes.map(([name]) => name)),
      slots: new Set([
        ...classes.filter(([, { slot }]) => slot === true).map(([name]) => name),
        // What happens to people happens once in a story; a class that is listed says itself whether it is a slot.
        ...facets.flatMap(([, { measure }]) => (measure === undefined || measure in data.classes ? [] : [measure])),
      ]),
      identifies: new Map(
        classes.flatMap(([name, { identifies }]) => (identifies === undefined ? [] : [[name, identifies]])),
      ),
      people: new Set(data.people),
      humans: new Set(data.humans),
      facetOf,
      verbsOfPhrases: new Set([...facetOf.keys()].flatMap((words) => (words.includes(" ") ? words.split(" ", 1) : []))),
      acts: new Set(facets.filter(([, { act }]) => act === true).map(([name]) => name)),
      settlements: new Set(data.settlements),
      echoes: new Set(data.echoes),
      custody: Object.fromEntries(
        custodyKeys.map((key) => [key, new Set(data.custody[key])]),
      ) as unknown as Measures["custody"],
      measureOfFacet: new Map(
        facets.flatMap(([name, { measure }]) => (measure === undefined ? [] : [[name, measure]])),
      ),
      facetsOfThings: new Set(facets.filter(([, { things }]) => things === true).map(([name]) => name)),
      sumOfFacet: new Map(facets.flatMap(([name, { sum }]) => (sum === undefined ? [] : [[name, sum]]))),
    };
  },
};
