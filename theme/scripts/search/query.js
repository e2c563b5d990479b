// From a query to its answer and hits.

import { rank, targetsOf, wordsFor } from "./ranking.js";
import { answersIn, languageOf, lexiconOf, lookElsewhere, mend, tokensOf, understand } from "./understanding.js";

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

/** What has all words of a query is named beside the answer too: so many, of these kinds. */
const mostOthers = 2;
const whole = new Set(["event", "tip", "claim"]);

/** What is asked for first: a page, where nothing else is asked about it, or questions. */
const askedBy = (index, { platforms, telling, names, free }, targets, isElsewhere) => {
  const [first] = targets;
  if (!first?.isSure || isElsewhere) return { criteria: [], others: [] };
  const page = index.pageOf(first.target);
  // Events are listed below their platform, and what is of a kind and has more words is found by them.
  if (page) return { criteria: [], others: [], page: page[3] && (first.share < 1 || (page[3] === "event" && platforms.length)) ? undefined : page };
  const also = free.some(token => token.word === "and") ? names.filter(({ named, run }) => named !== first.target && run.some(token => telling.includes(token))) : [];
  return {
    criteria: [...new Set([first.target, ...also.map(({ named }) => named)])].slice(0, 2),
    others: targets.slice(1).filter(({ target, likely }) => likely > leastOther && !index.pageOf(target)).map(({ target }) => target),
  };
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
  if (answer?.others && words.length > 1) answer.others.push(...gathered.hits.filter(hit => hit.isWhole && whole.has(hit.kind)).slice(0, mostOthers));
  const meant = mended.length ? tokens.map(token => token.word).join(" ") : "";
  return { kinds: head.kinds, answer, ...gathered, found, mended, meant, missing: absent || language ? [] : missing, absent, language, asks: platforms.length + words.length > 0 || answer !== null || Boolean(absent) };
};
