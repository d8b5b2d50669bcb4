import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Claim } from "../../../src/model/claim.js";
import type { Span } from "../../../src/model/span.js";
import { type MarkedPiece, markedPieces } from "../../../src/report/html/marked-pieces.js";
import { paragraphsOf } from "../../../src/report/html/paragraphs.js";
import { moneyClaim, sourceOf } from "../sample.js";

const model = moneyClaim(sourceOf("a.txt", "€1"), "€1", 1);
const claimOn = (start: number, end: number): Claim => ({ ...model, id: `${start}-${end}`, span: { start, end } });
const ordered = (spans: readonly Span[]): Claim[] =>
  [...spans].sort((a, b) => a.start - b.start || b.end - a.end).map(({ start, end }) => claimOn(start, end));

/** The pieces in one line: text as dots, a claim in brackets with its id, ">" when it continues, "…" when it goes on. */
function drawn(pieces: readonly MarkedPiece[]): string {
  return pieces
    .map((piece) =>
      piece.claim === null
        ? ".".repeat(piece.end - piece.start)
        : `[${piece.continued ? ">" : ""}${drawn(piece.inner)}${piece.last ? "" : "…"}]`,
    )
    .join("");
}

describe("markedPieces", () => {
  it.each([
    ["no claim", [], "....."],
    ["one claim", [[1, 3]], ".[..].."],
    [
      "nested",
      [
        [0, 4],
        [1, 2],
      ],
      "[.[.]..].",
    ],
    [
      "equal spans",
      [
        [1, 3],
        [1, 3],
      ],
      ".[[..]]..",
    ],
    [
      "overlapping: the later one is cut in two",
      [
        [0, 3],
        [2, 5],
      ],
      "[..[.…]][>..]",
    ],
    [
      "three that overlap",
      [
        [0, 2],
        [1, 4],
        [1, 5],
      ],
      "[.[[.…]…]][>[>..].]",
    ],
    ["beyond the text", [[3, 9]], "...[..…]"],
    ["empty spans", [[2, 2]], "....."],
  ] as const)("%s", (_, spans, expected) => {
    const claims = ordered(spans.map(([start, end]) => ({ start, end })));
    expect(drawn(markedPieces([{ start: 0, end: 5 }], claims)[0] ?? [])).toBe(expected);
  });

  it("goes on with a claim in the next paragraph", () => {
    const paragraphs = [
      { start: 0, end: 3 },
      { start: 4, end: 6 },
    ];
    expect(markedPieces(paragraphs, ordered([{ start: 2, end: 5 }])).map(drawn)).toEqual(["..[.…]", "[>.]."]);
  });

  it("keeps every character once, and begins and ends every claim once", () => {
    const span = fc
      .tuple(fc.nat(30), fc.integer({ min: 1, max: 12 }))
      .map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.uniqueArray(span, { selector: ({ start, end }) => `${start}-${end}`, maxLength: 12 }), (spans) => {
        const pieces = markedPieces(
          [
            { start: 0, end: 20 },
            { start: 20, end: 50 },
          ],
          ordered(spans),
        ).flat();
        const leaves = (list: readonly MarkedPiece[]): MarkedPiece[] =>
          list.flatMap((piece) => (piece.claim === null ? [piece] : leaves(piece.inner)));
        const all = (list: readonly MarkedPiece[]): MarkedPiece[] =>
          list.flatMap((piece) => [piece, ...all(piece.inner)]);
        let at = 0;
        for (const { start, end } of leaves(pieces)) {
          expect(start).toBe(at);
          at = end;
        }
        expect(at).toBe(50);
        const marks = all(pieces).filter(({ claim }) => claim !== null);
        for (const claim of ordered(spans)) {
          const own = marks.filter((piece) => piece.claim?.id === claim.id);
          expect(own.filter(({ continued }) => !continued)).toHaveLength(1);
          expect(own.filter(({ last }) => last)).toHaveLength(1);
          expect(own.reduce((sum, { start, end }) => sum + end - start, 0)).toBe(claim.span.end - claim.span.start);
        }
      }),
    );
  });

  it("takes no time that grows with the square of a text in one line", () => {
    const claims = Array.from({ length: 100_000 }, (_, at) => claimOn(at * 10, at * 10 + 5));
    const from = performance.now();
    expect(markedPieces([{ start: 0, end: 1_000_000 }], claims)[0]).toHaveLength(200_000);
    expect(performance.now() - from).toBeLessThan(5000);
  });
});

describe("paragraphsOf", () => {
  it("keeps what lies between the blocks, but for white space", () => {
    const text = "Head\n\nloose\nBody.  ";
    const blocks = [
      { start: 0, end: 4, zone: "headline" as const },
      { start: 12, end: 17, zone: "body" as const },
    ];
    expect(
      paragraphsOf({ text, blocks }).map(({ span, zone }) => [zone, text.slice(span.start, span.end).trim()]),
    ).toEqual([
      ["headline", "Head"],
      ["unread", "loose"],
      ["body", "Body."],
    ]);
  });
});
