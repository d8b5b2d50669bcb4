// Sums of money. Takes numbers with a currency sign before or a sign, code or name after them; gives amount and currency.
// A bare "$" stays "$": which country's dollar it is, the words do not say. Refuses pounds of weight.
import type { CurrencyUnit } from "../../lexicon/currencies.js";
import type { Lexicon } from "../../lexicon/index.js";
import type { Mention } from "../../model/claim.js";
import type { Interval } from "../../model/quantity.js";
import { sentenceAt, type TextDocument } from "../../text/document.js";
import type { Extractor } from "../extractor.js";
import { openingsOf, wordBehind } from "../number/beside.js";
import { changeAround, rateAfter } from "../number/change.js";
import { hedgeAfter } from "../number/hedge.js";
import type { NumberMention } from "../number/number.js";
import { phraseAfter } from "../number/phrase-after.js";
import { hedgedBy, hedgeText, intervalOf } from "../number/quantity.js";
import { settle } from "../number/roundness.js";
import { isWeight } from "./pounds.js";

/** Amounts of money, with currency, bounds, change and rate. */
export const moneyExtractor: Extractor<"money"> = {
  kind: "money",
  documentation: "Sums of money: “about $60 million”, “€3-4bn”, “50 cents a share”, “5 crore rupees”.",
  extract({ document, lexicon, numbers, isTaken }) {
    const mentions: Mention<"money">[] = [];
    let free = 0;
    for (let index = 0; index < numbers.length; index++) {
      const number = numbers[index] as NumberMention;
      if (number.type === "ordinal" || number.start < free || isTaken(number)) continue;
      const mention = read(document, number, numbers[index + 1], lexicon);
      if (mention === null) continue;
      free = mention.span.end;
      mentions.push(mention);
    }
    return mentions;
  },
};

interface Money {
  readonly unit: CurrencyUnit;
  readonly end: number;
  /** A scale behind the code: "75 USD million", "30 MUSD". */
  readonly scale?: number;
}

function read(
  document: TextDocument,
  number: NumberMention,
  next: NumberMention | undefined,
  lexicon: Lexicon,
): Mention<"money"> | null {
  const { text } = document;
  const limit = sentenceAt(document, number.start)?.end ?? text.length;
  const money = currencyOf(document, number, limit, lexicon);
  if (money === null) return null;
  const small = isWhole(number) ? smallChange(document, money, next, limit, lexicon) : null;
  const unitEnd = small?.end ?? money.end;
  const after = hedgeAfter(text, unitEnd, limit, lexicon.hedges);
  const end = after?.end ?? unitEnd;
  const interval = hedgedBy(
    plus(intervalOf(number, money.unit.factor * (money.scale ?? 1)), small?.amount ?? 0),
    after,
  );
  const change = changeAround(document, number.firstToken, end, lexicon.changes);
  const per = rateAfter(text, end, lexicon.changes);
  return {
    kind: "money",
    span: { start: number.start, end },
    value: {
      ...interval,
      roundness: small === null ? number.roundness * money.unit.factor * (money.scale ?? 1) : 0.01,
      currency: money.unit.code,
      ...(change === undefined ? {} : { change }),
      ...(per === undefined ? {} : { per }),
    },
    hedge: hedgeText(number, text, unitEnd, after),
    confidence: number.sign !== null || !money.unit.weight ? 0.95 : 0.8,
  };
}

/** Only a sum in whole coins may have small change behind it. */
function isWhole({ low, high, range }: NumberMention): boolean {
  return !range && Number.isInteger(low ?? high);
}

/** "three dollars and 50 cents": the cents of the same sum. */
function smallChange(
  document: TextDocument,
  money: Money,
  next: NumberMention | undefined,
  limit: number,
  lexicon: Lexicon,
): { amount: number; end: number } | null {
  if (next === undefined || money.unit.factor !== 1 || next.hedge !== null || next.low === null || next.low >= 100)
    return null;
  const gap = document.text.slice(money.end, next.start);
  if (!/^,? (?:and )?$/.test(gap)) return null;
  if (isBareChange(document.text, money, next, gap)) return { amount: settle(next.low * 0.01), end: next.end };
  const cents = currencyOf(document, next, limit, lexicon) ?? gluedCents(document.text, next, money.unit);
  if (cents === null || cents.unit.factor === 1) return null;
  return { amount: next.low * cents.unit.factor, end: cents.end };
}

/** "fifteen dollars fifty.", "20 rupees and 43.": two figures at the end of a phrase, for a sum in whole coins named by a word. */
function isBareChange(text: string, money: Money, next: NumberMention, gap: string): boolean {
  if (gap.startsWith(",") || money.scale !== undefined || next.type !== "cardinal" || next.range || next.sign !== null)
    return false;
  if ((next.low ?? 0) < 10 || !Number.isInteger(next.low) || (next.form === "digits" && !next.plain)) return false;
  // "$20 and 43" needs its "and": the sign is no word to which a figure could belong.
  if (gap === " " && !/\p{L}$/u.test(text.slice(money.end - 1, money.end))) return false;
  return /^(?:[.,;!?)](?!\d)|$)/.test(text.slice(next.end, next.end + 2));
}

