import { Command } from "commander";
import type { Book } from "../check/book.js";
import { type Rule, wordsOfExample } from "../model/rule.js";
import type { ExampleResult, RuleExamplesResult } from "../rule-examples.js";
import { exitCodes } from "./exit-codes.js";
import { configOption, rulesOption } from "./options.js";

const help = `
States:
  validated   the rule does what the example says
  missing     the texts conflict, and the rule does not report them
  noisy       the texts agree, and the rule reports them
  none        the rule has no example of this side
A rule that reports nothing in any example fails: nobody knows whether it can.

Exit codes: 0 when every example is validated, 1 when one is not, 2 when the rules cannot be read.`;

/** `claimcheck rules test`: runs the examples of all rules, or of those named; exit 1 when one fails. */
export function testCommand(): Command {
  return new Command("test")
    .description("Runs the examples of each rule, and shows what was read where one fails.")
    .argument("[ids...]", "rules to test; all when none is named")
    .addOption(rulesOption())
    .addOption(configOption())
    .option("--verbose", "show the texts and what was read for every example")
    .addHelpText("after", help)
    .action(test);
}

async function test(
  ids: readonly string[],
  flags: { readonly rules?: string; readonly config?: string; readonly verbose?: true },
): Promise<void> {
  const [{ openBook, asWritten }, { runRuleExamples }, { ruleNamed }] = await Promise.all([
    import("./books/open-book.js"),
    import("../rule-examples.js"),
    import("./rule-named.js"),
  ]);
  // What a rule's examples show is true of the rule as its file has it, whatever a book sets.
  const book: Book = asWritten(await openBook(flags));
  const rules: readonly Rule[] = ids.length === 0 ? book.rules : ids.map((id) => ruleNamed(id, book.rules));
  const results = rules.map((rule) => runRuleExamples(book, rule));
  for (const result of results) process.stdout.write(`${linesOf(result, flags.verbose === true).join("\n")}\n`);
  const passed = results.filter(passes).length;
  process.stdout.write(`\n${passed} of ${results.length} rules do what their examples say.\n${coverageOf(results)}`);
  if (passed < results.length) process.exitCode = exitCodes.held;
}

function passes({ results, lacking }: RuleExamplesResult): boolean {
  return lacking.length === 0 && results.every(({ state }) => state === "validated");
}

/** Rules that no example makes report anything: nobody knows whether they can. */
function coverageOf(results: readonly RuleExamplesResult[]): string {
  const silent = results.filter((result) => !fires(result)).map(({ rule }) => rule);
  return silent.length === 0 ? "" : `Never reports anything in its examples: ${silent.join(", ")}.\n`;
}

function fires({ results }: RuleExamplesResult): boolean {
  return results.some(({ findings }) => findings.length > 0);
}

function linesOf(result: RuleExamplesResult, verbose: boolean): string[] {
  const examples = result.results.flatMap((example) => [
    `  ${example.state.padEnd(9)}  ${example.expected} ${example.number}`,
    ...(verbose || example.state !== "validated" ? evidenceOf(example) : []),
  ]);
  const lacking = result.lacking.map((side) => `  ${"none".padEnd(9)}  ${side}: write at least one example`);
  return [`${passes(result) ? "pass" : "FAIL"}  ${result.rule}`, ...examples, ...lacking];
}

function evidenceOf({ texts, claims, findings, others, reason }: ExampleResult): string[] {
  const read = texts.flatMap((text, index) => [
    `      ${String.fromCharCode(65 + index)}: ${wordsOfExample(text).replace(/\s+/g, " ")}`,
    ...(claims[index] ?? [])
      .filter(({ kind }) => kind !== "name" || claims.flat().length < 12)
      .map(({ kind, text: words, subject }) => {
        const anchor = subject.anchor === null ? "" : `, of ${subject.anchor.text}`;
        return `           ${kind}: ${words.replace(/\s+/g, " ").slice(0, 80)} (${subject.measure ?? "?"}${anchor})`;
      }),
  ]);
  const reported = [...findings, ...others].map(({ rule, message }) => `      reported under ${rule}: ${message}`);
  return [...read, ...reported, ...(reason === null ? [] : [`      ${reason}`])];
}
