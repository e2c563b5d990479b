// Ranks what is found by its words and by what the query speaks of.

import { forgiven, slips } from "./search-words.js";

const priors = { platform: 1.3, question: 1.3, page: 1.3, fact: 1.2, event: 1.2, tip: 1, claim: .9, source: .5 };

/** More than any words add up to: what the query speaks of comes first. */
const spokenOf = 1000;

const endings = ["", "e", "i", "in", "io"];

/** The words of the index that a token may stand for, with how well they do. */
const wordsFor = async (index, token, part) => {
  const found = [];
  const add = (terms, worth) => terms.forEach(([word, places]) => found.push({ word, places, worth }));
  add(await index.terms(token.stem, true, part), 1);
  if (token.isOpen && token.word.length > 1)
    add((await index.terms(token.word, false, part)).filter(([word]) => word !== token.stem).slice(0, 40), .6);
  // Half of an ending stands behind the stem: "encrypti" is on the way to "encryption", which the index has as "encrypt".
  if (token.isOpen)
    for (const ending of endings.slice(1))
      if (token.word.endsWith(ending) && token.word.length > ending.length + 3)
        add(await index.terms(token.word.slice(0, -ending.length), true, part), .8);
  if (found.length || token.isKnown || token.word.length < 4) return found;
  for (const letter of new Set([token.stem[0], token.stem[1]])) {
    const near = (await index.words(letter))
      .map(word => [word, slips(token.stem, word, forgiven(token.word))])
      .filter(([, distance]) => distance < Infinity)
      .sort(([, one], [, other]) => one - other)
      .slice(0, 3);
    for (const [word] of near) add(await index.terms(word, true, part), .7);
    if (near.length) break;
  }
  return found;
};

/** Adds up, for each document, the most that each token is worth there. */
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
      const sum = scores.get(number) ?? { score: 0, tokens: 0 };
      scores.set(number, { score: sum.score + score, tokens: sum.tokens + (token < counted ? 1 : 0) });
    }
  }
  return scores;
};

/** What the query speaks of itself, whatever words it is told in. */
const spokenFor = (index, { platforms, criteria, words, isSure }, isFound) => {
  const about = [];
  if (words.length && !isSure && isFound) return about;
  for (const platform of platforms)
    for (const criterion of criteria) about.push(index.factDocument(platform, criterion));
  if (!platforms.length) about.push(...criteria.map(index.questionDocument));
  if (!words.length || !isFound)
    for (const platform of platforms)
      about.push(index.platformDocument(platform), ...index.head.asked.map(criterion => index.factDocument(platform, criterion)), ...index.newest(platform));
  return about;
};

/**
 * The documents that fit, best first, and the words that they were found by.
 * @param understood what `understand` makes of the query
 */
export const rank = async (index, understood) => {
  const { platforms, words, extra } = understood;
  const tokens = [...words, ...extra];
  const parts = [...new Set(platforms.map(index.partOf))];
  const perPart = await Promise.all((parts.length ? parts : [-1]).map(part => Promise.all(tokens.map(token => wordsFor(index, token, part)))));
  const perToken = tokens.map((_, token) => perPart.flatMap(part => part[token]));
  const scores = scored(perToken, words.length);
  const ranked = [];
  for (const [number, { score, tokens: matched }] of scores) {
    const { kind, platform } = index.describe(number);
    const isElsewhere = platforms.length > 0 && !platforms.includes(platform);
    if (isElsewhere && (platform >= 0 || matched < 2)) continue;
    ranked.push({ number, kind, platform, score: score * priors[kind] * (words.length ? matched / words.length : 1) ** 1.5 * (isElsewhere ? .3 : 1) });
  }
  for (const [place, number] of spokenFor(index, understood, ranked.length > 0).entries()) {
    const score = spokenOf - place;
    const found = ranked.find(hit => hit.number === number);
    if (found) found.score += score;
    else ranked.push({ number, ...index.describe(number), score });
  }
  ranked.sort((one, other) => other.score - one.score || one.number - other.number);
  return {
    ranked,
    found: new Set([...perToken.flat().map(({ word }) => word), ...understood.typed]),
    corrected: words.flatMap((token, index) => {
      const found = perToken[index];
      return found.length && found.every(({ worth }) => worth === .7) ? [[token.word, found[0].word]] : [];
    }),
  };
};
