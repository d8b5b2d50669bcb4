import { describe, expect, test } from "vitest";
import { InputError } from "../../src/errors.js";
import { decode } from "../../src/read/decode.js";

const western =
  "Le président a déclaré que la réunion était « très utile » et que l’accord devait être signé à Genève dès l’été, après un débat animé. ";

function problemOf(bytes: Uint8Array) {
  try {
    decode(bytes, "a.txt");
  } catch (error) {
    if (error instanceof InputError) return error.problems[0];
    throw error;
  }
  return undefined;
}

test("UTF-8 keeps every character, a byte order mark included", () => {
  expect(decode(Buffer.from("\ufeffNaïve café – 😉"), "a.txt")).toEqual({
    text: "\ufeffNaïve café – 😉",
    encoding: "utf-8",
    note: null,
  });
});

test("UTF-16 in both orders is told by its mark", () => {
  const little = Buffer.from("\ufeffTen dead", "utf16le");
  expect(decode(little, "a.txt")).toMatchObject({ text: "\ufeffTen dead", encoding: "utf-16le" });
  expect(decode(Buffer.from(little).swap16(), "a.txt")).toMatchObject({ text: "\ufeffTen dead", encoding: "utf-16be" });
});

test("a clearly meant Western encoding is decoded and noted", () => {
  const plain = western.replaceAll("’", "'").repeat(6);
  const decoded = decode(Buffer.from(plain, "latin1"), "a.txt");
  expect(decoded).toMatchObject({
    text: plain,
    encoding: "windows-1252",
    note: { code: "not-utf8", line: 1, column: 7 },
  });
});

test("damaged UTF-8 is refused with the place of the first bad byte", () => {
  const bytes = Buffer.concat([Buffer.from("first line\ncafé "), Buffer.from([0xff, 0xfe]), Buffer.from(" – more")]);
  expect(problemOf(bytes)).toMatchObject({ code: "not-utf8", path: "a.txt", line: 2, column: 6 });
});

describe("what is not text is named", () => {
  test.each([
    ["%PDF-1.7\n\0", "PDF"],
    ["PK\u0003\u0004rest", "ZIP"],
    ["{\\rtf1 hello", "RTF"],
    ["some\0thing", "zero byte"],
    ["T\0e\0n\0 \0d\0e\0a\0d\0", "UTF-16"],
  ])("%j", (bytes, kind) => {
    const problem = problemOf(Buffer.from(bytes, "latin1"));
    expect(problem?.code).toBe("binary-file");
    expect(problem?.message).toContain(kind);
  });
});

test.each(["", " \n\t\u00a0\n"])("nothing but white space is refused: %j", (text) => {
  expect(problemOf(Buffer.from(text))).toMatchObject({ code: "empty-file" });
});
