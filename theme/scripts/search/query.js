// From a query to its answer and hits: its words are understood, what they ask for is answered, and what has them is listed.

import { addressesIn, answerTo, askedBy, standingOf } from "./answering.js";
import { leadsElsewhere, rank, wordsFor } from "./ranking.js";
import { targetsOf } from "./targets.js";
import { answersIn, languageOf, lexiconOf, lookElsewhere, mend, tokensOf, understand } from "./understanding.js";

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

/** How much of what has all words of a query is named beside the answer too. */
const mostOthers = 2;

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
