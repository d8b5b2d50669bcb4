import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { copy } from "../../../src/check/comparisons/copy.js";
import { figure } from "../../../src/check/comparisons/figure.js";
import { looksGarbled } from "../../../src/check/comparisons/no-word.js";
import { quoteSpeaker } from "../../../src/check/comparisons/quote-speaker.js";
import { statementSpeaker } from "../../../src/check/comparisons/statement-speaker.js";
import { wording } from "../../../src/check/comparisons/wording.js";
import { unknownSubject } from "../../../src/model/subject.js";
import type { SpeakerKind } from "../../../src/model/utterance.js";
import { claimOf, interval, quoteValue, statementValue } from "../../builders.js";
import { judged, verdict } from "./judged.js";

describe("two quotations of one utterance", () => {
  const quote = (content: string) => claimOf("quote", quoteValue(content));
  test.each([
    ["The attack must be answered.", "The attack must be punished.", "wording"],
    ["We will not raise taxes", "We will raise taxes", "wording"],
    ["We might raise taxes next year", "We will raise taxes next year", "wording"],
    ["It is perhaps the worst flood here", "It is the worst flood here", "wording"],
    ["We might raise taxes next year", "We could raise taxes next year", "wording info"],
    ["We won't raise taxes this year", "We will not raise taxes this year", "agree"],
    ["It is a serious and growing threat", "It is a growing threat", "wording"],
    ["There were ten boats at sea", "There were 10 boats at sea", "agree"],
    ["There were ten boats at sea", "There were 12 boats at sea", "wording"],
    ["Sen. Ortiz never called me", "Senator Ortiz never called me", "agree"],
    ["We favour an organised defence", "We favor an organized defense", "agree"],
    ["a rules-based order for all of us", "a rules based order for all of us", "agree"],
    ["a rules-based order for all of us", "a rule-based order for all of us", "wording info"],
    ["I think that we can win this race", "I think we can win this race", "wording info"],
    ["We stand with the people of the valley. They are not alone.", "They are not alone.", "agree"],
    ["We stand … with the valley", "We stand, as we always have, with the valley", "agree"],
    ["He [the mayor] never called me back", "He never called me back", "agree"],
    ["about 5 per cent of the vote", "about 5 percent of the vote", "agree"],
    ["“It’s over,” he told me", "It is over, he told me", "agree"],
    ["the dog barked at night", "inflation will surely fall next spring", "agree"],
  ])("%s / %s: %s", (a, b, expected) => {
    expect(verdict(judged(wording, quote(a), quote(b)))).toBe(expected);
    expect(verdict(judged(wording, quote(b), quote(a)))).toBe(expected);
  });

  test("shows what changed", () => {
    const judgement = judged(wording, quote("The attack must be answered."), quote("The attack must be punished."));
    expect(judgement.reason).toBe("`answered` / `punished`");
  });

  test("any quotation agrees with itself and with a piece of itself", () => {
    const word = fc.constantFrom("we", "not", "ten", "boats", "sea", "10", "never", "Sen.", "…", "don't", "—", "“");
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), fc.nat(12), (words, cut) => {
        const whole = quote(words.join(" "));
        expect(verdict(judged(wording, whole, whole))).toBe("agree");
        expect(verdict(judged(wording, whole, quote(words.slice(cut).join(" "))))).toBe("agree");
      }),
    );
  });
});

type Who = [string | null, SpeakerKind, (string | null)?];
const one: Who = ["Ada Berg", "person"];

