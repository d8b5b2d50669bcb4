import { Command } from "commander";
import { InputError } from "../errors.js";
import type { Finding } from "../model/finding.js";
import { colorOption, pathsHelp, rulesOption } from "./options.js";

interface ExplainFlags {
  readonly rules?: string;
  readonly color: boolean;
}

const examples = `
Examples:
  claimcheck check stories/                      prints the id of each finding beside its rule
  claimcheck explain 3f9a2c stories/             the start of an id is enough`;

/** `claimcheck explain`: why claims met, and which rule said what about them. */
export function explainCommand(): Command {
  return new Command("explain")
    .summary("say how a finding came about")
    .description(
      "Shows a finding with the steps that led to it: which parts of the claims agree, and the rule that judged them.",
    )
    .argument("<finding>", "id of a finding, or the start of one")
    .argument("<paths...>", pathsHelp)
    .addOption(rulesOption())
    .addOption(colorOption())
    .addHelpText("after", examples)
    .action(explain);
}

async function explain(id: string, paths: readonly string[], flags: ExplainFlags): Promise<void> {
  const { readInput } = await import("./read-input.js");
  const { book, sources } = await readInput(paths, flags.rules);
  const [{ checkSources }, { explainFinding }, { screen }] = await Promise.all([
    import("../pipeline.js"),
    import("../report/explanation.js"),
    import("./terminal.js"),
  ]);
  const report = checkSources(sources, book);
  process.stdout.write(explainFinding(findingOf(id, report.findings), report, screen(flags.color)));
}

/** @throws InputError when no finding, or more than one, has an id that starts so. */
function findingOf(id: string, findings: readonly Finding[]): Finding {
  const matching = findings.filter((finding) => finding.id.startsWith(id));
  const exact = findings.find((finding) => finding.id === id);
  const [only, second] = matching;
  if (exact !== undefined) return exact;
  if (only !== undefined && second === undefined) return only;
  const listed = (second === undefined ? findings : matching).slice(0, 10);
  const ids = listed.map((finding) => `${finding.id} (${finding.rule}: ${finding.about})`);
  throw new InputError([
    {
      code: second === undefined ? "unknown-finding" : "ambiguous-finding",
      message:
        second === undefined
          ? `These sources have no finding \`${id}\`.`
          : `${matching.length} findings have an id that starts with \`${id}\`.`,
      help: ids.length === 0 ? "These sources have no findings at all." : `Findings here:\n    ${ids.join("\n    ")}`,
    },
  ]);
}
