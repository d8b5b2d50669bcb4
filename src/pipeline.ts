// The whole program in reading order: sources to claims, claims to groups, groups and rules to findings, findings to a
// verdict. Pure: the book is a value that it is given, and nothing here touches files, clock or console.
import { alignClaims } from "./align/align.js";
import type { PassageDifference } from "./align/copies.js";
import { alignCopies } from "./align/copies.js";
import { claimsAtWords, explainPairs, type Meeting } from "./align/explain.js";
import type { Book } from "./check/book.js";
import { checkGroups } from "./check/check.js";
import { extractClaims as claimsOf } from "./extract/index.js";
import type { NumberMention } from "./extract/number/number.js";
import { readNumbers as numbersOf } from "./extract/number/read.js";
import type { Lexicon } from "./lexicon/index.js";
import { traceLineage } from "./lineage/lineage.js";
import { differingPassages } from "./lineage/passages.js";
import type { Claim } from "./model/claim.js";
import type { Finding } from "./model/finding.js";
import type { ClaimGroup, Lineage, PartAgreement } from "./model/group.js";
import type { Source } from "./model/source.js";
import type { FailOn } from "./model/verdict.js";
import type { Report } from "./report/formatter.js";
import { decide } from "./review/decide.js";
import { type Review, reviewFindings } from "./review/review.js";
import { analyse } from "./text/analyse.js";

export interface CheckOptions {
  /** Id of a source: only findings in which its own words contradict a source's, or each other, are reported. */
  readonly draft?: string;
  /** Severity from which on the verdict is "held"; error unless given. */
  readonly failOn?: FailOn;
  /** Most open warnings that are let through; any number unless given. */
  readonly maxWarnings?: number;
  /** What editors have decided and what a baseline accepts. */
  readonly review?: Review;
  /** Called after each source has been read, for a progress bar. */
  readonly onProgress?: (done: number, total: number) => void;
}

/** Every claim of one source, in the order of its text. */
export function extractClaims(source: Source, lexicon: Lexicon): Claim[] {
  return claimsOf(analyse(source, lexicon), lexicon);
}

/** Every number of one source, in the order of its text: those of its claims, and those that are names or places in an order. */
export function readNumbers(source: Source, lexicon: Lexicon): NumberMention[] {
  return numbersOf(analyse(source, lexicon), lexicon);
}

/** What is read and aligned before any rule is asked: a book whose rules alone differ can be tried on it again and again. */
export interface Aligned {
  /** In the order of their ids. */
  readonly sources: readonly Source[];
  readonly lineage: Lineage;
  readonly claims: readonly Claim[];
  readonly groups: readonly ClaimGroup[];
}

export interface AlignOptions {
  /** Called after each source has been read, for a progress bar. */
  readonly onProgress?: (done: number, total: number) => void;
  /** The claims of a source, for a caller that has kept them from an earlier run; `extractClaims` unless given. */
  readonly claimsOf?: (source: Source, lexicon: Lexicon) => readonly Claim[];
}

/** Reads the claims of all sources and brings together those that speak of one thing. */
export function alignSources(given: readonly Source[], lexicon: Lexicon, options: AlignOptions = {}): Aligned {
  const sources = [...given].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  const claims: Claim[] = [];
  for (const [index, source] of sources.entries()) {
    claims.push(...(options.claimsOf ?? extractClaims)(source, lexicon));
    options.onProgress?.(index + 1, sources.length);
  }
  const lineage = traceLineage(sources, lexicon);
  const groups = [...alignClaims(claims, sources, lexicon), ...alignCopies(differencesOfCopies(sources, lineage))];
  return { sources, lineage, claims, groups };
}

/** The report on what has been aligned, by the rules of a book with the same word lists. */
export function checkAligned(
  { sources, lineage, claims, groups }: Aligned,
  book: Book,
  options: Omit<CheckOptions, "onProgress"> = {},
): Report {
  const { draft, maxWarnings, review } = options;
  const { lexicon, overrides } = book;
  const found = checkGroups(groups, book.rules, { sources, lineage, lexicon, overrides, claims });
  const run = { sources, claims, rules: book.rules, draft };
  const { findings: all, stale } = review ? reviewFindings(found, run, review) : { findings: found, stale: [] };
  const findings = draft === undefined ? all : all.filter((finding) => isDisputedBy(finding, draft));
  return {
    sources,
    lineage,
    findings,
    verdict: decide(findings, options.failOn ?? "error", {
      stale,
      ...(maxWarnings === undefined ? {} : { maxWarnings }),
    }),
    claims,
    claimCounts: countByKind(claims),
    rules: book.rules,
    ...(draft === undefined ? {} : { draft }),
    agreements: countAgreements(groups, all),
  };
}

