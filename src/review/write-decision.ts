// Puts a decision into the text of `decisions.yaml`. Comments, the order of entries and the way they are written stay as
// they are; an earlier answer to the same dispute moves into the history of its entry.
import { type Document, isMap, isSeq, parseDocument, type YAMLMap } from "yaml";
import type { Answer, Decision } from "../model/decision.js";
import { type DecisionEntry, holdsNothing, readDecisions } from "./read-decisions.js";
import { sharesEvidence } from "./standing.js";

const heading = `# Editors' answers to findings: who accepted what, why, and until when. \`claimcheck check\` reads this file,
# \`claimcheck decide\` writes it. An answer no longer counts when the words it was given on change.
`;

/** A decision with what it was given on; `decide` has both. */
export type CompleteDecision = Decision & { readonly dispute: NonNullable<Decision["dispute"]> };

/**
 * The text of the file with the decision in it; `text` is null when there is no file yet.
 * @throws InputError when the text is no decisions file
 */
export function withDecision(text: string | null, decision: CompleteDecision, path: string): string {
  if (text === null || holdsNothing(text)) {
    const document = parseDocument(`${text === null || text.trim() === "" ? heading : text.trimEnd()}\n[]\n`);
    appendEntry(document, entryOf(decision, []));
    return written(document, text);
  }
  const known = readDecisions({ path, text });
  const document = parseDocument(text.replace(/^\uFEFF/, ""), { stringKeys: true });
  const at = known.findIndex(
    (entry) => entry.finding === decision.finding && sharesEvidence(entry.dispute, decision.dispute),
  );
  const replaced = known[at];
  if (replaced === undefined) appendEntry(document, entryOf(decision, []));
  else updateEntry(document, at, entryOf(decision, [replaced, ...(replaced.earlier ?? [])]));
  return written(document, text);
}

function written(document: Document, before: string | null): string {
  const lines = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  const text = before?.includes("\r\n") === true ? lines.replace(/\r?\n/g, "\r\n") : lines;
  // What is written must say what was meant, or not be written at all.
  readDecisions({ path: "decisions.yaml", text });
  return text;
}

/** The entry as the file has it; keys without a value are left out. */
function entryOf(decision: CompleteDecision, earlier: readonly Answer[]): DecisionEntry {
  const { rule, severity, about, values, sources, evidence } = decision.dispute;
  const entry = {
    finding: decision.finding,
    ...answerKeys(decision),
    rule,
    severity,
    about,
    values,
    sources,
    evidence,
  };
  return earlier.length === 0 ? entry : { ...entry, earlier: earlier.map(answerKeys) };
}

function answerKeys({ as, by, reason, on, until }: Answer) {
  return { as, by, reason, on, ...(until === null ? {} : { until }) };
}

function appendEntry(document: Document, entry: DecisionEntry): void {
  const list = document.contents;
  if (!isSeq(list)) throw new Error("a decisions file without a list passed its schema");
  list.flow = false;
  const node = document.createNode(entry, { aliasDuplicateObjects: false }) as YAMLMap;
  // Digests and file names are for the program: they need not fill a page.
  for (const key of ["evidence", "sources"]) {
    const value = node.get(key, true);
    if (isSeq(value)) value.flow = true;
  }
  if (list.items.length > 0) node.spaceBefore = true;
  list.items.push(node);
}

/** Changes the values of an entry in place, so that the comments in it stay. */
function updateEntry(document: Document, at: number, entry: DecisionEntry): void {
  const node = document.getIn([at], true);
  if (!isMap(node)) throw new Error("an entry of a decisions file is no map");
  if (entry.until === undefined) node.delete("until");
  for (const [key, value] of Object.entries(entry)) {
    const old = node.get(key, true);
    const fresh = document.createNode(value, { aliasDuplicateObjects: false });
    if (isSeq(old) && isSeq(fresh) && old.flow !== undefined) fresh.flow = old.flow;
    if (old !== undefined && typeof value === "string") node.set(key, value);
    else node.set(key, fresh);
  }
}
