// A value in the words of an editor. Takes a claim, gives "about $60 million", "at least 400 homes", "Friday 3 May 2024".
import type { Claim, ClaimOf } from "../model/claim.js";
import type { Interval, MeasureValue } from "../model/quantity.js";
import type { DateValue } from "../model/timespan.js";
import { instantWords, weekdayWords } from "./time-words.js";

/** The value of a claim in words; what is not in the value (the hedge's own word) is put in general ones. */
export function valueWords(claim: Claim): string {
  switch (claim.kind) {
    case "money":
      return withRate(
        intervalWords(claim.value, (figure) => moneyWords(figure, claim.value.currency)),
        claim.value,
      );
    case "count":
      if (claim.value.against !== undefined) return `${claim.value.low}-${claim.value.against}`;
      return withRate(`${intervalWords(claim.value, figureWords)} ${countedWords(claim)}`.trim(), claim.value);
    case "percent":
      return withUnit(claim.value, claim.value.unit === "%" ? "%" : " percentage points", claim.value.change);
    case "measure":
      return claim.value.unit === "magnitude"
        ? `magnitude ${intervalWords(claim.value, figureWords)}`
        : withUnit(claim.value, unitWords(claim.value));
    case "age":
      return ageWords(claim.value);
    case "rank":
      return intervalWords(claim.value, ordinalWords) + (claim.value.what === "" ? "" : ` (${claim.value.what})`);
    case "date":
      return dateWords(claim.value, claim.text);
    case "duration":
      return claim.text;
    case "quote":
      return `“${shorten(claim.value.content.replace(/,\s*$/, ""))}”`;
    case "statement":
      return claim.value.speaker ?? "unattributed";
    case "role":
      return roleWords(claim.value);
    case "name":
      return claim.value.name;
    case "passage":
      return claim.value.words === "" ? "(nothing)" : claim.value.words;
  }
}

/** What is counted; the capitals of a headline ("22 Dead") are taken back where the lexicon knows the word. */
function countedWords({ value, subject }: ClaimOf<"count">): string {
  const lower = value.what.toLowerCase();
  // "the toll rose to 31": what a toll counts is the dead.
  if (/\btoll$/.test(lower)) return "dead";
  const known = [subject.measure, subject.counted].some((word) => word === lower || `${word}s` === lower);
  return known ? lower : value.what;
}

const unitNames: Readonly<Record<string, readonly [one: string, more: string]>> = {
  mi: ["mile", "miles"],
  acre: ["acre", "acres"],
  ha: ["hectare", "hectares"],
  nmi: ["nautical mile", "nautical miles"],
  ft: ["foot", "feet"],
  yd: ["yard", "yards"],
  in: ["inch", "inches"],
  lb: ["pound", "pounds"],
  oz: ["ounce", "ounces"],
};

/** " miles" where news writes the unit out, " km" where it does not, "°C" without a space. */
function unitWords({ unit, low, high }: MeasureValue): string {
  if (unit.startsWith("°")) return unit;
  const names = unitNames[unit];
  return ` ${names === undefined ? unit : names[low === 1 && high === 1 ? 0 : 1]}`;
}

function intervalWords(value: Interval, write: (figure: number) => string): string {
  const { low, high, approximate } = value;
  if (low === null && high === null) return "an unknown number";
  if (low === null) return `${value.highExclusive ? "fewer than" : "up to"} ${write(high ?? 0)}`;
  if (high === null) return `${value.lowExclusive ? "more than" : "at least"} ${write(low)}`;
  const hedge = approximate ? "about " : "";
  return low === high ? hedge + write(low) : `${hedge}${write(low)} to ${write(high)}`;
}

const scales: readonly (readonly [number, string])[] = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
];

