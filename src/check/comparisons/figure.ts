// One figure that sources attach to different things ("40 tours" for "tours of 40 people").
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
    const [thing, otherThing] = [thingOf(one), thingOf(other)];
    if (thing === null || otherThing === null) return agree("what is counted is not written on one side");
    const things = [thing, otherThing];
    if (sameThing(one, other)) return agree("the same thing");
    const { people, humans, classOf } = lexicon.measures;
    const heads = things.map((written) => {
      const head = headOf(written);
      return people.has(head) ? "people" : (classOf.get(head) ?? head);
    });
    if (heads[0] === heads[1]) return agree("the same thing");
    const areHumans = things.map(headOf).some((head) => humans.has(head) || humans.has(classOf.get(head) ?? ""));
    if (heads.includes("people") && areHumans) return agree("a wider word for the same people");
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

/** The noun before any "of": "rotations" of "new rotations of soldiers". */
function headOf(thing: string): string {
  const [phrase = ""] = foldLetters(thing).split(/ (?:of|in|from|for|at|on|with|who|that) /);
  return singular(phrase.match(/[\p{L}\p{N}]+/gu)?.at(-1) ?? phrase);
}

function singular(word: string): string {
  if (/men$/.test(word)) return `${word.slice(0, -2)}an`;
  if (word === "children") return "child";
  if (/ies$/.test(word)) return `${word.slice(0, -3)}y`;
  return word.replace(/(?<=[^s])s$/, "");
}
