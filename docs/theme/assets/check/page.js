// The page "Check a file": takes files, hands them to the room, and shows what it answers.
import { dropped, pasted, refusal } from "./files.js";
import { openRoom } from "./door.js";
import { save, show } from "./report.js";

const MEGABYTE = 1_000_000;
const BUSY = ["loading", "waiting", "checking"];

const here = document.querySelector("#check");
const at = (name) => document.querySelector(`#check-${name}`);
const words = JSON.parse(at("words").textContent);
const number = new Intl.NumberFormat(document.documentElement.lang, { maximumFractionDigits: 1 });

let state, given, report, size, passed;
let isReady = false;

const answers = {
  warm: () => (here.dataset.warm = ""),
  fetched: ({ fetched, total }) => far(fetched, total, "loaded_of"),
  ready: becomeReady,
  passed: (data) => far((passed += data.passed), size, "checked_of"),
  report: (data) => finish(data.report),
  failed: (data) => fail(data.failed),
};

at("day").value = today();
here.hidden = false;
enter("loading");
const room = openRoom(here, (data) => Object.keys(data).forEach((key) => answers[key]?.(data)));
listen();

function today() {
  const now = new Date();
  const two = (value) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

// The states: loading, ready, waiting (for the check to be ready), checking, done, and failed,
// when nothing more can be checked here.
function enter(next, word = next) {
  state = next;
  here.dataset.state = next;
  say(word);
  at("cancel").hidden = !["waiting", "checking"].includes(next);
  at("again").hidden = !given || BUSY.includes(next);
  at("progress").parentElement.hidden = !BUSY.includes(next);
}

function say(word) {
  at("status").textContent = words[word];
}

function far(done, total, word) {
  const said = [done, total].map((bytes) => number.format(bytes / MEGABYTE));
  at("far").textContent = words[word].replace("{0}", said[0]).replace("{1}", said[1]);
  at("progress").max = total;
  at("progress").value = done;
  if (state === "loading" && done === total) say("starting");
}

function becomeReady() {
  isReady = true;
  here.dataset.ready = "";
  if (state === "waiting") hand();
  if (state === "loading") enter("ready");
}

async function take(files) {
  if (!files.length) return;
  const word = await refusal(files);
  if (state === "failed") return;
  if (state === "checking") dismiss();
  if (word) return enter(isReady ? "ready" : "loading", word);
  given = files;
  hand();
}

function hand() {
  at("result").hidden = true;
  if (!isReady) return enter("waiting");
  enter("checking");
  size = given.reduce((sum, file) => sum + file.size, 0);
  passed = 0;
  at("far").textContent = "";
  at("progress").removeAttribute("value");
  room.postMessage({ files: given, day: at("day").value || today(), language: at("language").value });
}

function cancel() {
  if (state === "checking") dismiss();
  given = null;
  enter("ready", "cancelled");
}

// The one who was checking is sent away with all it holds, and a new one is hired.
function dismiss() {
  isReady = false;
  delete here.dataset.ready;
  room.postMessage({ cancel: true });
}

function finish(found) {
  if (state !== "checking") return;
  report = found;
  at("verdict").textContent = found.verdict;
  at("result").dataset.worst = found.worst;
  at("result").hidden = false;
  show(at("frame"), found.html, here.dataset, words.new_tab);
  enter("done");
  at("verdict").focus();
}

function fail(word) {
  if (word !== "unreadable") isReady = false;
  enter(["memory", "broken", "unreadable"].includes(word) ? "ready" : "failed", word);
}

function takeDrop(event) {
  delete here.dataset.over;
  if (!event.dataTransfer.types.includes("Files")) return;
  event.preventDefault();
  const { files, refused } = dropped(event.dataTransfer);
  if (refused) say(refused);
  else take(files);
}

function dragOver(event) {
  if (!event.dataTransfer.types.includes("Files")) return;
  event.preventDefault();
  here.dataset.over = "";
}

function takeText() {
  if (!at("text").value.trim()) say("no_text");
  else take([pasted(at("text").value, words.pasted)]);
}

function submit(event) {
  event.preventDefault();
  if (given) take(given);
  else say("no_file");
}

function listen() {
  // Forgotten when the picker is opened, so that the same file can be picked once more.
  at("file").addEventListener("click", () => (at("file").value = ""));
  at("file").addEventListener("change", () => take([...at("file").files]));
  at("run-text").addEventListener("click", takeText);
  at("cancel").addEventListener("click", cancel);
  at("file").form.addEventListener("submit", submit);
  for (const format of ["html", "json"]) {
    at(`save-${format}`).addEventListener("click", () => save(report, format));
  }
  // The whole page, for a file that misses the place meant for it must not be opened instead.
  addEventListener("dragover", dragOver);
  addEventListener("dragleave", () => delete here.dataset.over);
  addEventListener("drop", takeDrop);
}
