// How words are written, and how nearly two of them are one and the same, as in
// src/barnterm/spelling.py; a test holds the one to the other.

const low = (text) => text.toUpperCase().toLowerCase();

/** Lower case without accents. Upper case first, since "ß" and "ﬁ" are letters of their own below. */
export const fold = (text) => low(text).normalize("NFD").replace(/\p{Mn}/gu, "");

/** Lower case without any accents but those of å, ä and ö, which are letters of their own. */
export const written = (text) =>
  low(text.normalize("NFKD")).normalize("NFC").replace(/[^åäö]/gu, fold);

const WORDS = /[0-9]+(?=[a-zåäö](?![a-z0-9åäö]))|[a-z0-9åäö]+/g;

/** The words of a text, as `written` has them: "don't" is one word, "18a" is two. */
export const words = (text) => written(text.replace(/['\u2019\u2018`\u00b4]/g, "")).match(WORDS) ?? [];

/** Whether two folded words begin alike and differ in so many letters at the most. */
export function nearly(one, other, most) {
  if (one[0] !== other[0] || Math.abs(one.length - other.length) > most) return false;
  return distances(one, other).at(-1) <= most;
}

/** Whether a folded word begins with some letters, so many wrong ones at the most. */
export const beginsNearly = (word, start, most) =>
  word[0] === start[0] && Math.min(...distances(start, word.slice(0, start.length + most))) <= most;

/**
 * How many letters must be put in, left out, changed or swapped with the next to make all of the one
 * word into each beginning of the other, from none of it to all of it.
 */
export function distances(one, other) {
  let before = [];
  let last = Array.from({ length: other.length + 1 }, (_, n) => n);
  for (let i = 1; i <= one.length; i++) {
    const row = [i];
    for (let j = 1; j <= other.length; j++) {
      const wrong = one[i - 1] === other[j - 1] ? 0 : 1;
      row[j] = Math.min(row[j - 1] + 1, last[j] + 1, last[j - 1] + wrong);
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) row[j] = Math.min(row[j], before[j - 2] + 1);
    }
    [before, last] = [last, row];
  }
  return last;
}
