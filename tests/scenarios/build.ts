import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";

const root = new URL("../..", import.meta.url).pathname;
/** The last file that a build writes. */
const finished = join(root, "dist/report.schema.json");

/** Builds the program unless the last build is newer than everything it was made from. */
export default function build(): void {
  const built = existsSync(finished) ? statSync(finished).mtimeMs : 0;
  const inputs = ["src", "rules", "package.json", "tsconfig.json"].flatMap((name) => filesUnder(join(root, name)));
  if (inputs.some((path) => statSync(path).mtimeMs > built)) {
    execFileSync("npm", ["run", "-s", "build"], { cwd: root, stdio: ["ignore", "inherit", "inherit"] });
  }
}

function filesUnder(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesUnder(join(path, name)));
}
