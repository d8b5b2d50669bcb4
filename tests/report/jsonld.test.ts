import jsonld from "jsonld";
import { describe, expect, it } from "vitest";
import { claimsJsonldFormatter } from "../../src/report/claims/jsonld.js";
import { jsonldFormatter } from "../../src/report/jsonld/formatter.js";
import { answeredReport, bridgeReport, decisionOf, moneyClaim, plain, sourceOf } from "./sample.js";

/** What of schema.org's context matters here: its vocabulary, and which of our properties hold references. */
const reference = { "@type": "@id" };
const context = {
  "@vocab": "https://schema.org/",
  url: reference,
  appearance: reference,
  isBasedOn: reference,
  datePublished: { "@type": "Date" },
  dateCreated: { "@type": "Date" },
};

type Node = Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> & { readonly "@id": string };

/** The nodes by id, as a JSON-LD processor sees them; throws when a term would be lost. */
async function nodesOf(text: string): Promise<Map<string, Node>> {
  const flat = await jsonld.flatten(JSON.parse(text), undefined, {
    base: "https://desk.example/run/",
    safe: true,
    documentLoader: async (url: string) => {
      if (url !== "https://schema.org") throw new Error(`no request to ${url}`);
      return { documentUrl: url, document: { "@context": context } };
    },
  } as jsonld.Options.Flatten);
  return new Map((flat as unknown as Node[]).map((node) => [node["@id"], node]));
}

const term = (name: string) => `https://schema.org/${name}`;
const path = (name: string) => `https://desk.example/run/${name}`;

describe("jsonld report", () => {
  it("has articles, a claim for each side and a review for the finding", async () => {
    const nodes = await nodesOf(jsonldFormatter.format(bridgeReport(), plain));
    const review = nodes.get(path("#finding-a1b2c3d4"));
    expect(review?.["@type"]).toEqual([term("ClaimReview")]);
    expect(review?.[term("itemReviewed")]?.map((side) => side["@id"])).toEqual([
      path("#finding-a1b2c3d4-1"),
      path("#finding-a1b2c3d4-2"),
    ]);
    const side = nodes.get(path("#finding-a1b2c3d4-2"));
    expect(side?.["@type"]).toEqual([term("Claim")]);
    expect(side?.[term("appearance")]).toEqual([{ "@id": path("b.txt") }, { "@id": path("copy.txt") }]);
    const article = nodes.get(path("copy.txt"));
    expect(article?.["@type"]).toEqual([term("NewsArticle")]);
    expect(article?.[term("isBasedOn")]).toEqual([{ "@id": path("b.txt") }]);
    expect(article?.[term("datePublished")]).toEqual([{ "@type": term("Date"), "@value": "2023-05-04" }]);
  });

  it("gives no rating by number: it does not know which side is true", () => {
    const [review] = JSON.parse(jsonldFormatter.format(bridgeReport(), plain))["@graph"].slice(-1);
    expect(review.reviewRating).toEqual({
      "@type": "Rating",
      alternateName: "contradiction",
      ratingExplanation: "Readers add such sums up.",
    });
    expect(review).not.toHaveProperty("comment");
  });

  it("tells who answered", () => {
    const [review] = JSON.parse(jsonldFormatter.format(answeredReport({ decision: decisionOf("in-force") }), plain))[
      "@graph"
    ].slice(-1);
    expect(review).toMatchObject({
      creativeWorkStatus: "settled",
      comment: { author: { name: "Ana Ruiz" }, dateCreated: "2023-05-05" },
    });
  });
});

describe("jsonld claims", () => {
  it("names speaker, article and date", async () => {
    const source = {
      ...sourceOf("a b.txt", "It cost €12 million, Ana Ruiz said.", "The Courier"),
      url: "https://courier.example/a",
    };
    const claim = {
      ...moneyClaim(source, "€12 million", 12e6),
      attribution: { speaker: "Ana Ruiz", speakerKind: "person", cue: "said", cueSpan: null, outlet: null },
    } as const;
    const nodes = await nodesOf(
      claimsJsonldFormatter.format({ sources: [source], lineage: bridgeReport().lineage, claims: [claim] }, plain),
    );
    expect(nodes.get(path("a%20b.txt"))?.[term("url")]).toEqual([{ "@id": "https://courier.example/a" }]);
    const node = nodes.get(path("a%20b.txt#money-8-19"));
    expect(node?.[term("appearance")]).toEqual([{ "@id": path("a%20b.txt") }]);
    const author = nodes.get(node?.[term("author")]?.[0]?.["@id"] as string);
    expect([author?.["@type"], author?.[term("name")]]).toEqual([[term("Person")], [{ "@value": "Ana Ruiz" }]]);
  });

  it("takes no address for a link that is none of the web", () => {
    const source = { ...sourceOf("a.txt", "x"), url: "javascript:alert(1)" };
    const text = claimsJsonldFormatter.format(
      { sources: [source], lineage: bridgeReport().lineage, claims: [] },
      plain,
    );
    expect(text).not.toContain("javascript");
  });
});
