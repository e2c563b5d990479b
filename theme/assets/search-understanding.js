// Which platforms, questions and answers a query speaks of.

import { forgiven, slips, split, stem } from "./search-words.js";

const longestName = 4;
// Words that tell nothing in this field: of what is found, and of what was meant.
const generic = new Set(["platform", "service", "app", "tool", "program"]);
const filling = new Set(["call", "video", "meet", "conferenc", "data", "give", "tell", "compliant", "people", "user", "best", "want", "need", "not", "no"]);
const comparing = new Set(["vs", "versus", "compar", "comparison", "between", "better", "than", "difference", "against"].map(stem));
const negations = new Set(["no", "not", "never", "dont", "doesnt", "without", "isnt", "arent"]);

/** The names by which platforms and questions are known. */
export const lexiconOf = head => {
  const stop = new Set(head.stop.split(" "));
  const stemsOf = text => {
    const words = split(text);
    const telling = words.filter(word => !stop.has(word));
    return (telling.length ? telling : words).map(stem);
  };

  const known = new Set(stop);
  const phrases = [];
  head.criteria.forEach(([, title, question, , synonyms, answers, ratings], criterion) => {
    for (const text of [title, question, ...synonyms, ...answers])
      for (const word of split(text)) known.add(word);
    for (const text of [title, ...synonyms]) phrases.push({ criterion, stems: stemsOf(text), worth: text === title ? .1 : 0 });
    // What a list may name leads to its question too, if it is more than a word.
    if (!ratings)
      for (const text of answers) {
        const stems = stemsOf(text);
        if (stems.length > 1) phrases.push({ criterion, stems, worth: -.5, isTerm: true });
      }
  });

  const names = new Map();
  const parts = new Map();
  head.platforms.forEach(([id, name, , ...aliases], platform) => {
    for (const called of [name, id, ...aliases]) {
      const joined = split(called).join("");
      if (!names.has(joined)) names.set(joined, platform);
    }
    const words = split(name);
    if (words.length > 1)
      for (const word of words) parts.set(word, [...parts.get(word) ?? [], platform]);
  });
  // A word of a name stands for the first that has it, unless it is a common word.
  for (const [word, platforms] of parts)
    if (platforms.length < 4 && !names.has(word) && !known.has(word)) names.set(word, platforms[0]);

  const spellings = new Map();
  for (const name of names.keys()) spellings.set(name[0], [...spellings.get(name[0]) ?? [], name]);
  const likenesses = new Map();
  return { stop, known, names, spellings, phrases, stemsOf, likenesses, criteria: head.criteria, platforms: head.platforms };
};

/** The name that someone may have misspelt, or undefined. */
const misspelt = ({ names, spellings }, typed) => {
  let [best, least] = [undefined, Math.max(forgiven(typed), 1) + .5];
  for (const letter of new Set([typed[0], typed[1]]))
    for (const name of spellings.get(letter) ?? []) {
      if (name.length < 4 || (typed.length < 4 && name.length === typed.length) || (letter !== typed[0] && name[1] !== typed[0])) continue;
      const distance = slips(typed, name, Math.floor(least));
      if (distance < least) [best, least] = [name, distance];
    }
  return best && names.get(best);
};

/** Takes the names of platforms out of the tokens. */
const platformsIn = (lexicon, tokens) => {
  const platforms = [];
  const take = find => {
    for (let length = Math.min(longestName, tokens.length); length > 0; length--)
      for (let start = 0; start + length <= tokens.length; start++) {
        const run = tokens.slice(start, start + length);
        if (run.some(token => token.platform)) continue;
        const platform = find(run, run.map(token => token.word).join(""));
        if (platform === undefined) continue;
        const name = split(lexicon.platforms[platform][1]);
        for (const token of run) {
          token.platform = true;
          // What an alias adds to the name may tell which part of the platform is meant.
          token.isExtra = length > 1 && !token.isStop && !name.includes(token.word);
        }
        platforms.push({ platform, at: start });
      }
  };
  take((run, joined) => run.length === 1 && run[0].isStop ? undefined : lexicon.names.get(joined));
  take((run, joined) => joined.length > 2 && run.some(token => !token.isKnown && token.word.length > 2) ? misspelt(lexicon, joined) : undefined);
  return [...new Set(platforms.sort((one, other) => one.at - other.at).map(({ platform }) => platform))];
};

