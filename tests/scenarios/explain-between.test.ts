import { describe, expect, test } from "vitest";
import { flood, folderWith, claimcheck as run } from "./command-line.js";

describe("explain --between", () => {
  test("says that two figures met, and part by part why", async () => {
    const { code, stdout } = await run(["explain", "--between", "700 million", "750 million", "seeds"]);
    expect(code).toBe(0);
    expect(stdout).toContain("They meet as “same-subject”");
    expect(stdout).toMatch(/= measure\s+agrees\s+aid/);
  });

  test("says why two figures did not meet", async () => {
    const { stdout } = await run(["explain", "--between", "100,000 Russian", "200 CAF", "seeds"]);
    expect(stdout).toContain("One is a figure of “troops”, the other of “member”.");
    expect(stdout).toMatch(/≠ modifiers\s+differs\s+Russian \/ CAF/);
  });

  test("takes the words around a figure as well as its own", async () => {
    const cwd = folderWith(flood);
    const { code, stdout } = await run(["explain", "--between", "killed 14 people, the mayor", "killed 41", "."], {
      cwd,
    });
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Between[\s\S]*14 people[\s\S]*41[\s\S]*They meet as “same-subject”/);
  });

  test("words that no claim holds are an error, and so are words without articles", async () => {
    const unknown = await run(["explain", "--between", "no such words", "200 CAF", "seeds"]);
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain("no such words");
    expect((await run(["explain", "--between", " ", "200 CAF", "seeds"])).code).toBe(2);
    const alone = await run(["explain", "--between", "700 million", "750 million"]);
    expect(alone.code).toBe(2);
    expect(alone.stderr).toContain("and then the articles");
  });
});
