import { describe, expect, test } from "vitest";
import { zones } from "./word-lists.js";

const title = "Harbour fire: latest updates";
const first = "A fire has broken out in the old harbour, and 240 people have left their homes.";
const second = "The fire is under control, the fire service says, but smoke still hangs over the town.";
const third = "Smoke has gone. Thank you for reading, and good night from all of us here in Vester.";

describe("times that head the entries of a live page", () => {
  test("on lines of their own", () => {
    expect(zones(`${title}\n\n12:10 GMT\n${first}\n\n3.15pm\n${second}\n\n20:05\n${third}`).slice(1)).toEqual([
      ["credit", "12:10 GMT"],
      ["body", first],
      ["credit", "3.15pm"],
      ["body", second],
      ["credit", "20:05"],
      ["body", third],
    ]);
  });

  test("before their entries", () => {
    expect(zones(`${title}\n\n17.40 ${third}\n\n14.15: ${second}\n\n9:05 a.m. ${first}`).slice(1)).toEqual([
      ["credit", "17.40"],
      ["body", third],
      ["credit", "14.15:"],
      ["body", second],
      ["credit", "9:05 a.m."],
      ["body", first],
    ]);
  });

  test("one figure before a sentence is none, nor is a rate", () => {
    const prose = `12.30 ${first}`;
    expect(zones(`${title}\n\n${prose}\n\n${second}\n\n${third}`)[1]).toEqual(["body", prose]);
    const rates = ["9.75 Million people.", "8.80 Francs more.", "7.65 Points."].map((line) => `${line} ${first}`);
    expect(zones(`${title}\n\n${rates.join("\n\n")}`).slice(1)).toEqual(rates.map((line) => ["body", line]));
  });
});

test.each([
  ["($1 = 0.8001 pounds)", "credit"],
  ["(1 euro = $1.0932)", "credit"],
  ["Trending: The best boats of the year", "related"],
  ["Related topics: Harbour | Fire", "related"],
  ["(The town has 9,000 people)", "body"],
])("%s", (line, zone) => expect(zones(`${title}\n\n${first}\n\n${line}\n\n${second}`)[2]).toEqual([zone, line]));
