import { Command, Option } from "commander";
import { InputError, type Problem } from "../errors.js";
import { type DecisionKind, decisionKinds } from "../model/decision.js";
import type { Rule } from "../model/rule.js";
import type { DisputeWithWords } from "../review/evidence.js";
import { readDay, readToday, todayOption } from "./clock.js";
import { decisionsOption, usualDecisionsFile } from "./decisions-file.js";
import { configOption, pathsHelp, rulesOption } from "./options.js";

interface DecideFlags {
  readonly as: DecisionKind;
  readonly by: string;
  readonly reason: string;
  readonly until?: string;
  readonly report?: string;
  readonly draft?: string;
  readonly decisions?: string;
  readonly rules?: string;
  readonly config?: string;
  readonly today?: string;
}

const examples = `
Examples:
  claimcheck check stories/                      prints the id of each finding beside its rule
  claimcheck decide 3f9a2c stories/ --as accepted --by "Jo Weber" --reason "Two dates; both are given."
  claimcheck decide 3f9a2c --report report.json --as false-alarm --by jo --reason "Two different bridges."
  claimcheck decide 3f9a2c stories/ --as accepted --by jo --reason "Until the count ends." --until 2026-12-31

A finding with a decision is reported and holds nothing, until the day after --until, or until the words or the values
in dispute change.`;

/** `claimcheck decide`: an editor's answer to a finding, kept where `check` reads it. */
export function decideCommand(): Command {
  return new Command("decide")
    .summary("answer a finding: accepted, false alarm, corrected")
    .description("Writes an editor's answer to a finding into the decisions file, which `check` respects.")
    .argument("<finding>", "id of the finding, or the start of one")
    .argument("[paths...]", `the sources, as for check: ${pathsHelp}`)
    .addOption(new Option("--as <answer>", "what the finding is").choices(decisionKinds).makeOptionMandatory())
    .requiredOption("--by <name>", "who answers for it")
    .requiredOption("--reason <text>", "why")
    .option("--until <date>", "last day on which it holds, as 2022-01-18 (default: until the evidence changes)")
    .option("--report <file>", "take the finding from a JSON report instead of reading the sources")
    .option("--draft <file>", "the draft, as for check")
    .addOption(decisionsOption())
    .addOption(rulesOption())
    .addOption(configOption())
    .addOption(todayOption())
    .addHelpText("after", examples)
    .action(decideFinding);
}

async function decideFinding(id: string, paths: readonly string[], flags: DecideFlags): Promise<void> {
  const today = readToday(flags.today);
  const until = flags.until === undefined ? null : readDay(flags.until, "--until");
  refuseUnusable(paths, flags, until, today);
  const { findingNamed } = await import("./finding-named.js");
  const { findings, rules, read } = await readFindings(paths, flags);
  const finding = findingNamed(id, findings);
  if (rules.find((rule) => rule.id === finding.rule)?.waivable === false) throw notWaivable(finding);

  const [{ disputeAsDecided }, { withDecision }, { readTextFile }, { deliver }] = await Promise.all([
    import("../review/evidence.js"),
    import("../review/write-decision.js"),
    import("./text-files.js"),
    import("./deliver.js"),
  ]);
  const path = flags.decisions ?? usualDecisionsFile;
  const { as, by, reason } = flags;
  const decision = {
    ...{ finding: finding.id, as, by: by.trim(), reason: reason.trim(), on: today, until },
    dispute: disputeAsDecided(finding),
  };
  // Read as late as can be, so that an answer which somebody else gives meanwhile is not lost.
  const content = withDecision(await readTextFile(path), decision, path);
  await deliver([{ content, path }], read);
  const { visible } = await import("../report/visible.js");
  process.stdout.write(`${visible(`Wrote ${path}: ${finding.id} (${finding.rule}: ${finding.about}) is ${as}`)}\n`);
}

/** The findings to choose from, with the words in dispute. */
async function readFindings(
  paths: readonly string[],
  flags: DecideFlags,
): Promise<{ findings: readonly DisputeWithWords[]; rules: readonly Rule[]; read: readonly string[] }> {
  if (flags.report !== undefined) {
    const [{ readReportedFindings }, { openBook }] = await Promise.all([
      import("./report-file.js"),
      import("./books/open-book.js"),
    ]);
    const findings = await readReportedFindings(flags.report);
    return { findings, rules: (await openBook(flags)).rules, read: [flags.report] };
  }
  const { readInput } = await import("./read-input.js");
  const input = await readInput(flags.draft === undefined ? paths : [...paths, flags.draft], flags);
  const [{ checkSources }, { withSentences }] = await Promise.all([
    import("../pipeline.js"),
    import("../review/review.js"),
  ]);
  const report = checkSources(input.sources, input.book);
  const texts = new Map(input.sources.map((source) => [source.id, source.text]));
  return {
    findings: report.findings.map((finding) => withSentences(finding, texts)),
    rules: input.book.rules,
    read: input.files,
  };
}

/** @throws InputError with everything that is wrong with the options */
function refuseUnusable(paths: readonly string[], flags: DecideFlags, until: string | null, today: string): void {
  const problems: Problem[] = [];
  if (flags.by.trim() === "") problems.push({ code: "no-name", message: "--by is blank.", help: "Say who decides." });
  if (flags.reason.trim() === "") problems.push({ code: "no-reason", message: "--reason is blank.", help: "Say why." });
  if (until !== null && until < today) {
    const message = `--until ${until} is over: today is ${today}.`;
    problems.push({ code: "bad-date", message, help: "Name a day to come, or leave --until out." });
  }
  const hasPaths = paths.length > 0 || flags.draft !== undefined;
  if (hasPaths === (flags.report !== undefined)) {
    const message = hasPaths ? "Sources and --report are both given." : "Neither sources nor a report are given.";
    problems.push({ code: "bad-usage", message, help: "Name the sources that were checked, or --report FILE." });
  }
  if (problems.length > 0) throw new InputError(problems);
}

function notWaivable({ id, rule }: { readonly id: string; readonly rule: string }): InputError {
  const message = `Findings of the rule \`${rule}\` cannot be waived; ${id} holds until the texts agree.`;
  return new InputError([{ code: "not-waivable", message, help: "The rule file says `waivable: false`." }]);
}
