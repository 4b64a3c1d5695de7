// Finds terms and pages as src/barnterm/search.py does; a test holds the one to the other.
import { DEFINITION, LABEL } from "./search-index.js";
import { split } from "./search-stem.js";

const ENOUGH = 5;

/** The entries that best match some words, the best first. */
export function find(index, words, limit = 10) {
  const asked = index.stems(words);
  const near = new Map(asked.map((stem) => [stem, like(index, stem)]));
  return ranked(index, asked, near, limit);
}

/**
 * The same while somebody types. If few are found, those follow that the last word may be the
 * beginning of, scored as if that word were part of a compound.
 */
export function findTyped(index, words, limit = 10) {
  const found = find(index, words, limit);
  const completed = found.length < Math.min(ENOUGH, limit) ? complete(index, words, limit) : [];
  const shown = new Set(found.map(({ entry }) => entry));
  const more = completed.filter(({ entry }) => !shown.has(entry));
  return [...found, ...more].slice(0, limit);
}

function complete(index, words, limit) {
  const [begun] = words.match(/\S+$/) ?? [""];
  const start = split(begun).at(-1);
  if (!start) return [];
  const before = index.telling(words.slice(0, -begun.length));
  const begins = [...index.known].filter(([word]) => word.startsWith(start));
  const near = new Map(before.map((stem) => [stem, like(index, stem)]));
  near.set(start, new Map(begins.map(([, stem]) => [stem, index.how.alike[1]])));
  return ranked(index, [...before, start], near, limit);
}

function ranked(index, asked, near, limit) {
  const best = new Map();
  for (const { number, score } of scored(index, asked, near)) {
    const { entry } = index.phrases[number];
    if (score > (best.get(entry)?.score ?? 0)) best.set(entry, { entry, number, score });
  }
  const order = [...best.values()].sort((a, b) => b.score - a.score || a.entry - b.entry);
  return order.slice(0, limit).map((each) => hit(index, each));
}

/** The stems of the index that match one that is asked for, and how well. */
function like(index, asked) {
  const alike = [...index.weights.keys()].map((known) => [known, likeness(index.how, asked, known)]);
  return new Map(alike.filter(([, value]) => value));
}

function likeness({ alike: [same, part, wider], part: shortest }, asked, known) {
  if (asked === known) return same;
  if (asked.length >= shortest && known.includes(asked)) return part;
  return known.length >= shortest && asked.includes(known) ? wider : 0;
}

/** Number and score of every phrase that is worth showing, in the order of the index. */
function scored(index, asked, near) {
  const found = [...near.values()].flatMap((stems) => [...stems.keys()]);
  const numbers = new Set(found.flatMap((stem) => index.postings.get(stem)));
  return [...numbers]
    .sort((a, b) => a - b)
    .map((number) => ({ number, score: score(index, index.phrases[number], asked, near) }))
    .filter(({ score }) => score >= index.how.worth);
}

/** How well a phrase answers: how much of each the question and the phrase cover. */
function score(index, phrase, asked, near) {
  const weight = (stem) => index.weights.get(stem) ?? index.rarest;
  const alike = (a, p) => near.get(a).get(p) ?? 0;
  const best = (values) => Math.max(...values);
  const covered = sum(asked.map((a) => weight(a) * best(phrase.stems.map((p) => alike(a, p)))));
  const ofQuestion = covered / sum(asked.map(weight));
  const counts = index.how.weights[phrase.kind];
  if (phrase.kind === DEFINITION) return counts * ofQuestion;
  const used = sum(phrase.stems.map((p) => weight(p) * best(asked.map((a) => alike(a, p)))));
  const ofPhrase = used / sum(phrase.stems.map(weight));
  return (counts * ofQuestion * (1 + ofPhrase)) / 2;
}

const sum = (numbers) => numbers.reduce((total, each) => total + each, 0);

/** What is shown: where it is, what it is called, what it is, and which phrase was found. */
function hit(index, { entry, number, score }) {
  const { address, group } = index.entries[entry];
  const { kind, language, said, place } = index.phrases[number];
  return { entry, address: address + place, group, score, label: label(index, entry), kind, language, said };
}

function label(index, entry) {
  const labels = index.phrases.filter((each) => each.entry === entry && each.kind === LABEL);
  return (labels.find(({ language }) => language === index.language) ?? labels[0]).said;
}
