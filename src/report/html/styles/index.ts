// The style of the page, put together. Constant text: nothing of an article or a rule ever comes into it.
import { findings } from "./findings.js";
import { frame } from "./frame.js";
import { paletteRules } from "./palette.js";
import { print } from "./print.js";
import { sources } from "./sources.js";

export const styles: string = [paletteRules(), frame, findings, sources, print].join("\n");
