import { defineConfig } from "vitest/config";

const root = new URL("..", import.meta.url).pathname;
/** Tests that run the built command line; the build they need is made once, and only if it is out of date. */
const builtTests = ["tests/scenarios/**/*.test.ts"];
/** Tests that need a browser; they say so and are skipped where there is none. */
const browserTests = ["tests/browser/**/*.test.ts"];
/** Where .ci/run counts passed and failed tests. */
const summary = process.env["CLAIMCHECK_TEST_SUMMARY"];

export default defineConfig({
  test: {
    root,
    // On two processors vitest would keep one for itself, which has next to nothing to do.
    maxWorkers: "100%",
    reporters: summary === undefined ? ["default"] : ["default", ["json", { outputFile: summary }]],
    projects: [
      {
        test: {
          name: "unit",
          root,
          include: ["tests/**/*.test.ts"],
          exclude: [...builtTests, ...browserTests],
          // Files share what they import: loading the model and the book anew for each would be most of their time.
          isolate: false,
          testTimeout: 30_000,
        },
      },
      {
        test: { name: "browser", root, include: browserTests, testTimeout: 60_000, hookTimeout: 60_000 },
      },
      {
        test: {
          name: "scenarios",
          root,
          include: builtTests,
          globalSetup: ["tests/scenarios/build.ts"],
          testTimeout: 60_000,
        },
      },
    ],
  },
});
