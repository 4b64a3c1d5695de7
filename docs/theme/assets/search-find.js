// Finds terms and pages as src/barnterm/search.py does; a test holds the one to the other.
import { isKnown, like, matched, meant } from "./search-alike.js";
import { DEFINITION, label } from "./search-index.js";
import { fold, words, written } from "./search-spelling.js";

const ENOUGH = 5;
const IRI = /^https:\/\/\S+\/def\//;

/** The entries that best match some words, the best first. */
export function find(index, text, limit = 10) {
  const found = best(index, text);
  for (const part of parts(index, text)) {
    const [first] = ranked(best(index, part));
    if (first?.score >= index.how.surely) found.set(first.entry, first);
  }
  return ranked(found)
    .slice(0, limit)
    .map((each) => hit(index, each));
}

/**
 * The same while somebody types. If few are found, or none surely, those are found too that the last
 * word may be the beginning of, scored as if that word were part of a compound.
 */
export function findTyped(index, text, limit = 10) {
  const found = find(index, text, limit);
  const enough = found.length >= Math.min(ENOUGH, limit) && found[0].score >= index.how.surely;
  const completed = enough ? [] : complete(index, text, limit);
  const shown = new Set(found.map(({ entry }) => entry));
  const more = completed.filter(({ entry }) => !shown.has(entry));
  return [...found, ...more].sort((a, b) => b.score - a.score).slice(0, limit);
}

function complete(index, text, limit) {
  const [begun] = text.match(/\S+$/) ?? [""];
  const start = words(begun).at(-1);
  if (!start) return [];
  const before = index.telling(text.slice(0, -begun.length));
  const bare = start === fold(start);
  const begins = index.known.filter((each) => each[bare ? 0 : 1].startsWith(start));
  const near = nearness(index, before);
  near.set(start, new Map(begins.map(([, , stem]) => [stem, index.how.alike.part])));
  const stems = [...before.map(index.stem), start];
  return ranked(bestOf(index, stems, near, written(text).trim()))
    .slice(0, limit)
    .map((each) => hit(index, each));
}

/** The question as it may have been meant, if any of its words is misspelt; otherwise null. */
export function suggest(index, question) {
  const asked = written(question);
  const text = index.telling(question).reduce((text, word) => {
    const [near] = isKnown(index, word, matched(index, word)) ? [] : meant(index, word);
    return near ? text.replace(new RegExp(`(?<![a-z0-9åäö])${word}(?![a-z0-9åäö])`, "g"), near[1]) : text;
  }, asked);
  return text === asked ? null : text;
}

/** By the number of an entry the best of its phrases that are worth showing. */
function best(index, question) {
  const asked = index.asked(question);
  const exact = written(question).trim();
  const [stems, near] = [asked.map(index.stem), nearness(index, asked)];
  const found = bestOf(index, stems, near, exact);
  if (index.together && stems.length > 1) keepBetter(found, bestTogether(index, stems, near));
  if (stems.length > 1) keepSure(index, found, stems.map((stem) => near.get(stem)));
  for (const each of named(index, exact)) found.set(each.entry, each);
  return found;
}

/** By stem what it may mean in the index: two words that are asked for may have one stem. */
function nearness(index, asked) {
  const near = new Map();
  for (const word of asked) {
    const stem = index.stem(word);
    near.set(stem, new Map([...(near.get(stem) ?? []), ...like(index, word)]));
  }
  return near;
}

function bestOf(index, asked, near, exact) {
  const best = new Map();
  for (const { number, score } of scored(index, asked, near, exact)) {
    const { entry } = index.phrases[number];
    if (score > (best.get(entry)?.score ?? 0)) best.set(entry, { entry, number, score });
  }
  return best;
}

/** What may be shown when several words are asked for, each with the stems that it may mean. */
function keepSure({ how }, found, near) {
  const unknown = near.filter((each) => Math.max(0, ...each.values()) < how.alike.part);
  if (2 * unknown.length < near.length) return;
  for (const [entry, { score }] of found) if (score < how.unsure) found.delete(entry);
}

function keepBetter(found, others) {
  for (const each of others) if (each.score > (found.get(each.entry)?.score ?? 0)) found.set(each.entry, each);
}

/**
 * How well all that a term is called answers together: a question of many words may take one from
 * each of several phrases. The phrase that tells most stands for them.
 */
