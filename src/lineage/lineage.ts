// How the sources of a run depend on each other. Takes sources; gives copies, derivations, and the origin of each. Refuses to
// make one family of two independent texts because a third credits both: every source has one parent at most.
import type { Lexicon } from "../lexicon/index.js";
import { canonicalOutlet, type Outlets } from "../lexicon/outlets.js";
import type { Lineage, Origin } from "../model/group.js";
import type { Source } from "../model/source.js";
import { findCopies } from "./copies.js";
import { findDerivations } from "./derivation.js";

/** Traces copies, credits and origins. The order of the sources does not matter. */
export function traceLineage(sources: readonly Source[], lexicon: Pick<Lexicon, "outlets">): Lineage {
  const sorted = [...sources].sort((a, b) => (a.id < b.id ? -1 : 1));
  const copyOf = copiesByManifestAndText(sorted);
  const derivedFrom = findDerivations(sorted, lexicon.outlets);
  const originOf = findOrigins(sorted, copyOf, derivedFrom, lexicon.outlets);
  return { copyOf, derivedFrom, originOf, origins: originsFrom(originOf) };
}

/** What the manifest says goes before what the words show. */
function copiesByManifestAndText(sources: readonly Source[]): ReadonlyMap<string, string> {
  const ids = new Set(sources.map(({ id }) => id));
  const copyOf = new Map<string, string>();
  for (const [id, copy] of findCopies(sources)) copyOf.set(id, copy.of);
  for (const { id, copyOf: given } of sources) {
    if (given === null || given === id || !ids.has(given)) continue;
    copyOf.set(id, given);
    if (rootOf(given, copyOf) === null) copyOf.delete(given);
  }
  return copyOf;
}

/** Follows parents up to the one that has none; null when they go round in a circle. */
function rootOf(id: string, parents: ReadonlyMap<string, string>): string | null {
  const seen = new Set<string>();
  let at = id;
  for (let parent = parents.get(at); parent !== undefined; parent = parents.get(at)) {
    if (seen.has(at)) return null;
    seen.add(at);
    at = parent;
  }
  return at;
}

function findOrigins(
  sources: readonly Source[],
  copyOf: ReadonlyMap<string, string>,
  derivedFrom: ReadonlyMap<string, readonly string[]>,
  outlets: Outlets,
): ReadonlyMap<string, string> {
  const parents = new Map(copyOf);
  for (const { id } of sources) {
    const parent = derivedFrom.get(id)?.[0];
    if (parent === undefined || parents.has(id) || rootOf(parent, parents) === id) continue;
    parents.set(id, parent);
  }
  const outside = outsideRoots(sources, parents, outlets);
  return new Map(
    sources.map(({ id }) => {
      const root = rootOf(id, parents) ?? id;
      return [id, outside.get(root) ?? root];
    }),
  );
}

/** Sources that retell an outlet which is not in the run: two of them come down to that outlet. */
function outsideRoots(
  sources: readonly Source[],
  parents: ReadonlyMap<string, string>,
  outlets: Outlets,
): ReadonlyMap<string, string> {
  const crediting = new Map<string, { name: string; ids: string[] }>();
  for (const { id, credits } of sources) {
    const credit = credits.find(({ relation }) => relation === "derived");
    if (credit === undefined || parents.has(id)) continue;
    const key = canonicalOutlet(credit.outlet, outlets);
    const entry = crediting.get(key);
    if (entry === undefined) crediting.set(key, { name: credit.outlet, ids: [id] });
    else entry.ids.push(id);
  }
  const roots = new Map<string, string>();
  for (const { name, ids } of crediting.values()) if (ids.length > 1) for (const id of ids) roots.set(id, name);
  return roots;
}

function originsFrom(originOf: ReadonlyMap<string, string>): Origin[] {
  const families = new Map<string, string[]>();
  for (const [id, root] of originOf) {
    const family = families.get(root);
    if (family === undefined) families.set(root, [id]);
    else family.push(id);
  }
  return [...families].map(([root, sources]) => ({ root, sources }));
}
