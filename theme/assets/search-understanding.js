// Which platforms, questions and answers a query speaks of: its words, those that were meant by words that nothing has,
// and what is known by them.

import { slips, split, stem } from "./search-words.js";

/** The names and phrases of the head of the index, and all words that need no mending. */
export const lexiconOf = head => {
  const stop = new Set(head.stop.split(" "));
  const stemsOf = text => {
    const words = split(text);
    const telling = words.filter(word => !stop.has(word));
    return (telling.length ? telling : words).map(stem);
  };

  const words = new Set(stop);
  const phrases = [];
  head.criteria.forEach(([, title, question, , synonyms, answers, ratings], criterion) => {
    for (const text of [title, question, ...synonyms, ...answers])
      for (const word of split(text)) words.add(word);
    for (const text of [title, ...synonyms]) phrases.push({ criterion, stems: stemsOf(text), worth: text === title ? .1 : 0 });
    // What a list may name leads to its question too, if it is more than a word.
    if (!ratings)
      for (const text of answers) {
        const stems = stemsOf(text);
        if (stems.length > 1) phrases.push({ criterion, stems, worth: -.5, isTerm: true });
      }
  });
  const uses = Object.entries(head.uses).map(([use, list]) => {
    for (const word of list.split(" ")) words.add(word);
    return [use, new Set(list.split(" ").map(stem))];
  });
  const known = new Set([...words, ...[...words].map(stem)]);

  const names = new Map();
  head.platforms.forEach(([id, name, , ...others], platform) => {
    for (const called of [name, id, ...others]) {
      const joined = split(called).join("");
      if (!names.has(joined)) names.set(joined, platform);
    }
  });

  return { stop, uses, words, known, names, phrases, stemsOf, criteria: head.criteria, platforms: head.platforms };
};

const longestName = 4;

/** Of the endings that are no part of a stem, what may be typed by now. */
export const endings = ["e", "i", "in", "io"];

/** The words of a query. The last is open while it may go on. */
export const tokensOf = (lexicon, query) => {
  const typed = split(query);
  const isGoingOn = /[\p{L}\p{Nd}]$/u.test(query);
  const tokens = typed.map((word, place) => ({ word, stem: stem(word), isStop: lexicon.stop.has(word), isOpen: isGoingOn && place === typed.length - 1 }));
  const named = new Set(namesIn(lexicon, tokens).flatMap(({ run }) => run));
  for (const token of tokens) token.isNamed = named.has(token);
  for (const token of tokens)
    token.isUnknown = /^[a-z]{3,}$/.test(token.word) && !token.isNamed && !lexicon.known.has(token.word) && !lexicon.known.has(token.stem)
      && !(token.isOpen && isBeginning(lexicon, token.word));
  return tokens;
};

const isBeginning = ({ known, names }, letters) => [known, names.keys()].some(words => [...words].some(word => word.startsWith(letters)));

/** The names of platforms, the longest first. */
const namesIn = (lexicon, tokens) => {
  const found = [];
  const taken = new Set();
  for (let length = Math.min(longestName, tokens.length); length > 0; length--)
    for (let start = 0; start + length <= tokens.length; start++) {
      const run = tokens.slice(start, start + length);
      const joined = run.map(token => token.word).join("");
      // "Zoom's" has lost its apostrophe by now.
      const platform = run.some(token => taken.has(token)) || run.every(token => token.isStop) ? undefined : lexicon.names.get(joined) ?? lexicon.names.get(joined.replace(/s$/, ""));
      if (platform === undefined) continue;
      for (const token of run) taken.add(token);
      found.push({ platform, at: start, run });
    }
  return found.sort((one, other) => one.at - other.at);
};

/** How many slips a word of this length is forgiven. */
const forgiven = word => word.length < 8 ? 1 : 2;

/** What a word of a text must be nearer by than one of a question. Most queries name a platform, few a second. */
const ofText = .5, ofName = -1.1, ofSecondName = .5;

/** A short word is only mended by a letter that was left out, or by two that changed places. */
const isAlike = (typed, word) => typed.length > 3 || word.length > typed.length || [...typed].sort().join() === [...word].sort().join();

/** Puts the nearest word of a list into `best`. */
const compare = (best, typed, words, most, handicap) => {
  for (const word of words) {
    if (word.length < 3 || (word[0] !== typed[0] && (word[0] !== typed[1] || word[1] !== typed[0])) || !isAlike(typed, word)) continue;
    const distance = slips(typed, word, most) + handicap;
    if (distance < best.distance) Object.assign(best, { word, distance });
  }
};

/** Puts the words that were meant into tokens that nobody knows, and keeps what was typed. */
export const mend = async (lexicon, index, tokens) => {
  const isNamed = tokens.some(token => token.isNamed);
  await Promise.all(tokens.filter(token => token.isUnknown).map(async token => {
    const { word: typed } = token;
    if (await index.has(token, -1)) return;
    const best = { distance: Infinity };
    const most = forgiven(typed);
    // Two slips in a word of middling length are only forgiven where few words are looked through.
    compare(best, typed, lexicon.names.keys(), typed.length > 4 ? 2 : most, isNamed ? ofSecondName : ofName);
    compare(best, typed, lexicon.words, typed.length > 4 ? 2 : most, 0);
    if (best.distance > 1 && typed.length > 3) {
      const stemmed = { distance: best.distance };
      compare(stemmed, stem(typed), await index.words(typed[0]), most, ofText);
      Object.assign(best, stemmed.word && stemmed);
    }
    if (best.word) Object.assign(token, { typed, word: best.word, stem: stem(best.word), isMended: true, isStop: lexicon.stop.has(best.word) });
  }));
  return tokens.filter(token => token.isMended).map(({ typed, word }) => [typed, word]);
};

