// The search box: takes the place of the link to all terms, and answers while somebody types.
// What is typed stays in the box: it is never put in an address, a store or a log, since somebody
// may be looking for words about a child.
import words from "../search/words.js";
import { group, make } from "./search-list.js";
import { ask, numbers, spoken } from "./search-strip.js";
import { shortcut } from "./search-shortcut.js";

const ROOT = new URL("../", import.meta.url).href;
const TERMS = 10;
const PAGES = 5;
const SURELY = 0.6; // a score that a page of help must reach to stand before the terms
const NAME = "synonym"; // the kind of what a page is called by in code
const PAUSE = 600; // milliseconds without typing, before a screen reader is told how many hits

const place = document.getElementById("search");
const all = place.querySelector("a");
const box = make("input", {
  id: "search-box",
  type: "text",
  role: "combobox",
  placeholder: words.label,
  "aria-label": words.label,
  "aria-autocomplete": "list",
  "aria-expanded": "false",
  "aria-controls": "search-list",
  autocomplete: "off",
  autocapitalize: "none",
  autocorrect: "off",
  spellcheck: "false", // some browsers send what they check to somebody else
  enterkeyhint: "go",
});
// Without tabindex a browser stops at the list when it scrolls, though its hits are reached from the box.
const list = make("div", { id: "search-list", role: "listbox", tabindex: "-1", "aria-label": words.hits });
const help = make("div", { class: "search-help" });
const strip = numbers();
const meant = make("p", { class: "search-meant" });
const panel = make("div", { class: "search-panel", hidden: "" }, strip, meant, list, help, shortcut(box));
const status = make("p", { class: "search-status", role: "status" });
place.setAttribute("role", "search");
place.replaceChildren(box, panel, status);

let opening; // a promise of the index
let watching; // a promise of what tells whether help is needed
let answering; // a promise that the list answers what is typed
let telling; // a timer

const read = (name) => fetch(`${ROOT}search/${name}.json`).then((answer) => answer.json());

/** The index, fetched the first time that it is asked for; and again if that failed. */
function open() {
  opening ??= Promise.all([
    import("./search-index.js"),
    import("./search-find.js"),
    read("index"),
    read("pages").catch(() => []), // the terms are found without the pages
  ]).then(([{ open }, { findTyped, suggest }, terms, pages]) => ({ ...open(terms, pages), findTyped, suggest }));
  opening.catch(() => (opening = undefined));
  return opening;
}

/** Whether somebody who types this may need help now. It needs no index, and never fails. */
function isUrgent(typed) {
  watching ??= Promise.all([import("./search-crisis.js"), import("../search/crisis.js")]).then(
    ([{ watch }, { default: table }]) => watch(table),
  );
  watching.catch(() => (watching = undefined));
  return watching.then((needsHelp) => needsHelp(typed)).catch(() => false);
}

function update() {
  answering = answer(box.value).catch(() => draw(words.failed, [all]));
  return answering;
}

const isGone = (typed) => typed !== box.value || !place.contains(document.activeElement);

async function answer(typed) {
  if (!typed.trim()) return close();
  const urgent = await isUrgent(typed);
  if (isGone(typed)) return;
  strip.hidden = !urgent;
  meant.replaceChildren();
  if (urgent) draw(""); // at once, also when the index comes late or not at all
  const { terms, pages, findTyped, suggest } = await open();
  if (isGone(typed)) return;
  const found = findTyped(pages, typed, PAGES).filter((hit) => !urgent || hit.address !== words.ask_at);
  const misspelt = !urgent && !(found[0]?.score > SURELY) && suggest(terms, typed);
  meant.replaceChildren(...(misspelt ? suggestion(misspelt) : []));
  show(findTyped(terms, typed, TERMS), found, typed);
}

/** What may have been meant, on a button that looks for it instead. */
function suggestion(text) {
  const button = make("button", { type: "button" }, text);
  button.addEventListener("click", () => {
    box.value = text;
    box.focus();
    update();
  });
  return [words.meant, " ", button, "?"];
}

/** Whether a hit is called just what was typed, capitals and all. */
const isJust = (hit, typed) => hit?.said === typed.trim();

/** Whether what was typed is the code of a rule or a class rather than a word. */
const isCode = ([page], [term], typed) =>
  page?.kind === NAME && isJust(page, typed) && !isJust(term, typed);