/** The consistency report on a set of sources. The order in which they are given does not matter. */
export function checkSources(sources: readonly Source[], book: Book, options: CheckOptions = {}): Report {
  return checkAligned(alignSources(sources, book.lexicon, options), book, options);
}

/**
 * Why the claims with these words met, or did not: for each text the claims that hold the words, every pair of them from
 * two places explained, those that met first, figures before the sentences that hold them.
 */
export function explainBetween(
  sources: readonly Source[],
  book: Book,
  first: string,
  second: string,
): { readonly found: readonly [number, number]; readonly meetings: readonly Meeting[] } {
  const claims = sources.flatMap((source) => extractClaims(source, book.lexicon));
  const [ours, theirs] = [first, second].map((words) => claimsAtWords(words, claims, sources)) as [Claim[], Claim[]];
  const unlike = ([a, b]: readonly [Claim, Claim]) => (a.kind === b.kind ? 0 : 1);
  const pairs = ours
    .flatMap((a) => theirs.filter((b) => b.id !== a.id).map((b) => [a, b] as const))
    .sort((x, y) => unlike(x) - unlike(y))
    .slice(0, pairsExplained);
  const meetings = explainPairs(pairs, claims, sources, book.lexicon);
  const order = (meeting: Meeting) => (meeting.group !== null ? 0 : meeting.a.kind === meeting.b.kind ? 1 : 2);
  const kindsOfWords = ({ a, b }: Meeting) =>
    [a, b].filter(({ kind }) => kind === "quote" || kind === "statement").length;
  const nearest = (x: Meeting, y: Meeting) =>
    order(x) - order(y) || kindsOfWords(x) - kindsOfWords(y) || closeness(y) - closeness(x);
  return { found: [ours.length, theirs.length], meetings: meetings.sort(nearest) };
}

/** Parts that agree, less those that differ. */
function closeness({ agreement }: Meeting): number {
  const parts = (wanted: PartAgreement["verdict"]) => agreement.filter(({ verdict }) => verdict === wanted).length;
  return parts("agrees") - parts("differs");
}

/** Words may be written in many claims; a reader wants the telling pairs. */
const pairsExplained = 12;

/** Things that two or more sources state and that no finding disputes. */
function countAgreements(groups: readonly ClaimGroup[], findings: readonly Finding[]): number {
  const disputed = new Set(findings.flatMap(({ positions }) => positions.flatMap(({ claims }) => claims)));
  return groups.filter(
    ({ relation, claims }) =>
      relation === "same-subject" &&
      new Set(claims.map(({ source }) => source)).size > 1 &&
      !claims.some((claim) => disputed.has(claim)),
  ).length;
}

function differencesOfCopies(sources: readonly Source[], lineage: Lineage): PassageDifference[] {
  const byId = new Map(sources.map((source) => [source.id, source]));
  const differences: PassageDifference[] = [];
  for (const [copyId, originalId] of lineage.copyOf) {
    const [copy, original] = [byId.get(copyId), byId.get(originalId)];
    if (copy === undefined || original === undefined) continue;
    for (const { a, b } of differingPassages(original, copy)) {
      differences.push({ a: { source: original, span: a }, b: { source: copy, span: b } });
    }
  }
  return differences;
}

/** True when the source's own words are in the dispute; one that says what fits every position has nothing to answer for. */
function isDisputedBy({ disputing, positions }: Finding, source: string): boolean {
  if (disputing !== undefined) return disputing.includes(source);
  return positions.some((position) => position.claims.some((claim) => claim.source === source));
}

function countByKind(claims: readonly Claim[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const claim of claims) counts[claim.kind] = (counts[claim.kind] ?? 0) + 1;
  return counts;
}
