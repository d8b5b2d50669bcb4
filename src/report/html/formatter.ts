// For an editor's screen and a lawyer's file: one page, complete in itself. The libraries that draw it load when it is asked for.
import type { Formatter } from "../formatter.js";

export const htmlFormatter: Formatter<Promise<string>> = {
  name: "html",
  documentation: "for reading and filing: one self-contained page with every source in full",
  extension: "html",
  format: async (report) => (await import("./document.js")).htmlDocument(report),
};
