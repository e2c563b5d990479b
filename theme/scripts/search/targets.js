// What a query asks for, a question or a page: each word speaks for some of them, and what has most of the words wins. The weights
// are made by Site/Search/QueryModel.cs.

/** Weights are whole numbers of these steps of a natural logarithm. */
const stepsPerUnit = 4;

/** What the name of a question adds, in steps: for one that is all of the query, and else for its first and each further word. */
const ofWhole = 80, ofFirst = 4, ofNext = 8;

/** How likely one must be, and how much must speak for it, to be what is asked; and from which weight on a word speaks for it. */
const surely = .35, leastWeight = 6, leastOfWord = 5;

const mostTargets = 3;

const add = (weights, [...pairs], worth) => {
  for (let place = 0; place < pairs.length; place += 2) {
    const weight = pairs[place + 1] * worth;
    if (Math.abs(weight) > Math.abs(weights.get(pairs[place]) ?? 0)) weights.set(pairs[place], weight);
  }
};

/** What each token speaks for: the most that one of the words does which it may stand for. */
const weightsOf = (lexicon, token, words) => {
  const weights = new Map();
  if (token.isStop) add(weights, lexicon.stop.get(token.word), 1);
  else for (const { places: [targets], worth } of words ?? []) add(weights, targets, worth);
  return weights;
};

/**
 * What is asked for, the likeliest first, each with its place among questions and then pages, how likely it is, and
 * whether that is sure; `speaking` has the tokens that speak for it, which are a `share` of those that tell anything.
 * @param index has the pages; what is said of no platform is not asked for with the name of one
 * @param understood what `understand` makes of the query
 * @param wordsOf gives the words that a token may stand for
 */
export const targetsOf = (lexicon, { pageOf }, { platforms, free, telling, names }, wordsOf) => {
  const scores = new Map();
  const speaking = new Map();
  for (const token of free) {
    if (token.generic) continue;
    // What is asked about a part counts more than what the part is for.
    const worth = token.isPart && telling.some(other => !other.isPart) ? .5 : 1;
    for (const [target, weight] of weightsOf(lexicon, token, wordsOf(token))) {
      scores.set(target, (scores.get(target) ?? 0) + worth * Math.abs(weight));
      // Words that only answers have, such as names in them, are not what people ask by.
      if (weight >= leastOfWord) speaking.set(target, (speaking.get(target) ?? new Set()).add(token));
    }
  }
  for (const { named, run } of names) {
    const own = run.filter(token => telling.includes(token));
    const isWhole = telling.every(token => own.includes(token) || token.filling);
    if (own.length || isWhole) scores.set(named, (scores.get(named) ?? 0) + (isWhole ? ofWhole : ofFirst + ofNext * (own.length - 1)));
    for (const token of run) speaking.set(named, (speaking.get(named) ?? new Set()).add(token));
  }
  const ranked = [...scores].filter(([target]) => !platforms.length || pageOf(target)?.[4] !== 0).sort((one, other) => other[1] - one[1] || one[0] - other[0]);
  const odds = ranked.map(([, score]) => Math.exp((score - ranked[0][1]) / stepsPerUnit));
  const all = odds.reduce((sum, odd) => sum + odd, 0);
  const asking = telling.filter(token => !token.filling);
  return ranked.slice(0, mostTargets).map(([target, score], place) => {
    const heard = speaking.get(target) ?? new Set();
    const share = asking.length ? asking.filter(token => heard.has(token)).length / asking.length : 1;
    const likely = odds[place] / all;
    return { target, likely, speaking: heard, share, isSure: likely >= surely && score >= leastWeight && share >= .5 };
  });
};
