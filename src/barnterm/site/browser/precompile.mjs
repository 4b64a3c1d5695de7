// Compiles the Python modules in archives beforehand, with the very Python that will run them in
// the browser. Otherwise every visitor's machine would compile them, which takes some seconds.
//
//     node precompile.mjs ARCHIVE TARGET [ARCHIVE TARGET]...
import { readFileSync, renameSync, writeFileSync } from "node:fs";
import { loadPyodide } from "pyodide";

const LOCK = { info: { abi_version: "2026_0", arch: "wasm32", platform: "", python: "" }, packages: {} };
const PROGRAM = readFileSync(new URL("precompile.py", import.meta.url), "utf8");

const python = await loadPyodide({ lockFileContents: LOCK });
python.runPython(PROGRAM);
const compiled = python.globals.get("compiled");
const paths = process.argv.slice(2);
while (paths.length) {
  const [archive, target] = paths.splice(0, 2);
  const made = compiled(python.toPy(new Uint8Array(readFileSync(archive))));
  writeFileSync(`${target}.part`, made.toJs());
  renameSync(`${target}.part`, target);
  made.destroy();
}
