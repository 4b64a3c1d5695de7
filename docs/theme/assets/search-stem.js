// Cuts words down as src/barnterm/stem.py does. The endings and the empty words come with the index.

/** Lower case without accents. Upper case first, since "ß" and "ﬁ" are letters of their own below. */
export const fold = (text) =>
  text.toUpperCase().toLowerCase().normalize("NFD").replace(/\p{Mn}/gu, "");

export const split = (text) => fold(text).match(/[a-z0-9]+/g) ?? [];

/** The stem of a folded word; the stems of the telling words of a text; or of all if none is. */
export function stemmer({ endings, empty, shortest }) {
  const saysNothing = new Set(empty);

  function stem(word) {
    const ending = endings.find((e) => word.endsWith(e) && word.length - e.length >= shortest);
    if (ending) return stem(word.slice(0, -ending.length));
    const doubled = word.length > shortest && word.at(-1) === word.at(-2);
    return doubled ? word.slice(0, -1) : word;
  }

  const telling = (text) => split(text).filter((word) => !saysNothing.has(word)).map(stem);

  function stems(text) {
    const found = telling(text);
    return found.length ? found : split(text).map(stem);
  }

  return { stem, telling, stems };
}
