// All report formats of `claims`. A new format is one file beside this one and one line here.
import { claimsCsvFormatter } from "./csv.js";
import type { ClaimsFormatter } from "./formatter.js";
import { claimsJsonFormatter } from "./json.js";
import { claimsJsonldFormatter } from "./jsonld.js";
import { claimsMarkdownFormatter } from "./markdown.js";
import { claimsTextFormatter } from "./text.js";

/** The first is the default. */
export const claimsFormatters: readonly ClaimsFormatter<string | Promise<string>>[] = [
  claimsTextFormatter,
  claimsMarkdownFormatter,
  claimsCsvFormatter,
  claimsJsonFormatter,
  claimsJsonldFormatter,
];
