// The measure: the class of what a figure counts, pays or measures, by kind of claim.
import type { Lexicon } from "../../lexicon/index.js";
import type { Mention, ValueOf } from "../../model/claim.js";
import type { Token } from "../../text/document.js";
import type { Setting } from "../clause.js";
import { custodyMeasure } from "./custody.js";
import { lastingThing } from "./lasting.js";
import type { Head } from "./noun-phrase.js";

/** The lexicon's class of a noun; "people" for people in general; otherwise the noun itself. */
export function classOfNoun(lemma: string, lexicon: Lexicon): string {
  if (lexicon.measures.people.has(lemma)) return "people";
  return lexicon.measures.classOf.get(lemma) ?? lemma;
}

/** What the figure is a figure of, or null when the words do not say. */
export function measureOf(
  mention: Mention,
  setting: Setting,
  head: Head | null,
  facet: string | null,
  lexicon: Lexicon,
): string | null {
  switch (mention.kind) {
    case "age":
      return "age";
    case "measure":
      return physicalMeasure(mention.value as ValueOf["measure"], setting, head, lexicon);
    case "date":
      return eventOf(setting, lexicon) ?? facet ?? (head === null ? null : classOfNoun(head.lemma, lexicon));
    case "duration":
      return (
        custodyMeasure(setting, lexicon) ??
        lastingThing(mention.value as ValueOf["duration"], setting, lexicon) ??
        lengthMeasure(setting, head, lexicon)
      );
    case "count":
      return countMeasure(setting, head, facet, lexicon);
    case "money":
      return moneyMeasure(setting, head, facet, lexicon);
    default:
      return head === null ? null : classOfNoun(head.lemma, lexicon);
  }
}

/** The measure of how long a contract runs. */
export const contractLength = "contract length";

/** What lasts that long: a deal by its length is a contract, by its money a price. */
function lengthMeasure(setting: Setting, head: Head | null, lexicon: Lexicon): string | null {
  if (head === null) return governingVerb(setting);
  const measure = classOfNoun(head.lemma, lexicon);
  return measure === "price" ? contractLength : measure;
}

/** Classes of what happens to people, that may be told by a noun before them: "the arrest of five men". */
const fates: ReadonlySet<string> = new Set(["dead", "injured", "missing", "displaced", "arrested", "survivors"]);

function countMeasure(setting: Setting, head: Head | null, facet: string | null, lexicon: Lexicon): string | null {
  const byFacet = facet === null ? undefined : lexicon.measures.measureOfFacet.get(facet);
  if (head === null) return byFacet ?? null;
  const counted = classOfNoun(head.lemma, lexicon);
  if (isHuman(counted, lexicon) && areAboard(setting)) return aboard;
  if (facet !== null && byFacet !== undefined && lexicon.measures.facetsOfThings.has(facet)) return byFacet;
  const whole = isHuman(counted, lexicon) ? nounBeforeOf(setting) : null;
  // "the deaths of 12 miners", "claimed the lives of 12"
  const fate = whole === "life" ? "dead" : lexicon.measures.classOf.get(whole ?? "");
  if (fate !== undefined && fates.has(fate)) return fate;
  if (counted === "people") {
    if (whole !== null && lexicon.measures.settlements.has(whole)) return "population";
    // "a crowd of 41,250 people"
    const group =
      whole !== null && lexicon.counting.groups.has(whole) ? lexicon.measures.classOf.get(whole) : undefined;
    if (group !== undefined) return group;
  }
  if (byFacet !== undefined && (isHuman(counted, lexicon) || isPersonByForm(head, lexicon))) return byFacet;
  return counted;
}

/** The measure of all who travel on a ship, a plane or a train, passengers and crew together. */
export const aboard = "aboard";

/** "47 people on board", "49 passengers and crew". */
function areAboard({ document, last, sentence }: Setting): boolean {
  const [first, second] = [
    document.tokens[last],
    last + 1 < sentence.lastToken ? document.tokens[last + 1] : undefined,
  ];
  if (first === undefined || last >= sentence.lastToken) return false;
  return (
    first.lower === "aboard" ||
    (first.lower === "on" && second?.lower === "board") ||
    (first.lower === "and" && second?.lower === "crew")
  );
}

/** "four ski tourers", "five Argentines": a noun of no class that has the look of people. */
function isPersonByForm({ text, lemma }: Head, { measures }: Lexicon): boolean {
  if (measures.classOf.has(lemma)) return false;
  return (
    /(?:er|or|ist|ian|ee|man|woman)$/.test(lemma) || /^\p{Lu}\p{L}+s$/u.test(text.slice(text.lastIndexOf(" ") + 1))
  );
}

/** The noun of "a town of 8,000 people", as a lemma. */
function nounBeforeOf({ document, first }: Setting): string | null {
  const [noun, link] = [document.tokens[first - 2], document.tokens[first - 1]];
  return link?.lower === "of" && noun !== undefined ? noun.lemma.toLowerCase() : null;
}

