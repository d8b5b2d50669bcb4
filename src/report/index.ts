// All report formats of `check`. A new format is one file beside this one and one line here.
import type { Formatter } from "./formatter.js";
import { jsonFormatter } from "./json.js";
import { markdownFormatter } from "./markdown.js";
import { textFormatter } from "./text.js";

/** The first is the default. */
export const formatters: readonly Formatter[] = [textFormatter, markdownFormatter, jsonFormatter];
