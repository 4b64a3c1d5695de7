// Draws what was found: groups of links for a list box, each with the reason why it is there.
import words from "../search/words.js";

const LABEL = 0;
const REASONS = {
  terms: { 1: "alternative_word", 2: "discouraged_word", 3: "childs_words", 4: "definition" },
  pages: { 1: "name", 2: "heading", 4: "description" },
};
/** Those whose words are stems, which say nothing to a reader. */
const UNSAID = 4;

/** An element with attributes and children. */
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children);
  return element;
}

/** A group of hits: "terms" or "pages". `root` is where the addresses begin. */
export function group(name, hits, root) {
  const id = `search-${name}`;
  const heading = make("div", { id, role: "presentation", class: "search-heading" }, words[name]);
  const options = hits.map((hit, n) => option(hit, `${id}-${n}`, root + hit.address, reason(hit, name)));
  return make("div", { role: "group", "aria-labelledby": id }, heading, ...options);
}

/** A link, so that a hit can also be opened in a tab of its own. */
function option(hit, id, href, reason) {
  const label = make("span", { class: "search-label" }, hit.label);
  const what = make("span", { class: "search-what" }, hit.group);
  const parts = reason ? [label, " ", what, " ", reason] : [label, " ", what];
  return make("a", { role: "option", id, href, tabindex: "-1", "aria-selected": "false" }, ...parts);
}

function reason({ kind, said, label, language }, name) {
  if (kind === LABEL && said === label) return null;
  const key = kind === LABEL ? `label_${language}` : REASONS[name][kind];
  const why = make("span", { "data-reason": key }, words[key]);
  if (kind === UNSAID) return make("span", { class: "search-reason" }, why);
  return make("span", { class: "search-reason" }, why, ": ", make("span", foreign(language), said));
}

const foreign = (language) => (language === words.language ? {} : { lang: language });
