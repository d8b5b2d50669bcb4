// All report formats of `check`. A new format is one file beside this one and one line here.
import { csvFormatter } from "./csv.js";
import type { Formatter } from "./formatter.js";
import { githubFormatter } from "./github.js";
import { htmlFormatter } from "./html/formatter.js";
import { jsonFormatter } from "./json.js";
import { jsonldFormatter } from "./jsonld/formatter.js";
import { junitFormatter } from "./junit.js";
import { markdownFormatter } from "./markdown.js";
import { sarifFormatter } from "./sarif/formatter.js";
import { textFormatter } from "./text.js";

/** The first is the default. */
export const formatters: readonly Formatter<string | Promise<string>>[] = [
  textFormatter,
  markdownFormatter,
  htmlFormatter,
  csvFormatter,
  jsonFormatter,
  sarifFormatter,
  junitFormatter,
  jsonldFormatter,
  githubFormatter,
];
