import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { timesOf } from "./document.js";

interface Cases {
  readonly published: string;
  readonly found: readonly (readonly [string, ...string[]])[];
  readonly none: readonly string[];
}

const cases = parse(readFileSync(new URL("../../cases/durations.yml", import.meta.url), "utf8")) as Cases;

function shown(text: string): string[] {
  return timesOf(text, cases.published).durations.map(({ span, value }) => {
    const { iso, low, high, approximate } = value;
    return `${text.slice(span.start, span.end)} = ${iso} ${low ?? "-"} ${high ?? "-"}${approximate ? " ~" : ""}`;
  });
}

describe("durations", () => {
  it.each(cases.found)("%s", (text, ...expected) => {
    expect(shown(text)).toEqual(expected.filter((one) => one));
  });
  it.each(cases.none)("no duration: %s", (text) => {
    expect(shown(text)).toEqual([]);
  });
  it("tells frequency, age and distance from length", () => {
    const sense = (text: string) => timesOf(text, null).durations[0]?.value.sense;
    expect(sense("They meet every six months.")).toBe("frequency");
    expect(sense("The two-year-old company failed.")).toBe("age");
    expect(sense("She called several hours ago.")).toBe("ago");
    expect(sense("They stayed for six months.")).toBe("length");
    expect(timesOf("They meet every six months.", null).durations[0]?.value.every).toBe(true);
  });
});