/** The class of the noun; where the noun is of no class, what the verb makes of the money: "bought the chain for $2 billion". */
function moneyMeasure(setting: Setting, head: Head | null, facet: string | null, lexicon: Lexicon): string | null {
  // "buy the chain for $4.2 billion in cash": how a price is paid.
  const [link, kind] = [setting.document.tokens[setting.last], setting.document.tokens[setting.last + 1]];
  const manner = link?.lower === "in" && /^(?:cash|stock|shares)$/.test(kind?.lower ?? "");
  if (manner && facet !== null && lexicon.measures.acts.has(facet))
    return lexicon.measures.sumOfFacet.get(facet) ?? null;
  const byNoun = head === null ? undefined : lexicon.measures.classOf.get(head.lemma);
  const byFacet = facet === null ? undefined : lexicon.measures.sumOfFacet.get(facet);
  return byNoun ?? byFacet ?? head?.lemma ?? null;
}

function isHuman(counted: string, lexicon: Lexicon): boolean {
  return counted === "people" || lexicon.measures.humans.has(counted) || lexicon.titles.heads.has(counted);
}

const attributeWords: Readonly<Record<string, string>> = {
  deep: "depth",
  depth: "depth",
  below: "depth",
  beneath: "depth",
  underground: "depth",
  tall: "height",
  high: "height",
  height: "height",
  altitude: "height",
  wide: "width",
  width: "width",
  long: "length",
  length: "length",
};

const directions =
  /^(?:north|south|east|west|northeast|northwest|southeast|southwest|(?:north|south|east|west)(?:-?(?:north|south))?-?(?:east|west))(?:ern|wards?)?$/;

function physicalMeasure(
  value: ValueOf["measure"],
  setting: Setting,
  head: Head | null,
  lexicon: Lexicon,
): string | null {
  if (value.dimension !== "length") {
    if (value.dimension === "magnitude") return `${echoOf(setting, lexicon) ?? ""} magnitude`.trim();
    return head === null ? value.dimension : classOfNoun(head.lemma, lexicon);
  }
  const { tokens } = setting.document;
  for (let at = setting.last; at < Math.min(setting.last + 5, setting.sentence.lastToken); at++) {
    const token = tokens[at] as Token;
    if (directions.test(token.lower) || token.lower === "from" || token.lower === "away" || token.lower === "off")
      return "distance";
    const attribute = attributeWords[token.lower];
    if (attribute !== undefined) return attribute;
    if (token.text === "," || token.pos === "VERB") break;
  }
  for (let at = setting.first - 1; at >= Math.max(setting.first - 6, setting.sentence.firstToken); at--) {
    const attribute = attributeWords[(tokens[at] as Token).lower];
    if (attribute !== undefined) return attribute;
  }
  return null;
}

/** "a 5.2 aftershock", "an aftershock of magnitude 5.2": the event, when it is not the one that the story tells of. */
function echoOf({ document, clauseFirst, first, last, sentence }: Setting, { measures }: Lexicon): string | null {
  const { tokens } = document;
  for (let at = last; at < Math.min(last + 4, sentence.lastToken); at++) {
    const { lower, lemma, text, pos } = tokens[at] as Token;
    const noun = lower.replace(/s$/, "");
    if (measures.echoes.has(noun)) return noun;
    // "the 6.4 quake"
    if (pos === "NOUN" && measures.classOf.get(lemma) !== "magnitude" && lower !== "scale") return null;
    if (text === "," || pos === "VERB") break;
  }
  for (let at = first - 1; at >= clauseFirst; at--) {
    const { lower, pos } = tokens[at] as Token;
    const noun = lower.replace(/s$/, "");
    if (measures.echoes.has(noun)) return noun;
    if (pos === "NUM") return null;
  }
  return null;
}

/** The verb of the clause nearest to a time, as a lemma: "travelled to Kyiv on Sunday" gives "travel". */
export function governingVerb(setting: Setting): string | null {
  const at = governingVerbAt(setting);
  return at === null ? null : (setting.document.tokens[at] as Token).lemma.toLowerCase();
}

/** The class of the act that this verb tells, with its particle: "stepped down on Friday" gives "resign". */
function eventOf(setting: Setting, { eventVerbs }: Lexicon): string | null {
  const at = governingVerbAt(setting);
  if (at === null) return null;
  const { tokens } = setting.document;
  const words = tokens.slice(at + 1, at + eventVerbs.longest).map(({ lower }) => lower);
  const verb = (tokens[at] as Token).lemma.toLowerCase();
  for (let length = words.length; length >= 0; length--) {
    const found = eventVerbs.classOf.get([verb, ...words.slice(0, length)].join(" "));
    if (found !== undefined) return found;
  }
  return null;
}

function governingVerbAt(setting: Setting): number | null {
  const { tokens } = setting.document;
  for (let at = setting.first - 1; at >= setting.clauseFirst; at--) if (tokens[at]?.pos === "VERB") return at;
  for (let at = setting.last; at < setting.clauseLast; at++) if (tokens[at]?.pos === "VERB") return at;
  return null;
}
