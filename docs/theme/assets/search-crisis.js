// Whether somebody who searches may need help now, as in src/barnterm/crisis.py; a test holds the
// one to the other. What is looked for is src/barnterm/crisis.toml, which says how it is read.
import { beginsNearly, fold, nearly, words } from "./search-spelling.js";

const WHOLE = "= ";
const single = (word) => word.replace(/(.)\1+/gu, "$1");

/** Makes the lines of crisis.toml ready, and gives a function that asks whether help is needed. */
export function watch(table) {
  const { wrong, folded } = table;
  const ordinary = new Set(table.ordinary);
  const [whole, anywhere] = [true, false].map((alone) =>
    table.phrases
      .filter((line) => line.startsWith(WHOLE) === alone)
      .map((line) => phrase(alone ? line.slice(WHOLE.length) : line)),
  );
  const together = table.together.map(phrase);

  function phrase(line) {
    const filled = line.replace(/\{(\w+)\}/g, (_, name) => table.groups[name].join("|"));
    return filled.split(" ").map((word) => word.split("|").map(pattern));
  }

  function pattern(text) {
    const [starts, ends] = [!text.startsWith("*"), !text.endsWith("*")];
    const word = single(text.replaceAll("*", ""));
    const letters = word.length - (ends ? 0 : 1);
    const most = starts ? wrong.filter((fewest) => letters >= fewest).length : 0;
    return { word, folded: fold(word), starts, ends, wrong: most };
  }

  /** The words of a question, without double letters, but for those that mean something else. */
  function telling(asked) {
    const left = asked.filter((word) => !ordinary.has(word)).map(single);
    const means = (at) => at >= 0 && at + 1 < left.length && together.some((pair) => isPair(pair, at));
    const isPair = (pair, at) => pair.every((patterns, n) => fits(left[at + n], patterns, 0));
    return left.filter((_, at) => !means(at) && !means(at - 1));
  }

  /** Whether every word of a phrase stands in a question, perhaps misspelt or written as two. */
  function stands(phrase, asked, joined) {
    const fewest = folded[phrase.length === 1 ? 0 : 1];
    return phrase.every(
      (patterns) =>
        asked.some((word) => fits(word, patterns, fewest) || misspelt(word, patterns)) ||
        joined.some((word) => fits(word, patterns, fewest)),
    );
  }

  return function needsHelp(question) {
    const asked = telling(words(question));
    const joined = asked.slice(1).map((word, n) => single(asked[n] + word));
    return (
      anywhere.some((each) => stands(each, asked, joined)) ||
      whole.some((each) => each.length === asked.length && stands(each, asked, []))
    );
  };
}

/**
 * Whether a word is what a pattern means. If it has neither dots nor rings, those of a pattern with
 * so many letters do not count.
 */
function fits(word, patterns, fewest) {
  const bare = word === fold(word);
  return patterns.some((each) =>
    matches(word, each, bare && each.word.length >= fewest ? each.folded : each.word),
  );
}

function matches(word, { starts, ends }, letters) {
  if (starts) return ends ? word === letters : word.startsWith(letters);
  return ends ? word.endsWith(letters) : word.includes(letters);
}

/** Whether a word is nearly what a pattern means. */
function misspelt(word, patterns) {
  const asked = fold(word);
  return patterns.some(
    (each) => each.wrong && (each.ends ? nearly : beginsNearly)(asked, each.folded, each.wrong),
  );
}
