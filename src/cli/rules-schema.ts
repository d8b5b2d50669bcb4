import { Command } from "commander";

const help = `
An editor program that knows YAML (VS Code with the YAML extension, for one) completes and checks rules by this schema
when the first line of the rule is
  # yaml-language-server: $schema=../rule.schema.json`;

/** `claimcheck rules schema`: the JSON Schema of a rule, printed or written beside the rules. */
export function schemaCommand(): Command {
  return new Command("schema")
    .description("Prints the JSON Schema of a rule file, or writes it as rule.schema.json into a rules folder.")
    .option("--write <folder>", "rules folder to write rule.schema.json into")
    .addHelpText("after", help)
    .action(schema);
}

async function schema(flags: { readonly write?: string }): Promise<void> {
  const [{ ruleSchemaText }, { writeInto }] = await Promise.all([
    import("./rule-schema-text.js"),
    import("./write-into.js"),
  ]);
  if (flags.write === undefined) process.stdout.write(ruleSchemaText());
  else process.stdout.write(`Wrote ${await writeInto(flags.write, "rule.schema.json", ruleSchemaText())}\n`);
}
