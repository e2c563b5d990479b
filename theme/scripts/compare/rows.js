// Works out what a view of the comparison shows: which rows, which answer in each cell, and how many of each rating.

import { fullWords, ratingOf, shortWords, wordsOf } from "../shared/answers.js";
import { today } from "../shared/freshness.js";
import { answerOf, audienceId, fittingOn, inForceOn, isOfToday, shutOutOn } from "../shared/in-force.js";
import { plain } from "../shared/elements.js";

/**
 * Rows by topic, with the cells of the platforms in their order.
 * @param {View} view
 * @param {Vocabulary} vocabulary
 * @param {Platform[]} platforms
 * @param {Record<string, string>} words By which each row is found, other than by its answers.
 */
export function rowsOf(view, vocabulary, platforms, words) {
  const wanted = vocabulary.topics.filter(topic => view.topics.length === 0 || view.topics.includes(topic.id));
  return wanted
    .map(topic => ({
      topic,
      rows: vocabulary.criteria
        .filter(criterion => criterion.topic === topic.id)
        .map(criterion => ({ criterion, words: words[criterion.id], cells: platforms.map(platform => cellOf(view, vocabulary, criterion, platform)) }))
        .filter(row => !view.differ || differs(row.cells))
        .filter(row => !(view.changed && view.on) || row.cells.some(hasChanged))
        .filter(row => finds(view.find, row)),
    }))
    .filter(({ rows }) => rows.length > 0);
}

/**
 * @param {View} view
 * @param {Vocabulary} vocabulary
 * @param {Criterion} criterion
 * @param {Platform} platform
 * @returns {Cell}
 */
export function cellOf(view, vocabulary, criterion, platform) {
  const fitting = day => fittingOn(platform, criterion.id, day, audienceId(view.for, view.in));
  const [headline, ...qualifying] = inForceOn(platform, criterion.id, view.on || today);
  const finding = fitting(view.on || today);
  const absent = isAbsent(view, platform);
  /** @type {Cell} */
  const cell = { platform, criterion, others: qualifying.length, undated: false, absent };
  if (absent)
    return { ...cell, others: 0 };
  cell.finding = finding;
  cell.elsewhere = finding ? undefined : headline;
  cell.wanted = vocabulary.audiences[view.for || view.in];
  if (!view.on)
    return { ...cell, freshUntil: finding?.freshUntil, toCome: finding === headline && answerOf(platform, criterion.id).toCome };
  if (isOfToday(finding, today))
    return { ...cell, others: 0, today: finding, finding: undefined };
  const now = fitting(today);
  cell.now = isSame(criterion, finding, now) ? undefined : now;
  cell.gone = Boolean(finding) && !now;
  cell.undated = Boolean(finding?.undated);
  return cell;
}

/**
 * Whom a view is for, such as "guests, groups"; empty for everyone.
 * @param {View} view
 * @param {Vocabulary} vocabulary
 */
export const audienceWords = (view, { audiences }) => [view.for, view.in].filter(Boolean).map(id => audiences[id]).join(", ");

/**
 * Whether a view is of a day before a platform was launched.
 * @param {{ on: string }} view
 * @param {Platform} platform
 */
export const isAbsent = ({ on }, { launched }) => Boolean(on && launched && on < launched.from);

/**
 * What must be known of a whole column before its answers are read, shortly and in full; none where that is nothing.
 * @param {View} view
 * @param {Vocabulary} vocabulary
 * @param {Platform} platform
 * @returns {{ short: string, full: string } | undefined}
 */
export function columnNote(view, vocabulary, platform) {
  if (isAbsent(view, platform))
    return { short: "not launched yet", full: `Launched: ${platform.launched?.words}` };
  const [day, audience] = [view.on || today, audienceId(view.for, view.in)];
  const told = shutOutOn(platform, vocabulary, day, audience);
  if (told && (!view.on || !isOfToday(fittingOn(platform, told.by, day, audience), today)))
    return told;
}

/**
 * Why a cell has no answer; empty where it has one.
 * @param {Cell} cell
 */
export const gapWords = ({ absent, elsewhere, wanted, today }) =>
  absent ? "Not launched yet" : elsewhere ? `Not known for ${wanted}` : today ? "Not known for that day" : "";

/**
 * Whether the answer of another day is not today's.
 * @param {Cell} cell
 */
export const hasChanged = cell => Boolean(cell.now) || Boolean(cell.gone);

/**
 * What differs today: of two lists, what was added and what is gone.
 * @param {Cell} cell
 */
export function changeWords({ criterion, finding, now }) {
  if (!criterion.isList || !isKnown(criterion, finding) || !isKnown(criterion, now))
    return `Now: ${shortWords(criterion, now)}`;
  const missing = (some, others) => wordsOf(criterion, some.answers.filter(id => !others.answers.includes(id))).join(", ");
  const [added, gone] = [missing(now, finding), missing(finding, now)];
  return [added && `Now also: ${added}`, gone && `No longer: ${gone}`].filter(Boolean).join(". ");
}

/**
 * How many of the answers shown in a column are of each rating.
 * @param {{ rows: { criterion: Criterion, cells: Cell[] }[] }[]} groups
 * @param {number} column
 */
export function countsOf(groups, column) {
  const counts = { protective: 0, mixed: 0, risky: 0, neutral: 0, listed: 0, unknown: 0 };
  for (const { rows } of groups)
    for (const { criterion, cells } of rows) {
      const rating = ratingOf(criterion, cells[column].finding);
      if (rating in counts)
        counts[rating]++;
    }
  return counts;
}

const isKnown = (criterion, finding) => ratingOf(criterion, finding) !== "unknown";

/** A text that two answers share where they are the same; undefined for what is not known, which nothing equals. */
const known = (criterion, finding) => isKnown(criterion, finding) ? [...finding.answers].sort().join() : undefined;

const isSame = (criterion, one, other) => known(criterion, one) === known(criterion, other) && Boolean(one) === Boolean(other);

// As on the pages of two side by side: what nobody knows differs from nothing.
const differs = cells => new Set(cells.map(cell => known(cell.criterion, cell.finding)).filter(answer => answer !== undefined)).size > 1;

function finds(typed, { criterion, words, cells }) {
  const wanted = wordsOfText(typed).split(" ").filter(Boolean);
  if (wanted.length === 0)
    return true;
  const text = wordsOfText([
    words,
    ...cells.flatMap(({ finding }) => [shortWords(criterion, finding), fullWords(criterion, finding)]),
  ].join(" "));
  return wanted.every(word => text.includes(` ${word}`));
}

/** The words of a text, each after a space, so that what is typed finds how words begin. */
const wordsOfText = text => ` ${plain(text).replace(/[^\p{L}\p{M}\p{N}]+/gu, " ")}`;
