// The key "/" leads to the search box. It can be turned off, since those who speak to their
// computer, or whose hands slip, press single keys without meaning to (WCAG 2.1.4).
import words from "../search/words.js";
import { make } from "./search-list.js";

const KEY = "search-shortcut";
const WRITING = "input, textarea, select, [contenteditable]";

/** Listens for the key, and gives the check box that turns it on and off. */
export function shortcut(box) {
  const check = make("input", { type: "checkbox" });
  check.checked = recall() !== "off";
  check.addEventListener("change", () => remember(check.checked ? "on" : "off"));
  document.addEventListener("keydown", (event) => {
    const other = event.ctrlKey || event.altKey || event.metaKey || event.target.closest(WRITING);
    if (event.key !== "/" || other || !check.checked) return;
    event.preventDefault();
    box.focus();
    box.select();
  });
  return make("label", { class: "search-shortcut" }, check, words.shortcut);
}

function recall() {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null; // without storage the key works
  }
}

function remember(choice) {
  try {
    localStorage.setItem(KEY, choice);
  } catch {
    // The choice then holds for this page only.
  }
}
