// Which platforms and questions a query names, in which language it is, and which words were meant by those that nothing has.

// Words have the form that the index has them in: Site/Search/SearchWords.cs does the same, and one list of cases tests both.

const special = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ł: "l", ı: "i", ς: "σ" };

/** Thai, Lao, Myanmar, Khmer, Kana and Han put no spaces between words. */
const unspaced = "\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u3007\\u3040-\\u30ff\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\u{20000}-\\u{3ffff}";
const runs = new RegExp(`[${unspaced}]+|(?:(?![${unspaced}])[\\p{L}\\p{Nd}])+`, "gu");
const isUnspaced = new RegExp(`^[${unspaced}]`, "u");

/** Scripts without spaces are cut into pairs of letters. */
const wordsOf = run => {
  const letters = isUnspaced.test(run) ? [...run] : [];
  return letters.length > 1 ? letters.slice(1).map((letter, place) => letters[place] + letter) : [run];
};

/** A Latin letter without its accent. */
const withoutAccent = letter => {
  const [plain] = letter.normalize("NFD");
  return plain <= "z" ? plain : letter;
};

/** The words of a text, without marks, capitals, apostrophes and the accents of Latin letters. */
export const split = text => (text
  .normalize("NFC").toLowerCase().replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, withoutAccent)
  .replace(/[\p{M}'’]/gu, "").replace(/[ßæœøđłıς]/g, letter => special[letter])
  .match(runs) ?? []).flatMap(wordsOf);

const singular = word =>
  !/[^sui]s$/.test(word) ? word
  : /..ies$/.test(word) ? word.slice(0, -3) + "y"
  : /..(s|x|z|[sc]h)es$/.test(word) ? word.slice(0, -2)
  : word.slice(0, -1);

const withoutTense = word => {
  const [, rest, ending] = word.match(/^(.{3,}?)(ing|ed|ion)$/) ?? [];
  return !rest || word.endsWith("eed") || (ending === "ion" && rest.length < 4) || !/[aeiouy]/.test(rest) ? word
    : /([^lsz])\1$/.test(rest) ? rest.slice(0, -1)
    : rest;
};

/** A word without the endings that make a plural or a tense. */
export const stem = word => word.length < 3 || /\d/.test(word) ? word : withoutTense(singular(word)).replace(/(?<=...)e$/, "");

/** How many slips of the hand lie between two words: letters added, left out, mistaken or swapped; more than `most` count as Infinity. */
export const slips = (one, other, most) => {
  if (Math.abs(one.length - other.length) > most) return Infinity;
  let before = [], previous = [], current = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    [before, previous, current] = [previous, current, [i]];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      let cost = Math.min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) cost = Math.min(cost, before[j - 2] + 1);
      current[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return Infinity;
  }
  return current[other.length];
};

/** The names in the head of the index, and all words that need no mending. */
export const lexiconOf = head => {
  const stop = new Map(Object.entries(head.stop));
  const uses = Object.entries(head.uses).map(([use, words]) => [use, new Set(split(words).map(stem))]);
  const words = new Set([...stop.keys(), ...Object.values(head.uses).flatMap(split)]);

  // Questions are known by the stems of their names, whatever the endings in the query.
  const questions = new Map();
  head.criteria.forEach(([id, title, question, , synonyms, answers], criterion) => {
    for (const name of [title, id, question.replaceAll("{platform}", " "), ...synonyms]) {
      const key = split(name).map(stem).join(" ");
      if (!questions.has(key)) questions.set(key, criterion);
    }
    for (const word of [title, question, ...synonyms, ...answers, id].flatMap(split)) words.add(word);
  });
  const known = new Set([...words].flatMap(word => [word, stem(word)]));

  const names = new Map();
  const add = (name, named) => {
    const joined = split(name).join("");
    if (!names.has(joined)) names.set(joined, named);
  };
  head.platforms.forEach(([id, name, , , ...others], platform) => [name, id, ...others].forEach(called => add(called, { platform })));
  const platformNames = [...names.keys()];
  const parts = head.platforms.flatMap(([, , , parts], platform) => parts.flatMap((name, place) => place % 2 ? [] : [{ name, platform, criterion: parts[place + 1] }]));
  for (const { name, platform, criterion } of parts)
    if (parts.every(other => other.name !== name || other.platform === platform) && !questions.has(split(name).map(stem).join(" "))) add(name, { part: platform, criterion });

  return { stop, uses, words, known, names, platformNames, questions, languages: [], criteria: head.criteria, platforms: head.platforms };
};

/** Adds what is needed to understand words that are unknown so far: names of what is not covered, and other languages. */
export const lookElsewhere = (lexicon, { absent, languages }) => {
  for (const called of absent)
    for (const name of called) {
      const joined = split(name).join("");
      if (!lexicon.names.has(joined)) lexicon.names.set(joined, { absent: called[0] });
    }
  lexicon.languages = Object.entries(languages).map(([language, words]) => [language, new Set(split(words))]);
};

const longestName = 4, longestQuestion = 20;

/** Of the endings that are no part of a stem, what may be typed by now. */
export const endings = ["e", "i", "in", "io"];

/** The runs of tokens that have a name, the longest first and none of a token that is taken, each as what it names and its tokens. */
const runsIn = (tokens, longest, nameOf) => {
  const found = [];
  const taken = new Set();
  for (let length = Math.min(longest, tokens.length); length > 0; length--)
    for (let start = 0; start + length <= tokens.length; start++) {
      const run = tokens.slice(start, start + length);
      const named = nameOf(run);
      if (named === undefined || run.some(token => taken.has(token)) || run.every(token => token.isStop)) continue;
      for (const token of run) taken.add(token);
      found.push({ named, at: start, run });
    }
  return found.sort((one, other) => one.at - other.at);
};

