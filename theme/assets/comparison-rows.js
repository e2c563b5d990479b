// Works out what a view of the comparison shows: which rows, which answer in each cell, and how many of each rating.

import { dateWords, fullWords, ratingOf, shortWords, termsOf } from "./answers.js";
import { areShutOut, bestFit, PLURALS } from "./audience.js";
import { today } from "./freshness.js";
import { firstDayOf, latestOf, startOf } from "./holdings.js";
import { plain } from "./plain-text.js";

/**
 * A cell: one platform's answer to one question.
 * @typedef {object} Cell
 * @property {object} platform
 * @property {object} criterion
 * @property {object} [finding] The answer for those who were asked for; none where nothing is known for them.
 * @property {string | false} [toCome] What is known to change, in words beside the headline; none where the view is of another day.
 * @property {number} others How many more answers hold at once.
 * @property {object} [elsewhere] The headline, where no answer fits those who were asked for.
 * @property {string} [wanted] In words, who or what was asked for.
 * @property {object} [now] Today's answer, where the view is of another day and differs from today.
 * @property {boolean} gone Whether there was an answer on that other day and is none today.
 * @property {string} [freshUntil] The last day on which today's answer counts as fresh.
 * @property {boolean} undated Whether nobody knows since when the answer held.
 * @property {object} [today] Today's answer, where nobody knows whether it held on that other day already.
 * @property {boolean} absent Whether the platform did not exist yet.
 */

/** Rows by topic, with the cells of the platforms in their order. */
export function rowsOf(view, vocabulary, platforms) {
  const wanted = vocabulary.topics.filter(topic => view.topics.length === 0 || view.topics.includes(topic.id));
  return wanted
    .map(topic => ({
      topic,
      rows: vocabulary.criteria
        .filter(criterion => criterion.topic === topic.id)
        .map(criterion => ({ criterion, cells: platforms.map(platform => cellOf(view, criterion, platform)) }))
        .filter(row => !view.differ || differs(row.cells))
        .filter(row => !(view.changed && view.on) || row.cells.some(hasChanged))
        .filter(row => finds(view.find, vocabulary, row)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/** @returns {Cell} */
export function cellOf(view, criterion, platform) {
  const at = day => {
    const holding = latestOf(platform, criterion.id, day);
    return { holding, finding: bestFit(holding, view.for, view.calls) };
  };
  const { holding, finding } = at(view.on || today);
  const absent = isAbsent(view, platform);
  const cell = { platform, criterion, others: Math.max(0, holding.length - 1), undated: false, absent };
  if (absent)
    return { ...cell, others: 0 };
  cell.finding = finding;
  cell.elsewhere = finding ? undefined : holding[0];
  cell.wanted = PLURALS[view.for] ?? PLURALS[view.calls];
  if (!view.on)
    return { ...cell, freshUntil: finding?.freshUntil, toCome: finding === holding[0] && platform.toCome?.[criterion.id] };
  if (isOfToday(platform.findings[criterion.id], finding))
    return { ...cell, others: 0, today: finding, finding: undefined };
  const now = at(today).finding;
  cell.now = isSame(finding, now) ? undefined : now;
  cell.gone = Boolean(finding) && !now;
  cell.undated = isUndated(platform.findings[criterion.id], finding);
  return cell;
}

/** Whether a view is of a day before a platform was launched. */
export const isAbsent = ({ on }, { launched }) => Boolean(on && launched && on < firstDayOf(launched));

/**
 * What must be known of a whole column before its answers are read, shortly and in full; none where that is nothing.
 * @returns {{ short: string, full: string } | undefined}
 */
export function columnNote(view, platform) {
  if (isAbsent(view, platform))
    return { short: "not launched yet", full: `Launched: ${dateWords(platform.launched)}` };
  const holdingOf = criterion => latestOf(platform, criterion, view.on || today).filter(finding => !view.on || !isOfToday(platform.findings[criterion], finding));
  if (areShutOut(view.for, view.calls, holdingOf))
    return { short: "lets no guests in", full: "Guests cannot join. What stands here is for people with an account." };
}

/** Whether nobody knows since when an answer held. */
const isUndated = (findings, finding) => Boolean(finding?.option || finding?.terms) && !startOf(findings, finding);

/** Whether an answer holds today, and nobody knows since when: of another day it says nothing. A month or a year begins before its days. */
export const isOfToday = (findings, finding) => isUndated(findings, finding) && !(finding.until <= today);

/** Why a cell has no answer; empty where it has one. */
export const gapWords = ({ absent, elsewhere, wanted, today }) =>
  absent ? "Not launched yet" : elsewhere ? `Not known for ${wanted}` : today ? "Not known for that day" : "";

/** Whether the answer of another day is not today's. */
export const hasChanged = cell => Boolean(cell.now) || Boolean(cell.gone);

/** What differs today: of two lists, what was added and what is gone. */
export function changeWords(vocabulary, { criterion, finding, now }) {
  if (!finding?.terms || !now?.terms)
    return `Now: ${shortWords(vocabulary, criterion, now)}`;
  const labels = (some, others) => termsOf(vocabulary, criterion, { terms: some.filter(term => !others.includes(term)) }).join(", ");
  const [added, gone] = [labels(now.terms, finding.terms), labels(finding.terms, now.terms)];
  return [added && `Now also: ${added}`, gone && `No longer: ${gone}`].filter(Boolean).join(". ");
}

/** How many of the answers shown in a column are of each rating. */
export function countsOf(groups, column) {
  const counts = { protective: 0, mixed: 0, risky: 0, unknown: 0 };
  for (const { rows } of groups)
    for (const { criterion, cells } of rows) {
      const rating = ratingOf(criterion, cells[column].finding);
      if (rating in counts)
        counts[rating]++;
    }
  return counts;
}

/** A text that two answers share where they are the same; undefined for what is not known, which nothing equals. */
const known = finding => finding?.option ?? (finding?.terms && [...finding.terms].sort().join());

const isSame = (one, other) => known(one) === known(other) && Boolean(one) === Boolean(other);

// As on the pages of two side by side: what nobody knows differs from nothing.
const differs = cells => new Set(cells.map(cell => known(cell.finding)).filter(answer => answer !== undefined)).size > 1;

function finds(words, vocabulary, { criterion, cells }) {
  const wanted = plain(words).split(/\s+/).filter(Boolean);
  if (wanted.length === 0)
    return true;
  const text = plain([
    criterion.title,
    criterion.question.replaceAll("{platform}", ""),
    ...cells.flatMap(({ finding }) => [shortWords(vocabulary, criterion, finding), fullWords(vocabulary, criterion, finding)]),
  ].join(" "));
  return wanted.every(word => text.includes(word));
}
