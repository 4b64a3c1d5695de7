// Answers as VS Code does. Each line of standard input asks for "hover", "completion" or
// "problems" in a text, at an offset; each line of standard output is what the editor shows.
import { readFileSync } from "node:fs";
import { createInterface } from "node:readline";
import json from "vscode-json-languageservice";

const { ClientCapabilities, getLanguageService, TextDocument } = json;
const uri = "file:///exchange.json";
const service = getLanguageService({ clientCapabilities: ClientCapabilities.LATEST });
const schema = JSON.parse(readFileSync(process.argv[2], "utf-8"));
service.configure({ validate: true, schemas: [{ uri: "file:///schema.json", fileMatch: ["*"], schema }] });

const asked = {
  async hover(document, tree, position) {
    const hover = await service.doHover(document, position, tree);
    return hover?.contents.join("\n");
  },
  async completion(document, tree, position) {
    const { items } = await service.doComplete(document, position, tree);
    return items.map(({ label, detail, documentation }) => [label, detail, documentation?.value ?? documentation]);
  },
  async problems(document, tree) {
    const found = await service.doValidation(document, tree, { schemaValidation: "warning" });
    return found.map(({ message }) => message);
  },
};

for await (const line of createInterface({ input: process.stdin })) {
  const { ask, text, offset } = JSON.parse(line);
  const document = TextDocument.create(uri, "json", 1, text);
  const answer = await asked[ask](document, service.parseJSONDocument(document), document.positionAt(offset));
  console.log(JSON.stringify(answer ?? null));
}
