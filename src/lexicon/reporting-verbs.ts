// Verbs, nouns and phrases that report speech or thought.
import type { LexiconPart } from "./part.js";
import { wordList } from "./word-lists.js";

type Complement = "clause" | "that" | "object" | "infinitive" | "person" | "as" | "quotation";
export type Strength = "neutral" | "strong" | "weak";
export type Polarity = "affirms" | "denies" | "declines";

/** A word that reports, and how it commits its speaker. */
export interface ReportingWord {
  readonly lemma: string;
  readonly strength: Strength;
  readonly polarity: Polarity;
  readonly takes: ReadonlySet<Complement>;
}

/** What one written form of a verb can be; "said" is past and participle at once. */
export interface ReportingForm {
  readonly word: ReportingWord;
  readonly base: boolean;
  readonly third: boolean;
  readonly past: boolean;
  readonly participle: boolean;
  readonly gerund: boolean;
}

export interface ReportingVerbs {
  /** By written form in lower case. */
  readonly forms: ReadonlyMap<string, ReportingForm>;
  /** Written forms of the verbs of refusing. */
  readonly declining: ReadonlySet<string>;
  readonly declined: ReadonlySet<string>;
  /** Singular and plural. */
  readonly nouns: ReadonlyMap<string, ReportingWord>;
  /** Base forms of verbs that may stand in the passive without anybody who speaks: "is said to be". */
  readonly hearsay: ReadonlySet<string>;
  /** Each as its words, grouped by the first. */
  readonly phrases: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Every word at which a reporting clause can be found: the forms, the nouns, the first words of the phrases. */
  readonly openers: ReadonlySet<string>;
  /** Singular and plural. */
  readonly evidence: ReadonlySet<string>;
  readonly venues: ReadonlySet<string>;
  readonly idioms: ReadonlyMap<string, readonly (readonly string[])[]>;
}

interface Group {
  readonly strength: Strength;
  readonly polarity: Polarity;
}

export interface ReportingVerbsData {
  readonly groups: readonly (Group & { readonly takes: readonly Complement[]; readonly verbs: readonly string[] })[];
  readonly declining: readonly string[];
  readonly declined: readonly string[];
  readonly nouns: readonly (Group & { readonly words: readonly string[] })[];
  readonly hearsay: readonly string[];
  readonly phrases: readonly string[];
  readonly evidence: readonly string[];
  readonly venues: readonly string[];
  readonly idioms: readonly string[];
  readonly irregular: Readonly<Record<string, readonly string[]>>;
}

const group = {
  strength: { enum: ["neutral", "strong", "weak"] },
  polarity: { enum: ["affirms", "denies", "declines"] },
};

export const reportingVerbs: LexiconPart<ReportingVerbsData, ReportingVerbs> = {
  name: "reporting-verbs",
  documentation: "Verbs, nouns and phrases that report what somebody said or thinks, with what may follow them.",
  schema: {
    type: "object",
    additionalProperties: false,
    required: [
      "groups",
      "declining",
      "declined",
      "nouns",
      "hearsay",
      "phrases",
      "evidence",
      "venues",
      "idioms",
      "irregular",
    ],
    properties: {
      groups: {
        type: "array",
        items: {
          type: "object",
          additionalProperties: false,
          required: ["strength", "polarity", "takes", "verbs"],
          properties: {
            ...group,
            takes: {
              type: "array",
              minItems: 1,
              items: { enum: ["clause", "that", "object", "infinitive", "person", "as", "quotation"] },
            },
            verbs: wordList,
          },
        },
      },
      declining: wordList,
      declined: wordList,
      nouns: {
        type: "array",
        items: {
          type: "object",
          additionalProperties: false,
          required: ["strength", "polarity", "words"],
          properties: { ...group, words: wordList },
        },
      },
      hearsay: wordList,
      phrases: wordList,
      evidence: wordList,
      venues: wordList,
      idioms: wordList,
      irregular: {
        type: "object",
        additionalProperties: { type: "array", minItems: 4, maxItems: 4, items: { type: "string", minLength: 1 } },
      },
    },
  },
  build(data) {
    const forms = buildForms(data);
    const declining = new Set(data.declining.flatMap((verb) => formsOf(verb, data.irregular)));
    const nouns = buildNouns(data);
    const phrases = byFirstWord(data.phrases);
    return {
      forms,
      declining,
      declined: new Set(data.declined),
      nouns,
      hearsay: new Set(data.hearsay),
      phrases,
      openers: new Set([...forms.keys(), ...declining, ...nouns.keys(), ...phrases.keys()]),
      evidence: new Set(
        data.evidence.flatMap((word) => [word, word.replace(/y$/, "ie").concat(/sis$/.test(word) ? "" : "s")]),
      ),
      venues: new Set(data.venues),
      idioms: byFirstWord(data.idioms),
    };
  },
};

/** A verb that stands in several groups takes what each allows; strength and polarity are those of the first. */
function buildForms(data: ReportingVerbsData): Map<string, ReportingForm> {
  const verbs = new Map<string, ReportingWord>();
  for (const { strength, polarity, takes, verbs: lemmas } of data.groups) {
    for (const lemma of lemmas) {
      const known = verbs.get(lemma);
      if (known === undefined) verbs.set(lemma, { lemma, strength, polarity, takes: new Set(takes) });
      else verbs.set(lemma, { ...known, takes: new Set([...known.takes, ...takes]) });
    }
  }
  const forms = new Map<string, ReportingForm>();
  for (const [lemma, word] of verbs) {
    const [base, third, past, participle, gerund] = formsOf(lemma, data.irregular);
    for (const form of new Set([base, third, past, participle, gerund]) as Set<string>) {
      forms.set(form, {
        word,
        base: form === base,
        third: form === third,
        past: form === past,
        participle: form === participle,
        gerund: form === gerund,
      });
    }
  }
  return forms;
}

function buildNouns(data: ReportingVerbsData): Map<string, ReportingWord> {
  const nouns = new Map<string, ReportingWord>();
  for (const { strength, polarity, words: list } of data.nouns) {
    for (const lemma of list) {
      const word: ReportingWord = { lemma, strength, polarity, takes: new Set<Complement>(["that"]) };
      nouns.set(lemma, word);
      nouns.set(`${lemma}s`, word);
    }
  }
  return nouns;
}

/** Base, third person, past, participle and -ing form. */
function formsOf(verb: string, irregular: ReportingVerbsData["irregular"]): readonly string[] {
  const listed = irregular[verb];
  if (listed !== undefined) return [verb, ...listed];
  const third = /(?:s|sh|ch|x|z)$/.test(verb)
    ? `${verb}es`
    : /[^aeiou]y$/.test(verb)
      ? `${verb.slice(0, -1)}ies`
      : `${verb}s`;
  const past = verb.endsWith("e") ? `${verb}d` : /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
  const gerund = /[^e]e$/.test(verb) ? `${verb.slice(0, -1)}ing` : `${verb}ing`;
  return [verb, third, past, past, gerund];
}

function byFirstWord(phrases: readonly string[]): Map<string, string[][]> {
  const map = new Map<string, string[][]>();
  for (const phrase of phrases) {
    const split = phrase.split(" ");
    const first = split[0] as string;
    map.set(first, [...(map.get(first) ?? []), split]);
  }
  return map;
}
