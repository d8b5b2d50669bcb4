// Slips of the pen, as papers make them: one change to the words of one fact. Takes the words and what sort of fact they
// are; gives the changed words. Deterministic.

/** One way to get a fact wrong. */
export interface Mutation {
  /** "digits swapped", "off by one", "another unit" … */
  readonly slip: string;
  /** The words with the slip in them. */
  readonly words: string;
  /** The change is made wherever the source has the word, not only at the mark: a paper that has a name wrong has it wrong throughout. */
  readonly throughout?: { readonly from: string; readonly to: string };
}

const numberWords =
  "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty".split(
    " ",
  );
const ordinals = "first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
const weekdays = "Monday Tuesday Wednesday Thursday Friday Saturday Sunday".split(" ");
const months = "January February March April May June July August September October November December".split(" ");
const units: Readonly<Record<string, string>> = {
  kilometres: "miles",
  kilometre: "mile",
  metres: "feet",
  feet: "metres",
  mph: "km/h",
  kilograms: "pounds",
  kilogram: "pound",
  percent: "percentage points",
  years: "months",
  weeks: "months",
  months: "weeks",
  hours: "minutes",
  minutes: "hours",
  $: "€",
  "£": "$",
  "€": "$",
};

/** Every slip for words of this sort; `alternative` is what a careless editor might write instead. */
export function mutationsOf(words: string, sort: string, alternative: string | undefined): Mutation[] {
  const found = [
    ...ofSort(words, sort),
    ...(alternative === undefined ? [] : [{ slip: "another word", words: alternative }]),
  ];
  return found.filter((mutation) => mutation.words !== words);
}

function ofSort(words: string, sort: string): Mutation[] {
  switch (sort) {
    case "count":
    case "money":
    case "percent":
    case "measure":
    case "duration":
      return [...figures(words), ...anotherUnit(words)];
    case "age":
      return figures(words).filter(({ slip }) => slip !== "another scale");
    case "year":
      return years(words);
    case "rank":
      return anotherOf(words, ordinals, "another rank");
    case "weekday":
      return anotherOf(words, weekdays, "another weekday");
    case "month":
      return anotherOf(words, months, "another month");
    case "date":
      return [...anotherOf(words, months, "another month"), ...years(words)];
    case "clock":
      return clocks(words);
    case "name":
      return names(words);
    case "place":
    case "org":
      return spellings(words);
    default:
      return [];
  }
}

function figures(words: string): Mutation[] {
  const number = /\d[\d,]*(?:\.\d+)?/.exec(words)?.[0];
  if (number === undefined) return anotherOf(words, numberWords, "off by one");
  const made: Mutation[] = [];
  const put = (slip: string, changed: string | null) => {
    if (changed !== null) made.push({ slip, words: words.replace(number, changed) });
  };
  put("digits swapped", swapped(number));
  put("off by one", offByOne(number));
  const scale = /\b(thousand|million|billion)\b/.exec(words)?.[0];
  if (scale !== undefined) {
    made.push({ slip: "another scale", words: words.replace(scale, scale === "million" ? "billion" : "million") });
  } else {
    put("another scale", number.includes(".") ? number.replace(".", "") : tenfold(number));
  }
  return made;
}

/** The first two neighbouring digits that differ and can change places. */
function swapped(number: string): string | null {
  for (let at = 0; at + 1 < number.length; at++) {
    const [a, b] = [number[at] as string, number[at + 1] as string];
    if (!/\d/.test(a) || !/\d/.test(b) || a === b || (at === 0 && b === "0")) continue;
    return number.slice(0, at) + b + a + number.slice(at + 2);
  }
  return null;
}

/** One more or less in the last digit that is not zero. */
function offByOne(number: string): string {
  const at = number.search(/[1-9][^1-9]*$/);
  const digit = Number(number[at]);
  return number.slice(0, at) + String(digit === 9 ? 8 : digit + 1) + number.slice(at + 1);
}

function tenfold(number: string): string {
  const figure = Number(number.replaceAll(",", "")) * 10;
  return figure >= 1000 ? figure.toLocaleString("en-US") : String(figure);
}

function anotherUnit(words: string): Mutation[] {
  const unit = Object.keys(units).find((word) =>
    /\w/.test(word) ? new RegExp(`\\b${word}\\b`).test(words) : words.includes(word),
  );
  return unit === undefined ? [] : [{ slip: "another unit", words: words.replace(unit, units[unit] as string) }];
}

function years(words: string): Mutation[] {
  const year = /\b\d{4}\b/.exec(words)?.[0];
  if (year === undefined) return [];
  return [
    { slip: "off by one", words: words.replace(year, String(Number(year) + 1)) },
    { slip: "another decade", words: words.replace(year, String(Number(year) - 10)) },
  ];
}

function anotherOf(words: string, list: readonly string[], slip: string): Mutation[] {
  const index = list.findIndex((word) => new RegExp(`\\b${word}\\b`, "i").test(words));
  if (index < 0) return [];
  const from = list[index] as string;
  const to = list[(index + 1) % list.length] as string;
  const changed = words.replace(new RegExp(`\\b${from}\\b`, "i"), (found) =>
    /^[A-Z]/.test(found) ? to.charAt(0).toUpperCase() + to.slice(1) : to,
  );
  return [{ slip, words: changed }];
}

function clocks(words: string): Mutation[] {
  const hour = /^\d+/.exec(words)?.[0] ?? "";
  const minute = /[.:](\d\d)/.exec(words)?.[1] ?? "";
  const half = /[ap]\.m\./.exec(words)?.[0];
  return [
    { slip: "off by one", words: words.replace(hour, String(Number(hour) + 1)) },
    { slip: "other minutes", words: words.replace(minute, minute === "15" ? "51" : minute === "20" ? "40" : "18") },
    ...(half === undefined
      ? []
      : [{ slip: "a.m. for p.m.", words: words.replace(half, half === "a.m." ? "p.m." : "a.m.") }]),
  ];
}

/** A family name spelt otherwise, once and throughout; a given name for another; another family name. */
function names(words: string): Mutation[] {
  const [given = "", ...rest] = words.split(" ");
  const family = rest.at(-1) ?? "";
  const wrong = misspelt(family);
  const another = given === "Daniel" ? "Michael" : `${given.slice(0, 1)}aria`;
  return [
    { slip: "name misspelt", words: words.replace(family, wrong), throughout: { from: family, to: wrong } },
    { slip: "name misspelt once", words: words.replace(family, wrong) },
    { slip: "another given name", words: words.replace(given, another), throughout: { from: given, to: another } },
  ];
}

function spellings(words: string): Mutation[] {
  const last = words.split(" ").find((word) => word.length >= 5) ?? words;
  const wrong = misspelt(last);
  return [{ slip: "name misspelt", words: words.replace(last, wrong), throughout: { from: last, to: wrong } }];
}

/** A vowel in the middle for another, or else a letter doubled. */
function misspelt(word: string): string {
  const at = [...word].findIndex((letter, index) => index > 1 && index < word.length - 1 && /[aeiou]/.test(letter));
  if (at < 0) return word.slice(0, 2) + word.charAt(1) + word.slice(2);
  const other: Readonly<Record<string, string>> = { a: "e", e: "a", i: "e", o: "u", u: "o" };
  return word.slice(0, at) + other[word.charAt(at)] + word.slice(at + 1);
}
