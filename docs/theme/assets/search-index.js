// Makes the generated index ready: numbers the phrases, and counts how telling each stem is.
import { fold, words, written } from "./search-spelling.js";
import { stemmer } from "./search-stem.js";

export const LABEL = "label";
export const DEFINITION = "definition";

/** Stands before the stem of an English word, so that no Swedish one is taken for it. */
export const ENGLISH = "~";

/** What src/barnterm/site/search.py generated, as one index of terms and one of pages. */
export function open({ how, language, between, terms }, pages = []) {
  const means = { how, language, ...stemmer(how) };
  // A page may compare two things, and is then found as one; no term is two.
  const found = numbered(terms, { ...means, joins: how.joins, together: how.together });
  return { terms: found, pages: numbered(pages, { ...means, pair: (numbers) => pair(found, numbers, between) }) };
}

/** The heading that tells two terms apart, and its place on the page. */
function pair({ entries, labels, language }, numbers, between) {
  const two = numbers.split("-").map(Number);
  const place = two.map((entry) => entries[entry].address.split("/").slice(1, 3).join("-"));
  return [two.map((entry) => label(labels, entry, language)).join(between), `#${place.join("--")}`];
}

/** What an entry is called in a language, or in the other if it has no name of its own in that. */
export function label(labels, entry, language) {
  const called = labels.get(entry);
  return (called.find((each) => each.language === language) ?? called[0]).said;
}

function numbered(groups, means) {
  const entries = groups.flatMap(([folder, group, each]) =>
    each.map((entry) => {
      const [address, ...said] = entry.split("|");
      return { address: folder + address, group, said };
    }),
  );
  const phrases = entries.flatMap(({ address, said }, entry) =>
    said.map((text) => ({ entry, ...phrase(text, address, means) })),
  );
  const [postings, weights] = counted(phrases);
  const rarest = Math.max(...weights.values());
  const swedish = [...weights.keys()]
    .filter((stem) => !stem.startsWith(ENGLISH))
    .map((stem) => [stem, fold(stem)]);
  const labels = new Map();
  for (const each of phrases.filter(({ kind }) => kind === LABEL)) {
    labels.set(each.entry, [...(labels.get(each.entry) ?? []), each]);
  }
  const said = known(phrases);
  const spoken = new Set(said.map(([, word]) => word));
  return { ...means, entries, phrases, labels, postings, weights, rarest, swedish, known: said, spoken };
}

/** A phrase as it was generated: a letter for kind and language, the words, and a heading's place. */
function phrase(text, address, { how, asked, stem, englishStem, pair }) {
  const [said, place] = readable(text.slice(1), address, pair);
  const letter = text[0].toLowerCase();
  const kind = how.kinds[letter.charCodeAt(0) - "a".charCodeAt(0)];
  const english = letter !== text[0];
  const cut = english ? (word) => ENGLISH + englishStem(word) : stem;
  // The words of a definition are stems already, and would lose more if cut again.
  const stems = kind === DEFINITION ? said.split(" ") : [...new Set(asked(said).map(cut))];
  return { kind, language: english ? "en" : "sv", said, exact: written(said), place, cut, stems };
}

/** The words and the place; what was left out is made of the terms, or of the end of the address. */
function readable(text, address, pair) {
  if (!text) return [address.split("/").at(-2), ""];
  const [said, place = ""] = text.split("\t");
  return said ? [said, place] : pair(place);
}

/** The phrases that each stem stands in, and the inverse document frequency of each. */
function counted(phrases) {
  const postings = new Map();
  phrases.forEach((phrase, number) => {
    for (const stem of phrase.stems) {
      if (!postings.has(stem)) postings.set(stem, []);
      postings.get(stem).push(number);
    }
  });
  const weight = (found) => Number(Math.log(1 + phrases.length / found.length).toFixed(2));
  const weights = new Map([...postings].map(([stem, found]) => [stem, weight(found)]));
  return [postings, weights];
}

/**
 * Every word that stands there whole and says something, in order: it without dots and rings, as it
 * is written, and its stem.
 */
function known(phrases) {
  const found = new Map();
  for (const { kind, said, cut, stems } of phrases) {
    if (kind === DEFINITION) continue;
    for (const word of words(said)) {
      if (stems.includes(cut(word)) && !found.has(word)) found.set(word, [fold(word), word, cut(word)]);
    }
  }
  return [...found.values()];
}