/** The question that is called so, also where the last word is on its way: "encrypti" to "encryption". */
const questionOf = lexicon => run => {
  const [name, last] = [run.map(token => token.stem).join(" "), run.at(-1)];
  return lexicon.questions.get(name) ?? (last.isOpen ? endings.filter(ending => name.endsWith(ending)).map(ending => lexicon.questions.get(name.slice(0, -ending.length))).find(place => place >= 0) : undefined);
};

/** The names of platforms. "Signals" in "tracking signals", the longer name of a question, is none. */
const namesIn = (lexicon, tokens) => {
  const isQuestion = questionOf(lexicon);
  return runsIn(tokens, longestName, run => {
    const joined = run.map(token => token.word).join("");
    const isOwner = /['’]s$/.test(run.at(-1).shown);
    return lexicon.names.get(joined) ?? (isOwner ? lexicon.names.get(joined.slice(0, -1)) : undefined) ?? (isQuestion(run) >= 0 ? {} : undefined);
  });
};

/** The words of a query. The last is open while it may go on. */
export const tokensOf = (lexicon, query) => {
  const typed = query.split(/\s+/u).flatMap(chunk => split(chunk).map(word => [word, chunk.replace(/^[^\p{L}\p{Nd}]+|[^\p{L}\p{M}\p{Nd}]+$/gu, "")]));
  const isGoingOn = /[\p{L}\p{Nd}]$/u.test(query);
  const tokens = typed.map(([word, shown], place) => ({ word, shown, stem: stem(word), isStop: lexicon.stop.has(word), isOpen: isGoingOn && place === typed.length - 1 }));
  for (const { run } of namesIn(lexicon, tokens)) for (const token of run) token.isNamed = true;
  for (const token of tokens)
    token.isNew = !token.isStop && !token.isNamed && !lexicon.known.has(token.word) && !lexicon.known.has(token.stem)
      && !(token.isOpen && [...lexicon.known, ...lexicon.names.keys()].some(word => word.startsWith(token.word)));
  return tokens;
};

/** The language that a query is in, where most of its words are frequent in another than English; or undefined. */
export const languageOf = (lexicon, tokens) => {
  const free = tokens.filter(token => !token.isNamed);
  const english = free.filter(token => token.isStop || lexicon.known.has(token.stem)).length;
  const counts = lexicon.languages.map(([language, words]) => ({ language, count: free.filter(token => words.has(token.word)).length }));
  const [best] = counts.sort((one, other) => other.count - one.count);
  return best && best.count > 1 && best.count > english ? best.language : undefined;
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
  await Promise.all(tokens.filter(token => token.isNew && /^[a-z]{3,}$/.test(token.word)).map(async token => {
    const { word: typed } = token;
    if (await index.has(token, -1)) return;
    const best = { distance: Infinity };
    const most = typed.length < 8 ? 1 : 2;
    // Two slips in a word of middling length are only forgiven where few words are looked through.
    compare(best, typed, lexicon.platformNames, typed.length > 4 ? 2 : most, isNamed ? ofSecondName : ofName);
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

/** The places of the options or terms that a query names of a question. */
export const answersIn = (lexicon, { free, names }, criterion) => {
  const [, , , , , answers, ratings] = lexicon.criteria[criterion];
  const inName = new Set(ratings ? names.filter(({ named }) => named === criterion).flatMap(({ run }) => run) : []);
  const left = free.filter(token => !inName.has(token));
  const named = answers.flatMap((label, place) => {
    const words = split(label);
    const telling = words.filter(word => !lexicon.stop.has(word));
    const naming = (telling.length ? telling : words).map(stem).map(word => left.find(token => token.stem === word));
    if (naming.includes(undefined)) return [];
    for (const token of naming) token.isOption = true;
    return [place];
  });
  if (named.length || !ratings || !left.some(token => token.negating)) return named;
  return answers.flatMap((label, place) => /^(No|None|Never)\b/.test(label) ? [place] : []);
};

/**
 * What a query names: the places of platforms, what is not covered, the questions with the tokens that name each; the
 * tokens that are `free` to be asked by; of those the `telling` ones; and the words to look for.
 */
export const understand = (lexicon, tokens) => {
  for (const token of tokens)
    for (const [use, stems] of lexicon.uses) token[use] = stems.has(token.stem);
  const found = namesIn(lexicon, tokens);
  for (const { named, run } of found) if (named.platform >= 0 || named.absent) for (const token of run) token.isName = true;
  const inFull = found.flatMap(({ named }) => named.platform >= 0 ? [named.platform] : []);
  for (const { named, run } of found) if (named.part >= 0) for (const token of run) token.isPart = true;
  const platforms = [...new Set(inFull.length ? inFull : found.flatMap(({ named }) => named.part >= 0 ? [named.part] : []))];
  const free = tokens.filter(token => !token.isName);
  const telling = free.filter(token => !token.isStop && !token.generic && !(platforms.length > 1 && token.comparing));
  return {
    platforms, free, telling,
    absent: found.find(({ named }) => named.absent)?.named.absent,
    names: [...runsIn(free, longestQuestion, questionOf(lexicon)), ...found.flatMap(({ named, run }) => named.criterion >= 0 ? [{ named: named.criterion, run }] : [])],
    words: telling.length || platforms.length ? telling : tokens.filter(token => !token.isStop),
    seen: tokens.filter(token => !token.isStop).map(token => token.stem),
  };
};
