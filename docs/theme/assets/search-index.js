// Makes the generated index ready: numbers the phrases, and counts how telling each stem is.
import { split, stemmer } from "./search-stem.js";

export const LABEL = 0;
export const DEFINITION = 4;
const ENGLISH = 5;

/** What src/barnterm/site/search.py generated, as one index of terms and one of pages. */
export function open({ how, language, terms, pages }) {
  const means = { how, language, ...stemmer(how) };
  const ready = (groups) => numbered(groups, means);
  return { terms: ready(terms), pages: ready(pages) };
}

function numbered(groups, means) {
  const entries = groups.flatMap(([folder, group, each]) =>
    each.map(([address, ...said]) => ({ address: folder + address, group, said })),
  );
  const phrases = entries.flatMap(({ said }, entry) =>
    said.map((text) => ({ entry, ...phrase(text, means.stems) })),
  );
  const [postings, weights] = counted(phrases);
  const rarest = Math.max(...weights.values());
  const known = words(phrases, means.stem).filter(([, stem]) => postings.has(stem));
  return { ...means, entries, phrases, postings, weights, rarest, known: new Map(known) };
}

/** A phrase as it was generated: a digit for kind and language, the words, and a heading's place. */
function phrase(text, stems) {
  const [said, place = ""] = text.slice(1).split("\t");
  const kind = Number(text[0]) % ENGLISH;
  const language = Number(text[0]) < ENGLISH ? "sv" : "en";
  // The words of a definition are stems already, and would lose more if cut again.
  const cut = kind === DEFINITION ? said.split(" ") : [...new Set(stems(said))];
  return { kind, language, said, place, stems: cut };
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

/** Every word that stands there whole, and so can be completed, with its stem. */
function words(phrases, stem) {
  const whole = phrases.filter(({ kind }) => kind !== DEFINITION);
  return whole.flatMap(({ said }) => split(said).map((word) => [word, stem(word)]));
}
