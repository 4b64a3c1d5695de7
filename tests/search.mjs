// Answers as the search box does. Reads the generated index, with the pages, from a file; each line of standard input
// asks for a way to find ("find" or "findTyped"), an index ("terms" or "pages") and some words.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import * as ways from "../docs/theme/assets/search-find.js";
import { open } from "../docs/theme/assets/search-index.js";

const { pages, ...terms } = JSON.parse(readFileSync(process.argv[2], "utf-8"));
const index = open(terms, pages);

for await (const line of createInterface({ input: process.stdin })) {
  const [way, name, words] = JSON.parse(line);
  console.log(JSON.stringify(ways[way](index[name], words)));
}
