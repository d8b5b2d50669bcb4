// What a check of a whole rule is given, and gives. Every file of this folder is one sort of mistake that no schema can see.
import type { Problem } from "../../errors.js";
import type { TextFile, ValidYaml } from "../../yaml/read.js";
import type { RuleData } from "../rule-data.js";

/** One sort of mistake in a rule that is valid by the schema. */
export type RuleProblems = (rule: ValidYaml<RuleData>, file: TextFile) => readonly Problem[];
