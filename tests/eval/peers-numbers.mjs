// Cases of other extractors about numbers, ranges, percentages, ordinals, money, measures and ages. What counts as
// passed: as many readings as expected, each on the expected words with the expected value, bounds and unit.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { readBook } from "../../dist/cli/book-files.js";
import { readLines } from "./peers.mjs";
import { claimsOf, near, numbersOf, touches } from "./reading.mjs";

const { lexicon } = await readBook();

/** Families of cases about numbers; see peers.mjs for what a family is. */
export const numberPeers = [
  recognizers("Number", "Number.NumberModel", 0.93, numbers, (r) => ({ value: Number(r.Resolution.value) })),
  recognizers("NumberRange", "Number.NumberRangeModel", 0.85, ranges, (r) => intervalOf(r.Resolution.value), isExact),
  recognizers("Percent", "Number.PercentModel", 0.95, percents, (r) => ({
    value: Number.parseFloat(r.Resolution.value),
  })),
  recognizers("Ordinal", "Number.OrdinalModel", 0.9, ordinals, (r) => ({ value: placeIn(r.Resolution) })),
  recognizers("Currency", "NumberWithUnit.CurrencyModel", 0.92, money, inUnit(currencyNamed)),
  recognizers("Dimension", "NumberWithUnit.DimensionModel", 0.85, otherMeasures, inUnit(unitNamed)),
  recognizers("Age", "NumberWithUnit.AgeModel", 0.95, ages, inUnit(ageUnit)),
  recognizers("Temperature", "NumberWithUnit.TemperatureModel", 0.95, temperatures, inUnit(unitNamed)),
  { name: "Duckling number", target: 0.85, cases: (folder) => ducklingCases(folder, "number", numbers) },
  { name: "Duckling money", target: 0.85, cases: (folder) => ducklingCases(folder, "money", money) },
  { name: "quantulum3", target: 0.85, cases: quantulumCases },
];

/** An interval of one value ("equals 20") is the number itself here. */
function isExact({ low, high }) {
  return low !== null && low === high;
}

/** A family of Recognizers-Text: a unit or "percent" without a figure is no figure, so its empty value asks for nothing. */
function recognizers(name, model, target, read, expectation, isNumber = () => false) {
  const cases = (folder) =>
    readLines(folder, `recognizers-${model}.jsonl`).map(({ input, results }, line) => ({
      id: `${name}:${line}`,
      input,
      failure() {
        const wanted = results
          .filter(({ Resolution }) => Resolution.value !== null && Resolution.value !== "null")
          .map((result) => ({ start: result.Start, end: result.End + 1, text: result.Text, ...expectation(result) }));
        const exact = numbersOf(input);
        const others = wanted.filter(
          (want) => !isNumber(want) || !exact.some((found) => touches(found, want) && near(found.low, want.low)),
        );
        return difference(others, read(input));
      },
    }));
  return { name, target, cases };
}

