// Which stems of the index a word that is asked for may mean, and how well they match it, as in
// src/barnterm/alike.py; a test holds the one to the other.
import { ENGLISH } from "./search-index.js";
import { distances, fold } from "./search-spelling.js";

/** The stems of the index that match a word that is asked for, and how well. */
export function like(index, word) {
  const found = matched(index, word);
  const { misspelt, misspelt_short: short, safe } = index.how.alike;
  const near = isKnown(index, word, found) ? [] : meant(index, word);
  for (const [, , stem] of near) found.set(stem, word.length >= safe ? misspelt : short);
  const left = index.stem(word);
  if (found.has(left) && isCutShort(index, word, left)) found.set(left, short);
  return found;
}

/** Whether so little is left of a word, which stands nowhere, that it may be another's stem. */
function isCutShort({ how, spoken }, word, left) {
  return left.length <= how.shortest && word.length - left.length >= how.alike.cut && !spoken.has(word);
}

/**
 * The same of a word that is rightly spelt. English words match as they are: English has no
 * compounds, and no Swedish word is part of one.
 */
export function matched(index, word) {
  const asked = index.stem(word);
  const english = ENGLISH + index.englishStem(word);
  const bare = fold(asked);
  const alike = index.swedish.map(([known, folded]) => [
    known,
    likeness(index.how.alike, asked, bare, known, folded),
  ]);
  const found = new Map(alike.filter(([, value]) => value));
  if (index.weights.has(english)) found.set(english, index.how.alike.same);
  return found;
}

/** How well two stems match, each given with and without dots and rings. */
function likeness(how, asked, bare, known, folded) {
  if (asked === known) return how.same;
  if (bare.length >= how.shortest && bare === folded) return how.unmarked;
  const its = asked === bare ? folded : known;
  if (isInside(how, asked, its)) return how.part;
  return isInside(how, its, asked) ? how.wider : 0;
}

/** Whether a stem stands first in a compound, or after something that may be a word. */
function isInside(how, part, whole) {
  if (part.length < how.shortest) return false;
  return whole.startsWith(part) || whole.slice(how.shortest_before).includes(part);
}

/**
 * The words that one with a wrong letter or two may be, the likeliest first, with their stems. Empty
 * for a word that is too short, and when none is near.
 */
export function meant(index, word) {
  const how = index.how.alike;
  const asked = fold(word);
  const most = (asked.length >= how.shortest ? 1 : 0) + (asked.length >= how.two_wrong ? 1 : 0);
  const near = index.known
    .filter(([, known]) => known.length >= how.shortest)
    .map((each) => ({ each, wrong: apart(how, asked, each[0], most), other: each[0][0] !== asked[0] }))
    .filter(({ wrong }) => wrong <= most);
  const fewest = Math.min(...near.map(({ wrong }) => wrong));
  return near
    .filter(({ wrong }) => wrong === fewest)
    .sort((a, b) => a.other - b.other)
    .map(({ each }) => each);
}

/**
 * In how many letters two words differ; more than the most when that is quickly seen, when a short
 * one begins otherwise, and when one is a compound of the other.
 */
function apart(how, one, other, most) {
  const longer = Math.abs(one.length - other.length);
  if (!most || longer > most || odd(one, other) > 2 * most) return most + 1;
  const beginsOtherwise = one[0] !== other[0] && one.length < how.two_wrong;
  const compound = longer > 1 && (one.includes(other) || other.includes(one));
  return beginsOtherwise || compound ? most + 1 : distances(one, other).at(-1);
}

/** How many letters stand in only one of two words. */
function odd(one, other) {
  const [these, those] = [new Set(one), new Set(other)];
  const only = (some, others) => [...some].filter((letter) => !others.has(letter)).length;
  return only(these, those) + only(those, these);
}

/** Whether a word stands in the index, from what it matches there, or begins one that does. */
export function isKnown(index, word, found) {
  const best = Math.max(0, ...found.values());
  const start = fold(word);
  const begun = ([folded, known]) =>
    known.length >= index.how.alike.shortest && folded.length > start.length + 1 && folded.startsWith(start);
  return best > index.how.alike.part || index.known.some(begun);
}
