// Mistakes in the texts of a rule: id, message, patterns.
import { RE2JS } from "re2js";
import type { Problem } from "../../errors.js";
import { suggestion } from "../../yaml/did-you-mean.js";
import type { YamlPath } from "../../yaml/places.js";
import { placeholderNames, unknownPlaceholders } from "../placeholders.js";
import { conditionLevels } from "./levels.js";
import type { RuleProblems } from "./reader.js";

/** The id is the name of the file. */
export const idProblems: RuleProblems = ({ value, problemAt }, { path }) => {
  const name = (path.split(/[\\/]/).at(-1) ?? path).replace(/\.ya?ml$/, "");
  if (name === value.id) return [];
  const message = `the id \`${value.id}\` differs from the name of the file, \`${name}\``;
  return [problemAt(["id"], { code: "rule-id", message, help: `Write \`id: ${name}\`, or rename the file.` })];
};

/** Patterns run on a linear-time engine; what it does not know is refused. */
export const patternProblems: RuleProblems = ({ value, problemAt }) =>
  conditionLevels(value.claims).flatMap(({ conditions, path }): Problem[] => {
    const reason = conditions.matching === undefined ? null : refusal(conditions.matching);
    if (reason === null) return [];
    const place: YamlPath = [...path, "matching"];
    const help = "Patterns are RE2 regular expressions, which have no look-ahead and no back-references.";
    return [problemAt(place, { code: "rule-pattern", message: `not a regular expression: ${reason}`, help })];
  });

function refusal(pattern: string): string | null {
  try {
    RE2JS.compile(pattern);
    return null;
  } catch (error) {
    return error instanceof Error ? error.message.replace(/^error parsing regexp: /, "") : "bad pattern";
  }
}

/** Every brace of the message holds a known placeholder. */
export const placeholderProblems: RuleProblems = ({ value, problemAt }) =>
  unknownPlaceholders(value.message).map(({ text, name }) => {
    const closed = text.endsWith("}");
    const message = closed ? `unknown placeholder \`${text}\`` : `the brace in \`${text}\` is never closed`;
    const help = suggestion(name, placeholderNames) ?? `Known here: ${placeholderNames.join(", ")} (N up to 9).`;
    return problemAt(
      ["message"],
      { code: "rule-placeholder", message, help: closed ? help : "Close it with `}`." },
      { within: text },
    );
  });
