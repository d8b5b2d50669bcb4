// Watches files and folders. Takes places, gives the files that changed once they have settled; several runs never overlap.
import { existsSync } from "node:fs";
import { dirname, extname, resolve } from "node:path";
import { type FSWatcher, watch } from "chokidar";
import { sourceFormats } from "../read/index.js";
import { manifestNames } from "./find-articles.js";
import type { WatchedPlaces } from "./watch-paths.js";

/** Milliseconds without a further change after which a run begins: saving a file makes several events. */
const settling = 80;

/** Two watchers: one for folders with all that is in them, one for single files, by the folders that they lie in. */
export function watchPlaces(written: readonly string[]) {
  const files = new Set<string>();
  const parents = new Set<string>();
  const inside = watch([], {
    ignoreInitial: true,
    ignored: (path, status) => status?.isFile() === true && !matters(path, written),
  });
  const single = watch([], {
    ignoreInitial: true,
    depth: 0,
    ignored: (path) => !files.has(resolve(path)) && !parents.has(resolve(path)),
  });
  return {
    watchers: [inside, single],
    /** Watches these as well, and comes back when both watchers are ready. */
    async watch({ folders, files: more }: WatchedPlaces): Promise<void> {
      for (const file of more) files.add(file);
      const unknown = more.map((file) => dirname(file)).filter((folder) => !parents.has(folder) && existsSync(folder));
      for (const folder of unknown) parents.add(folder);
      const added = folders.filter((folder) => !(folder in inside.getWatched()));
      await Promise.all([ready(inside, added), ready(single, [...new Set(unknown)])]);
    },
  };
}

/** Chokidar says once that it is ready; what is added later is watched soon after. */
async function ready(watcher: FSWatcher, paths: readonly string[]): Promise<void> {
  if (paths.length === 0) return;
  const first = Object.keys(watcher.getWatched()).length === 0;
  watcher.add([...paths]);
  if (first) await new Promise<void>((done) => watcher.once("ready", () => done()));
}

/** Runs once with no changes, then with the files that changed, one run at a time, until the program is told to end. */
export function runOnChange(
  watchers: readonly FSWatcher[],
  run: (changed: readonly string[]) => Promise<void>,
): Promise<void> {
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let running = false;
  const begin = async (): Promise<void> => {
    if (running) return;
    running = true;
    do {
      const batch = [...changed].sort();
      changed.clear();
      await run(batch);
    } while (changed.size > 0);
    running = false;
  };
  for (const watcher of watchers) {
    watcher.on("all", (event, path) => {
      if (event === "addDir") return;
      changed.add(resolve(path));
      clearTimeout(timer);
      timer = setTimeout(() => void begin(), settling);
    });
  }
  void begin();
  return new Promise((resolveEnd) => {
    const end = (): void => {
      clearTimeout(timer);
      void Promise.all(watchers.map((watcher) => watcher.close())).then(() => resolveEnd());
    };
    process.once("SIGINT", end).once("SIGTERM", end);
  });
}

const articleEndings = new Set(sourceFormats.flatMap(({ endings }) => endings.map((ending) => `.${ending}`)));

/** Whether a change of this file means that articles must be read again; of a folder too. */
export function isArticle(path: string): boolean {
  const name = path.split(/[\\/]/).at(-1) ?? "";
  return articleEndings.has(extname(path).toLowerCase()) || manifestNames.includes(name) || extname(path) === "";
}

/** Articles, manifests, and YAML; never what lies in hidden folders or packages, nor our own reports. */
function matters(path: string, written: readonly string[]): boolean {
  if (written.some((own) => resolve(own) === resolve(path))) return false;
  return isArticle(path) || /\.ya?ml$/i.test(path);
}
