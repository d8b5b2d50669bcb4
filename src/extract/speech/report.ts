// A reporting clause whose speaker has been decided.
import type { Span } from "../../model/span.js";
import type { ReportingClause } from "./draft.js";
import { type Passage, spanOfItems } from "./passage.js";
import type { Speaker } from "./speaker.js";

/** A reporting clause with its speaker. */
export interface Report {
  readonly clause: ReportingClause;
  readonly speaker: Speaker;
  /** Outlet that was told, or null. */
  readonly outlet: string | null;
  readonly passage: Passage;
  readonly index: number;
}

/** The words a report's content covers; around a cue in the middle, both halves. */
export function contentSpan(report: Report): Span | null {
  const { contents } = report.clause;
  const first = contents[0];
  const last = contents.at(-1);
  return first === undefined || last === undefined ? null : spanOfItems(report.passage, first.first, last.last);
}
