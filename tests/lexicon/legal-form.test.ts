import { describe, expect, test } from "vitest";
import { withoutLegalForm } from "../../src/lexicon/legal-form.js";
import { book } from "../builders.js";

describe("withoutLegalForm", () => {
  test.each([
    ["Alder Foods Inc.", "Alder Foods"],
    ["Alder Foods, Inc.", "Alder Foods"],
    ["Norlund plc", "Norlund"],
    ["Corvex Corp.", "Corvex"],
    ["Roe & Co. Ltd", "Roe"],
    ["Halden AG", "Halden"],
    ["Ostrava S.A.", "Ostrava"],
    ["Norges Bank", "Norges Bank"],
    ["Alder Group", "Alder Group"],
    ["British Broadcasting Corporation", "British Broadcasting Corporation"],
    ["Santa Sa", "Santa Sa"],
    ["Limited", "Limited"],
    ["AG", "AG"],
    ["Co Ltd", "Co"],
  ])("%s is %s", (name, bare) => expect(withoutLegalForm(name, book.lexicon)).toBe(bare));
});
