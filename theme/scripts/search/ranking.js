// Which documents have the words of a query, and in what order they are shown. The words are weighed by Site/Search/SearchIndex.cs.

import { endings } from "./understanding.js";

const priors = { platform: 1.3, question: 1.3, page: 1.3, term: 1.3, fact: 1.2, event: 1.2, tip: 1, claim: .9, source: .5 };

/** What is asked for counts more than any words add up to where it is sure, and about as much as two words where it is not. */
const sure = 1000, unsure = 150;

const shortestBeginning = 3;

/** The words of the index that a token may stand for, with how well they do. */
export const wordsFor = async (index, token, part) => {
  const found = [];
  const push = (terms, worth) => terms.forEach(([word, places]) => found.push({ word, places, worth }));
  if (token.isOpen && token.word.length < shortestBeginning && !token.isNamed) return found;
  push(await index.terms(token.stem, true, part), token.isMended ? .7 : 1);
  if (!token.isOpen || token.isMended || token.word.length < shortestBeginning) return found;
  push((await index.terms(token.word, false, part)).filter(([word]) => word !== token.stem).slice(0, 40), .6);
  // The word may break off within its ending: "encrypti" is on the way to "encryption", which the index has as "encrypt".
  for (const ending of endings)
    if (token.word.endsWith(ending) && token.word.length > ending.length + 3)
      push(await index.terms(token.word.slice(0, -ending.length), true, part), .8);
  return found;
};

/** Adds up, for each document, the most that each token is worth there; `has` is a bit for each of the tokens. */
const scored = perToken => {
  const scores = new Map();
  for (const [token, words] of perToken.entries()) {
    const best = new Map();
    for (const { places: [, ...places], worth } of words)
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
      scores.set(number, { score: sum.score + score, has: sum.has | 1 << token });
    }
  }
  return scores;
};

const bits = number => {
  let count = 0;
  for (; number; number &= number - 1) count++;
  return count;
};

/** The bits of those words for which something holds. */
const bitsOf = (words, holds) => words.reduce((all, token, place) => all | holds(token) << place, 0);

/** Each document that has some of the words, with what it is. Of what is said about one platform, only that is left. */
const fitting = (index, { platforms, words }, targets, scores) => {
  const hits = [];
  const kinds = new Map(targets.toReversed().flatMap(({ target, ...asked }) => index.pageOf(target)?.[3] ? [[index.pageOf(target)[3], asked]] : []));
  const all = bitsOf(words, token => !token.filling);
  for (const [number, { score, has }] of scores) {
    const { kind, platform } = index.describe(number);
    const isElsewhere = platforms.length > 0 && !platforms.includes(platform);
    if (isElsewhere && (platform >= 0 || kind === "question" || bits(has) < 2)) continue;
    const asked = kinds.get(kind);
    const share = words.length ? bits(has) / words.length : 1;
    const worth = priors[kind] * share ** 1.5 * (isElsewhere ? .3 : 1) * (platforms.length || kind !== "fact" ? 1 : .7) * (1 + (asked?.likely ?? 0));
    // A word that asks for the kind, such as "lawsuit", need not be in what is of that kind.
    const needed = all & ~bitsOf(words, token => Boolean(asked?.speaking.has(token)));
    const isOfKind = asked && (asked.isSure || (needed && (has & needed) === needed));
    hits.push({ number, kind, platform, has, isWhole: all !== 0 && (has & all) === all, score: score * worth + (isOfKind ? sure : 0) });
  }
  return hits;
};

/** The documents of what is asked for, the likeliest first, each with how likely it is. */
const askedFor = (index, { platforms }, targets) => targets.flatMap(({ target, likely, isSure }) => {
  const page = index.pageOf(target);
  if (page) return [];
  const documents = platforms.length ? platforms.map(platform => index.factDocument(platform, target)) : [index.questionDocument(target)];
  return documents.map(number => [number, (isSure ? sure : unsure) * likely]);
});

/** What there is to say of platforms that are named alone. */
const about = (index, { platforms }) => platforms.flatMap(platform =>
  [index.platformDocument(platform), ...index.head.asked.map(criterion => index.factDocument(platform, criterion)), ...index.newest(platform)]);

export const leadsElsewhere = new Set(["event", "tip"]);

/** Less of the words than this is little. */
const fewWords = .4;

/**
 * Whether the question is not what the query is about: where people do not ask it by some of the words, and an event or a
 * tip has all. Without the name of a platform most of the words must be others.
 */
const isAboutElse = ({ platforms, words }, first, ranked) =>
  words.length > 1 && first !== undefined && first.share < (platforms.length ? 1 : fewWords)
  && ranked.some(hit => hit.isWhole && leadsElsewhere.has(hit.kind));

/**
 * The documents that fit, best first, whether they lead elsewhere than to the question that the query seems to ask, the
 * words that they were found by, and those that nothing was found for.
 * @param understood what `understand` makes of the query
 * @param targets what `targetsOf` takes it to ask for
 * @param perToken for each word, those of the index that it may stand for
 */
export const rank = (index, understood, targets, perToken) => {
  const { words, platforms } = understood;
  const [first] = targets;
  const ranked = fitting(index, understood, targets, scored(perToken));
  const isElsewhere = isAboutElse(understood, first, ranked);
  if (isElsewhere) for (const hit of ranked) if (hit.isWhole && leadsElsewhere.has(hit.kind)) hit.score += 2 * unsure;
  const asked = askedFor(index, understood, isElsewhere ? targets.map(target => ({ ...target, isSure: false })) : targets);
  const isAlone = platforms.length > 0 && (!words.length || !(ranked.length || asked.length) || index.pageOf(first?.target)?.[3] === "event");
  const alone = isAlone ? about(index, understood).map((number, place) => [number, unsure - place]) : [];
  const byNumber = new Map(ranked.map(hit => [hit.number, hit]));
  for (const [number, score] of [...asked, ...alone]) {
    const found = byNumber.get(number);
    if (found) found.score += score;
    else ranked.push({ number, ...index.describe(number), score });
  }
  ranked.sort((one, other) => other.score - one.score || one.number - other.number);
  const has = ranked.reduce((all, hit) => all | hit.has, 0);
  const isMissing = (token, place) => !(has & 1 << place) && !token.isNamed && !token.isOption && !token.filling && !token.comparing && !token.negating && !first?.speaking.has(token)
    && !(token.isOpen && token.word.length < shortestBeginning);
  return {
    ranked,
    isElsewhere,
    found: new Set([...perToken.flat().map(({ word }) => word), ...understood.seen]),
    missing: words.filter(isMissing).map(token => token.shown),
  };
};
