// One figure that sources attach to different things ("200 rotations" for "rotations of 200 members").
import type { Claim } from "../../model/claim.js";
import { comparable } from "./comparable.js";
import type { Comparison } from "./comparison.js";
import { centreOf } from "./figures.js";
import { agree, differ } from "./judgement.js";
import { optionsSchema } from "./options.js";
import { foldLetters } from "./spelling.js";

/** Options of `figure`: none. */
export type FigureOptions = Readonly<Record<string, never>>;

export const figure: Comparison<FigureOptions> = {
  name: "figure",
  documentation:
    "Judges two claims with the same figure in the same setting: are the things that it counts the same? Synonyms and a wider word for the same thing agree.",
  kinds: ["count", "measure", "money", "percent"],
  relations: ["same-figure"],
  schema: optionsSchema({}),
  compare(one, other, _options, { lexicon }) {
    const pair = comparable(one, other);
    if ("reason" in pair) return agree(pair.reason);
    if (centreOf(pair.a) !== centreOf(pair.b)) return agree("not the same figure");
    const things = [thingOf(one), thingOf(other)] as const;
    if (things[0] === null || things[1] === null) return agree("what is counted is not written on one side");
    if (sameThing(one, other)) return agree("the same thing");
    const words = things.map(contentWords);
    const { people } = lexicon.measures;
    const general = words.map((list) => list.some((word) => people.has(word) || people.has(singular(word))));
    if (general[0] && general[1]) return agree("people on both sides");
    if (words[0]?.some((word) => words[1]?.includes(word))) return agree("one word in common");
    const [first, second] = [...things].sort();
    return differ(`the same figure, of \`${first}\` / \`${second}\``, "garble");
  },
};

function thingOf(claim: Claim): string | null {
  const written = claim.kind === "count" ? claim.value.what : claim.subject.head;
  return written === null || written.trim() === "" ? null : written;
}

/** Equal through the lexicon's classes. */
function sameThing({ subject: a }: Claim, { subject: b }: Claim): boolean {
  return (
    (a.counted !== null && a.counted === b.counted) ||
    (a.measure !== null && a.measure === b.measure) ||
    (a.measure !== null && a.measure === b.counted) ||
    (b.measure !== null && b.measure === a.counted)
  );
}

function contentWords(thing: string): readonly string[] {
  return (foldLetters(thing).match(/[\p{L}\p{N}]+/gu) ?? []).map(singular);
}

function singular(word: string): string {
  return word.replace(/(?:'s|s)$/, "");
}
