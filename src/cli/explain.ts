import { Command } from "commander";
import { InputError } from "../errors.js";
import { colorOption, configOption, pathsHelp, rulesOption } from "./options.js";

interface ExplainFlags {
  readonly between?: boolean;
  readonly rules?: string;
  readonly config?: string;
  readonly color: boolean;
}

const examples = `
Examples:
  claimcheck check stories/                      prints the id of each finding beside its rule
  claimcheck explain 3f9a2c stories/             the start of an id is enough
  claimcheck explain --between "40 million" "45 million" stories/
                                                 why two figures met, or did not`;

/** `claimcheck explain`: why claims met, and which rule said what about them. */
export function explainCommand(): Command {
  return new Command("explain")
    .summary("say how a finding came about")
    .description(
      "Shows a finding with the steps that led to it: which parts of the claims agree, and the rule that judged them.",
    )
    .argument("<finding>", "id of a finding, or the start of one; with --between the words of the first claim")
    .argument("<paths...>", `${pathsHelp}; with --between the words of the second claim come before them`)
    .option("--between", "explain two claims by their words instead of a finding by its id")
    .addOption(rulesOption())
    .addOption(configOption())
    .addOption(colorOption())
    .addHelpText("after", examples)
    .action(explain);
}

async function explain(id: string, paths: readonly string[], flags: ExplainFlags): Promise<void> {
  if (flags.between === true) return explainWords(id, paths, flags);
  const { readInput } = await import("./read-input.js");
  const { book, sources } = await readInput(paths, flags);
  const [{ checkSources }, { explainFinding }, { findingNamed }, { screen }] = await Promise.all([
    import("../pipeline.js"),
    import("../report/explanation.js"),
    import("./finding-named.js"),
    import("./terminal.js"),
  ]);
  const report = checkSources(sources, book);
  process.stdout.write(explainFinding(findingNamed(id, report.findings), report, screen(flags.color)));
}

/** The same words can stand in many claims; the nearest pairs come first. */
const pairsShown = 3;

/** @throws InputError when there are no paths, or when no claim holds the words. */
async function explainWords(first: string, [second, ...paths]: readonly string[], flags: ExplainFlags): Promise<void> {
  if (second === undefined || paths.length === 0) {
    throw new InputError([
      {
        code: "missing-words",
        message: "--between takes the words of two claims and then the articles.",
        help: 'For example: claimcheck explain --between "40 million" "45 million" stories/',
      },
    ]);
  }
  const { readInput } = await import("./read-input.js");
  const { book, sources } = await readInput(paths, flags);
  const [{ explainBetween }, { explainMeeting }, { screen }] = await Promise.all([
    import("../pipeline.js"),
    import("../report/explanation.js"),
    import("./terminal.js"),
  ]);
  const { found, meetings } = explainBetween(sources, book, first, second);
  const missing = [first, second].filter((_, index) => found[index] === 0);
  if (missing.length > 0) {
    throw new InputError(
      missing.map((words) => ({
        code: "unknown-words",
        message: `No claim of these sources holds the words \`${words}\`.`,
        help: "`claimcheck claims` lists what is read as a claim.",
      })),
    );
  }
  const options = screen(flags.color);
  const shown = meetings.slice(0, pairsShown).map((meeting) => explainMeeting(meeting, options));
  const more = meetings.length - shown.length;
  const rest = `Other pairs with these words: ${more}. Give more of the words to see them.\n`;
  process.stdout.write([...shown, ...(more > 0 ? [rest] : [])].join("\n"));
}
