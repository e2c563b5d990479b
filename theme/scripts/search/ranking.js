// Ranks what is found by its words and by what the query speaks of.

import { endings } from "./understanding.js";

const priors = { platform: 1.3, question: 1.3, page: 1.3, fact: 1.2, event: 1.2, tip: 1, claim: .9, source: .5 };

/** More than any words add up to: what the query speaks of comes first. */
const spokenOf = 1000;

const shortestBeginning = 3;

/** The words of the index that a token may stand for, with how well they do. */
const wordsFor = async (index, token, part) => {
  const found = [];
  const add = (terms, worth) => terms.forEach(([word, places]) => found.push({ word, places, worth }));
  if (token.isOpen && token.word.length < shortestBeginning && !token.criterion) return found;
  add(await index.terms(token.stem, true, part), token.isMended ? .7 : 1);
  if (!token.isOpen || token.isMended || token.word.length < shortestBeginning) return found;
  add((await index.terms(token.word, false, part)).filter(([word]) => word !== token.stem).slice(0, 40), .6);
  // Half of an ending stands behind the stem: "encrypti" is on the way to "encryption", which the index has as "encrypt".
  for (const ending of endings)
    if (token.word.endsWith(ending) && token.word.length > ending.length + 3)
      add(await index.terms(token.word.slice(0, -ending.length), true, part), .8);
  return found;
};

/** Adds up, for each document, the most that each token is worth there; `has` is a bit for each of the tokens that count. */
const scored = (perToken, counted) => {
  const scores = new Map();
  for (const [token, words] of perToken.entries()) {
    const best = new Map();
    for (const { places, worth } of words)
      for (const [weight, ...differences] of places) {
        let number = 0;
        for (const difference of differences) {
          number += difference;
          const score = weight * worth;
          if (score > (best.get(number) ?? 0)) best.set(number, score);
        }
      }
    for (const [number, score] of best) {
      const sum = scores.get(number) ?? { score: 0, has: 0 };
      scores.set(number, { score: sum.score + score, has: sum.has | (token < counted ? 1 << token : 0) });
    }
  }
  return scores;
};

const bits = number => {
  let count = 0;
  for (; number; number &= number - 1) count++;
  return count;
};

/** What the query speaks of itself, whatever words it is told in. */
const spokenFor = (index, { platforms, criteria, words, isSure, kind }, isFound) => {
  const about = [];
  if (kind || (words.length && !isSure && isFound)) return about;
  for (const platform of platforms)
    for (const criterion of criteria) about.push(index.factDocument(platform, criterion));
  if (!platforms.length) about.push(...criteria.map(index.questionDocument));
  if (!words.length || !isFound)
    for (const platform of platforms)
      about.push(index.platformDocument(platform), ...index.head.asked.map(criterion => index.factDocument(platform, criterion)), ...index.newest(platform));
  return about;
};

/** Each document that has some of the words, with what it is. Of what is said about one platform, only that is left. */
const fitting = (index, { platforms, words, kind: kindNamed }, scores) => {
  const hits = [];
  const all = words.reduce((bits, token, place) => token.filling ? bits : bits | 1 << place, 0);
  const wantsTips = words.some(token => token.acting);
  for (const [number, { score, has }] of scores) {
    const { kind, platform } = index.describe(number);
    const isElsewhere = platforms.length > 0 && !platforms.includes(platform);
    const share = words.length ? bits(has) / words.length : 1;
    if (isElsewhere && (platform >= 0 || kind === "question" || bits(has) < 2)) continue;
    const worth = priors[kind] * share ** 1.5 * (isElsewhere ? .3 : 1) * (platforms.length || kind !== "fact" ? 1 : .7) * (wantsTips && kind === "tip" ? 1.6 : 1);
    hits.push({ number, kind, platform, has, isWhole: (has & all) === all, score: score * worth + (kind === kindNamed ? spokenOf : 0) });
  }
  return hits;
};

const leadsElsewhere = new Set(["event", "tip"]);

/**
 * The documents that fit, best first, the words that they were found by, and those that nothing was found for. It may
 * show that the questions are not what the query is about: where they leave words over, and an event or a tip has all.
 * @param understood what `understand` makes of the query
 */
export const rank = async (index, understood) => {
  const { platforms, words: asked, extra } = understood;
  const words = asked.slice(0, 30);
  const tokens = [...words, ...extra];
  const parts = [...new Set(platforms.map(index.partOf))];
  const perPart = await Promise.all((parts.length ? parts : [-1]).map(part => Promise.all(tokens.map(token => wordsFor(index, token, part)))));
  const perToken = tokens.map((_, token) => perPart.flatMap(part => part[token]));
  const ranked = fitting(index, { ...understood, words }, scored(perToken, words.length));
  const isSure = understood.isSure && (understood.isWhole || words.length < 2 || !ranked.some(hit => hit.isWhole && leadsElsewhere.has(hit.kind)));
  for (const [place, number] of spokenFor(index, { ...understood, isSure }, ranked.length > 0).entries()) {
    const score = spokenOf - place;
    const found = ranked.find(hit => hit.number === number);
    if (found) found.score += score;
    else ranked.push({ number, ...index.describe(number), score });
  }
  ranked.sort((one, other) => other.score - one.score || one.number - other.number);
  const has = ranked.reduce((all, hit) => all | hit.has, 0);
  return {
    ranked,
    isSure,
    found: new Set([...perToken.flat().map(({ word }) => word), ...understood.seen]),
    missing: words.filter((token, place) => !(has & 1 << place) && !token.criterion && !token.option && !token.isOfUse && !(token.isOpen && token.word.length < shortestBeginning)).map(token => token.word),
  };
};
