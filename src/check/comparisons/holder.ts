// Two people in one office. Takes two roles with one title and organisation; refuses former, acting and future holders.
import type { Comparison } from "./comparison.js";
import { agree, differ } from "./judgement.js";
import { monthsApart } from "./months-apart.js";
import { optionsSchema } from "./options.js";
import { matchBodies } from "./organisations.js";
import { gradeNames } from "./person-name.js";
import { matchTitles, titleOf } from "./titles.js";

/** Options of `holder`: none. */
export type HolderOptions = Readonly<Record<string, never>>;

export const holder: Comparison<HolderOptions> = {
  name: "holder",
  documentation:
    "Judges two claims about who holds one office of one organisation at one time. Spellings and shorter forms of one name agree; former, acting and designated holders stand beside the current one.",
  kinds: ["role"],
  relations: ["same-office"],
  schema: optionsSchema({}),
  compare(one, other, _options, { lexicon, publishedOf }) {
    if (one.kind !== "role" || other.kind !== "role") return agree("not roles");
    const a = one.value;
    const b = other.value;
    if (a.name === null || b.name === null) return agree("no holder named");
    if (one.negated || other.negated) return agree("one is denied");
    if (a.status !== "current" || b.status !== "current") return agree("not both are the current holder");
    const titles = [titleOf(a.title, a.organisation, lexicon), titleOf(b.title, b.organisation, lexicon)] as const;
    if (matchTitles(titles[0], titles[1], lexicon) !== "same") return agree("not the same office");
    if (titles.some(({ canonical }) => !lexicon.titleSynonyms.single.has(canonical))) {
      return agree("an office that many people hold");
    }
    if (a.organisation === null || b.organisation === null) return agree("whose office it is does not appear");
    if (matchBodies(a.organisation, b.organisation, lexicon) !== "same") return agree("offices of two bodies");
    const grade = gradeNames(a.name, b.name, lexicon);
    if (grade === "another name") {
      const names = `\`${a.name}\` / \`${b.name}\``;
      return monthsApart(publishedOf(one.source), publishedOf(other.source))
        ? differ(`${names}, in texts months apart: the office may have changed hands`, "update", "info")
        : differ(names, "contradiction");
    }
    if (grade === "misspelling")
      return differ(`\`${a.name}\` / \`${b.name}\`: spelt in two ways`, "spelling", "warning");
    return agree("one person");
  },
};
