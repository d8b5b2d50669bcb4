// Pairs of quotation marks and what lies between them. Says nothing of who speaks.
import type { Span } from "../model/span.js";

export interface Quotation extends Span {
  /** The words inside, without the marks; `start` and `end` of the quotation itself include them. */
  readonly inner: Span;
  /** `double`, `single` or `guillemet`, straight or curly alike. */
  readonly mark: "double" | "single" | "guillemet";
  /** 0 for an outermost quotation, 1 for one inside it … */
  readonly depth: number;
  /** False when the closing mark is missing and the end was worked out. */
  readonly closed: boolean;
}
