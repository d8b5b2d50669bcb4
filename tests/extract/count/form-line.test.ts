import { describe, expect, test } from "vitest";
import { extractClaims } from "../../../src/extract/index.js";
import { readSource } from "../../../src/read/source.js";
import { analyse } from "../../../src/text/analyse.js";
import { book } from "../../builders.js";

const story =
  "Flood in the valley\n\nThe flood came at night and took the old bridge with it, the mayor of Lund said.\n\n";

/** Every count behind the story: what is counted, how much, and the measure. */
function countsOf(lines: string): [string, number | null, string | null][] {
  return extractClaims(
    analyse(readSource({ path: "a.txt", text: story + lines }, book.lexicon), book.lexicon),
    book.lexicon,
  ).flatMap(({ kind, value, subject }) =>
    kind === "count" && "what" in value ? [[String(value.what), value.low, subject.measure]] : [],
  );
}

describe("figures behind their labels", () => {
  test.each<[string, [string, number, string][]]>([
    ["Homes destroyed: 203", [["Homes", 203, "houses"]]],
    ["Fatalities: 3", [["Fatalities", 3, "dead"]]],
    ["Total personnel: 1,803", [["personnel", 1803, "troops"]]],
    [
      "Homes threatened: 5,200   Homes destroyed: 188",
      [
        ["Homes", 5200, "houses"],
        ["Homes", 188, "houses"],
      ],
    ],
    [
      "Rescuer injuries: 3\tCivilian deaths: 2\nBoats: 12    Divers: 7",
      [
        ["Rescuer injuries", 3, "injured"],
        ["Civilian deaths", 2, "dead"],
        ["Boats", 12, "boat"],
        ["Divers", 7, "diver"],
      ],
    ],
  ])("%j", (lines, wanted) => expect(countsOf(lines)).toEqual(wanted));

  test.each([
    "Comments: 12",
    "Status: 3",
    "Page: 12",
    "Flight: 370",
    "Pages: 240",
    "Here is what the mayor knows: 203",
  ])("%j counts nothing", (line) => expect(countsOf(line)).toEqual([]));
});
