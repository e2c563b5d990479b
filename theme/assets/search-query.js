// From a query to its answer and hits.

import { rank } from "./search-ranking.js";
import { lexiconOf, understand } from "./search-understanding.js";

const mostSideBySide = 4;

const lexicons = new WeakMap();

const lexiconFor = index => {
  if (!lexicons.has(index)) lexicons.set(index, lexiconOf(index.head));
  return lexicons.get(index);
};

const standingOf = ({ standings }, place) => ({ standingId: standings[2 * place], standing: standings[2 * place + 1] });

/** A platform's answer to a question as the files of answers have it. */
const answerOf = ({ head }, file, platform, criterion) => {
  const [id, title, question] = head.criteria[criterion];
  const [platformId, name] = head.platforms[platform];
  const [words, rating, standing, limit, freshUntil, places] = file.answers[file.of[platform]] ?? ["Not answered", "unknown", 4, "", "", []];
  return {
    platform, name, criterion, title, words, rating, limit, freshUntil, places,
    question: question.replace("{platform}", name),
    ...standingOf(head, standing),
    address: `/platforms/${platformId}/${id}/`,
  };
};

/**
 * The answer to what the query asks, or null where it asks nothing that can be answered: about one platform, several
 * side by side, or the platforms by how they answer.
 */
export const answer = async (index, { platforms, criteria, named, words, isSure }) => {
  const { head } = index;
  const sides = platforms.slice(0, mostSideBySide);
  const asked = isSure && criteria.length ? criteria : sides.length > 1 && !words.length ? head.asked : [];
  if (!asked.length) return null;
  const files = await Promise.all(asked.map(index.answers));
  if (!sides.length) return listed(index, asked[0], named[0], files[0]);
  const rows = asked.map((criterion, row) => ({
    title: head.criteria[criterion][1],
    named: (named[row] ?? []).map(place => head.criteria[criterion][5][place]),
    terms: head.criteria[criterion][6] ? null : head.criteria[criterion][5],
    answers: sides.map(platform => answerOf(index, files[row], platform, criterion)),
  }));
  return { kind: sides.length > 1 ? "pair" : "fact", rows, names: sides.map(platform => head.platforms[platform][1]), address: pairAddress(head, sides) };
};

const pairAddress = ({ platforms, pairs }, sides) => {
  const ids = sides.map(platform => platforms[platform][0]).sort();
  return sides.length === 2 && sides.every(platform => platform < pairs) ? `/compare/${ids.join("-vs-")}/` : "/compare/";
};

/** The platforms by their answers; those that the query names, or all. */
const listed = ({ head }, criterion, named, file) => {
  const [id, title, question, , , labels, ratings] = head.criteria[criterion];
  const groups = new Map();
  file.of.forEach((place, platform) => {
    const [platformId, name] = head.platforms[platform];
    const link = { name, address: `/platforms/${platformId}/${id}/` };
    for (const option of place < 0 ? [-1] : file.answers[place][5].length ? file.answers[place][5] : [-1])
      groups.set(option, [...groups.get(option) ?? [], link]);
  });
  // Whoever asks for what protects is served by what protects as much.
  const asksForProtection = named.some(place => ratings?.[place] === "protective");
  const isAskedFor = option => named.length ? named.includes(option) || (asksForProtection && ratings[option] === "protective") : ratings || option >= 0;
  return {
    kind: "list",
    title,
    question: question.replace("{platform}", "a service"),
    address: `/questions/${id}/`,
    groups: [...groups]
      .filter(([option]) => isAskedFor(option))
      .sort(([one], [other]) => (one < 0) - (other < 0) || named.includes(other) - named.includes(one) || one - other)
      .map(([option, links]) => ({ label: labels[option] ?? "Unknown", rating: ratings?.[option] ?? (ratings ? "unknown" : "listed"), links })),
  };
};

/** The address of what an answer is about, which the hits need not show again. */
const addressesIn = answer => answer === null ? [] : answer.kind === "list" ? [answer.address] : answer.rows.flatMap(row => row.answers.map(({ address }) => address));

/**
 * Answers a query.
 * @param filters ids by `platform`, `topic`, `kind` and `standing`; all that are given must fit
 * @param most how many hits are wanted
 * @param isWanted tells whether anyone still waits for them; null is given where nobody does
 */
export const search = async (index, query, filters, most, isWanted = () => true) => {
  const { head } = index;
  const understood = understand(lexiconFor(index), query);
  const only = head.platforms.findIndex(([id]) => id === filters.platform);
  if (only >= 0) understood.platforms = [only];
  const [given, { ranked, found, corrected }] = await Promise.all([answer(index, understood), rank(index, understood)]);
  if (!isWanted()) return null;
  const topic = head.topics.indexOf(filters.topic) / 2;
  const standing = head.standings.indexOf(filters.standing) / 2;
  const answered = new Set(addressesIn(given));
  const fitting = ranked.filter(hit => (!filters.kind || hit.kind === filters.kind) && (only < 0 || hit.platform === only));
  const hits = [];
  let next = 0;
  // A few at a time, since how much of each must be loaded is only known once the filters have had their say.
  while (hits.length < most && next < Math.min(fitting.length, most * 8)) {
    const some = fitting.slice(next, next += most - hits.length);
    const shown = await Promise.all(some.map(hit => index.document(hit.number)));
    shown.forEach((document, place) => {
      if (!document || answered.has(document[0])) return;
      const [address, title, note, text, mark, standingPlace, topics] = document;
      if ((topic >= 0 && !topics.includes(topic)) || (standing >= 0 && standingPlace !== standing)) return;
      hits.push({ ...some[place], address, title, note, text, mark, ...standingOf(head, standingPlace) });
    });
  }
  return { answer: given, hits, found, corrected, words: understood.words, hasMore: next < fitting.length };
};
