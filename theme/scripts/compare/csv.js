// The file that holds what a comparison shows: comma-separated values as RFC 4180 has them, for spreadsheets.

import { factAddress, fullWords, limitWords } from "../shared/answers.js";
import { audienceWords, columnNote, gapWords, hasChanged } from "./rows.js";
import { standingWords } from "./table.js";
import { element } from "../shared/elements.js";
import { isDue, today } from "../shared/freshness.js";

/**
 * A row a question, with whom and which day its answers are for. Of each platform the answer, its standing, of another
 * day today's answer where it differs, and the address of the page that has its sources.
 * @param {View} view
 * @param {Vocabulary} vocabulary
 * @param {Platform[]} platforms
 * @param {{ topic: Topic, rows: { criterion: Criterion, cells: Cell[] }[] }[]} groups
 * @returns {string[][]}
 */
export function csvRows(view, vocabulary, platforms, groups) {
  const parts = ["standing", ...(view.on ? ["now"] : []), "evidence"];
  const columns = platform => {
    const note = columnNote(view, vocabulary, platform);
    return [note ? `${platform.name} (${note.short})` : platform.name, ...parts.map(part => `${platform.name}: ${part}`)];
  };
  return [
    ["Topic", "Question", "For", "As of", ...platforms.flatMap(columns)],
    ...groups.flatMap(({ topic, rows }) => rows.map(({ criterion, cells }) =>
      [topic.title, criterion.title, audienceWords(view, vocabulary) || "everyone", view.on || today, ...cells.flatMap(cell => fields(view, vocabulary, cell))])),
  ];
}

function fields(view, vocabulary, cell) {
  const { platform, criterion, finding, freshUntil } = cell;
  const limit = limitWords(finding, cell.toCome);
  const answer = gapWords(cell) || fullWords(criterion, finding) + (limit && ` (${limit})`);
  const now = cell.today || hasChanged(cell) ? fullWords(criterion, cell.today ?? cell.now) : "";
  const due = isDue(freshUntil) ? "due for another look" : "";
  return [
    answer, [standingWords(vocabulary, cell), due].filter(Boolean).join(" · "), ...(view.on ? [now] : []),
    cell.absent ? "" : location.origin + factAddress(vocabulary, platform, criterion),
  ];
}

// A spreadsheet takes a cell that begins like this for a formula.
const formula = /^\s*[=+\-@]|^[\t\r\n]/;

const field = value => {
  const text = formula.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
};

/**
 * The text of a file with these rows of cells.
 * @param {string[][]} rows
 */
export const csv = rows => rows.map(cells => `${cells.map(field).join(",")}\r\n`).join("");

/** Hands the reader a file. The mark at its start tells spreadsheets that it is UTF-8. */
export function download(name, text) {
  element("a", { href: `data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${text}`)}`, download: name }).click();
}
