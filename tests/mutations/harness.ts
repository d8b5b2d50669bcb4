// Makes one slip at a time in one source of a story, checks the story again, and tells whether the slip was found and what
// else was reported that was not reported before.
import type { Claim } from "../../src/model/claim.js";
import type { Finding } from "../../src/model/finding.js";
import type { Source } from "../../src/model/source.js";
import { checkSources } from "../../src/pipeline.js";
import { book } from "../builders.js";
import { type Mark, readStorySource, type Story, sourceId } from "../marked-stories.js";
import { type Mutation, mutationsOf } from "./mutations.js";

/** What became of one slip. */
export interface Trial {
  readonly story: string;
  readonly mark: Mark;
  readonly sort: string;
  readonly mutation: Mutation;
  readonly found: boolean;
  /** New errors and warnings that have nothing to do with the slip. */
  readonly falseAlarms: readonly Finding[];
}

/** Errors and warnings; a remark does not stop anybody. */
function loud(sources: readonly Source[]): Finding[] {
  return checkSources(sources, book).findings.filter(({ severity }) => severity !== "info");
}

/** Errors and warnings of the stories as they are: what is there already is false. */
export function alarmsWithoutSlips(stories: readonly Story[]): Finding[] {
  return stories.flatMap(({ name, texts }) => loud(texts.map((text, index) => readStorySource(name, index, text))));
}

/** Every slip at every mark of the story that `chosen` takes; a fact that only one source has is no trial. */
export function trialsOf({ name, texts, marks }: Story, chosen: (trial: number) => boolean): Trial[] {
  const sources = texts.map((text, index) => readStorySource(name, index, text));
  const before = new Set(loud(sources).map(({ id }) => id));
  const trials: Trial[] = [];
  let number = 0;
  for (const mark of marks) {
    const [, sort = "", key = "", alternative] = /^(\w+) (\w+)(?:: (.+))?$/.exec(mark.note) ?? [];
    const shared = marks.some(({ note, source }) => source !== mark.source && note.startsWith(`${sort} ${key}`));
    if (!shared) continue;
    const hedged = marks.some((other) => isHedged(texts[other.source] as string, other, `${sort} ${key}`));
    for (const mutation of mutationsOf(mark.text, sort, alternative)) {
      // "about 1,500" and "1,600" can both be right.
      if (hedged && mutation.slip === "off by one") continue;
      if (!chosen(number++)) continue;
      const changed = textWith(texts[mark.source] as string, mark, mutation);
      const altered = sources.with(mark.source, readStorySource(name, mark.source, changed));
      const findings = loud(altered);
      const found = findings.filter((finding) => tells(finding, sourceId(name, mark.source), mark, mutation));
      const falseAlarms = findings.filter((finding) => !before.has(finding.id) && !found.includes(finding));
      trials.push({ story: name, mark, sort, mutation, found: found.length > 0, falseAlarms });
    }
  }
  return trials;
}

function isHedged(text: string, { start, note }: Mark, fact: string): boolean {
  return (
    note.startsWith(fact) &&
    /\b(?:about|some|around|almost|nearly|estimated|more than|up to) $/i.test(text.slice(0, start))
  );
}

function textWith(text: string, { start, end }: Mark, { words, throughout }: Mutation): string {
  if (throughout === undefined) return text.slice(0, start) + words + text.slice(end);
  return text.replace(new RegExp(`(?<![\\p{L}])${throughout.from}(?![\\p{L}])`, "gu"), throughout.to);
}

/** The finding shows words of the source that hold the slip. */
function tells({ positions }: Finding, source: string, { start }: Mark, { words, throughout }: Mutation): boolean {
  return positions.some(({ claims }) =>
    claims.some((claim) => {
      if (claim.source !== source) return false;
      if (throughout !== undefined) return `${claim.text} ${speakerOf(claim)}`.includes(throughout.to);
      return claim.span.start < start + words.length && claim.span.end > start;
    }),
  );
}

function speakerOf({ kind, value }: Claim): string {
  return kind === "quote" || kind === "statement" ? (value.speaker ?? "") : "";
}
