import { expect, test } from "vitest";
import { valueWords } from "../../src/check/value-words.js";
import type { Claim } from "../../src/model/claim.js";
import { claimOf, interval, quoteValue, roleValue } from "../builders.js";

const at = { approximate: false, relation: "at" } as const;

test.each<[Claim, string]>([
  [claimOf("money", { ...interval("~700e6"), currency: "$" }), "about $700 million"],
  [claimOf("money", { ...interval("1234567"), currency: "USD" }), "$1,234,567"],
  [claimOf("money", { ...interval("1.25e9"), currency: "EUR" }), "€1.25 billion"],
  [claimOf("money", { ...interval("23e6"), currency: "CHF", per: "P1Y" }), "23 million CHF per year"],
  [claimOf("count", { ...interval(">=100000"), what: "troops" }), "at least 100,000 troops"],
  [claimOf("count", { ...interval(">26000"), what: "people" }), "more than 26,000 people"],
  [claimOf("count", { ...interval("10..12"), what: "boats" }), "10 to 12 boats"],
  [claimOf("percent", { ...interval("5.2"), unit: "%", change: "increase" }), "up 5.2%"],
  [claimOf("percent", { ...interval("3"), unit: "percentage points" }), "3 percentage points"],
  [claimOf("age", { ...interval("54"), unit: "year" }), "age 54"],
  [claimOf("rank", { ...interval("22"), what: "largest city" }), "22nd (largest city)"],
  [claimOf("date", { ...at, from: "2022-01-18", to: "2022-01-18" }), "Tuesday 18 January 2022"],
  [claimOf("date", { ...at, from: "2014-01", to: "2014-01", approximate: true }), "about January 2014"],
  [claimOf("date", { ...at, from: "2020", to: null, relation: "since" }), "since 2020"],
  [claimOf("date", { ...at, from: null, to: null, weekday: 5 }), "Friday"],
  [
    claimOf("date", { ...at, from: null, to: "2026-12", relation: "until" }, { text: "by the end of 2026" }),
    "by December 2026",
  ],
  [
    claimOf("date", { ...at, from: null, to: "2026-12", relation: "until" }, { text: "until December" }),
    "until December 2026",
  ],
  [claimOf("quote", quoteValue("We stand together.")), "“We stand together.”"],
  [claimOf("quote", quoteValue("We stand together,")), "“We stand together”"],
  [claimOf("role", roleValue("mayor", { organisation: "Oslo", status: "former" })), "Ada Brown: former mayor, Oslo"],
])("%#: %s", (claim, words) => {
  expect(valueWords(claim)).toBe(words);
});
