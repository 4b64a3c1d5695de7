// Compiles each line of standard input, a schema, in ajv's strict mode, and says "ok" or what it refuses.
import { createInterface } from "node:readline";
import Ajv2020 from "ajv/dist/2020.js";

for await (const line of createInterface({ input: process.stdin })) {
  try {
    new Ajv2020.default({ strict: true, strictRequired: true }).compile(JSON.parse(line));
    console.log("ok");
  } catch (error) {
    console.log(error.message.replaceAll("\n", " "));
  }
}
