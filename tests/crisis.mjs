// Answers as the strip of the search box does. Reads the lines of crisis.toml from a file; each line
// of standard input is a question, as JSON, and is answered with true or false.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import { watch } from "../docs/theme/assets/search-crisis.js";

const needsHelp = watch(JSON.parse(readFileSync(process.argv[2], "utf-8")));

for await (const line of createInterface({ input: process.stdin })) {
  console.log(JSON.stringify(needsHelp(JSON.parse(line))));
}
