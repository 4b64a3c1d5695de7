// A room of its own for the check. It fetches all that the check needs, then locks the network for
// itself and for the worker that it hires, and only then takes files.
const LOCKED = "default-src 'none'; script-src blob: 'wasm-unsafe-eval'; worker-src blob:";
const SELDOM = 100; // milliseconds between two words of how far the fetching has come

let page, parts, worker, ready;

addEventListener("message", open);

async function open({ source, data, ports }) {
  if (source !== parent || data !== "open") return;
  removeEventListener("message", open);
  [page] = ports;
  if (!canRun()) return say({ failed: "too_old" });
  try {
    parts = await fetchAll();
  } catch {
    return say({ failed: "not_fetched" });
  }
  lock();
  hire();
  page.onmessage = ({ data }) => (data.cancel ? replace() : worker.postMessage(data));
}

function canRun() {
  return typeof WebAssembly === "object" && typeof DecompressionStream === "function";
}

function say(what) {
  page.postMessage(what);
}

function lock() {
  const policy = document.createElement("meta");
  policy.httpEquiv = "Content-Security-Policy";
  policy.content = LOCKED;
  document.head.append(policy);
}

function hire() {
  ready = false;
  worker = new Worker(parts.worker, { type: "module" });
  worker.onmessage = ({ data }) => heard(data);
  worker.onerror = (event) => {
    event.preventDefault();
    heard({ failed: ready ? "memory" : "not_started" });
  };
  worker.postMessage({ start: parts.start });
}

// A worker that has failed in the midst of a file is not trusted with the next one.
function heard(data) {
  ready ||= Boolean(data.ready);
  say(data);
  if (data.failed && data.failed !== "unreadable" && ready) replace();
}

function replace() {
  worker.terminate();
  hire();
}

async function fetchAll() {
  const { files } = await (await got("manifest.json", { cache: "no-cache" })).json();
  const total = files.reduce((sum, file) => sum + file.size, 0);
  let done = 0;
  let told = 0;
  const passed = (size) => {
    done += size;
    if (done < total && performance.now() - told < SELDOM) return;
    told = performance.now();
    say({ fetched: done, total });
  };
  const named = (ending) => files.filter(({ path }) => path.endsWith(ending));
  const one = (ending) => part(named(ending)[0], passed);
  const [loader, module, binary, library, program, code, ...wheels] = await Promise.all([
    one("pyodide.mjs.gzip").then(address),
    one("pyodide.asm.mjs.gzip").then(address),
    one("pyodide.asm.wasm.gzip").then(compiled),
    one("python_stdlib.zip").then(bytes),
    one("checker.py").then((response) => response.text()),
    got("../assets/check/worker.js").then(address),
    ...named(".whl").map((file) => part(file, passed).then(bytes)),
  ]);
  return { worker: code, start: { loader, module, binary, library, program, wheels } };
}

async function got(path, options) {
  const response = await fetch(path, options);
  if (!response.ok) throw new Error("not fetched");
  return response;
}

// The hash in the address makes the browser keep each file until there is another one.
async function part({ path, sha256 }, passed) {
  const { body } = await got(`${path}?${sha256.slice(0, 12)}`);
  const counter = new TransformStream({
    transform(piece, out) {
      passed(piece.length);
      out.enqueue(piece);
    },
  });
  const counted = body.pipeThrough(counter);
  const isPacked = path.endsWith(".gzip");
  return new Response(isPacked ? counted.pipeThrough(new DecompressionStream("gzip")) : counted);
}

async function bytes(response) {
  return new Uint8Array(await response.arrayBuffer());
}

async function address(response) {
  const script = new Blob([await response.text()], { type: "text/javascript" });
  return URL.createObjectURL(script);
}

function compiled({ body }) {
  const headers = { "Content-Type": "application/wasm" };
  return WebAssembly.compileStreaming(new Response(body, { headers }));
}
