// Of which moment or part a figure is, as its sentence says: by noon, before the close, up from an earlier one, against
// severe disease, of the votes counted.
import type { FigureScopes } from "../lexicon/figure-scopes.js";
import type { Claim } from "../model/claim.js";

/** What a sentence says about the moment and the part that its figure is of. */
export interface FigureScope {
  /** Minutes since midnight, where the sentence gives one moment only. */
  readonly moment: number | null;
  /** The moment is that of a state of things ("by noon"), not of an event. */
  readonly asOf: boolean;
  /** Figures that the sentence gives for an earlier time, without their units. */
  readonly earlier: readonly number[];
  /** The figure itself is such an earlier one. */
  readonly isEarlier: boolean;
  /** The part it is of, when the sentence singles one out. */
  readonly part: string | null;
  /** Whether a price is that of the close or of other hours. */
  readonly hours: "close" | "other" | null;
  /** A share of the ballots that were counted. */
  readonly counted: boolean;
  /** "All 12 of them". */
  readonly all: boolean;
  /** What there is room for, not how many came. */
  readonly capacity: boolean;
  /** Of somebody's rival. */
  readonly rival: boolean;
}

/** Reads the scope of a figure off its sentence. */
export function scopeOf(
  { span, sentence, subject: { anchor } }: Claim,
  whole: string,
  words: FigureScopes,
): FigureScope {
  const [before, after] = [whole.slice(0, span.start - sentence.start), whole.slice(span.end - sentence.start)];
  const { moment, asOf } = momentIn(whole);
  const isEarlier = [...`${before}1`.matchAll(words.earlier)].some(
    ({ index, 0: found }) => index + found.length === before.length + 1,
  );
  return {
    moment,
    asOf,
    earlier: isEarlier ? [] : [...after.matchAll(words.earlier)].map((found) => Number(found[1]?.replaceAll(",", ""))),
    isEarlier,
    part: words.parts.exec(whole)?.[0].toLowerCase() ?? null,
    hours: words.beforeClose.test(whole) ? "other" : words.atClose.test(whole) ? "close" : null,
    counted: words.counted.test(after),
    all: /\b[Aa]ll\s*(?:of the\s*)?$/.test(before),
    capacity: words.capacity.test(before),
    rival: anchor !== null && words.rivals.test(whole.slice(0, Math.max(0, whole.indexOf(anchor.text))) + anchor.text),
  };
}

/** "By 8:30 a.m.", "at noon", "by Tuesday morning"; hours of the parts of a day are those in the middle of them. */
const moments =
  /\b([Bb]y|[Aa]s of|[Aa]t)\s+(?:about\s+|around\s+)?(?:(\d{1,2})(?:[:.](\d\d))?\s*(a\.?m|p\.?m)?\b|(noon|midday|midnight)|(?:[A-Z][a-z]+day\s+|yesterday\s+|this\s+|early\s+|late\s+|mid-)*(morning|afternoon|evening|night|nightfall|dusk|dawn|daybreak))/g;

const partsOfDay: Readonly<Record<string, number>> = {
  dawn: 6,
  daybreak: 6,
  morning: 9,
  noon: 12,
  midday: 12,
  afternoon: 15,
  dusk: 19,
  evening: 19,
  nightfall: 20,
  night: 22,
  midnight: 24,
};

function momentIn(sentence: string): { readonly moment: number | null; readonly asOf: boolean } {
  const found = [...sentence.matchAll(moments)].filter(
    ([, , hour, minute, half]) => hour === undefined || minute !== undefined || half !== undefined,
  );
  const [only] = found;
  if (only === undefined || found.length > 1) return { moment: null, asOf: false };
  const [, before, hour, minute, half, ...named] = only;
  const asOf = before?.toLowerCase() !== "at";
  const part = named.find((word) => word !== undefined);
  if (part !== undefined) return { moment: (partsOfDay[part] ?? 0) * 60, asOf };
  const hours = Number(hour) % 12 === 0 && half !== undefined ? 0 : Number(hour);
  return { moment: (hours + (half?.startsWith("p") === true && hours < 12 ? 12 : 0)) * 60 + Number(minute ?? 0), asOf };
}
