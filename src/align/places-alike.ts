// What speaks for two figures being about one thing, apart from the figures: the words around them, the names they belong to,
// the time and place. Takes two figures with all their places; refuses pairs that are of two things outright.
import type { Claim } from "../model/claim.js";
import type { FigurePlaces } from "./figure-places.js";
import { apartInTime, sharedThings } from "./subject/acts.js";
import { type AgreementContext, agreeIdentity, agreeModifiers, agreePlaces, isAddition } from "./subject/agreement.js";
import { agreeAnchors } from "./subject/anchors.js";
import { agreeOneMore } from "./subject/one-more.js";
import { agreePeriods } from "./subject/periods.js";
import { agreeScopes } from "./subject/scopes.js";
import type { Surroundings } from "./surroundings.js";

/** What is compared besides the figures and their surroundings. */
export type PlacesContext = Pick<AgreementContext, "lexicon" | "published" | "scopeOf">;

/** A figure is compared in this many of its places at the most. */
const places = 6;

/** What speaks for one thing in the two places that are most alike; null when everywhere something speaks against it.
 * `telling`: the figures resemble each other so much that an addition ("another 34") may be the whole ("43"). */
export function bestContext(
  a: FigurePlaces,
  b: FigurePlaces,
  surroundings: Surroundings,
  context: PlacesContext,
  telling: boolean,
): number | null {
  let best: number | null = null;
  for (const left of a.claims.slice(0, places)) {
    for (const right of b.claims.slice(0, places)) {
      if (left.source === right.source || against(left, right, context, telling)) continue;
      const found = contextOf(left, right, surroundings, context) + actWeight(left, right, surroundings, context);
      if (best === null || found > best) best = found;
    }
  }
  return best;
}

function contextOf(a: Claim, b: Claim, surroundings: Surroundings, { lexicon, published }: PlacesContext): number {
  const { measure, facet, head } = a.subject;
  let context = 0.6 * surroundings.sentence(a, b) + 0.5 * surroundings.near(a, b);
  // Another verb for one act says too little about its time.
  const told = a.kind === "date" ? facet === b.subject.facet : a.kind !== "age";
  if (measure !== null && measure === b.subject.measure && told)
    context += lexicon.measures.slots.has(measure) ? 0.3 : 0.2;
  if (facet !== null && facet === b.subject.facet) context += 0.1;
  if (head !== null && lastWord(head) === lastWord(b.subject.head ?? "")) context += 0.1;
  const anchors = agreeAnchors(a, b, lexicon);
  if (anchors.verdict === "agrees") context += 0.15;
  // Who pays and who is paid may both stand beside a sum.
  if (anchors.apart === true) context -= 0.15;
  if (surroundings.differBeside(a, b)) context -= 0.3;
  // Another time, another place, another event of the kind: background.
  for (const part of [agreePeriods(a, b, published), agreeIdentity(a, b, lexicon), agreePlaces(a, b, lexicon)]) {
    if (part.weight <= -0.2) context += part.weight;
  }
  return context;
}

/** Texts printed further apart, in days, are seldom two reports of one thing. */
const sameSeason = 45;
/** Two sentences with so much in common tell of one act, whatever their verbs. */
const alike = 0.3;

/** What speaks against one act: another verb in sentences that are not alike, nothing shared but the verb, months between. */
function actWeight(a: Claim, b: Claim, surroundings: Surroundings, { lexicon, published }: PlacesContext): number {
  const between = daysBetween(published.get(a.source), published.get(b.source));
  const later = between !== null && between > sameSeason ? -0.3 : 0;
  if (a.kind !== "date") return later;
  const verb = a.subject.measure;
  const carrier = verb === null || lexicon.reportingVerbs.forms.has(verb) || lexicon.timePhrases.intending.has(verb);
  const things = sharedThings(a, b, lexicon);
  const unlike = surroundings.sentence(a, b) < alike;
  if (isUndated(a) || isUndated(b)) return later - (unlike || carrier || verb !== b.subject.measure ? 0.5 : 0);
  if (things === "" || (carrier && verb !== b.subject.measure && !isClock(a))) return later - 0.4;
  // "Broke out at 2:25" and "started at 4:25": a clock time is told of little else.
  return later - (unlike && verb !== b.subject.measure && !(isClock(a) && isClock(b)) ? 0.4 : 0);
}

function isClock({ kind, value }: Claim): boolean {
  return kind === "date" && "clock" in value && value.clock !== undefined;
}

/** A weekday or a month alone: there are many of them. */
function isUndated(claim: Claim): boolean {
  return (
    claim.kind === "date" && claim.value.from === null && claim.value.to === null && claim.value.clock === undefined
  );
}

function daysBetween(a: string | null | undefined, b: string | null | undefined): number | null {
  if (a == null || b == null) return null;
  const days = (Date.parse(a.slice(0, 10)) - Date.parse(b.slice(0, 10))) / 86_400_000;
  return Number.isNaN(days) ? null : Math.abs(days);
}

function lastWord(head: string): string {
  return head.toLowerCase().split(/\s+/).at(-1) as string;
}

/** Denied or not, a change or a level, killed or injured, of two people or places that are named. */
function against(a: Claim, b: Claim, context: PlacesContext, telling: boolean): boolean {
  if (a.negated !== b.negated || apartInTime(a, b, context.published) !== null) return true;
  if (agreeScopes(a, b, context.scopeOf, context.published, context.lexicon.figureScopes).apart === true) return true;
  if (partsDiffer(changeOf(a), changeOf(b), telling) || partsDiffer(rateOf(a), rateOf(b), telling)) return true;
  const [left, right] = [a.subject, b.subject];
  const acted = a.kind === "count" || a.kind === "duration";
  if (acted && left.facet !== null && right.facet !== null && left.facet !== right.facet) return true;
  if (a.kind === "count" && (!sameThing(a, b) || (!telling && (isAddition(a) || isAddition(b))))) return true;
  return (
    agreeModifiers(a, b).apart === true ||
    agreeOneMore(a, b).apart === true ||
    (a.kind !== "money" && agreeAnchors(a, b, context.lexicon).apart === true)
  );
}

/** "18,400 employees" and "18,400 people", "31 passengers hurt" and "31 others hurt", but not "305 stars" and "315 planets". */
function sameThing({ subject: a }: Claim, { subject: b }: Claim): boolean {
  if (a.facet !== null && a.facet === b.facet && a.measure === b.measure) return true;
  const [left, right] = [a.counted, b.counted];
  return left === null || right === null || left === right || left === "people" || right === "people";
}

function changeOf(claim: Claim): string | undefined {
  return "change" in claim.value ? claim.value.change : undefined;
}

function rateOf({ value }: Claim): string | undefined {
  return "per" in value ? value.per : undefined;
}

/** "$38.50 a share" and "will get $38.50 for each": what only one of two figures says, the other may leave out when they are so alike. */
function partsDiffer(a: string | undefined, b: string | undefined, telling: boolean): boolean {
  return a !== b && !(telling && (a === undefined || b === undefined));
}
