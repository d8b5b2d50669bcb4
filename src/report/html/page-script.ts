import { enliven } from "./browser.js";

/**
 * The script of the page. What a function says of its own text depends on the tools that it went through; the build therefore
 * puts the text in the place of this expression (src/cli/build-page-script.ts), and every later step leaves it as it is.
 */
export const pageScript: string = `(${enliven.toString()})();`;