function bestTogether(index, asked, near) {
  const weight = (stem) => index.weights.get(stem) ?? index.rarest;
  const whole = sum(asked.map(weight));
  const covered = new Map();
  for (const stem of asked) {
    for (const [entry, { alike, number }] of byEntry(index, near.get(stem))) {
      const told = weight(stem) * alike;
      const { all, met, most, best } = covered.get(entry) ?? { all: 0, met: 0, most: 0 };
      const tells = told > most ? { most: told, best: number } : { most, best };
      covered.set(entry, { all: all + told, met: met + 1, ...tells });
    }
  }
  return [...covered]
    .filter(([, { met }]) => met > 1)
    .map(([entry, { all, best }]) => ({ entry, number: best, score: (index.together * all) / whole }))
    .filter(({ score }) => score >= index.how.worth);
}

/** By entry the phrase that matches one stem best, by where it stands; the first of equals. */
function byEntry(index, found) {
  const alikes = new Map();
  for (const [stem, alike] of found) {
    for (const number of index.postings.get(stem)) alikes.set(number, Math.max(alike, alikes.get(number) ?? 0));
  }
  const best = new Map();
  for (const number of [...alikes.keys()].sort((a, b) => a - b)) {
    const { entry, kind } = index.phrases[number];
    const alike = alikes.get(number) * index.how.weights[index.how.kinds.indexOf(kind)];
    if (alike > (best.get(entry)?.alike ?? 0)) best.set(entry, { alike, number });
  }
  return best;
}

/** The terms whose code or address is just this, as sure as a label can be. */
function named(index, text) {
  const sought = text.replace(IRI, "");
  const isNamed = ({ address }) => {
    const [folder, scheme, code] = address.split("/");
    return folder === "def" && code && [code, `${scheme}/${code}`].includes(sought);
  };
  const entries = index.entries.map((_, entry) => entry).filter((entry) => isNamed(index.entries[entry]));
  const first = (entry) => index.phrases.findIndex((phrase) => phrase.entry === entry);
  return entries.map((entry) => ({ entry, number: first(entry), score: 1 }));
}

/** What a question asks about, if it is more than one thing: both sides of "and" or "or". */
function parts(index, question) {
  const found = [[]];
  for (const word of words(question)) {
    if (index.joins?.includes(word)) found.push([]);
    else found.at(-1).push(word);
  }
  const sides = found.map((each) => each.join(" ")).filter((side) => index.telling(side).length);
  return sides.length > 1 ? sides : [];
}

const ranked = (found) => [...found.values()].sort((a, b) => b.score - a.score || a.entry - b.entry);

/** Number and score of every phrase that is worth showing, in the order of the index. */
function scored(index, asked, near, exact) {
  const found = [...near.values()].flatMap((stems) => [...stems.keys()]);
  const numbers = new Set(found.flatMap((stem) => index.postings.get(stem)));
  return [...numbers]
    .sort((a, b) => a - b)
    .map((number) => ({ number, score: score(index, index.phrases[number], asked, near, exact) }))
    .filter(({ score }) => score >= index.how.worth);
}

/** How well a phrase answers: how much of each the question and the phrase cover. */
function score(index, phrase, asked, near, exact) {
  const weight = (stem) => index.weights.get(stem) ?? index.rarest;
  const alike = (a, p) => near.get(a).get(p) ?? 0;
  const best = (values) => Math.max(...values);
  const covered = sum(asked.map((a) => weight(a) * best(phrase.stems.map((p) => alike(a, p)))));
  const ofQuestion = covered / sum(asked.map(weight));
  const number = index.how.kinds.indexOf(phrase.kind);
  const counts = index.how.weights[number];
  if (phrase.kind === DEFINITION) return counts * ofQuestion;
  const used = sum(phrase.stems.map((p) => weight(p) * best(asked.map((a) => alike(a, p)))));
  const ofPhrase = used / sum(phrase.stems.map(weight));
  if (phrase.exact === exact) return index.how.exact[number];
  return (index.how.inexact * counts * ofQuestion * (1 + ofPhrase)) / 2;
}

const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);

/** What is shown: where it is, what it is called, what it is, and which phrase was found. */
function hit(index, { entry, number, score }) {
  const { address, group } = index.entries[entry];
  const { kind, language, said, place } = index.phrases[number];
  return { entry, address: address + place, group, score, label: label(index.labels, entry, index.language), kind, language, said };
}
