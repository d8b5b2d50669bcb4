// A step of the build: writes the JSON Schemas of our output beside the compiled code, where the package ships them.
import { writeFileSync } from "node:fs";
import { claimsSchema } from "../report/schemas/claims.js";
import { differenceSchema } from "../report/schemas/difference.js";
import { reportSchema } from "../report/schemas/report.js";

for (const [name, schema] of Object.entries({
  claims: claimsSchema,
  difference: differenceSchema,
  report: reportSchema,
})) {
  writeFileSync(new URL(`../${name}.schema.json`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
}
