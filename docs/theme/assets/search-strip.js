// Draws the strip that stands above all hits when somebody may need help now: whom to call, and as
// the first hit of the list the page where one asks for help, so that Enter leads there.
import words from "../search/words.js";
import { make } from "./search-list.js";

const LINK = /\{([^}]+)\}/;

/** Whom to call, hidden until it is needed. */
export function numbers() {
  const title = make("p", { id: "search-strip", class: "search-strip-title" }, words.strip);
  const lines = [words.strip_danger, words.strip_talk].map((line) => make("p", {}, ...linked(line)));
  const named = { class: "search-strip", "aria-labelledby": "search-strip", hidden: "" };
  return make("section", named, title, ...lines);
}

/** The parts of a sentence, with each number as a link that calls it, and each site as a link. */
function linked(sentence) {
  const href = (part) => (/^\d/.test(part) ? `tel:${part.replaceAll(" ", "")}` : `https://www.${part}`);
  return sentence
    .split(LINK)
    .map((part, n) => (n % 2 === 0 ? part : make("a", { href: href(part) }, part)));
}

/** A group of one: the page where one asks for help. It can be reached by Tab too. */
export function ask(root) {
  const label = make("span", { class: "search-label" }, words.ask);
  const what = make("span", { class: "search-why" }, words.ask_why);
  const link = { role: "option", id: "search-ask", href: root + words.ask_at, tabindex: "0" };
  const option = make("a", { ...link, "aria-selected": "false" }, label, " ", what);
  return make("div", { role: "group", "aria-labelledby": "search-strip", class: "search-ask" }, option);
}

/** What a screen reader is told. */
export const spoken = [words.strip, words.strip_danger, words.strip_talk, words.strip_enter]
  .join(" ")
  .replace(new RegExp(LINK, "g"), "$1");
