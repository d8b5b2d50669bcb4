import { describe, expect, test } from "vitest";
import { claimcheck as run } from "./command-line.js";

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

  test("words that no claim holds are an error, and so are words without articles", async () => {
    const unknown = await run(["explain", "--between", "no such words", "200 CAF", "seeds"]);
    expect(unknown.code).toBe(2);
    expect(unknown.stderr).toContain("no such words");
    const alone = await run(["explain", "--between", "700 million", "750 million"]);
    expect(alone.code).toBe(2);
    expect(alone.stderr).toContain("and then the articles");
  });
});
