// Articles in the shapes in which editors have them, through the command line.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { column, pdfDocument, word, zip } from "../read/documents/builders.js";
import { claimcheck } from "./command-line.js";

const html = `<!doctype html><html lang="en"><head><meta property="og:site_name" content="The Harbour Post"><title>Ferry aground</title></head><body><article><h1>Ferry aground off Lind</h1><p>The ferry Aurora ran aground off Lind on Monday with 340 passengers on board, the coast guard said.</p><p>All of the passengers were brought ashore by noon, and nobody was hurt in the accident.</p></article></body></html>`;
const text =
  "Ferry aground\n\nThe ferry Aurora ran aground off Lind on Monday with 430 passengers on board, the coast guard said.";

let cwd: string;
beforeAll(() => {
  cwd = mkdtempSync(join(tmpdir(), "claimcheck-documents-"));
  mkdirSync(join(cwd, "stories"));
  writeFileSync(join(cwd, "stories/post.html"), html);
  writeFileSync(join(cwd, "stories/wire.docx"), word([["Ferry aground", "Title"], [text.split("\n\n")[1] as string]]));
  const lines = ["The ferry Aurora ran aground off Lind on", "Monday with 340 passengers on board."];
  writeFileSync(join(cwd, "stories/paper.pdf"), pdfDocument([column(lines, 60, 700)]));
  writeFileSync(join(cwd, "stories/data.json"), '{"somebody": "else\'s"}');
  writeFileSync(join(cwd, "all.zip"), zip({ "post.html": html, "wire.txt": text }));
  writeFileSync(join(cwd, "scan.pdf"), pdfDocument([[]]));
  writeFileSync(
    join(cwd, "de.txt"),
    "Die Fähre lief am Montag vor Lind auf Grund. An Bord waren nach Angaben der Küstenwache 340 Menschen, die bis zum Mittag alle an Land gebracht wurden. Verletzt wurde dabei niemand, sagte ein Sprecher der Reederei am Abend.",
  );
});
afterAll(() => rmSync(cwd, { recursive: true, force: true }));

describe("documents", () => {
  it("of a folder are compared with each other, each by its own text; data in it is left alone", async () => {
    const { code, stdout } = await claimcheck(["check", "stories"], { cwd });
    expect(stdout).toContain("340 passengers");
    expect(stdout).toContain("430 passengers");
    expect(stdout).toContain("The Harbour Post");
    expect(stdout).toContain("stories/paper.pdf");
    expect(code).toBe(1);
  });

  it("of an archive have its path and theirs", async () => {
    const { code, stdout } = await claimcheck(["check", "all.zip"], { cwd });
    expect(stdout).toContain("all.zip/post.html");
    expect(stdout).toContain("all.zip/wire.txt");
    expect(code).toBe(1);
  });

  it("in another language are named and left out", async () => {
    const { code, stdout, stderr } = await claimcheck(["claims", "stories/post.html", "de.txt"], { cwd });
    expect(stderr).toContain("de.txt: the text is in German");
    expect(stdout).not.toContain("de.txt");
    expect(code).toBe(0);
  });

  it("without text are an error that says what to do", async () => {
    const { code, stderr } = await claimcheck(["check", "scan.pdf"], { cwd });
    expect(stderr).toContain("scan.pdf: there is no text in this PDF");
    expect(stderr).toContain("text recognition");
    expect(code).toBe(2);
  });
});
