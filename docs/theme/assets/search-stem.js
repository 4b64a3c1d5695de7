// Cuts words down as src/barnterm/stem.py does. The endings and the empty words come with the index.
import { words } from "./search-spelling.js";

/** The stem of a word, Swedish or English; the words of a text that say something; their stems. */
export function stemmer({ endings, english, empty, shortest }) {
  const saysNothing = new Set(empty);

  function stem(word, its = endings) {
    const cuts = (e) => word.endsWith(e) && word.length - e.length >= shortest && !(e === "s" && word.endsWith("ss"));
    const ending = its.find(cuts);
    if (ending) return stem(word.slice(0, -ending.length), its);
    const doubled = word.length > shortest && word.at(-1) === word.at(-2);
    return doubled ? word.slice(0, -1) : word;
  }

  const englishStem = (word) => stem(word, english);
  const telling = (text) => words(text).filter((word) => !saysNothing.has(word));

  /** The words of a text that say something, or all if none does. */
  function asked(text) {
    const found = telling(text);
    return found.length ? found : words(text);
  }

  return { stem: (word) => stem(word), englishStem, telling, asked };
}
