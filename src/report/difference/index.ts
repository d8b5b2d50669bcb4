// All report formats of `diff`. A new format is one file beside this one and one line here.
import type { DifferenceFormatter } from "./formatter.js";
import { differenceJsonFormatter } from "./json.js";
import { differenceTextFormatter } from "./text.js";

/** The first is the default. */
export const differenceFormatters: readonly DifferenceFormatter[] = [differenceTextFormatter, differenceJsonFormatter];
