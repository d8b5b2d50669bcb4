// Dates and times of day. Takes the analysed text and its publication date; gives mentions whose value is an interval
// with a precision; refuses names and figures that only look like dates.
import type { Mention } from "../../model/claim.js";
import type { Extractor } from "../extractor.js";
import { scanTimes } from "../time/scan.js";

export const dateExtractor: Extractor<"date"> = {
  kind: "date",
  documentation: "Dates, date ranges, relative times and times of day, resolved against the source's publication date.",
  extract({ document, lexicon }) {
    return scanTimes(document, lexicon).map(
      ({ start, end, value, hedge, confidence }): Mention<"date"> => ({
        kind: "date",
        span: { start, end },
        value,
        hedge,
        confidence,
        ...(value.implied === undefined ? {} : { implied: value.implied }),
      }),
    );
  },
};
