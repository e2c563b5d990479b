// From a query to its answer and hits: what it asks for, a question or a page, and what is found by its words. Each word speaks for
// some questions, and what has most of the words wins; the weights are made by Site/Search/QueryModel.cs.

import { answersIn, endings, languageOf, lexiconOf, lookElsewhere, mend, tokensOf, understand } from "./understanding.js";

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
const targetsOf = (lexicon, { pageOf }, { platforms, free, telling, names }, wordsOf) => {
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

const priors = { platform: 1.3, question: 1.3, page: 1.3, term: 1.3, fact: 1.2, event: 1.2, tip: 1, claim: .9, source: .5 };

/** What is asked for counts more than any words add up to where it is sure, and about as much as two words where it is not. */
const sure = 1000, unsure = 150;

const shortestBeginning = 3;

/** The words of the index that a token may stand for, with how well they do. */
const wordsFor = async (index, token, part) => {
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

const leadsElsewhere = new Set(["event", "tip"]);

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
const rank = (index, understood, targets, perToken) => {
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

const mostSideBySide = 4;

/** An address of the head with ids in the places of their names. */
const addressOf = ({ addresses }, kind, ids) => addresses[kind].replace(/\{(\w+)\}/g, (_, name) => ids[name]);

/** The id and the words of a standing by its place. */
export const standingOf = ({ standings }, place) => ({ standingId: standings[2 * place], standing: standings[2 * place + 1] });

/** A platform's answer to a question as the files of answers have it. */
const answerOf = ({ head }, file, platform, criterion) => {
  const [id, title, question] = head.criteria[criterion];
  const [platformId, name] = head.platforms[platform];
  const [words, rating, standing, limit, freshUntil, places, history = []] = file.answers[file.of[platform]] ?? ["Not answered", "unknown", 4, "", "", []];
  return {
    platform, name, criterion, title, words, rating, limit, freshUntil, places, history,
    question: question.replace("{platform}", name),
    ...standingOf(head, standing),
    address: addressOf(head, "fact", { platform: platformId, criterion: id }),
  };
};

/**
 * The answer to what the query asks, or null where it asks nothing that can be answered: about one platform (`fact`),
 * several side by side (`pair`), the platforms by how they answer (`list`), how platforms answer altogether (`tally`), or
 * the page to look on (`page`). The site has no verdict of its own, so the last two only lead on.
 */
const answerTo = async (index, { platforms, words, absent }, { criteria, others, page }, named) => {
  const { head } = index;
  const sides = platforms.slice(0, mostSideBySide);
  if (page?.[0] === head.addresses.platforms && sides.length === 1) return tallied(index, sides[0], await index.tallies());
  const isPair = !criteria.length && sides.length > 1 && (page || words.every(token => token.comparing || token.filling));
  if (page && !isPair) return pageAnswer(index, page, sides);
  const asked = isPair ? head.asked : criteria;
  if (!asked.length) return absent && !sides.length ? { kind: "page", address: head.contribute, title: `Ask for ${absent}`, note: "" } : null;
  const files = await Promise.all(asked.map(index.answers));
  if (!sides.length) return { ...listed(index, asked[0], named[0], files[0]), others: others.map(criterion => ({ title: head.criteria[criterion][1], address: addressOf(head, "question", { criterion: head.criteria[criterion][0] }) })) };
  const rows = asked.map((criterion, row) => ({
    title: head.criteria[criterion][1],
    named: (named[row] ?? []).map(place => head.criteria[criterion][5][place]),
    terms: head.criteria[criterion][6] ? null : head.criteria[criterion][5],
    answers: sides.map(platform => answerOf(index, files[row], platform, criterion)),
  }));
  return { kind: sides.length > 1 ? "pair" : "fact", rows, names: sides.map(platform => head.platforms[platform][1]), address: pairAddress(head, sides) };
};

const pageAnswer = ({ head }, [address, title, note, , about], [platform]) => {
  const [id, name] = about > 1 && platform >= 0 ? head.platforms[platform] : [];
  return { kind: "page", address: id ? `${address}${id}/` : address, title: id ? `${title}: ${name}` : title, note };
};

const tallied = ({ head }, platform, { ratings, of }) => {
  const [id, name] = head.platforms[platform];
  return { kind: "tally", name, address: addressOf(head, "platform", { platform: id }), choosing: head.addresses.choosing, subject: head.subject, counts: of[platform].map((count, place) => [ratings[place], count]).filter(([, count]) => count) };
};

const pairAddress = (head, sides) => {
  const [platform, other] = sides.map(side => head.platforms[side][0]).sort();
  return sides.length === 2 && sides.every(side => side < head.pairs) ? addressOf(head, "pair", { platform, other }) : head.addresses.comparison;
};

/** The platforms by their answers; those that the query names, or all. */
const listed = ({ head }, criterion, named, file) => {
  const [id, title, question, , , labels, ratings] = head.criteria[criterion];
  const groups = new Map();
  file.of.forEach((place, platform) => {
    const [platformId, name] = head.platforms[platform];
    const link = { name, address: addressOf(head, "fact", { platform: platformId, criterion: id }) };
    for (const option of place < 0 ? [-1] : file.answers[place][5].length ? file.answers[place][5] : [-1])
      groups.set(option, [...groups.get(option) ?? [], link]);
  });
  // A question for one protective answer is met by another that protects as much.
  const asksForProtection = named.some(place => ratings?.[place] === "protective");
  const isAskedFor = option => named.length ? named.includes(option) || (asksForProtection && ratings[option] === "protective") : ratings || option >= 0;
  return {
    kind: "list",
    title,
    question: question.replace("{platform}", `a ${head.subject.singular}`),
    address: addressOf(head, "question", { criterion: id }),
    groups: [...groups]
      .filter(([option]) => isAskedFor(option))
      .sort(([one], [other]) => Number(one < 0) - Number(other < 0) || Number(named.includes(other)) - Number(named.includes(one)) || one - other)
      .map(([option, links]) => ({ label: labels[option] ?? "Unknown", rating: ratings?.[option] ?? (ratings ? "unknown" : "listed"), links })),
  };
};

/** The addresses of what an answer is about, which the hits need not show again. */
const addressesIn = answer =>
  answer === null ? []
  : answer.rows ? answer.rows.flatMap(row => row.answers.map(({ address }) => address))
  : [answer.address];

/** Many documents are looked through where filters leave few. */
const mostPerHit = 8;

/**
 * What there is to show of the best of many documents: as many as are wanted, of those that the filters let through.
 * @param {{ head: any, document: (number: number) => Promise<any> }} index
 * @param {{ number: number }[]} ranked
 * @param {Record<string, string>} filters
 * @param {number} most
 * @param {(address: string) => boolean} [isShown]
 */
export const gather = async (index, ranked, filters, most, isShown = () => true) => {
  const { head } = index;
  const topic = head.topics.indexOf(filters.topic) / 2;
  const standing = head.standings.indexOf(filters.standing) / 2;
  const hits = [];
  let next = 0;
  // A few at a time, since how much of each must be loaded is only known once the filters have had their say.
  while (hits.length < most && next < Math.min(ranked.length, most * mostPerHit)) {
    const some = ranked.slice(next, next += most - hits.length);
    const shown = await Promise.all(some.map(hit => index.document(hit.number)));
    shown.forEach((document, place) => {
      if (!document || !isShown(document[0])) return;
      const [address, title, note, mark, standingPlace, topics] = document;
      if ((topic >= 0 && !topics.includes(topic)) || (standing >= 0 && standingPlace !== standing)) return;
      hits.push({ ...some[place], address, title, note, mark, ...standingOf(head, standingPlace) });
    });
  }
  return { hits, hasMore: next < ranked.length };
};

/** How likely another question must be to be named too. */
const leastOther = .02;

/** How much of what has all words of a query is named beside the answer too. */
const mostOthers = 2;

/**
 * What is asked for first: a page, where nothing else is asked about it, or questions.
 * @returns {{ criteria: number[], others: number[], page: any }}
 */
const askedBy = (index, { platforms }, targets, isElsewhere) => {
  const [first] = targets;
  if (!first?.isSure || isElsewhere) return { criteria: [], others: [], page: null };
  const page = index.pageOf(first.target);
  // Events are listed below their platform, and what is of a kind and has more words is found by them.
  if (page) return { criteria: [], others: [], page: page[3] && (first.share < 1 || (page[3] === "event" && platforms.length)) ? null : page };
  return { criteria: [first.target], page: null, others: targets.slice(1).filter(({ target, likely }) => likely > leastOther && !index.pageOf(target)).map(({ target }) => target) };
};

/**
 * Answers a query.
 * @param {any} index What `openIndex` reads.
 * @param {string} query
 * @param {Record<string, string>} filters ids by `platform`, `topic`, `kind` and `standing`; all that are given must fit
 * @param {number} most how many hits are wanted
 * @returns the `kinds` of what is found in words, the `answer` and the `hits`, the words that they were `found` by, what was `mended` and what that makes of the
 * query (`meant`), the words that are `missing`, what is `absent` from the site, the `language` where it is another than
 * that of the site, and whether the query `asks` anything yet
 */
export const search = async (index, query, filters, most) => {
  const { head } = index;
  const lexicon = head.lexicon ??= lexiconOf(head);
  const only = head.platforms.findIndex(([id]) => id === filters.platform);
  let tokens = tokensOf(lexicon, query);
  if (!lexicon.languages.length && tokens.some(token => token.isNew)) {
    lookElsewhere(lexicon, await index.elsewhere());
    tokens = tokensOf(lexicon, query);
  }
  const language = languageOf(lexicon, tokens);
  const mended = language ? [] : await mend(lexicon, index, tokens);
  const understood = understand(lexicon, tokens);
  if (only >= 0) understood.platforms = [only];
  understood.words = understood.words.slice(0, 30);
  const parts = [...new Set(understood.platforms.map(index.partOf))];
  const perPart = await Promise.all((parts.length ? parts : [-1]).map(part => Promise.all(understood.words.map(token => wordsFor(index, token, part)))));
  const perToken = understood.words.map((_, token) => perPart.flatMap(part => part[token]));
  const targets = language ? [] : targetsOf(lexicon, index, understood, token => perToken[understood.words.indexOf(token)]);
  const { ranked, isElsewhere, found, missing } = rank(index, understood, targets, perToken);
  const { platforms, words, absent } = understood;
  const asked = askedBy(index, understood, targets, isElsewhere);
  const answer = await answerTo(index, understood, asked, asked.criteria.map(criterion => answersIn(lexicon, understood, criterion)));
  const answered = new Set(addressesIn(answer));
  const fitting = ranked.filter(hit => (!filters.kind || hit.kind === filters.kind) && (only < 0 || hit.platform === only));
  const gathered = await gather(index, fitting, filters, most, address => !answered.has(address));
  if (answer && 'others' in answer && words.length > 1) answer.others.push(...gathered.hits.filter(hit => hit.isWhole && leadsElsewhere.has(hit.kind)).slice(0, mostOthers));
  const meant = mended.length ? tokens.map(token => token.word).join(" ") : "";
  return { kinds: head.kinds, answer, ...gathered, found, mended, meant, missing: absent || language ? [] : missing, absent, language, asks: platforms.length + words.length > 0 || answer !== null || Boolean(absent) };
};
