import { expect, test } from "vitest";
import { extractClaims } from "../../../src/extract/index.js";
import { analyse } from "../../../src/text/analyse.js";
import { articleOf, book } from "../../builders.js";

/** Whose age the first age of a text is. */
function holderIn(text: string): string | null | undefined {
  const claims = extractClaims(analyse(articleOf("a.txt", text), book.lexicon), book.lexicon);
  const age = claims.find(({ kind }) => kind === "age");
  return age === undefined ? undefined : (age.subject.anchor?.text ?? null);
}

test.each([
  ["Dan Marsh has joined Aldbury. The 24-year-old scored twice.", "Dan Marsh"],
  ["Striker Dan Marsh joined. The 24-year-old, who is from Hull, signed.", "Dan Marsh"],
  ["The singer Eva Lind died on Friday. She was 71.", "Eva Lind"],
  ["Tom Hale died on Friday. He was 68.", "Tom Hale"],
  ["Eva Lind died on Friday. He was 71.", null],
  ["Coach Tom Hale praised the striker. The 24-year-old scored.", null],
  ["Tom Hale told a passenger to leave. The 24-year-old refused.", null],
  ["Eva Lind met Tom Hale. The 61-year-old smiled.", null],
  ["Tom Hale was freed. The 30-year-old driver was not.", null],
])("%s", (text, expected) => {
  expect(holderIn(text)).toBe(expected);
});
