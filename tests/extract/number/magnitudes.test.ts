import { describe, expect, test } from "vitest";
import { extractClaims } from "../../../src/extract/index.js";
import { analyse } from "../../../src/text/analyse.js";
import { articleOf, book } from "../../builders.js";

/** "5.2 aftershock magnitude" for every magnitude of a text. */
function magnitudesOf(text: string): string[] {
  return extractClaims(analyse(articleOf("a.txt", text), book.lexicon), book.lexicon).flatMap(
    ({ kind, value, subject }) =>
      kind === "measure" && "dimension" in value && value.dimension === "magnitude"
        ? [`${value.low} ${subject.measure}${subject.anchor === null ? "" : ` of ${subject.anchor.text}`}`]
        : [],
  );
}

describe("the magnitude of an aftershock is not that of the earthquake", () => {
  test.each([
    ["A magnitude-6.4 quake struck the coast on Friday.", ["6.4 magnitude"]],
    ["A 5.2 aftershock rattled the town on Saturday.", ["5.2 aftershock magnitude"]],
    ["An aftershock measuring 5.2 injured three people.", ["5.2 aftershock magnitude"]],
    ["A 5.2-magnitude aftershock followed the 6.4 quake.", ["5.2 aftershock magnitude", "6.4 magnitude"]],
    [
      "The quake, magnitude 6.4, was followed by a magnitude-5.2 aftershock.",
      ["6.4 magnitude", "5.2 aftershock magnitude"],
    ],
    ["Dozens of aftershocks followed, the strongest of them 5.2 in magnitude.", ["5.2 aftershock magnitude"]],
    ["A 4.8-magnitude foreshock was felt.", ["4.8 foreshock magnitude"]],
    ["Aftershocks ranging from 3.6 to 4.3 in magnitude were felt.", ["3.6 aftershock magnitude"]],
    ["The quake measured 6.4 on the Richter scale.", ["6.4 magnitude"]],
    ["The quake that shook the town had a magnitude of 6.4.", ["6.4 magnitude"]],
  ])("%s", (text, expected) => {
    expect(magnitudesOf(text)).toEqual(expected);
  });
});
