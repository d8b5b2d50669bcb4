// Sums of money. Takes numbers with a currency sign before or a sign, code or name after them; gives amount and currency.
// A bare "$" stays "$": which country's dollar it is, the words do not say. Refuses pounds of weight.
import type { CurrencyUnit } from "../../lexicon/currencies.js";
import type { Lexicon } from "../../lexicon/index.js";
import type { Mention } from "../../model/claim.js";
import { sentenceAt, type TextDocument } from "../../text/document.js";
import type { Extractor } from "../extractor.js";
import { changeAround, rateAfter } from "../number/change.js";
import { hedgeAfter } from "../number/hedge.js";
import type { NumberMention } from "../number/number.js";
import { phraseAfter } from "../number/phrase-after.js";
import { hedgedBy, hedgeText, intervalOf } from "../number/quantity.js";
import { isWeight } from "./pounds.js";

/** Amounts of money, with currency, bounds, change and rate. */
export const moneyExtractor: Extractor<"money"> = {
  kind: "money",
  documentation: "Sums of money: “about $700 million”, “€3-4bn”, “50 cents a share”, “5 crore rupees”.",
  extract({ document, lexicon, numbers, isTaken }) {
    const mentions: Mention<"money">[] = [];
    let free = 0;
    for (const number of numbers) {
      if (number.type === "ordinal" || number.start < free || isTaken(number)) continue;
      const mention = read(document, number, lexicon);
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
}

function read(document: TextDocument, number: NumberMention, lexicon: Lexicon): Mention<"money"> | null {
  const { text } = document;
  const limit = sentenceAt(document, number.start)?.end ?? text.length;
  const money = currencyOf(document, number, limit, lexicon);
  if (money === null) return null;
  const after = hedgeAfter(text, money.end, limit, lexicon.hedges);
  const end = after?.end ?? money.end;
  const interval = hedgedBy(intervalOf(number, money.unit.factor), after);
  const change = changeAround(document, number.firstToken, end, lexicon.changes);
  const per = rateAfter(text, end, lexicon.changes);
  return {
    kind: "money",
    span: { start: number.start, end },
    value: {
      ...interval,
      roundness: number.roundness * money.unit.factor,
      currency: money.unit.code,
      ...(change === undefined ? {} : { change }),
      ...(per === undefined ? {} : { per }),
    },
    hedge: hedgeText(number, text, money.end, after),
    confidence: number.sign !== null || !money.unit.weight ? 0.95 : 0.8,
  };
}

function currencyOf(document: TextDocument, number: NumberMention, limit: number, lexicon: Lexicon): Money | null {
  const { text } = document;
  const { currencies } = lexicon;
  const named = phraseAfter(text, number.end, limit, currencies.names, currencies.longestName);
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
  if (named !== null)
    return named.found.weight && isWeight(document, number, named.end) ? null : { unit: named.found, end: named.end };
  return codeAfter(text, number.end, limit, lexicon);
}

const codePattern = /[ \u00a0\u202f]?([\p{Sc}]|[A-Z]{3}|[A-Z]{1,3}\$|[A-Za-złčř]{1,3}\.?)(?![\p{L}\p{N}])/uy;

/** A sign or code behind the figure: "10 €", "5 million USD", "50p", "100 kr". */
function codeAfter(text: string, at: number, limit: number, lexicon: Lexicon): Money | null {
  codePattern.lastIndex = at;
  const match = codePattern.exec(text);
  if (match === null || codePattern.lastIndex > limit) return null;
  const written = match[1] as string;
  const unit = lexicon.currencies.signs.get(written);
  if (unit === undefined) return null;
  const end = codePattern.lastIndex;
  const glued = match[0].length === written.length;
  // A sign that belongs to the next figure: "5 $10 notes". Letters of one or two need to be sure.
  if (/^\p{Sc}$/u.test(written)) return /^[ ]?\d/.test(text.slice(end, end + 2)) ? null : { unit, end };
  if (/^[A-Z]{3}$/.test(written) || written.includes("$")) return { unit, end };
  if (written === "p") return glued && !/^[ ]?\.?m/.test(text.slice(end, end + 3)) ? { unit, end } : null;
  return /^(?:kr|Kr|zł|Kč|RM|Ft|TL|DM|Rs)$/.test(written) ? { unit, end } : null;
}
