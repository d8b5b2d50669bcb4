import fc from "fast-check";
import { marked } from "marked";
import { describe, expect, it } from "vitest";
import { markdownFormatter } from "../../src/report/markdown.js";
import { markdownCode, markdownText } from "../../src/report/markdown-text.js";
import { visible } from "../../src/report/visible.js";
import { bridgeReport, findingOf, moneyClaim, plain, reportOf, sourceOf } from "./sample.js";

/** What a reader sees of rendered HTML; fails on any element. */
function shown(html: string): string {
  expect(html).not.toMatch(/<[a-z/!]/i);
  return html
    .replaceAll("&NoBreak;", "")
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'")
    .replaceAll("&#123;", "{")
    .replaceAll("&#125;", "}")
    .replaceAll("&amp;", "&");
}

const markup = fc.array(
  fc.oneof(
    fc.constantFrom(
      ..."*_`[]()<>!#|~\\&$@:{}^-+=.\n\t'\"",
      "https://evil.example",
      "www.evil.example",
      "@admin",
      "#12",
      "<script>",
      "<!--",
      "&lt;",
      "&#60;",
      "![x](y)",
      "**",
      "~~",
      "1. ",
      "- ",
      "    ",
      "| a | b |",
      "{{x}}",
    ),
    fc.string({ unit: "grapheme", maxLength: 6 }),
    fc.constantFrom("about", " 700 ", "million "),
  ),
  { maxLength: 12 },
);

describe("markdownText", () => {
  it("renders as the very text, with no element, link or code in it", () => {
    fc.assert(
      fc.property(markup, (parts) => {
        const text = parts.join("");
        const html = marked.parseInline(markdownText(text), { gfm: true, async: false });
        expect(shown(html)).toBe(visible(text));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["about $ 700 million, or €650m (5%)", "about $ 700 million, or €650m (5%)"],
    ["a | b", "a \\| b"],
    ["ask @team or see #12 and GH-3", "ask @&NoBreak;team or see #&NoBreak;12 and GH-&NoBreak;3"],
    ["https://example.com", "https\\://example.com"],
    ["line\n# two", "line # two"],
    ["# one", "\\# one"],
    ["{{ secrets }}", "&#123;&#123; secrets &#125;&#125;"],
  ])("writes %j as %j", (text, expected) => {
    expect(markdownText(text)).toBe(expected);
  });

  it("holds paths with backticks in a code span", () => {
    expect(markdownCode("a`b.txt")).toBe("``a`b.txt``");
    expect(markdownCode("`a`")).toBe("`` `a` ``");
  });
});

describe("markdown report", () => {
  it("has a table of positions for each finding, then the sources", () => {
    expect(markdownFormatter.format(bridgeReport(), plain)).toMatchInlineSnapshot(`
      "# Consistency report

      **Held: 1 error (--fail-on error).**

      ## Errors (1)

      ### repair-cost: bridge repair

      The Courier has €12 million; The Ledger has €21 million.

      | Position | Independent origins | Source | In its words |
      | --- | --- | --- | --- |
      | **€12 million** | 1 | The Courier<br>\`a.txt:2:10\` | Repairing the bridge will cost the town <mark>€12 million</mark>, the mayor said. |
      | **€21 million** | 1 | The Ledger<br>\`b.txt:1:32\` | The council puts the repair at <mark>€21 million</mark>. |
      |  |  | copy.txt<br>\`copy.txt:1:32\`<br>(copy of The Ledger) | The council puts the repair at <mark>€21 million</mark>. |

      - **Why:** Readers add such sums up.
      - **What to do:** Ask the council for the contract.
      - **Note:** The Ledger was published later.
      - Rule \`repair-cost\`, contradiction, finding \`a1b2c3d4\`

      ## Sources (3, 2 independent origins)

      | Source | Publisher | Published | Title | Origin |
      | --- | --- | --- | --- | --- |
      | \`a.txt\` | The Courier | 2023-05-04\\* |  | stands on its own |
      | \`b.txt\` | The Ledger | 2023-05-04\\* |  | stands on its own |
      | \`copy.txt\` |  | 2023-05-04\\* |  | copy of The Ledger |

      \\* worked out from the text

      ## Claims read (4)

      | Kind | Claims |
      | --- | --- |
      | money | 3 |
      | count | 1 |
      "
    `);
  });

  it("keeps the page whole around hostile sources", () => {
    const text =
      "</td></table><script>alert(1)</script> | €12 million | [x](https://evil.example) @team\n\n# Fake heading";
    const source = sourceOf("a|b`c.txt", text, "<b>Evil</b> | Post");
    const finding = findingOf([["€12 million", [moneyClaim(source, "€12 million", 12e6)]]], {
      about: "x\n# y",
      message: "<img src=x>",
    });
    const html = marked.parse(markdownFormatter.format(reportOf([source], [finding]), plain), {
      gfm: true,
      async: false,
    });
    expect(html).not.toMatch(/<(script|img|a|b)\b/);
    expect(html.match(/<h1/g)).toHaveLength(1);
    for (const [row] of html.matchAll(/<tr>.*?<\/tr>/gs)) expect(row.match(/<t[hd]/g)?.length).toBeOneOf([2, 4, 5]);
  });
});
