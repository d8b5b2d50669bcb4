import { distance } from "fastest-levenshtein";
import { InputError } from "../errors.js";

/** Findings that a message lists. */
const mostListed = 10;

/**
 * The finding with this id, or with the only id that starts so.
 * @throws InputError, with the nearest ids, when there is none or more than one
 */
export function findingNamed<Named extends { readonly id: string; readonly rule: string; readonly about: string }>(
  id: string,
  findings: readonly Named[],
): Named {
  const matching = id === "" ? [] : findings.filter((finding) => finding.id.startsWith(id.toLowerCase()));
  const [only, second] = matching;
  if (only !== undefined && second === undefined) return only;
  const listed = second === undefined ? nearest(id, findings) : matching;
  const ids = listed.slice(0, mostListed).map((finding) => `${finding.id} (${finding.rule}: ${finding.about})`);
  const more = listed.length > mostListed ? `\n    and ${listed.length - mostListed} more` : "";
  throw new InputError([
    {
      code: second === undefined ? "unknown-finding" : "ambiguous-finding",
      message:
        second === undefined
          ? `These sources have no finding \`${id}\`.`
          : `${matching.length} findings have an id that starts with \`${id}\`.`,
      help:
        ids.length === 0
          ? "These sources have no findings at all."
          : `Findings here${second === undefined ? ", the nearest ids first" : ""}:\n    ${ids.join("\n    ")}${more}`,
    },
  ]);
}

/** Those whose ids begin most like the one that was typed. */
function nearest<Named extends { readonly id: string }>(id: string, findings: readonly Named[]): readonly Named[] {
  const far = (finding: Named) => distance(id.toLowerCase(), finding.id.slice(0, Math.max(1, id.length)));
  return [...findings].sort((a, b) => far(a) - far(b) || (a.id < b.id ? -1 : 1));
}
