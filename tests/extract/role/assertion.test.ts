import { describe, expect, test } from "vitest";
import { claimsFrom } from "../../../src/extract/claims.js";
import { roleExtractor } from "../../../src/extract/role/role.js";
import { documentOf, lexicon } from "../../text/named-document.js";

/** Modality and negation of each office, in order. */
function assertions(text: string): [string, boolean][] {
  const document = documentOf(text);
  const found = roleExtractor.extract({ document, lexicon, numbers: [], isTaken: () => false });
  return claimsFrom(document, found, lexicon).map(({ modality, negated }) => [modality, negated]);
}

describe("an office is held now, whatever its holder says of the future", () => {
  test.each([
    "Defence lawyer Eva Straume said her client would appeal.",
    "President Tomas Berg said the government would give 40 million euros.",
    "Finance minister Ana Lind will not resign.",
    "Chief executive Maria Santos may leave the company in June.",
    "Nora Dahl, the mayor of Vester, did not say when the bridge will open.",
  ])("%s", (text) => expect(assertions(text)).toEqual([["asserted", false]]));

  test.each(["Ana Lind will be finance minister.", "Ana Lind, who may become mayor of Vester, declined to speak."])(
    "an office that is only planned is no office: %s",
    (text) => expect(assertions(text)).toEqual([]),
  );
});
