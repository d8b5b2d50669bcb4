// A step of the build, before anything is bundled: fixes the script of the HTML report as text, so that the report is the same
// to the byte whether the program runs from its modules or from one file.
import { writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { pageScript } from "../report/html/page-script.js";

const built = fileURLToPath(new URL("../report/html/page-script.js", import.meta.url));
writeFileSync(built, `export const pageScript = ${JSON.stringify(pageScript)};\n`);