/** 2,500; 1.2 million; 0.5. */
function figureWords(figure: number): string {
  for (const [unit, word] of scales) {
    const scaled = figure / unit;
    if (Math.abs(scaled) >= 1 && Number(scaled.toFixed(3)) * unit === figure) return `${plain(scaled)} ${word}`;
  }
  return plain(figure);
}

function plain(figure: number): string {
  const [whole = "", decimals] = String(Number(figure.toFixed(4))).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return decimals === undefined ? grouped : `${grouped}.${decimals}`;
}

const symbols: Readonly<Record<string, string>> = { USD: "$", GBP: "£", EUR: "€", CAD: "C$", AUD: "A$", JPY: "¥" };

function moneyWords(figure: number, currency: string): string {
  const symbol = symbols[currency] ?? (/^\p{Sc}$/u.test(currency) ? currency : undefined);
  return symbol === undefined ? `${figureWords(figure)} ${currency}` : `${symbol}${figureWords(figure)}`;
}

function withUnit(value: Interval, unit: string, change?: "increase" | "decrease"): string {
  const words = `${intervalWords(value, figureWords)}${unit}`;
  if (change === undefined) return words;
  return `${change === "increase" ? "up" : "down"} ${words}`;
}

function withRate(words: string, value: { readonly per?: string; readonly change?: "increase" | "decrease" }): string {
  const rate = value.per === undefined ? "" : ` per ${periods[value.per] ?? value.per}`;
  const change = value.change === undefined ? "" : ` ${value.change === "increase" ? "more" : "less"}`;
  return `${words}${change}${rate}`;
}

const periods: Readonly<Record<string, string>> = {
  P1Y: "year",
  P1M: "month",
  P1W: "week",
  P7D: "week",
  P1D: "day",
  PT1H: "hour",
  P6M: "six months",
  PT1M: "minute",
  PT1S: "second",
};

function ageWords(value: Interval & { readonly unit: string }): string {
  const inUnit: Readonly<Record<string, number>> = { year: 1, month: 12, week: 365.25 / 7, day: 365.25 };
  const factor = inUnit[value.unit] ?? 1;
  const words = intervalWords(value, (years) => plain(Math.round(years * factor)));
  return value.unit === "year" ? `age ${words}` : `age ${words} ${value.unit}s`;
}

function ordinalWords(rank: number): string {
  const tail = rank % 100;
  const ending = tail > 10 && tail < 14 ? "th" : (["th", "st", "nd", "rd"][rank % 10] ?? "th");
  return `${plain(rank)}${ending}`;
}

function dateWords(value: DateValue, text: string): string {
  if (value.from === null && value.to === null) {
    return value.weekday === undefined ? text : weekdayWords(value.weekday);
  }
  const hedge = value.approximate ? "about " : "";
  const zone = value.clock?.zone === undefined ? "" : ` ${value.clock.zone}`;
  if (value.from === value.to && value.from !== null) return `${hedge}${instantWords(value.from)}${zone}`;
  if (value.to === null) return `${value.relation === "after" ? "after" : "since"} ${instantWords(value.from ?? "")}`;
  if (value.from === null) return `${edgeWord(value.relation, text)} ${instantWords(value.to)}`;
  return `${hedge}${instantWords(value.from)} to ${instantWords(value.to)}`;
}

/** "By the end of 2026" is a last day, not one up to which something goes on. */
function edgeWord(relation: DateValue["relation"], text: string): string {
  if (relation !== "until") return "before";
  return /^by\b/i.test(text) ? "by" : "until";
}

function roleWords(value: { name: string | null; title: string; organisation: string | null; status: string }): string {
  const status = /^(?:current|deputy)$/.test(value.status) ? "" : `${value.status} `;
  const body = value.organisation === null ? "" : `, ${value.organisation}`;
  return `${value.name === null ? "" : `${value.name}: `}${status}${value.title}${body}`;
}

function shorten(content: string): string {
  if (content.length <= 160) return content;
  return `${content.slice(0, 157).replace(/\s+\S*$/, "")} …`;
}
