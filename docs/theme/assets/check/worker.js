// Runs Python, in a worker whose policy allows no connection at all: everything it needs is handed
// to it. What it says of an error is a word, never the error's own text, which could quote a file.
const HOME = "https://barnterm.invalid/";
const LOCK = { info: { abi_version: "2026_0", arch: "wasm32", platform: "", python: "" }, packages: {} };
const nothing = () => {};

const PAUSE = 300;

let check, warm, idle;

onmessage = ({ data }) => (data.start ? begin(data.start) : run(data));

async function begin(parts) {
  for (const name of ["log", "info", "warn", "error", "debug"]) console[name] = nothing;
  try {
    check = await pythonWith(parts);
    postMessage({ ready: true });
    rest();
  } catch {
    postMessage({ failed: "not_started" });
  }
}

async function pythonWith({ loader, module, binary, library, wheels, program }) {
  handOver(binary, library);
  const { loadPyodide } = await import(loader);
  const { default: createPyodideModule } = await import(module);
  const python = await loadPyodide({
    createPyodideModule,
    indexURL: HOME,
    lockFileContents: LOCK,
    stdin: () => null,
    stdout: nothing,
    stderr: nothing,
  });
  const extractDir = python.runPython("import site; site.getsitepackages()[0]");
  for (const wheel of wheels) python.unpackArchive(wheel, "wheel", { extractDir });
  python.runPython(program);
  warm = python.globals.get("get_ready");
  return withPython(python);
}

// When nobody waits, what only some files need is made ready too.
function rest() {
  idle = setTimeout(() => {
    try {
      warm?.();
    } catch {
      return;
    }
    warm = null;
    postMessage({ warm: true });
  }, PAUSE);
}

// Pyodide asks for its parts by address. They are here already, and nothing else is to be had.
function handOver(binary, library) {
  const parts = { [`${HOME}python_stdlib.zip`]: library, [`${HOME}pyodide.asm.wasm`]: null };
  self.fetch = async (address) => {
    if (!(address in parts)) throw new TypeError("not here");
    return new Response(parts[address]);
  };
  WebAssembly.instantiateStreaming = async (_, imports) => ({
    module: binary,
    instance: await WebAssembly.instantiate(binary, imports),
  });
}

function withPython(python) {
  const checked = python.globals.get("check");
  return (files, day, language) => {
    const given = python.toPy(files);
    const found = checked(given, day, language, (size) => postMessage({ passed: size }));
    const report = found.toJs({ dict_converter: Object.fromEntries });
    for (const each of [given, found]) each.destroy();
    return report;
  };
}

async function run({ files, day, language }) {
  clearTimeout(idle);
  let contents;
  try {
    contents = new Map(await Promise.all(files.map(contentOf)));
  } catch {
    postMessage({ failed: "unreadable" });
    return;
  }
  try {
    postMessage({ report: check(contents, day, language) });
    rest();
  } catch (error) {
    postMessage({ failed: isMemory(error) ? "memory" : "broken" });
  }
}

async function contentOf(file) {
  return [file.name, new Uint8Array(await file.arrayBuffer())];
}

function isMemory(error) {
  return error.type === "MemoryError" || error instanceof RangeError;
}
