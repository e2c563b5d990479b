// The rules of the checker that compare one thing with another, which no schema can express. Each has its code.

import { isDate, isWrittenAs } from "./json-schema.js";

/** The first day that a year, a month or a day may mean. */
const firstDayOf = date => date + "-01-01".slice(date.length - 4);

/** The last day that a year, a month or a day may mean. */
function lastDayOf(date) {
  const [year, month, day] = date.split("-");
  return [year, month ?? "12", day ?? String(daysIn(year, month ?? 12))].join("-");
}

const daysIn = (year, month) => new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();

const isOnCalendar = date => {
  const [year, month, day] = date.split("-");
  return day === undefined || Number(day) <= daysIn(year, month);
};

const sameAnswer = (one, other) => [one].flat().sort().join() === [other].flat().sort().join();

/** A text that is the same for limits that mean the same, as the recorded findings have it. */
const limitsKey = limits => Object.entries(limits ?? {}).map(([kind, ids]) => `${kind}=${[ids].flat().sort()}`).sort().join(";");

/**
 * @typedef {object} Recorded A finding that stands in the files.
 * @property {string} appliesTo
 * @property {string} [since]
 * @property {string} [until]
 * @property {string[]} lines
 */

/**
 * The recorded findings that apply to the same as a new one.
 * @param {Record<string, any>} finding
 * @param {Recorded[]} recorded
 */
export const alike = (finding, recorded) =>
  recorded.filter(older => older.appliesTo === limitsKey(finding["applies-to"]));

/** Whether two findings that apply to the same held on one day, as far as their dates tell for sure. */
function overlap(one, other) {
  if (!one.until && !other.until)
    return true;
  const [first, second] = end(one) <= end(other) ? [one, other] : [other, one];
  if (first.until === second.until && first.until.length === 10)
    return true;
  return second.since !== undefined && lastDayOf(second.since) < firstDayOf(first.until);
}

const end = finding => finding.until ? firstDayOf(finding.until) : "9999-12-31";

/**
 * What is wrong with a source that was read today.
 * @param {Record<string, string>} source
 * @param {{ properties: Record<string, any> }} rules The schema of a source.
 * @param {string} path
 */
export const sourceMistakes = ({ published, accessed }, { properties }, path) =>
  published && isWrittenAs(properties.published, published) && firstDayOf(published) > accessed
  ? [{ code: "source-read-before-published", path: `${path}.published`, message: "This day has not come yet." }]
  : [];

/**
 * What is wrong with a finding.
 * @param {Record<string, any>} finding
 * @param {{ properties: Record<string, any> }} rules The schema of a finding.
 * @param {Recorded[]} recorded The findings that stay beside it.
 * @param {string} today Nothing was read after it.
 */
export function findingMistakes(finding, { properties }, recorded, today) {
  const { value, evidence = [] } = finding;
  const written = Object.entries(finding).filter(([key]) => isDate(properties[key]));
  const dates = written.filter(([key, date]) => isWrittenAs(properties[key], date));
  const { since, until, checked } = Object.fromEntries(dates);
  const mistakes = [];
  const add = (code, path, message) => mistakes.push({ code, path, message });
  for (const [key, date] of dates)
    if (!isOnCalendar(date))
      add("malformed-date", key, `${date} is not a date.`);
    else if (date.slice(0, 4) < properties[key].minimum || date.slice(0, 4) > properties[key].maximum)
      add("date-out-of-range", key, "This is too long ago or too far ahead.");
  if (mistakes.length > 0)
    return mistakes;
  if (checked && firstDayOf(checked) > today)
    add("date-in-future", "checked", "This day has not come yet.");
  if (since && until && lastDayOf(until) < firstDayOf(since))
    add("until-before-since", "until", "This ends before it begins.");
  else if (dates.length === written.length && alike(finding, recorded).some(older => overlap(finding, older)))
    add("overlapping-findings", "since", "Another answer for the same people held at that time. Give this one other dates, or say for whom it holds.");
  evidence.forEach((piece, index) => {
    if (piece.says !== undefined && value !== undefined && sameAnswer(piece.says, value))
      add("evidence-agrees-with-finding", `evidence.${index}.says`, "This is what the finding says. Then the source agrees.");
  });
  return mistakes;
}