describe("speakers", () => {
  const long = "we will stand by every family that lost its home tonight";
  const said = ([speaker, speakerKind, role = null]: Who, content = long) =>
    claimOf("quote", quoteValue(content, { speaker, speakerKind, role }));
  test.each<[Who, Who, string]>([
    [one, ["Olav Dahl", "person"], "attribution"],
    [one, ["Berg", "person"], "agree"],
    [one, ["Ada Borg", "person"], "agree"],
    [one, ["sources", "unnamed"], "attribution info"],
    [one, [null, "unknown"], "agree"],
    [one, ["the health ministry", "organisation"], "agree"],
    [["police", "organisation"], ["the coast guard", "organisation"], "attribution info"],
    [["the Health Ministry", "organisation"], ["a Health Ministry spokesman", "office"], "agree"],
    [["sources", "unnamed"], ["officials", "unnamed"], "agree"],
  ])("%o and %o: %s", (a, b, expected) => {
    expect(verdict(judged(quoteSpeaker, said(a), said(b)))).toBe(expected);
    expect(verdict(judged(quoteSpeaker, said(b), said(a)))).toBe(expected);
  });

  test("a short phrase may be said by two people", () => {
    const judgement = judged(
      quoteSpeaker,
      said(one, "shoulder to shoulder"),
      said(["Olav Dahl", "person"], "shoulder to shoulder"),
    );
    expect(verdict(judgement)).toBe("attribution info");
  });

  const stated = ([speaker, speakerKind, role = null]: Who, polarity: "affirms" | "denies" = "affirms") =>
    claimOf("statement", statementValue(long, { speaker, speakerKind, role, polarity }));
  test.each<[Who, Who, string]>([
    [one, ["Olav Dahl", "person"], "attribution"],
    [one, ["sources", "unnamed"], "attribution warning"],
    [one, ["the spokesperson", "office"], "agree"],
    [["the spokesperson", "office"], ["sources", "unnamed"], "attribution warning"],
  ])("a statement by %o and %o: %s", (a, b, expected) => {
    expect(verdict(judged(statementSpeaker, stated(a), stated(b)))).toBe(expected);
  });

  test("a denial is another statement", () => {
    expect(verdict(judged(statementSpeaker, stated(one), stated(["Olav Dahl", "person"], "denies")))).toBe("agree");
  });
});

describe("copies", () => {
  const passage = (words: string, counterpart: string) => claimOf("passage", { words, counterpart, against: "b.txt" });
  test.each([
    ["bridge", "brqxjdmige", "garble"],
    ["colour", "color", "agree"],
    ["the car", "a car", "wording warning"],
    ["Thursday", "this", "wording info"],
    ["you", "any of our readers", "wording info"],
    ["the", "a", "wording info"],
    ["5,000", "5000", "agree"],
    ["5,000", "50,000", "contradiction"],
    ["teh", "the", "wording info"],
    ["would", "wold", "spelling info"],
    ["won't", "will not", "agree"],
    ["will", "will not", "contradiction"],
    ["deny", "confirm", "wording warning"],
  ])("%s / %s: %s", (a, b, expected) => {
    expect(verdict(judged(copy, passage(a, b), passage(b, a)))).toBe(expected);
    expect(verdict(judged(copy, passage(b, a), passage(a, b)))).toBe(expected);
  });

  test.each(["Knightsbridge", "lengths", "Krzysztof", "rhythm", "Schwarzenegger", "Brzezinski", "NATO", "Tchaikovsky"])(
    "%s is no damage",
    (word) => expect(looksGarbled(word)).toBe(false),
  );

  test.each(["brqxjdmige", "gvmtzxle", "cafÃ© owner", "wh\uFFFDt"])("%s is damage", (word) => {
    expect(looksGarbled(word)).toBe(true);
  });
});

describe("one figure of different things", () => {
  const count = (figures: string, what: string, counted: string | null = null) =>
    claimOf("count", { ...interval(figures), what }, { subject: { ...unknownSubject, counted } });
  test.each([
    [count("200", "rotations"), count("~200", "CAF members"), "garble"],
    [count("200", "members"), count("200", "CAF members"), "agree"],
    [count("350", "soldiers"), count("350", "rotations of soldiers"), "garble"],
    [count("350", "soldiers"), count("350", "troops"), "agree"],
    [count("12", "people"), count("12", "women"), "agree"],
    [count("12", "boats"), count("14", "trucks"), "agree"],
  ])("case %#", (a, b, expected) => {
    expect(verdict(judged(figure, a, b))).toBe(expected);
    expect(verdict(judged(figure, b, a))).toBe(expected);
  });
});
