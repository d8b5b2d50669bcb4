// Published schemas and what they say against a text.
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { validateXML } from "xmllint-wasm";

const folder = new URL("schemas/", import.meta.url);

/** The schema of the standard; its dialect is older than the validator, which reads it all the same. */
const { id: _id, $schema: _dialect, ...sarif } = JSON.parse(readFileSync(new URL("sarif-2.1.0.json", folder), "utf8"));
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
addFormats.default(ajv);
const isSarif = ajv.compile(sarif);

/** What is wrong with a SARIF log by the schema of OASIS. */
export function sarifErrors(log: unknown): readonly unknown[] {
  return isSarif(log) ? [] : (isSarif.errors ?? []);
}

const junit = readFileSync(new URL("jenkins-junit.xsd", folder), "utf8");

/** What libxml2 has against JUnit reports by the schema of Jenkins. */
export async function junitErrors(...reports: readonly string[]): Promise<readonly string[]> {
  const xml = reports.map((contents, index) => ({ fileName: `report-${index}.xml`, contents }));
  const { errors } = await validateXML({ xml, schema: junit });
  return errors.map(({ rawMessage }) => rawMessage);
}
