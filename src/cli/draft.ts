// The draft that a gate is for. Takes the path that was given with --draft; refuses what is not one article, since a draft
// that is silently not there would let everything through.
import { stat } from "node:fs/promises";
import { InputError } from "../errors.js";
import type { Claim } from "../model/claim.js";
import { reportedKinds } from "../model/claim.js";
import { type Input, idAt } from "./read-input.js";

/**
 * The id of the draft among the sources that were read.
 * @throws InputError when it is not one article
 */
export async function draftAmong(path: string, input: Input): Promise<string> {
  // A folder holds many articles, and what is not there by its name is a pattern.
  const isOne = await stat(path).then(
    (status) => status.isFile(),
    () => path === "-",
  );
  const id = isOne ? await idAt(path, input) : undefined;
  if (id !== undefined) return id;
  const help = "Name one article after --draft, and the sources to compare it with as paths.";
  throw new InputError([{ code: "bad-draft", path, message: "a draft is one article", help }]);
}

/** A remark on a draft in which nothing is read that could disagree with anything, or null. */
export function remarkOnDraft(draft: string, claims: readonly Claim[]): string | null {
  const hasClaims = claims.some(({ source, kind }) => source === draft && reportedKinds.includes(kind));
  return hasClaims ? null : `${draft}: no claim that can be checked is read in this draft.`;
}