function show(terms, pages, typed) {
  if (!terms.length && !pages.length && strip.hidden) {
    const suggest = make("a", { href: ROOT + words.suggest_at }, words.suggest);
    return draw(`${words.none} ${words.help}`, [all, suggest]);
  }
  const groups = [terms.length && group("terms", terms, ROOT), pages.length && group("pages", pages, ROOT)];
  if (strip.hidden && (isHelp(pages[0]) || isCode(pages, terms, typed))) groups.reverse();
  const told = words.counted.replace("{terms}", terms.length).replace("{pages}", pages.length);
  draw(told, [], groups.filter(Boolean));
}

/** Whether a page where one gets help is surely what is looked for. It then stands before the terms. */
function isHelp(hit) {
  return hit?.group === words.help_page && hit.score > SURELY;
}

/**
 * Opens the panel, with hits or with links that help, and tells a screen reader in a while. Where
 * one asks for help stands above it all, if that may be needed.
 */
function draw(told, links = [], groups = []) {
  const shown = strip.hidden ? groups : [ask(ROOT), ...groups];
  list.replaceChildren(...shown);
  list.hidden = !shown.length;
  const items = links.map((link) => make("li", {}, link));
  help.replaceChildren(...(links.length ? [make("p", {}, told), make("ul", {}, ...items)] : []));
  help.hidden = !links.length;
  panel.hidden = false;
  box.setAttribute("aria-expanded", String(!list.hidden));
  choose(undefined);
  const asked = meant.textContent ? `${meant.textContent} ` : "";
  tell(strip.hidden ? asked + told : `${spoken} ${told}`, PAUSE);
}

function close() {
  panel.hidden = true;
  strip.hidden = true;
  meant.replaceChildren();
  box.setAttribute("aria-expanded", "false");
  choose(undefined);
  tell("", 0);
}

function tell(text, wait) {
  clearTimeout(telling);
  telling = setTimeout(() => (status.textContent = text), wait);
}

const options = () => [...list.querySelectorAll("[role=option]")];
const chosen = () => list.querySelector("[aria-selected=true]");

function choose(option) {
  chosen()?.setAttribute("aria-selected", "false");
  box.removeAttribute("aria-activedescendant");
  if (!option) return;
  option.setAttribute("aria-selected", "true");
  box.setAttribute("aria-activedescendant", option.id);
  option.scrollIntoView({ block: "nearest" });
}

/** To the next hit or the one before; from the last to the first, and the other way. */
async function move(step) {
  if (panel.hidden) await update();
  if (list.hidden || panel.hidden) return;
  const hits = options();
  const at = hits.indexOf(chosen());
  choose(hits.at(at < 0 && step < 0 ? -1 : (at + step) % hits.length));
}

/** Opens the hit that is chosen, or the first, when the list answers what is typed: help at once. */
async function go() {
  if (!(await isUrgent(box.value))) await answering;
  if (!panel.hidden) (chosen() ?? options()[0])?.click();
}

const KEYS = {
  ArrowDown: (event) => (event.altKey ? update() : move(1)),
  ArrowUp: (event) => (event.altKey ? close() : move(-1)),
  Enter: go,
};

box.addEventListener("keydown", (event) => {
  if (event.isComposing || event.ctrlKey || event.metaKey) return;
  if (["Home", "End", "ArrowLeft", "ArrowRight"].includes(event.key)) choose(undefined);
  if (!KEYS[event.key]) return;
  event.preventDefault();
  KEYS[event.key](event);
});
box.addEventListener("input", update);
box.addEventListener("focus", () => {
  isUrgent(""); // so that it is there when it is needed
  open().catch(() => {}); // what is typed will ask again, and say so
  if (box.value) update();
});

place.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  if (panel.hidden) box.value = "";
  else event.stopPropagation(); // one thing is closed at a time
  close();
  box.focus();
});
place.addEventListener("focusout", ({ relatedTarget }) => {
  if (!place.contains(relatedTarget)) close();
});
panel.addEventListener("mousedown", (event) => event.preventDefault()); // the box keeps the focus
panel.addEventListener("click", ({ target }) => target.closest("a") && close());
addEventListener("pagehide", () => {
  box.value = ""; // whoever goes back later need not see what was looked for
  close();
});