/** Null when each wanted value is read on its words and nothing else is. */
function difference(wanted, read) {
  const left = [...read];
  const missing = wanted.filter((want) => {
    const at = left.findIndex((found) => touches(found, want) && isValue(want, found));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
  if (missing.length === 0 && left.length === 0) return null;
  return `wanted ${missing.map(shown).join("; ") || "no more"}; read ${left.map(shown).join("; ") || "nothing else"}`;
}

function isValue(want, found) {
  // Where the currency is not named ("bucks"), any will do.
  if (want.unit !== undefined && want.unit !== "Unnamed" && want.unit !== found.unit) return false;
  // Of a range, the publisher wants one end.
  if ("value" in want) return [found.value, found.low, found.high].some((end) => end != null && near(end, want.value));
  return (
    near(found.low, want.low) &&
    near(found.high, want.high) &&
    (want.open ?? "") === (want.written === true || found.range !== true ? (found.open ?? "") : (want.open ?? ""))
  );
}

function shown({ text, start, value, low, high, open, unit }) {
  const figure = low === undefined ? value : `${low}..${high}${open ?? ""}`;
  return `${text ?? start} = ${figure}${unit === undefined ? "" : ` ${unit}`}`;
}

/** Every number but ordinals; both ends of a range. A figure that its unit touches ("180ml") is left to the measures. */
function numbers(text) {
  const glued = claimsOf(text).filter(({ kind }) => kind === "measure");
  return numbersOf(text)
    .filter(({ type }) => type !== "ordinal")
    .filter(
      (number) => !glued.some(({ span }) => touches(span, number) && /[a-z]/i.test(text.charAt(number.figures.end))),
    )
    .flatMap(({ figures, low, high, range }) =>
      (range ? [low, high] : [low ?? high]).map((value) => ({
        ...figures,
        value,
        text: text.slice(figures.start, figures.end),
      })),
    );
}

function ordinals(text) {
  return numbersOf(text)
    .filter(({ type }) => type === "ordinal")
    .map(({ start, end, low, relativeTo = "start" }) => ({
      ...{ start, end, text: text.slice(start, end) },
      value: placeIn({ offset: low, relativeTo }),
    }));
}

/** A number, or "end-1" for the one before the last. */
function placeIn({ offset, relativeTo }) {
  return relativeTo === "start" ? Number(offset) : `${relativeTo} ${Number(offset)}`;
}

/** Numbers with two ends or an open one. */
function ranges(text) {
  return numbersOf(text)
    .filter(({ low, high }) => low !== high)
    .map(({ start, end, low, high, range, lowExclusive, highExclusive }) => ({
      ...{ start, end, low, high, range, text: text.slice(start, end) },
      open: `${lowExclusive ? "(" : ""}${highExclusive ? ")" : ""}`,
    }));
}

/** "[20,30)". Two figures side by side have no say on whether the second belongs to them; "fewer than" has. */
function intervalOf(written) {
  const [, opening, low, high, closing] = /^([[(])(.*),(.*)([\])])$/.exec(written);
  const end = (figure) => (figure === "" ? null : Number(figure));
  const open = `${opening === "(" && low !== "" ? "(" : ""}${closing === ")" && high !== "" ? ")" : ""}`;
  return { low: end(low), high: end(high), open };
}

function claimsOfKind(text, kind, unitOf) {
  return claimsOf(text)
    .filter((claim) => claim.kind === kind)
    .map(({ span, value, text: words }) => ({
      ...{ start: span.start, end: span.end, low: value.low, high: value.high, text: words },
      unit: unitOf(value),
    }));
}

function percents(text) {
  return claimsOfKind(text, "percent", () => undefined);
}

function money(text) {
  return claimsOfKind(text, "money", ({ currency }) => currency);
}

/** The publisher reads temperatures and all other dimensions apart; a bare degree may be either. */
function measures(text, wanted) {
  const claims = claimsOf(text).filter(({ kind, value }) => kind === "measure" && wanted(value.dimension));
  return claims.map(({ span, value, text: words }) => ({
    ...{ start: span.start, end: span.end, low: value.low, high: value.high, text: words },
    unit: value.unit,
  }));
}

function temperatures(text) {
  return measures(
    text,
    (dimension) =>
      dimension === "temperature" ||
      (dimension === "degrees" && /temperature|warm|hot|cold|heat|cool|thermostat|weather/i.test(text)),
  );
}

function otherMeasures(text) {
  return measures(
    text,
    (dimension) => dimension !== "temperature" && !(dimension === "degrees" && /temperature/i.test(text)),
  );
}

const perYear = { year: 1, month: 12, week: 52.18, day: 365.25 };

/** Ages in the unit as written. */
function ages(text) {
  // The age of a thing ("500 years old") is a duration here; years and months are counted as everywhere.
  const things = claimsOf(text)
    .filter(({ kind, value }) => kind === "duration" && value.sense === "age")
    .map(({ span, value, text: words }) => {
      const unit = { Y: "year", M: "month", W: "week", D: "day" }[value.iso.at(-1)];
      return { start: span.start, end: span.end, value: Number(value.iso.slice(1, -1)), unit, text: words };
    });
  const people = claimsOfKind(text, "age", ({ unit }) => unit).map(({ low, high, unit, ...rest }) => ({
    ...rest,
    ...Object.fromEntries(
      Object.entries({ low, high }).map(([end, years]) => [end, Number((years * perYear[unit]).toFixed(6))]),
    ),
    unit,
  }));
  return [...people, ...things];
}

function ageUnit(name) {
  return { unit: name === "Age" ? "year" : name.toLowerCase(), factor: 1 };
}

function inUnit(named) {
  return ({ Resolution }) => {
    const { unit, factor } = named(Resolution.unit);
    return { value: Number(Resolution.value) * factor, unit };
  };
}

const otherNames = {
  pence: "penny",
  "georgian lari": "lari",
  "australian cent": "australian cent",
  "netherlands guilder": "guilder",
  satoshi: "satoshi",
  sen: "sen",
};

/** A currency by its name in our own list: what it is called there decides what it must be read as. */
function currencyNamed(name) {
  const lower = name.toLowerCase();
  const found = lexicon.currencies.signs.get(name) ?? lexicon.currencies.names.get(otherNames[lower] ?? lower);
  return found === undefined ? { unit: name, factor: 1 } : { unit: found.code, factor: found.factor };
}

function unitNamed(name) {
  const { names, fractionNames, symbols } = lexicon.units;
  const unit = names.get(name.toLowerCase()) ?? fractionNames.get(name.toLowerCase()) ?? symbols.get(name);
  return { unit: unit?.unit ?? name, factor: 1 };
}

const decoded = (text) =>
  text.replace(/\\x([0-9a-f]{2,4})(?:\\&)?/gi, (_, code) => String.fromCodePoint(Number.parseInt(code, 16)));

const ducklingUnits = {
  Dollar: "$",
  Cent: "cent",
  Pound: "pound",
  Dinar: "dinar",
  Riyal: "riyal",
  Rial: "rial",
  INR: "rupee",
};

/** Duckling's examples stand alone: the whole text is the figure. */
function* ducklingCases(folder, dimension, read) {
  const lines = readLines(folder, "duckling-examples.jsonl").filter(({ dim }) => dim === dimension);
  for (const [line, { value, texts }] of lines.entries()) {
    for (const [place, written] of texts.entries()) {
      const input = decoded(written);
      yield {
        id: `Duckling ${dimension}:${line}.${place}`,
        input,
        failure: () => difference([{ start: 0, end: input.length, text: value, ...ducklingValue(value) }], read(input)),
      };
    }
  }
}

function ducklingValue(written) {
  const number = /^\(NumeralValue \(?([-\d.e]+)\)?\)$/.exec(written);
  if (number !== null) return { value: Number(number[1]) };
  const [, form, name, figures] = /^\((\w+) (\w+) \(?([^)]*)\)*$/.exec(written);
  const { unit, factor } = currencyNamed(ducklingUnits[name] ?? name);
  const [first, last] = figures.split(", ").map((figure) => Number(figure) * factor);
  // 9e5 for "7-9 lakh": the first of two takes the scale of the second.
  const low = last !== undefined && last >= 1000 && first < 10 ? first * 10 ** Math.floor(Math.log10(last)) : first;
  if (form === "simple") return { value: first, unit };
  return { low: form === "under" ? null : low, high: form === "above" ? null : (last ?? first), unit };
}

const seconds = { hour: 3600, day: 86400, week: 604800, month: 2629800, year: 31557600 };

/** quantulum3's sentences: a range is expected as its middle; years and plain numbers as "dimensionless". */
function* quantulumCases(folder) {
  const cases = JSON.parse(readFileSync(join(folder, "quantulum3-quantities.json"), "utf8"));
  for (const [index, { req, res }] of cases.entries()) {
    yield { id: `quantulum3:${index}`, input: req, failure: () => quantulumFailure(req, res) };
  }
}

function quantulumFailure(text, expected) {
  const claims = claimsOf(text);
  const plain = numbersOf(text);
  // A share in words ("two thirds of the cake") is a plain number there.
  const free = claims.filter(
    ({ kind, text: words }) =>
      kind === "money" || kind === "measure" || (kind === "percent" && /%|per ?cent|point/i.test(words)),
  );
  let from = 0;
  const missing = expected.filter(({ value, unit, surface }) => {
    const start = text.indexOf(surface, from);
    if (start < 0) return true;
    from = start;
    const words = { start, end: start + surface.length };
    if (unit === "dozen") return !plain.some((number) => touches(number, words) && near(middle(number), 12 * value));
    if (unit === "dimensionless") return !plain.some((number) => touches(number, words) && near(middle(number), value));
    if (unit in seconds) return !isDuration(claims, words, expected);
    const at = free.findIndex(
      (claim) =>
        touches(claim.span, words) && near(middle(claim.value), value * quantulumFactor(unit)) && isUnit(claim, unit),
    );
    if (at >= 0) free.splice(at, 1);
    return at < 0;
  });
  if (missing.length === 0 && free.length === 0) return null;
  const wanted = missing.map(({ value, unit, surface }) => `${surface} = ${value} ${unit}`).join("; ");
  const read = free.map(({ text: words, value }) => `${words} = ${middle(value)} ${value.unit ?? value.currency}`);
  return `wanted ${wanted || "no more"}; read ${read.join("; ") || "nothing else"}`;
}

/** "3 years, 2 months" is one duration here: right when it is the sum of what is expected within its words. */
function isDuration(claims, words, expected) {
  const claim = claims.find(({ kind, span }) => kind === "duration" && touches(span, words));
  if (claim === undefined) return false;
  const within = expected.filter(
    ({ unit, surface }) => unit in seconds && claim.text.includes(surface.replace(/'$/, "")),
  );
  const sum = within.reduce((total, { value, unit }) => total + value * seconds[unit], 0);
  return near(middle(claim.value), sum);
}

function middle({ low, high }) {
  return low === null || high === null ? (low ?? high) : (low + high) / 2;
}

const quantulumNames = {
  "cubic centimetre": "millilitre",
  "pound sterling": "pound sterling",
  "pound-mass": "pound",
  percentage: "%",
};

function quantulumFactor(unit) {
  return lexicon.currencies.names.get(unit)?.factor ?? 1;
}

/** Our unit for quantulum3's name of it; a compound ("dollar per hour") by its first word. */
function isUnit({ kind, value }, name) {
  const simple = (quantulumNames[name] ?? name).replace(/ per .*/, "");
  if (kind === "percent") return simple === "%";
  if (kind === "money") return value.currency === (lexicon.currencies.names.get(simple)?.code ?? simple);
  const known = [name, simple].map((word) => unitNamed(word).unit);
  return known.includes(value.unit);
}