/** How well a token stands for a word: 1 for the word itself, less for its beginning or a slip, 0 for another. */
const likeness = ({ likenesses }, token, word) => {
  if (token.stem === word) return 1;
  if (token.isOpen && token.word.length > 2 && word.startsWith(token.word)) return .8;
  if (token.isKnown || token.word.length < 5 || token.word[0] !== word[0]) return 0;
  const pair = `${token.word} ${word}`;
  if (!likenesses.has(pair)) likenesses.set(pair, slips(token.stem, word, forgiven(token.word)) < Infinity ? .7 : 0);
  return likenesses.get(pair);
};

/** Takes the questions out of the tokens: the phrase of most words first, then another of the words that are left. */
const criteriaIn = (lexicon, tokens) => {
  const criteria = [];
  while (criteria.length < 2) {
    const left = tokens.filter(token => !token.platform && !token.criterion && !token.isStop);
    let best = { worth: .5 };
    for (const { criterion, stems, worth: extra, isTerm } of lexicon.phrases) {
      if (stems.length > left.length) continue;
      let worth = extra;
      const matched = [];
      for (const word of stems) {
        let [bestToken, most] = [null, 0];
        for (const token of left) {
          const like = matched.includes(token) ? 0 : likeness(lexicon, token, word);
          if (like > most) [bestToken, most] = [token, like];
        }
        if (!bestToken) break;
        matched.push(bestToken);
        worth += most;
      }
      if (matched.length === stems.length && worth > best.worth) best = { criterion, matched, worth, isTerm };
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
    const naming = stems.map(word => free.find(token => likeness(lexicon, token, word) === 1));
    if (naming.includes(undefined)) return [];
    for (const token of naming) token.option = true;
    return [place];
  });
  if (named.length || !ratings || !free.some(token => negations.has(token.word))) return named;
  return answers.flatMap((label, place) => /^(No|None|Never)\b/.test(label) ? [place] : []);
};

/**
 * What a query speaks of: the places of platforms and criteria, for each criterion the places of the answers that it
 * names, and the words to look for. Where `isSure` is false, the questions are not what the query is about.
 */
export const understand = (lexicon, query) => {
  const typed = split(query);
  const tokens = typed.map((word, index) => ({
    word,
    stem: stem(word),
    isStop: lexicon.stop.has(word),
    isKnown: lexicon.known.has(word),
    isOpen: index === typed.length - 1 && /[\p{L}\p{Nd}]$/u.test(query),
  }));
  const platforms = platformsIn(lexicon, tokens);
  const criteria = criteriaIn(lexicon, tokens);
  const named = criteria.map(criterion => answersIn(lexicon, tokens, criterion));
  const telling = tokens.filter(token =>
    !token.platform && !token.isStop && !generic.has(token.stem) && !(platforms.length > 1 && comparing.has(token.stem)));
  const words = telling.length || platforms.length ? telling : tokens.filter(token => !token.isStop);
  // A question that only a small part of the query speaks of is not the one that is asked.
  const asking = telling.filter(token => token.criterion || token.option || !filling.has(token.stem));
  const meant = asking.filter(token => token.criterion || token.option);
  const isSure = meant.length >= asking.length * (meant.some(token => token.isTerm) ? 1 : .5);
  return { platforms, criteria, named, words, extra: tokens.filter(token => token.isExtra), isSure, typed: tokens.filter(token => !token.isStop).map(token => token.stem) };
};
