// What a report format is. The registry is index.ts; a new format is one file and one line there.
import type { Claim } from "../model/claim.js";
import type { Finding } from "../model/finding.js";
import type { Lineage } from "../model/group.js";
import type { Rule } from "../model/rule.js";
import type { Source } from "../model/source.js";
import type { Verdict } from "../model/verdict.js";

/** Everything a report may show. */
export interface Report {
  readonly sources: readonly Source[];
  readonly lineage: Lineage;
  /** Most severe first, then by rule and place. */
  readonly findings: readonly Finding[];
  readonly verdict: Verdict;
  /** Every claim of every source, source by source in the order of the text; the supporting kinds name and passage too. */
  readonly claims: readonly Claim[];
  /** How many claims were read, by kind. */
  readonly claimCounts: Readonly<Record<string, number>>;
  readonly rules: readonly Rule[];
  /** Id of the draft that was checked against the other sources, when one was named. */
  readonly draft?: string;
  /** How many things that two or more sources state are in no dispute. */
  readonly agreements?: number;
}

export interface FormatterOptions {
  /** Columns available; only formats for a terminal look at it. */
  readonly width: number;
  /** Whether ANSI colour may be used. */
  readonly color: boolean;
}

/**
 * Turns a report into text; never prints. A format whose libraries are slow to load imports them when it is asked for, and
 * gives a promise of its text (`Formatter<Promise<string>>`): every format is listed for `--help`, and few are used.
 */
export interface Formatter<Text extends string | Promise<string> = string> {
  readonly name: string;
  /** For `--help`: who it is for. */
  readonly documentation: string;
  /** Usual ending of a file in this format, without the dot. */
  readonly extension: string;
  format(report: Report, options: FormatterOptions): Text;
}