/** Takes the names of platforms out of the tokens. */
const platformsIn = (lexicon, tokens) => {
  const found = namesIn(lexicon, tokens);
  for (const { platform, run } of found) {
    const name = split(lexicon.platforms[platform][1]);
    for (const token of run) {
      token.platform = true;
      // What an alias adds to the name may tell which part of the platform is meant.
      token.isExtra = run.length > 1 && !token.isStop && !name.includes(token.word);
    }
  }
  return [...new Set(found.map(({ platform }) => platform))];
};

/** How well a token stands for a word: 1 for the word itself, less for its beginning, 0 for another. */
const likeness = (token, word) =>
  token.stem === word ? 1
  : token.isOpen && token.word.length > 2 && (word.startsWith(token.word) || (token.word.startsWith(word) && endings.includes(token.word.slice(word.length)))) ? .8
  : 0;

/** The tokens that stand for a phrase, with what it is worth that they do; null where some of it is not there. */
const findIn = (tokens, filling, { criterion, stems, worth, isTerm }) => {
  const canMiss = stems.filter(word => !filling.has(word)).length > 1;
  const matched = [];
  for (const word of stems) {
    let [token, most] = [null, 0];
    for (const each of tokens) {
      const like = matched.includes(each) ? 0 : likeness(each, word);
      if (like > most) [token, most] = [each, like];
    }
    if (token) matched.push(token);
    else if (!canMiss || !filling.has(word)) return null;
    worth += filling.has(word) && stems.length > 1 ? most / 2 : most;
  }
  return { criterion, matched, worth, isTerm };
};

/** Takes the questions out of the tokens: the phrase of most words first, then another of the words that are left. */
const criteriaIn = (lexicon, tokens) => {
  const criteria = [];
  const filling = lexicon.uses.find(([use]) => use === "filling")[1];
  while (criteria.length < 2) {
    const left = tokens.filter(token => !token.platform && !token.criterion && !token.isStop);
    let best = { worth: .5 };
    for (const phrase of lexicon.phrases) {
      const found = findIn(left, filling, phrase);
      if (found && found.worth > best.worth) best = found;
    }
    if (!best.matched) break;
    for (const token of best.matched) Object.assign(token, { criterion: true, isTerm: best.isTerm });
    if (!criteria.includes(best.criterion)) criteria.push(best.criterion);
  }
  return criteria;
};

/** The places of the options or terms that the query names of a criterion. */
const answersIn = (lexicon, tokens, criterion) => {
  const [, , , , , answers, ratings] = lexicon.criteria[criterion];
  const free = tokens.filter(token => !token.platform && !(ratings && token.criterion));
  const named = answers.flatMap((label, place) => {
    const stems = lexicon.stemsOf(label);
    const naming = stems.map(word => free.find(token => likeness(token, word) === 1));
    if (naming.includes(undefined)) return [];
    for (const token of naming) token.option = true;
    return [place];
  });
  if (named.length || !ratings || !free.some(token => token.negating)) return named;
  return answers.flatMap((label, place) => /^(No|None|Never)\b/.test(label) ? [place] : []);
};

/** What is wished for beyond a question: an overall picture of platforms, or help to choose one. */
const wishOf = (platforms, telling, isSure) => {
  const isOnlyAsked = telling.some(token => token.trusting || token.judging)
    && telling.every(token => token.trusting || token.judging || token.filling || token.generic || token.comparing || token.timely);
  return telling.some(token => token.replacing) ? "choose"
    : isSure || !(isOnlyAsked || (platforms.length && telling.some(token => token.trusting))) ? null
    : platforms.length ? "tally" : "choose";
};

/**
 * What a query speaks of: the places of platforms and criteria, for each criterion the places of the answers that it
 * names, and the words to look for. Where `isSure` is false, the questions are not what the query is about; where
 * `isWhole` is false, they leave words over that may lead elsewhere.
 */
export const understand = (lexicon, tokens) => {
  for (const token of tokens)
    for (const [use, stems] of lexicon.uses) token.isOfUse = (token[use] = stems.has(token.stem)) || token.isOfUse;
  const platforms = platformsIn(lexicon, tokens);
  const criteria = criteriaIn(lexicon, tokens);
  const named = criteria.map(criterion => answersIn(lexicon, tokens, criterion));
  const isTelling = token => !token.platform && !token.isStop && !token.generic && !(platforms.length > 1 && token.comparing);
  const telling = tokens.filter(isTelling);
  const kind = ["claim", "tip", "event"].find(kind => telling.some(token => token[kind] && !token.criterion));
  // A question that only a small part of the query speaks of is not the one that is asked.
  const asking = telling.filter(token => token.criterion || token.option || !token.filling && !token.timely && !/^(19|20)\d\d$/.test(token.word));
  const meant = asking.filter(token => token.criterion || token.option);
  const isSure = !kind && criteria.length > 0 && meant.length >= asking.length * (meant.some(token => token.isTerm) ? 1 : .5);
  const wish = kind ? null : wishOf(platforms, telling, isSure);
  const words = wish ? telling.filter(token => !(token.trusting || token.judging || token.replacing || token.filling || token.comparing)) : telling;
  return {
    platforms, criteria, named, kind, isSure, wish,
    isWhole: meant.length === asking.length && criteria.length < 2,
    words: words.length || platforms.length || wish ? words : tokens.filter(token => !token.isStop),
    extra: tokens.filter(token => token.isExtra),
    seen: tokens.filter(token => !token.isStop).map(token => token.stem),
  };
};
