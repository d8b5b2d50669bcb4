// A quotation with its speaker, and where it stands.
import type { Quotation } from "../../text/quotations.js";
import type { Item, Passage } from "./passage.js";
import type { Report } from "./report.js";
import type { Speaker } from "./speaker.js";
import type { Subject } from "./subjects.js";

/** A quotation, or the parts of a split one, with its speaker. */
export interface Attributed {
  readonly parts: readonly Quotation[];
  readonly use: "speech" | "scare" | "title";
  readonly speaker: Speaker;
  readonly report: Report | null;
  /** The subject that gave the speaker, when no reporting clause did. */
  readonly subject: Subject | null;
  readonly passage: Passage;
  readonly confidence: number;
}

/** A quotation in its passage. */
export interface Place {
  readonly item: Item;
  readonly at: number;
  readonly passage: Passage;
  readonly index: number;
  /** The passage is nothing but quotations. */
  readonly alone: boolean;
}
