import type { Organization, Person, Claim as SchemaClaim } from "schema-dts";
import type { Claim } from "../../model/claim.js";
import { shortened } from "../evidence.js";
import { visible } from "../visible.js";
import { articleReference } from "./articles.js";

/** The longest text that is given; a quotation can run over a page. */
const textRoom = 5000;

/** What one source says: its words, where they appear, who said them, and when that was published. */
export function describeStatement(claim: Claim, text: string, published: string | null): SchemaClaim {
  const author = authorOf(claim);
  const sentence = visible(text.slice(claim.sentence.start, claim.sentence.end));
  return {
    "@type": "Claim",
    name: shortened(visible(claim.text), textRoom),
    text: shortened(sentence, textRoom),
    appearance: articleReference(claim.source),
    ...(author === null ? {} : { author }),
    ...(published === null ? {} : { datePublished: published }),
  };
}

/** Whose word it is, when the source names somebody: an office is held by a person, whoever it is. */
function authorOf(claim: Claim): Person | Organization | null {
  const said = claim.kind === "quote" || claim.kind === "statement" ? claim.value : claim.attribution;
  if (said === null || said.speaker === null) return null;
  const name = visible(said.speaker);
  if (said.speakerKind === "organisation") return { "@type": "Organization", name };
  if (said.speakerKind === "person") return { "@type": "Person", name };
  return said.speakerKind === "office" ? { "@type": "Person", jobTitle: name } : null;
}
