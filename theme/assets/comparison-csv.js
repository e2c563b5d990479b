// The file that holds what a comparison shows: comma-separated values as RFC 4180 has them, for spreadsheets.

import { fullWords, limitWords } from "./answers.js";
import { gapWords, hasChanged } from "./comparison-rows.js";

/** Two columns a platform, the answer and its standing, and of another day a third: today's answer where it differs. */
export function csvRows(view, vocabulary, platforms, groups) {
  const columns = platform => [platform.name, `${platform.name}: standing`, ...(view.on ? [`${platform.name}: now`] : [])];
  return [
    ["Topic", "Question", ...platforms.flatMap(columns)],
    ...groups.flatMap(({ topic, rows }) => rows.map(({ criterion, cells }) =>
      [topic.title, criterion.title, ...cells.flatMap(cell => fields(view, vocabulary, cell))])),
  ];
}

function fields(view, vocabulary, cell) {
  const { platform, criterion, finding } = cell;
  const limit = limitWords(vocabulary, platform, finding);
  const answer = gapWords(cell) || fullWords(vocabulary, criterion, finding) + (limit && ` (${limit})`);
  const now = cell.today || hasChanged(cell) ? fullWords(vocabulary, criterion, cell.today ?? cell.now) : "";
  return [answer, finding ? vocabulary.standings[finding.standing] : "", ...(view.on ? [now] : [])];
}

// A spreadsheet takes a cell that begins like this for a formula, whoever wrote it.
const formula = /^[=+\-@\t\r]/;

const field = value => {
  const text = formula.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll("\"", "\"\"")}"` : text;
};

/** The text of a file with these rows of cells. */
export const csv = rows => rows.map(cells => `${cells.map(field).join(",")}\r\n`).join("");

/** Hands the reader a file. The mark at its start tells spreadsheets that it is UTF-8. */
export function download(name, text) {
  const link = document.createElement("a");
  link.href = `data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${text}`)}`;
  link.download = name;
  link.click();
}
