// Compiles a schema once and then times itself. A request is a line "part count" and as many
// lines with a document each; the answer is the seconds that the part took for all of them, or
// for "verdicts" a line of ones and zeros.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const [, , packages, schema] = process.argv;
const Ajv2020 = createRequire(packages)("ajv/dist/2020.js").default;
const validate = new Ajv2020({ strict: true, strictRequired: true }).compile(
  JSON.parse(readFileSync(schema, "utf-8")),
);

function seconds(work, documents) {
  const start = process.hrtime.bigint();
  for (const document of documents) work(document);
  return Number(process.hrtime.bigint() - start) / 1e9;
}

function verdict(text) {
  try {
    return validate(JSON.parse(text)) ? 1 : 0;
  } catch {
    return 0;
  }
}

const parts = {
  parse: (texts) => seconds(JSON.parse, texts),
  validate: (texts) => seconds(validate, texts.map((text) => JSON.parse(text))),
  both: (texts) => seconds((text) => validate(JSON.parse(text)), texts),
  verdicts: (texts) => texts.map(verdict).join(""),
};

let part, texts, left = 0;
for await (const line of createInterface({ input: process.stdin })) {
  if (left === 0) {
    const request = line.split(" ");
    [part, texts, left] = [request[0], [], Number(request[1])];
    continue;
  }
  texts.push(line);
  if (--left === 0) console.log(parts[part](texts));
}
