// Everything that fits the filters, where no words are looked for.

import { standingOf } from "./answering.js";
import { gather } from "./query.js";

const range = (length, first = 0) => Array.from({ length }, (_, place) => first + place);

/** The facts of a standing, which the answers tell for all platforms at once. Question by question, until there are enough. */
const factsOf = async (index, only, filters, most) => {
  const { head } = index;
  const facts = [];
  for (const [criterion, { 3: topic }] of head.criteria.entries()) {
    if (filters.topic && head.topics[2 * topic] !== filters.topic) continue;
    if (facts.length > most) break;
    const { answers, of } = await index.answers(criterion);
    for (const [platform, place] of of.entries())
      if (place >= 0 && (only < 0 || only === platform) && standingOf(head, answers[place][2]).standingId === filters.standing) facts.push(index.factDocument(platform, criterion));
  }
  return facts;
};

/** The numbers of what may fit: the questions, then platform by platform; events alone from the newest to the oldest. */
const candidates = async (index, only, filters, most) => {
  if (filters.standing) return factsOf(index, only, filters, most);
  if (filters.kind === "event" && only < 0) return index.newestEvents();
  const { head } = index;
  const first = range(head.criteria.length, index.questionDocument(0));
  return [...first, ...range(index.documents).filter(number => number < first[0] || number >= first[0] + first.length)];
};

const fits = ({ head }, only, filters) => ({ kind, platform, criterion }) =>
  (!filters.kind || kind === filters.kind)
  && (only < 0 || platform === only)
  && (!filters.topic || criterion < 0 || head.topics[2 * head.criteria[criterion][3]] === filters.topic);

/**
 * What fits the filters, in the same form as the results of a search.
 * @param most how many hits are wanted
 */
export const list = async (index, filters, most) => {
  const only = index.head.platforms.findIndex(([id]) => id === filters.platform);
  const fitting = (await candidates(index, only, filters, most)).map(number => ({ number, ...index.describe(number) })).filter(fits(index, only, filters));
  const { hits, hasMore } = await gather(index, fitting, filters, most);
  return { answer: null, hits, hasMore, found: new Set(), mended: [], missing: [], asks: true };
};
