// The time that a figure speaks of, when its sentence gives one: that of its own clause. A comparison's date belongs to the
// comparison, a date in an aside to the aside, and what is no longer so has no part in what is. Where it is uncertain there
// is none: a missing period is compatible with any, a wrong one blocks or alarms.
import type { Mention, ValueOf } from "../../model/claim.js";
import { overlaps } from "../../model/span.js";
import type { Period } from "../../model/subject.js";
import type { TextDocument, Token } from "../../text/document.js";
import { tokenRange } from "../../text/document.js";
import type { Setting } from "../clause.js";
import { insideAside, isParted } from "./period-borders.js";
import { isPresentBefore } from "./verb-time.js";

/** What of its sentence a period is read from. */
export interface PeriodContext {
  readonly dates: readonly Mention<"date">[];
  /** Every figure of the sentence, in order. */
  readonly figures: readonly Mention[];
  readonly inherited: Period | null;
}

/** A date with its tokens, as a half-open range of indexes. */
export interface PlacedDate {
  readonly value: ValueOf["date"];
  readonly first: number;
  readonly last: number;
  /** It opens the sentence, so that all of it is of that time: "In 2011, …". */
  readonly opens: boolean;
}

/** The time of the figure, or null when none is sure. A date that names its day needs no other. */
export function periodOf(mention: Mention, setting: Setting, context: PeriodContext): Period | null {
  if (mention.kind === "date" && (mention.value as ValueOf["date"]).clock === undefined) return null;
  if (mention.kind === "date" && periodFrom(mention.value as ValueOf["date"]) !== null) return null;
  // "Marsh, 29," and "the 29-year-old" are so old on the day that the story is told, or that the sentence opens with.
  const ofTheDay = mention.kind === "age" && isBesideName(setting);
  let nearest: PlacedDate | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const date of context.dates) {
    if (overlaps(date.span, mention.span)) continue;
    const placed = placedDate(setting.document, date, setting.sentence.firstToken);
    const gap = placed.last <= setting.first ? setting.first - placed.last : placed.first - setting.last;
    if (gap >= least || (ofTheDay && !placed.opens) || !governs(placed, setting, context)) continue;
    nearest = placed;
    least = gap;
  }
  if (nearest !== null) return periodFrom(isBackground(nearest, setting) ? pointOf(nearest.value) : nearest.value);
  return context.dates.length > 0 || mention.kind === "date" || ofTheDay ? null : context.inherited;
}

/** The period that a date gives; null when nothing is known of its day. */
export function periodFrom(value: ValueOf["date"]): Period | null {
  const { from, to, relation, weekday, monthDay } = value;
  if (from === null && to === null && weekday === undefined && monthDay === undefined) return null;
  return {
    from,
    to,
    relation,
    ...(weekday === undefined ? {} : { weekday }),
    ...(monthDay === undefined ? {} : { monthDay }),
  };
}

/** Where the date stands in its sentence, which begins at the token `start`. */
export function placedDate(document: TextDocument, { span, value }: Mention<"date">, start: number): PlacedDate {
  const { first, last } = tokenRange(document, span);
  let at = first - 1;
  while (at >= start && opening.test((document.tokens[at] as Token).lower)) at--;
  return { value, first, last, opens: at < start };
}

/** What may stand before the date that opens a sentence. */
const opening = /^(?:but|and|yet|then|on|in|at|by|early|late|back|also|the|[“"'‘•*–—-])$/;

/** True when the date may be that of the figure. */
function governs(date: PlacedDate, setting: Setting, { figures }: PeriodContext): boolean {
  const { tokens } = setting.document;
  if (isBase(tokens, date) && !isBackground(date, setting)) return false;
  if (isParted(setting, date)) return false;
  if (date.opens && date.last <= setting.first) return true;
  if (insideAside(setting, date)) return false;
  if (isPast(date.value, setting.document) && isPresentBefore(setting, date)) return false;
  return !(isCoarse(date.value) && isTaken(setting, date, figures));
}

/** "the highest since 1987", "up 5% on 2022", "12% from a year ago": what is compared with, not when it was. */
function isBase(tokens: readonly Token[], { value, first }: PlacedDate): boolean {
  const words = [tokens[first - 1]?.lower ?? "", tokens[first]?.lower ?? ""];
  if (value.relation === "since") {
    for (let at = first; at >= Math.max(0, first - 7); at--) if (peak.test((tokens[at] as Token).lower)) return true;
    return false;
  }
  return isCoarse(value) && ((words[0] === "from" && value.from === value.to) || words.includes("on"));
}

const peak = /^(?:\p{L}{2,}est|most|least|first|worst|best|record|time|times)$/u;

/** "the worst since 1988, when 16 people died": the figure is of the time that the other is compared with. */
function isBackground({ last }: PlacedDate, { document, first }: Setting): boolean {
  const at = document.tokens[last]?.text === "," ? last + 1 : last;
  return document.tokens[at]?.lower === "when" && first > at && first - at <= 8;
}

function pointOf(value: ValueOf["date"]): ValueOf["date"] {
  const day = value.from ?? value.to;
  return value.relation === "at" ? value : { ...value, from: day, to: day, relation: "at" };
}

/** Another figure stands right beside the date, and a comma parts both from this one: "$5m a year, thanks to 2022's $25m". */
function isTaken(setting: Setting, date: PlacedDate, figures: readonly Mention[]): boolean {
  const { document, last } = setting;
  if (date.first < last) return false;
  if (!document.tokens.slice(last, date.first).some(({ text }) => text === ",")) return false;
  return figures.some(({ kind, span }) => {
    const behind = kind === "date" ? -1 : tokenRange(document, span).first - date.last;
    return behind >= 0 && behind <= 2;
  });
}

/** A month or a year, not a day. */
export function isCoarse({ from, to, monthDay }: Pick<Period, "from" | "to" | "monthDay">): boolean {
  if (monthDay !== undefined) return monthDay.length === 2;
  return (from ?? to) !== null && [from, to].every((end) => end === null || end.length <= 7);
}

/** True when the time is over on the source's day; without that day, for a year that is written. */
function isPast({ to, relation, implied }: ValueOf["date"], { source }: TextDocument): boolean {
  if (to === null || relation === "since") return false;
  const published = source.published?.value;
  return published === undefined ? implied === undefined && to.length === 4 : to < published.slice(0, to.length);
}

function isBesideName({ document, first, last }: Setting): boolean {
  const text = document.text.slice((document.tokens[first] as Token).start, (document.tokens[last - 1] as Token).end);
  return /year-old/i.test(text) || /^[,(]$/.test(document.tokens[first - 1]?.text ?? "");
}
