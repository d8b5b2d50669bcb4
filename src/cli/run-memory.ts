// What one run of `check --watch` keeps for the next: the claims of every source that is still the same, and everything up
// to the rules when no article changed. Forgets all of it when the word lists change, since claims are read with them.
import { createHash } from "node:crypto";
import type { Lexicon } from "../lexicon/index.js";
import type { Claim } from "../model/claim.js";
import type { Source } from "../model/source.js";
import { type Aligned, extractClaims } from "../pipeline.js";
import type { OpenBook } from "./books/contract.js";
import type { Input } from "./read-input.js";

/** What stands before any rule is asked. */
export interface KeptRun {
  readonly input: Input;
  readonly aligned: Aligned;
}

export interface RunMemory {
  /** The claims of a source, from the run before when nothing about it has changed. */
  readonly claimsOf: (source: Source, lexicon: Lexicon) => readonly Claim[];
  /** The run before, when its sources and word lists still hold; null otherwise. */
  keptFor(book: OpenBook): KeptRun | null;
  /** Keeps a run for the next one. */
  keep(run: KeptRun): void;
  /** Articles may have changed: the next run reads them again. */
  articlesChanged(): void;
}

/** A memory that holds nothing yet. */
export function newMemory(): RunMemory {
  let lists = "";
  let run: KeptRun | null = null;
  let earlier = new Map<string, readonly Claim[]>();
  let current = new Map<string, readonly Claim[]>();
  return {
    claimsOf(source, lexicon) {
      const key = digest(source);
      const claims = earlier.get(key) ?? current.get(key) ?? extractClaims(source, lexicon);
      current.set(key, claims);
      return claims;
    },
    keptFor({ lexiconData }) {
      const now = digest(lexiconData);
      if (now !== lists) {
        lists = now;
        run = null;
        earlier = new Map();
      }
      current = new Map();
      return run;
    },
    keep(finished) {
      if (run !== finished && current.size > 0) earlier = current;
      run = finished;
    },
    articlesChanged() {
      run = null;
    },
  };
}

function digest(value: unknown): string {
  return createHash("sha1").update(JSON.stringify(value)).digest("base64");
}
