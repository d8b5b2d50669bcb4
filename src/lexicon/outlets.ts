// News outlets: how texts write them, where they live on the web, and which order they write numeric dates in.
import type { LexiconPart } from "./part.js";
import { wordList } from "./word-lists.js";

interface OutletData {
  readonly name: string;
  readonly kind: "agency" | "broadcaster" | "newspaper" | "magazine" | "site";
  readonly aliases?: readonly string[];
  readonly domains?: readonly string[];
  readonly article?: boolean;
  readonly common?: boolean;
  readonly dayFirst?: boolean;
}

export interface OutletsData {
  readonly endings: readonly string[];
  readonly lineEndings: readonly string[];
  readonly releaseLabels: readonly string[];
  readonly sections: readonly string[];
  readonly outlets: readonly OutletData[];
}

/** An outlet or agency of the list. */
export interface Outlet {
  /** As reports spell it: "The New York Times". */
  readonly name: string;
  readonly kind: OutletData["kind"];
  /** Whether 03/04/2022 is the third of April there. */
  readonly dayFirst: boolean;
}

/** One way of writing an outlet's name in a text. */
export interface OutletSpelling {
  readonly written: string;
  /** Counts only with "the" before it. */
  readonly needsArticle: boolean;
  readonly outlet: Outlet;
}

export interface Outlets {
  /** First word of a spelling to its spellings, longest first. Case counts. */
  readonly spellings: ReadonlyMap<string, readonly OutletSpelling[]>;
  /** Spelling or name in lower case, without "the", to the outlet. */
  readonly byName: ReadonlyMap<string, Outlet>;
  /** Domain without www to the outlet. */
  readonly byDomain: ReadonlyMap<string, Outlet>;
  /** Words, or runs of words, that end the name of an outlet that is not listed. */
  readonly endings: readonly string[];
  /** Words that end an outlet's name where it is a whole line, and say nothing in a sentence. */
  readonly lineEndings: readonly string[];
  /** What heads a release, in lower case: "press notice". */
  readonly releaseLabels: ReadonlySet<string>;
  /** First words, in lower case, of what heads a section of a paper and no paper: "World News". */
  readonly sections: ReadonlySet<string>;
}

export const outlets: LexiconPart<OutletsData, Outlets> = {
  name: "outlets",
  documentation:
    "News outlets and agencies. Adding one lets an article's publisher and its credits to other outlets be recognised.",
  schema: {
    type: "object",
    additionalProperties: false,
    required: ["endings", "lineEndings", "releaseLabels", "sections", "outlets"],
    properties: {
      endings: wordList,
      lineEndings: wordList,
      releaseLabels: wordList,
      sections: wordList,
      outlets: {
        type: "array",
        items: {
          type: "object",
          additionalProperties: false,
          required: ["name", "kind"],
          properties: {
            name: { type: "string", minLength: 1 },
            kind: { enum: ["agency", "broadcaster", "newspaper", "magazine", "site"] },
            aliases: wordList,
            domains: wordList,
            article: { type: "boolean" },
            common: { type: "boolean" },
            dayFirst: { type: "boolean" },
          },
        },
      },
    },
  },
  build(data) {
    const spellings = new Map<string, OutletSpelling[]>();
    const byName = new Map<string, Outlet>();
    const byDomain = new Map<string, Outlet>();
    for (const entry of data.outlets) {
      const outlet: Outlet = { name: entry.name, kind: entry.kind, dayFirst: entry.dayFirst === true };
      const add = (written: string, needsArticle: boolean) => {
        const bare = written.replace(/^the /i, "");
        const first = firstWord(bare);
        const list = spellings.get(first);
        const spelling = { written: bare, needsArticle, outlet };
        if (list === undefined) spellings.set(first, [spelling]);
        else list.push(spelling);
      };
      byName.set(outletKey(entry.name), outlet);
      if (entry.common !== true) add(entry.name, entry.article === true);
      for (const alias of entry.aliases ?? []) {
        add(alias, false);
        if (!byName.has(outletKey(alias))) byName.set(outletKey(alias), outlet);
      }
      for (const domain of entry.domains ?? []) byDomain.set(domain.toLowerCase(), outlet);
    }
    for (const list of spellings.values()) list.sort((a, b) => b.written.length - a.written.length);
    const { endings, lineEndings } = data;
    const sections = new Set(data.sections);
    return { spellings, byName, byDomain, endings, lineEndings, releaseLabels: new Set(data.releaseLabels), sections };
  },
};

/** A name as `byName` has it: lower case, without "the". */
function outletKey(name: string): string {
  return name.toLowerCase().replace(/^the /, "").trim();
}

/** The first word of a name as the scanner of texts cuts words: letters, digits, and marks between them. */
export function firstWord(name: string): string {
  return /^[\p{L}\p{N}]+(?:['’.&!-][\p{L}\p{N}]+)*/u.exec(name)?.[0] ?? name;
}

/** The key under which two outlets are compared: the name in the list, or the words given. */
export function canonicalOutlet(name: string, { byName }: Outlets): string {
  return outletKey(byName.get(outletKey(name))?.name ?? name);
}
