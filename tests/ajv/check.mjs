// Compiles a schema in ajv's strict mode and says true or false for each line of standard input.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import Ajv2020 from "ajv/dist/2020.js";

const schema = JSON.parse(readFileSync(process.argv[2], "utf-8"));
const validate = new Ajv2020.default({ strict: true, strictRequired: true }).compile(schema);
for await (const line of createInterface({ input: process.stdin })) {
  console.log(validate(JSON.parse(line)));
}
