// Titles and organisations of one person. Takes two roles; says whether one person can have both as the texts put them.
import { fold } from "../../lexicon/fold.js";
import type { Lexicon } from "../../lexicon/index.js";
import type { ClaimOf } from "../../model/claim.js";
import type { Comparison, ComparisonContext, Judgement } from "./comparison.js";
import { agree, differ } from "./judgement.js";
import { monthsApart } from "./months-apart.js";
import { optionsSchema } from "./options.js";
import { matchBodies } from "./organisations.js";
import { isGeneral } from "./speakers.js";
import { matchTitles, type Title, titleOf } from "./titles.js";

/** Options of `role`; see its schema. */
export type RoleOptions = {
  readonly organisation?: boolean;
};

export const role: Comparison<RoleOptions> = {
  name: "role",
  documentation:
    "Judges two roles of one person. Other words for one title agree (foreign minister, minister of foreign affairs), so do a wider and a narrower title, and former against current where time has passed between the texts.",
  kinds: ["role"],
  relations: ["same-person"],
  schema: optionsSchema({
    organisation: {
      type: "boolean",
      default: true,
      description: "Also compare the organisation that the title belongs to.",
    },
  }),
  compare(one, other, options, context) {
    if (one.kind !== "role" || other.kind !== "role") return agree("not roles");
    if (one.negated || other.negated) return agree("one is denied");
    const a = titleOf(one.value.title, one.value.organisation, context.lexicon);
    const b = titleOf(other.value.title, other.value.organisation, context.lexicon);
    const match = matchTitles(a, b, context.lexicon);
    if (timesDiffer(one, other)) return agree("one role is of another time");
    if (match === "both possible") return judgeTwoRoles(one, other, a, b);
    const judgement = judgeTitles(one, other, a, match, options, context);
    if (judgement.compatible || !monthsApart(context.publishedOf(one.source), context.publishedOf(other.source)))
      return judgement;
    return differ(`${judgement.reason}, in texts months apart: one may have moved on`, "update", "info");
  },
};

/** A professor may also be a mayor; one post of two fields ("chemistry teacher", "gym teacher") is pointed out. */
function judgeTwoRoles(one: ClaimOf<"role">, other: ClaimOf<"role">, a: Title, b: Title): Judgement {
  const fields = a.head === b.head && a.marks.size > 0 && b.marks.size > 0;
  if (!fields) return agree("one person may have both roles");
  return differ(`\`${one.value.title}\` / \`${other.value.title}\`: both are possible`, "scope", "info");
}

function judgeTitles(
  one: ClaimOf<"role">,
  other: ClaimOf<"role">,
  a: Title,
  match: ReturnType<typeof matchTitles>,
  options: RoleOptions,
  context: ComparisonContext,
): Judgement {
  if (match === "rival" || match === "another office") {
    return differ(`\`${one.value.title}\` / \`${other.value.title}\``, "contradiction");
  }
  if (isDeputy(one) !== isDeputy(other) && a.head !== "spokesperson") return deputyAgainstHead(one, other);
  if (options.organisation === false) return agree("the same title");
  return judgeBodies(one, other, a, context);
}

/** Former, elect and designate holders stand beside the current office. */
function timesDiffer(one: ClaimOf<"role">, other: ClaimOf<"role">): boolean {
  const time = (claim: ClaimOf<"role">) =>
    claim.value.status === "former" ? "past" : /^(?:elect|designate)$/.test(claim.value.status) ? "future" : "now";
  return time(one) !== time(other);
}

function isDeputy({ value: { status, title } }: ClaimOf<"role">): boolean {
  // Who runs for vice president is a candidate, and nobody's deputy.
  if (/\bvice[- ]presidential\b/i.test(title)) return false;
  return status === "deputy" || /\b(?:deputy|vice|assistant|under)\b/i.test(title);
}

function deputyAgainstHead(one: ClaimOf<"role">, other: ClaimOf<"role">): Judgement {
  return differ(`\`${one.value.title}\` / \`${other.value.title}\`: one is a deputy`, "contradiction", "warning");
}

/** Only titles that make little sense without their body are compared by it. */
const bodyMatters = /^(?:spokesperson|executive|director|president|chair|coach|commander|officer|secretary|manager)$/;

function judgeBodies(
  one: ClaimOf<"role">,
  other: ClaimOf<"role">,
  title: Title,
  { lexicon }: ComparisonContext,
): Judgement {
  const a = one.value.organisation;
  const b = other.value.organisation;
  if (a === null || b === null || !bodyMatters.test(title.head)) return agree("the same title");
  if (!isBody(a, lexicon) || !isBody(b, lexicon)) return agree("the same title");
  if (matchBodies(a, b, lexicon) !== "unlike") return agree("the same title and body");
  return differ(`\`${a}\` / \`${b}\``, "contradiction", "warning");
}

/**
 * The name of a body, or a noun for one sort of body ("the regiment"). A single capitalised word is as likely a country, a
 * city or a person, and a place that the lists know is where the office is ("Tel Aviv police spokesman"); "the company" and
 * "Hamas's armed wing" describe a body that another text may call by its name.
 */
function isBody(organisation: string, lexicon: Lexicon): boolean {
  const bare = organisation.replace(/^the\s+/i, "").replace(/['’]s$/, "");
  if (lexicon.places.byName.has(fold(bare))) return false;
  const words = bare.split(/\s+/);
  if (!/\p{Lu}/u.test(bare)) return !isGeneral(bare, lexicon);
  return words.length > 1 && /^\p{Lu}/u.test(words[0] ?? "") && /^\p{Lu}/u.test(words.at(-1) ?? "");
}
