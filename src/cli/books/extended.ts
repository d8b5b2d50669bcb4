// Where a book that another one extends lies. Takes the words after `extends` and the folder of the book that says them;
// gives a file, or what is wrong. Refuses to look anywhere but on this machine: nothing is fetched.
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, isAbsolute, join, resolve } from "node:path";
import { recommended } from "../../check/books/book-data.js";
import { suggestion } from "../../yaml/did-you-mean.js";
import type { ProblemText } from "../../yaml/places.js";
import { bookFileIn, bookNames, shown } from "./find.js";

/** The shipped book, a file (of a package or not), or a problem. */
export type Extended =
  | { readonly kind: "shipped" }
  | { readonly kind: "file"; readonly file: string; readonly fromPackage: boolean }
  | { readonly kind: "problem"; readonly problem: ProblemText };

/** Finds what `extends: <words>` means in a book in this folder. */
export function findExtended(words: string, folder: string): Extended {
  if (words === recommended) return { kind: "shipped" };
  if (words.startsWith("claimcheck:")) {
    return failure(`no shipped book is called \`${words}\``, `The shipped book is \`${recommended}\`.`);
  }
  if (/^\.|[\\]|\.ya?ml$/.test(words) || isAbsolute(words)) return fileAt(words, folder);
  if (/^(?:@[\w.-]+\/)?[\w.-]+$/.test(words)) return packageNamed(words, folder);
  const help = `Write \`${recommended}\`, a path that begins with a dot or ends in .yaml, or the name of a package.`;
  return failure(`\`${words}\` is neither a path nor the name of a package`, help);
}

function fileAt(path: string, folder: string): Extended {
  const file = resolve(folder, path);
  if (!existsSync(file)) return failure(`there is no book \`${path}\``, near(file) ?? `Looked for ${shown(file)}.`);
  if (!statSync(file).isDirectory()) return { kind: "file", file, fromPackage: false };
  const inside = bookFileIn(file);
  if (inside !== null) return { kind: "file", file: inside, fromPackage: false };
  return failure(`there is no ${bookNames[0]} in \`${path}\``, "Name a book file, or a folder that holds one.");
}

function packageNamed(name: string, from: string): Extended {
  for (let folder = from; ; folder = dirname(folder)) {
    const place = join(folder, "node_modules", name);
    if (existsSync(place)) {
      const file = bookFileIn(place);
      if (file !== null) return { kind: "file", file, fromPackage: true };
      return failure(`the package \`${name}\` holds no ${bookNames[0]}`, `Looked into ${shown(place)}.`);
    }
    if (dirname(folder) === folder) break;
  }
  const here = existsSync(join(from, name))
    ? `Write \`./${name}\` for the folder or file beside this book.`
    : undefined;
  return failure(`the package \`${name}\` is not installed`, here ?? `Install it, as in \`npm install ${name}\`.`);
}

function near(file: string): string | undefined {
  try {
    const help = suggestion(file.split(/[\\/]/).at(-1) ?? "", readdirSync(dirname(file)));
    return help?.startsWith("Did you mean") === true ? help : undefined;
  } catch {
    return undefined;
  }
}

function failure(message: string, help: string): Extended {
  return { kind: "problem", problem: { code: "unknown-book", message, help } };
}