/** "$20 and 43c". */
function gluedCents(text: string, next: NumberMention, unit: CurrencyUnit): Money | null {
  return /^c(?![\p{L}\p{N}])/u.test(text.slice(next.end, next.end + 2)) && next.plain
    ? { unit: { ...unit, factor: 0.01 }, end: next.end + 1 }
    : null;
}

function plus(interval: Interval, amount: number): Interval {
  if (amount === 0) return interval;
  const { low, high } = interval;
  return { ...interval, low: low === null ? null : low + amount, high: high === null ? null : high + amount };
}

function currencyOf(document: TextDocument, number: NumberMention, limit: number, lexicon: Lexicon): Money | null {
  const { text } = document;
  const { currencies } = lexicon;
  const at = number.high === null && text.startsWith(" of ", number.end) ? number.end + 3 : number.end;
  const named = phraseAfter(text, at, limit, currencies.names, currencies.longestName);
  if (number.sign !== null) {
    const unit = currencies.signs.get(number.sign) as CurrencyUnit;
    // "$5 Canadian dollars", "$5 US": the words after say more than the bare sign.
    if (named !== null && named.found.factor === 1 && !named.found.weight) {
      const better = /^[A-Z]{3}$/.test(named.found.code) ? named.found : unit;
      return { unit: better, end: named.end };
    }
    const code = codeAfter(text, number.end, limit, lexicon);
    if (code !== null && unit.code.length < 3) return code;
    return { unit, end: number.end };
  }
  // "Group 4 won the contract".
  if (named?.words === "won" && (number.low ?? number.high ?? 0) < 100) return null;
  if (named !== null) {
    if (named.found.weight && isWeight(document, number, named.end)) return null;
    return /^[A-Z]{3}$/.test(text.slice(named.end - 3, named.end))
      ? withScale(text, named.found, named.end, lexicon)
      : { unit: named.found, end: named.end };
  }
  return codeAfter(text, number.end, limit, lexicon);
}

const codePattern = /[ \u00a0\u202f]?([\p{Sc}元]|[A-Z]{3,4}|[A-Z]{1,3}\$|[A-Za-złčř]{1,3}\.?)(?![\p{L}\p{N}])/uy;

/** A sign or code behind the figure: "10 €", "5 million USD", "50p", "100 kr". */
function codeAfter(text: string, at: number, limit: number, lexicon: Lexicon): Money | null {
  const opening = wordBehind(text, at);
  // "m": "30 MUSD".
  if (opening !== null && !opening.startsWith("m") && !openingsOf(lexicon.currencies.signs).has(opening)) return null;
  codePattern.lastIndex = at;
  const match = codePattern.exec(text);
  if (match === null || codePattern.lastIndex > limit) return null;
  // A full stop belongs to the sentence, unless the sign is listed with it.
  const stopped = (match[1] as string).endsWith(".") && !lexicon.currencies.signs.has(match[1] as string);
  const written = stopped ? (match[1] as string).slice(0, -1) : (match[1] as string);
  const end = codePattern.lastIndex - (stopped ? 1 : 0);
  const unit = lexicon.currencies.signs.get(written);
  if (unit === undefined) return millionsOf(written, end, lexicon);
  const glued = match[0].length === (match[1] as string).length;
  // A sign that belongs to the next figure: "5 $10 notes". Letters of one or two need to be sure.
  if (/^\p{Sc}$/u.test(written)) return /^[ ]?\d/.test(text.slice(end, end + 2)) ? null : { unit, end };
  if (/^[A-Z]{3}$/.test(written) || written.includes("$")) return withScale(text, unit, end, lexicon);
  if (written === "p") return glued && !/^[ ]?\.?m/.test(text.slice(end, end + 3)) ? { unit, end } : null;
  return /^(?:kr|Kr|zł|Kč|RM|Ft|TL|DM|LE|Rs|元)$/.test(written) ? { unit, end } : null;
}

const scaleAfter = / ([a-z]+)\b/y;

/** "75 USD million". */
function withScale(text: string, unit: CurrencyUnit, end: number, lexicon: Lexicon): Money {
  scaleAfter.lastIndex = end;
  const scale = lexicon.scales.words.get(scaleAfter.exec(text)?.[1] ?? "");
  return scale === undefined || scale < 1000 ? { unit, end } : { unit, end: scaleAfter.lastIndex, scale };
}

/** "30 MUSD": millions, as company reports write them. */
function millionsOf(written: string, end: number, lexicon: Lexicon): Money | null {
  const unit = /^M[A-Z]{3}$/.test(written) ? lexicon.currencies.signs.get(written.slice(1)) : undefined;
  return unit === undefined ? null : { unit, end, scale: 1_000_000 };
}
