// The program as one file, with the code that V8 has compiled of it: loading four hundred modules and compiling them takes
// longer than checking a handful of articles. It counts only while it is newer than the modules, and code compiled by another
// version of Node is compiled anew.
import { readFileSync, statSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { Script } from "node:vm";

/** The bundled program, in latin1: the build writes everything else as escapes, which makes it quick to read. */
export const bundleFile = fileURLToPath(new URL("program.cjs", import.meta.url));

const codeFile = fileURLToPath(new URL("program.code", import.meta.url));
const moduleFile = fileURLToPath(new URL("program.js", import.meta.url));

/** A program that is ready to be run. */
interface CompiledProgram {
  /** Evaluates it; what it needs of libraries is loaded then and later. */
  program(): { run(): Promise<void> };
  /** Keeps the code of all functions that have been called so far for the next start. */
  keepCode(): void;
}

/** The bundled program; null when the build has not made it, or the modules are newer. */
export function compiledProgram(): CompiledProgram | null {
  const modified = (file: string) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const bundled = modified(bundleFile);
  if (bundled === 0 || bundled < modified(moduleFile)) return null;
  const cachedData = modified(codeFile) < bundled ? undefined : readFileSync(codeFile);
  const script = new Script(readFileSync(bundleFile, "latin1"), {
    filename: bundleFile,
    ...(cachedData === undefined ? {} : { cachedData }),
  });
  return {
    program() {
      const module = { exports: {} as { run(): Promise<void> } };
      script.runInThisContext()(module.exports, createRequire(bundleFile), module, bundleFile, importLibrary);
      return module.exports;
    },
    keepCode: () => writeFileSync(codeFile, script.createCachedData()),
  };
}

/** What `import()` is in the bundle: scripts with compiled code have none of their own. */
function importLibrary(name: string): Promise<unknown> {
  return import(name);
}
