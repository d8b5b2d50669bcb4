// All report formats of `claims`. A new format is one file beside this one and one line here.
import type { ClaimsFormatter } from "./formatter.js";
import { claimsJsonFormatter } from "./json.js";
import { claimsMarkdownFormatter } from "./markdown.js";
import { claimsTextFormatter } from "./text.js";

/** The first is the default. */
export const claimsFormatters: readonly ClaimsFormatter[] = [
  claimsTextFormatter,
  claimsMarkdownFormatter,
  claimsJsonFormatter,
];
