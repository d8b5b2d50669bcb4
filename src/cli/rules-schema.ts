import { Argument, Command } from "commander";

const help = `
An editor program that knows YAML (VS Code with the YAML extension, for one) completes and checks rules and book files by
these schemas when the first line says where they lie:
  # yaml-language-server: $schema=../rule.schema.json                                   in a rule
  # yaml-language-server: $schema=node_modules/claimcheck/rules/book.schema.json        in claimcheck.yaml`;

/** `claimcheck rules schema`: the JSON Schemas of a rule and of a book file, printed or written beside the rules. */
export function schemaCommand(): Command {
  return new Command("schema")
    .description("Prints the JSON Schema of a rule or a book file, or writes both into a rules folder.")
    .addArgument(new Argument("[what]", "which of the two is printed").choices(["rule", "book"]).default("rule"))
    .option("--write <folder>", "rules folder to write rule.schema.json and book.schema.json into")
    .addHelpText("after", help)
    .action(schema);
}

async function schema(what: string, flags: { readonly write?: string }): Promise<void> {
  const [{ bookSchemaText, ruleSchemaText }, { readBook }, { writeInto }] = await Promise.all([
    import("./rule-schema-text.js"),
    import("./book-files.js"),
    import("./write-into.js"),
  ]);
  const { rules } = await readBook();
  if (flags.write === undefined) {
    process.stdout.write(what === "book" ? bookSchemaText(rules) : ruleSchemaText());
    return;
  }
  for (const [name, text] of Object.entries({ rule: ruleSchemaText(), book: bookSchemaText(rules) })) {
    process.stdout.write(`Wrote ${await writeInto(flags.write, `${name}.schema.json`, text)}\n`);
  }
}
