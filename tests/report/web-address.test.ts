import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { expect, it } from "vitest";
import { webAddress } from "../../src/report/web-address.js";

it.each([
  ["https://courier.example/a?b=c#d", "https://courier.example/a?b=c#d"],
  ["HTTP://Courier.example", "http://courier.example/"],
  ["https://courier.example/a b/ü|{x}?q=[1]#a#b", "https://courier.example/a%20b/%C3%BC%7C%7Bx%7D?q=%5B1%5D#a%23b"],
  ["https://ana:secret@courier.example/100%", "https://courier.example/100%25"],
  ["javascript:alert(1)", null],
  ["file:///etc/passwd", null],
  ["data:text/html,x", null],
  ["courier.example", null],
  ["//evil.example", null],
  ["https://a b", null],
  ['https://x"y', null],
  ["https://x\u202ey", null],
  ["", null],
  [null, null],
])("%j is %j", (address, expected) => {
  expect(webAddress(address)).toBe(expected);
});

it("is always a URI", () => {
  const ajv = new Ajv();
  addFormats.default(ajv);
  const isUri = ajv.compile({ type: "string", format: "uri" });
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (path) => {
      const address = webAddress(`https://courier.example/${path}`);
      expect(address === null || isUri(address), address ?? "").toBe(true);
    }),
    { numRuns: 1000 },
  );
});
