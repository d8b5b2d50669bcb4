import { describe, expect, it } from "vitest";
import { dark, light } from "../../../src/report/html/styles/palette.js";

type Name = keyof typeof light;

/** What is written or drawn on which ground, and the contrast that WCAG 2.2 AA asks for. */
const text: readonly (readonly [Name, readonly Name[]])[] = [
  ["ink", ["page", "card", "sunken", "mark", "claim", "error-ground", "warning-ground", "info-ground", "clear-ground"]],
  ["soft", ["page", "card", "sunken"]],
  ["link", ["page", "card", "sunken"]],
  ["error", ["page", "card", "error-ground"]],
  ["warning", ["page", "card", "warning-ground"]],
  ["info", ["page", "card", "info-ground"]],
  ["clear", ["page", "card", "clear-ground"]],
  ["p0", ["card"]],
  ["p1", ["card"]],
  ["p2", ["card"]],
  ["p3", ["card"]],
  ["p4", ["card"]],
  ["p5", ["card"]],
];
const drawn: readonly (readonly [Name, readonly Name[]])[] = [["words", ["page", "card"]]];

const pairs = (["light", "dark"] as const).flatMap((scheme) =>
  [text, drawn].flatMap((list, at) =>
    list.flatMap(([name, grounds]) => grounds.map((ground) => [scheme, name, ground, at === 0 ? 4.5 : 3] as const)),
  ),
);

function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(color.slice(at, at + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

describe("palette", () => {
  it.each(pairs)("%s: %s on %s has a contrast of at least %d", (scheme, name, ground, least) => {
    const palette = scheme === "light" ? light : dark;
    const [a, b] = [luminance(palette[name]), luminance(palette[ground])];
    expect((Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)).toBeGreaterThanOrEqual(least);
  });
});
