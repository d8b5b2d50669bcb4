import { Command, Option } from "commander";
import { InputError } from "../errors.js";
import { type Claim, type ClaimKind, reportedKinds } from "../model/claim.js";
import { claimsFormatters } from "../report/claims/index.js";
import { suggestion } from "../yaml/did-you-mean.js";
import { colorOption, configOption, formatHelp, formatOption, pathsHelp, rulesOption } from "./options.js";
import { readOutputs } from "./outputs.js";

interface ClaimsFlags {
  readonly format: readonly string[];
  readonly kind: readonly string[];
  readonly rules?: string;
  readonly config?: string;
  readonly color: boolean;
}

const examples = `
Kinds: ${reportedKinds.join(", ")}

Examples:
  claimcheck claims article.txt
  claimcheck claims stories/ --kind money,count
  claimcheck claims stories/ --format json=claims.json
  cat article.txt | claimcheck claims -`;

/** `claimcheck claims`: what is read, before anything is compared. */
export function claimsCommand(): Command {
  return new Command("claims")
    .summary("list the claims that are read in each source")
    .description(
      "Lists every claim that is read in the sources: the words, their place, and what they were taken to mean.",
    )
    .argument("<paths...>", pathsHelp)
    .addOption(
      new Option("--kind <kinds>", "only these kinds; a list with commas, or repeated")
        .argParser(splitKinds)
        .default([], "all"),
    )
    .addOption(formatOption(claimsFormatters))
    .addOption(rulesOption())
    .addOption(configOption())
    .addOption(colorOption())
    .addHelpText("after", formatHelp(claimsFormatters) + examples)
    .action(listClaims);
}

async function listClaims(paths: readonly string[], flags: ClaimsFlags): Promise<void> {
  const outputs = readOutputs(flags.format, claimsFormatters);
  const kinds = readKinds(flags.kind);
  const { readInput } = await import("./read-input.js");
  const { book, sources, files } = await readInput(paths, flags);
  const { lexicon } = book;

  const [{ extractClaims }, { traceLineage }, { deliver }, { watchProgress }, { onPaper, screen }] = await Promise.all([
    import("../pipeline.js"),
    import("../lineage/lineage.js"),
    import("./deliver.js"),
    import("./progress.js"),
    import("./terminal.js"),
  ]);
  const { onProgress, stop } = await watchProgress(sources.length);
  const claims: Claim[] = [];
  for (const [index, source] of sources.entries()) {
    claims.push(...extractClaims(source, lexicon).filter(({ kind }) => kinds.has(kind)));
    onProgress(index + 1, sources.length);
  }
  stop();
  const report = { sources, lineage: traceLineage(sources, lexicon), claims };
  const reports = await Promise.all(
    outputs.map(async ({ formatter, path }) => ({
      content: await formatter.format(report, path === null ? screen(flags.color) : onPaper),
      path,
    })),
  );
  await deliver(reports, files);
}

function splitKinds(words: string, earlier: readonly string[]): readonly string[] {
  return [...earlier, ...words.split(",").map((word) => word.trim())].filter((word) => word !== "");
}

/** @throws InputError for a kind that does not exist. */
function readKinds(wanted: readonly string[]): ReadonlySet<ClaimKind> {
  const unknown = wanted.filter((word) => !reportedKinds.some((kind) => kind === word));
  if (unknown.length > 0) {
    throw new InputError(
      unknown.map((word) => ({
        code: "unknown-kind",
        message: `There is no kind of claim \`${word}\`.`,
        help: suggestion(word, reportedKinds) ?? `Known kinds: ${reportedKinds.join(", ")}.`,
      })),
    );
  }
  return new Set(wanted.length === 0 ? reportedKinds : reportedKinds.filter((kind) => wanted.includes(kind)));
}
