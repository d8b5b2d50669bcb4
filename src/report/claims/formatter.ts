// What a format of `claims` is. The registry is index.ts; a new format is one file and one line there.
import type { Claim } from "../../model/claim.js";
import type { Lineage } from "../../model/group.js";
import type { Source } from "../../model/source.js";
import type { FormatterOptions } from "../formatter.js";

/** What was read, before anything is compared. */
export interface ClaimsReport {
  readonly sources: readonly Source[];
  readonly lineage: Lineage;
  /** In the order of the sources, then of the text. */
  readonly claims: readonly Claim[];
}

/** Turns claims into text, or into a promise of it when its libraries are imported first; never prints. */
export interface ClaimsFormatter<Text extends string | Promise<string> = string> {
  readonly name: string;
  /** For `--help`: who it is for. */
  readonly documentation: string;
  /** Usual ending of a file in this format, without the dot. */
  readonly extension: string;
  format(report: ClaimsReport, options: FormatterOptions): Text;
}
