// Which platforms, questions and answers a query speaks of: its words, those that were meant by words that nothing has,
// and what is known by them.

import { slips, split, stem } from "./words.js";

/** The names and phrases of the head of the index, and all words that need no mending. */
export const lexiconOf = head => {
  const stop = new Set(head.stop.split(" "));
  const stemsOf = text => {
    const words = split(text);
    const telling = words.filter(word => !stop.has(word));
    return (telling.length ? telling : words).map(stem);
  };

  const uses = Object.entries(head.uses).map(([use, words]) => [use, new Set(split(words).map(stem))]);
  const { filling } = Object.fromEntries(uses);
  const words = new Set(stop);
  const phrases = [];
  const namesOfQuestions = new Set();
  head.criteria.forEach(([id, title, question, , synonyms, answers, ratings], criterion) => {
    const knownBy = new Set();
    const add = (text, kind) => {
      const spelled = split(text);
      const stems = spelled.map(stem);
      const telling = stems.filter((_, place) => !stop.has(spelled[place]));
      const needed = telling.filter(word => !filling.has(word));
      for (const word of telling) knownBy.add(word);
      namesOfQuestions.add(spelled.join(""));
      phrases.push({ criterion, kind, knownBy, words: stems, needed: needed.length > 1 ? needed : telling });
    };
    for (const name of [title, ...synonyms]) add(name);
    // In another order "data location" is something else, and the words of a question tell little.
    for (const text of [id, question.replace("{platform}", " ")]) add(text, "run");
    // What a list may name leads to its question too, if it is more than a word.
    for (const text of ratings ? [] : answers) if (stemsOf(text).length > 1) add(text, "term");
    for (const word of [title, question, ...synonyms, ...answers, id].flatMap(split)) words.add(word);
  });
  for (const word of Object.values(head.uses).flatMap(split)) words.add(word);
  const known = new Set([...words].flatMap(word => [word, stem(word)]));

  const names = new Map();
  head.platforms.forEach(([id, name, , ...others], platform) => {
    for (const called of [name, id, ...others]) {
      const joined = split(called).join("");
      if (!names.has(joined)) names.set(joined, platform);
    }
  });

  return { stop, uses, words, known, names, namesOfQuestions, phrases, stemsOf, criteria: head.criteria, platforms: head.platforms };
};

const longestName = 4;

/** Of the endings that are no part of a stem, what may be typed by now. */
export const endings = ["e", "i", "in", "io"];

/** The words of a query. The last is open while it may go on. */
export const tokensOf = (lexicon, query) => {
  const typed = split(query);
  const isGoingOn = /[\p{L}\p{Nd}]$/u.test(query);
  const tokens = typed.map((word, place) => ({ word, stem: stem(word), isStop: lexicon.stop.has(word), isOpen: isGoingOn && place === typed.length - 1 }));
  for (const { run } of namesIn(lexicon, tokens)) for (const token of run) token.isNamed = true;
  for (const token of tokens)
    token.isUnknown = /^[a-z]{3,}$/.test(token.word) && !token.isNamed && !lexicon.known.has(token.word) && !lexicon.known.has(token.stem)
      && !(token.isOpen && [...lexicon.known, ...lexicon.names.keys()].some(word => word.startsWith(token.word)));
  return tokens;
};

/** The names of platforms, the longest first. "Signals" in "tracking signals", the longer name of a question, is none. */
const namesIn = (lexicon, tokens) => {
  const found = [];
  const taken = new Set();
  for (let length = Math.min(longestName, tokens.length); length > 0; length--)
    for (let start = 0; start + length <= tokens.length; start++) {
      const run = tokens.slice(start, start + length);
      const joined = run.map(token => token.word).join("");
      // "Zoom's" has lost its apostrophe by now.
      const platform = lexicon.names.get(joined) ?? lexicon.names.get(joined.replace(/s$/, ""));
      if (run.some(token => taken.has(token)) || run.every(token => token.isStop) || (platform === undefined && !lexicon.namesOfQuestions.has(joined))) continue;
      for (const token of run) taken.add(token);
      if (platform !== undefined) found.push({ platform, at: start, run });
    }
  return found.sort((one, other) => one.at - other.at);
};

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
    const most = typed.length < 8 ? 1 : 2;
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

/**
 * The tokens that match a phrase; null where a needed word has none. The rank says which of two phrases wins, by its parts
 * in their order: words matched, of which filling words count half; whether it is more than a term of a list; words of the
 * query that are known of the question; whether the phrase stands in the query as it is; and how early it begins.
 */
const findIn = (tokens, { criterion, kind, knownBy, words, needed }) => {
  const matched = [];
  let length = 0;
  for (const word of words) {
    /** @type {any} */
    let token = null;
    let most = 0;
    for (const each of tokens) {
      const like = matched.includes(each) ? 0 : likeness(each, word);
      if (like > most) [token, most] = [each, like];
    }
    if (token) {
      matched.push(token);
      length += token.isStop ? 0 : token.filling && words.length > 1 ? most / 2 : most;
    } else if (needed.includes(word)) return null;
  }
  const start = tokens.indexOf(matched[0]);
  const isRun = matched.length === words.length && matched.every((token, place) => token === tokens[start + place]);
  return kind === "run" && !isRun ? null : {
    criterion, kind, matched,
    rank: [length, kind !== "term", tokens.filter(token => knownBy.has(token.stem)).length, isRun, -start],
  };
};

const byRank = ({ rank: one }, { rank: other }) => other.map((part, place) => part - one[place]).find(Boolean) ?? 0;

/** Takes the questions out of the tokens: that of the longest phrase first, then another of the words that are left. */
const criteriaIn = (lexicon, tokens) => {
  const criteria = [];
  while (criteria.length < 2) {
    const free = tokens.filter(token => !token.platform && !token.criterion);
    const [best] = lexicon.phrases.map(phrase => findIn(free, phrase)).filter(found => found?.rank[0]).sort(byRank);
    if (!best) break;
    for (const token of best.matched) Object.assign(token, { criterion: true, kind: best.kind });
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
  const isSure = !kind && criteria.length > 0 && meant.length >= asking.length * (meant.some(token => token.kind === "term") ? 1 : .5);
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
