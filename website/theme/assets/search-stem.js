// Cuts words down as src/barnterm/stem.py does. The endings and the empty words come with the index.

/** Lower case without accents. Upper case first, since "ß" and "ﬁ" are letters of their own below. */
export const fold = (text) =>
  text.toUpperCase().toLowerCase().normalize("NFD").replace(/\p{Mn}/gu, "");

export const split = (text) => fold(text).match(/[a-z0-9]+/g) ?? [];

/** Two functions: the stem of a folded word, and the stems of what says something in a text. */
export function stemmer({ endings, empty, shortest }) {
  const saysNothing = new Set(empty);

  function stem(word) {
    const ending = endings.find((e) => word.endsWith(e) && word.length - e.length >= shortest);
    if (ending) return stem(word.slice(0, -ending.length));
    const doubled = word.length > shortest && word.at(-1) === word.at(-2);
    return doubled ? word.slice(0, -1) : word;
  }

  function stems(text) {
    const words = split(text);
    const telling = words.filter((word) => !saysNothing.has(word));
    return (telling.length ? telling : words).map(stem);
  }

  return { stem, stems };
}
