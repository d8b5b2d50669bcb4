// What a format of `diff` is. The registry is index.ts; a new format is one file and one line there.
import type { ComparableFinding, FindingsDifference } from "../../model/difference.js";
import type { FailOn } from "../../model/verdict.js";
import type { FormatterOptions } from "../formatter.js";

/** What changed between two runs, and which of the later findings hold the gate. */
export interface DifferenceReport {
  readonly difference: FindingsDifference<ComparableFinding, ComparableFinding>;
  /** Findings of the later run; empty when the gate is clear. */
  readonly holding: readonly ComparableFinding[];
  readonly failOn: FailOn;
}

/** Turns a difference into text; never prints. */
export interface DifferenceFormatter {
  readonly name: string;
  /** For `--help`: who it is for. */
  readonly documentation: string;
  /** Usual ending of a file in this format, without the dot. */
  readonly extension: string;
  format(report: DifferenceReport, options: FormatterOptions): string;
}
