import { existsSync, mkdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { Command } from "commander";
import { InputError } from "../errors.js";
import type { Claim } from "../model/claim.js";
import type { BookChoice } from "./books/contract.js";
import { configOption } from "./options.js";

interface NewFlags extends Pick<BookChoice, "config"> {
  readonly from?: readonly string[];
  readonly kind?: string;
  readonly about?: readonly string[];
  readonly title?: string;
  readonly severity?: string;
  readonly with?: string;
  readonly folder: string;
  readonly rules: string;
}

const examples = `
Examples:
  claimcheck rules new
      asks for a name and for two sentences that contradict each other
  claimcheck rules new vehicles-seized --from "Police seized 12 vehicles." "Officers seized 19 vehicles."
      drafts a rule that reports these two, and shows it
  claimcheck rules new flood-damage --kind money --about damage,loss --folder floods
      a rule without examples, to be filled`;

/** `claimcheck rules new`: writes a rule file to start from, drafted from two sentences in conflict or from options. */
export function newCommand(): Command {
  return new Command("new")
    .description("Makes a rule from two sentences that contradict each other, or from options.")
    .argument("[id]", "name of the rule and of its file: small letters, digits and hyphens; asked for when not given")
    .option("--from <sentences...>", "two sentences (or short texts) of two sources that contradict each other")
    .option("--kind <kind>", "kind of claim: money, count, percent, date, quote …")
    .option("--about <words>", "what it is about; several words with commas between", listOf)
    .option("--title <text>", "what the rule finds, in a few words")
    .option("--severity <severity>", "error, warning, info or off")
    .option("--with <comparison>", "comparison that judges the values; the usual one for the kind when not given")
    .option("--folder <name>", "topic folder within the rules folder", "own")
    .option("--rules <folder>", "rules folder to put it into", "rules")
    .addOption(configOption())
    .addHelpText("after", examples)
    .action(create);
}

function listOf(words: string): readonly string[] {
  return words
    .split(",")
    .map((word) => word.trim())
    .filter((word) => word !== "");
}

async function create(given: string | undefined, flags: NewFlags): Promise<void> {
  const { id, from } = await answers(given, flags);
  const name = `${flags.folder}/${id}.yml`;
  const path = join(flags.rules, name);
  if (existsSync(path)) {
    throw new InputError([{ code: "file-exists", path, message: "is there already", help: "Choose another id." }]);
  }
  const [{ plainRule }, { ruleText }] = await Promise.all([import("./new-rule.js"), import("./new-rule-text.js")]);
  const { kind } = flags;
  const hasSchema = existsSync(join(flags.rules, "rule.schema.json"));
  if (kind !== undefined && from === undefined) {
    const text = ruleText(plainRule({ ...flags, id, kind }), hasSchema);
    await write(flags, name, path, text);
    process.stdout.write(`Add examples, then: ${testLine(id, flags)}\n`);
    return;
  }
  // The options are checked before the articles are read: a bad id is told as such, not as a rule that does not fire.
  const frame = plainRule({ ...flags, id, kind: "count", with: "amount" });
  await refuseProblems(path, ruleText(frame, false));
  const { draft, message, inForce } = await drafted(id, from ?? [], flags);
  const text = ruleText(draft, hasSchema);
  await write(flags, name, path, text);
  process.stdout.write(`\n${text}\nIt reports the two texts: ${message}\n`);
  process.stdout.write(`Add pairs under agreement (and more under conflict), then: ${testLine(id, flags)}\n`);
  if (!inForce)
    process.stdout.write(`To use it beside the other rules, put into claimcheck.yaml: ruleFolders: [${flags.rules}]\n`);
}

/** The name and the texts, asked for where the command line does not give them. */
async function answers(id: string | undefined, { from, kind }: NewFlags) {
  if (from !== undefined && from.length < 2) {
    const help = 'Put each between quotation marks: --from "…" "…".';
    throw new InputError([{ code: "usage", message: "--from needs two sentences", help }]);
  }
  const asksTexts = from === undefined && kind === undefined;
  const questions = [
    ...(id === undefined
      ? ["What is the rule called? (small letters, digits and hyphens, as in vehicles-seized)"]
      : []),
    ...(asksTexts ? ["A sentence of one paper:", "A sentence of another paper that contradicts it:"] : []),
  ];
  if (questions.length === 0) return { id: id ?? "", from };
  const { ask } = await import("./ask.js");
  const told = [...(await ask(questions))];
  return { id: id ?? (told.shift() as string), from: asksTexts ? told : from };
}

async function drafted(id: string, texts: readonly string[], flags: NewFlags) {
  const [{ draftRule }, { openBook }] = await Promise.all([import("./rule-draft.js"), import("./books/open-book.js")]);
  const { rules, lexicon, layers } = await openBook(flags.config === undefined ? {} : { config: flags.config });
  const draft = draftRule(texts, { ...flags, id }, { rules, lexicon });
  if ("data" in draft) {
    return {
      draft: draft.data,
      message: draft.message,
      inForce: layers.some(({ folders }) => folders.includes(resolve(flags.rules))),
    };
  }
  const read = draft.read.map((claims, index) => `  ${String.fromCharCode(65 + index)}: ${wordsOf(claims)}`);
  const help = draft.meets
    ? "What was read agrees, however strictly it is judged. Use sentences in which one value differs."
    : "Nothing in them was found to speak of the same thing. Say what is counted or who it is about in both.";
  const message = `no rule can report these two texts. Read in them:\n${read.join("\n")}`;
  throw new InputError([{ code: "no-draft", message, help }]);
}

function wordsOf(claims: readonly Claim[]): string {
  if (claims.length === 0) return "nothing";
  return claims.map(({ kind, text }) => `${kind} “${text.replace(/\s+/g, " ").slice(0, 60)}”`).join(", ");
}

async function write(flags: NewFlags, name: string, path: string, text: string): Promise<void> {
  await refuseProblems(path, text);
  const { writeInto } = await import("./write-into.js");
  // The usual folder is made; one that is named and not there is more likely a typing error.
  if (flags.rules === "rules") mkdirSync("rules", { recursive: true });
  process.stdout.write(`Wrote ${await writeInto(flags.rules, name, text)}\n`);
}

/** The frame would show a file that does not exist; what is wrong are the options. */
async function refuseProblems(path: string, text: string): Promise<void> {
  const { lintRuleFiles } = await import("../check/load.js");
  const { problems } = lintRuleFiles([{ path, text }]);
  if (problems.length === 0) return;
  throw new InputError(problems.map(({ code, message, help }) => ({ code, message, ...(help && { help }) })));
}

function testLine(id: string, { rules }: NewFlags): string {
  return `claimcheck rules test ${id} --rules ${rules}`;
}
