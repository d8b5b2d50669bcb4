// A step of the build: writes the JSON Schemas of our output beside the compiled code, where the package ships them.
import { writeFileSync } from "node:fs";
import { claimsSchema } from "../report/schemas/claims.js";
import { reportSchema } from "../report/schemas/report.js";

for (const [name, schema] of Object.entries({ report: reportSchema, claims: claimsSchema })) {
  writeFileSync(new URL(`../${name}.schema.json`, import.meta.url), `${JSON.stringify(schema, null, 2)}\n`);
}
