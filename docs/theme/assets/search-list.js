// Draws what was found: groups of links for a list box, each with the reason why it is there.
import words from "../search/words.js";


/** Kinds of phrase: what is looked for is called so, or its words are stems, which say nothing to a reader. */
const [LABEL, DEFINITION] = ["label", "definition"];
/** Why a page was found, by the kind of phrase that weighs the same for a term. */
const OF_PAGES = { synonym: "name", older: "heading", definition: "description" };

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
  const why = make("span", { "data-reason": kind }, words[reasonKey(kind, language, name)]);
  if (kind === DEFINITION) return make("span", { class: "search-reason" }, why);
  return make("span", { class: "search-reason" }, why, ": ", make("span", foreign(language), said));
}

function reasonKey(kind, language, name) {
  if (kind === LABEL) return `label_${language}`;
  return name === "pages" ? OF_PAGES[kind] : kind;
}

const foreign = (language) => (language === words.language ? {} : { lang: language });
