// Draws the comparison out of the parts that the template `compare` is made of, and writes it as a file.

import { factAddress, fullWords, limitWords, platformAddress, questionAddress, ratingOf, shortWords, sourceAddress } from "../shared/answers.js";
import { audienceWords, changeWords, columnNote, countsOf, gapWords, hasChanged } from "./rows.js";
import { copyOf, element, fillAnswer, setMark } from "../shared/elements.js";
import { isDue, today } from "../shared/freshness.js";
import { placeOf } from "../shared/fact-page.js";

/**
 * The parts of the table.
 * @param {Vocabulary} vocabulary
 * @param {Platform[]} platforms The columns.
 * @param {(platform: Platform) => { header?: Element, note?: { short: string, full: string } }} columnOf
 *   Of a column, the header that the page already has, and what must be known of it.
 * @param {string} day The day that the table shows, in words; empty for today.
 * @param {object[]} groups Rows by topic.
 */
export function drawTable(vocabulary, platforms, columnOf, day, groups) {
  const columns = platforms.map(platform => ({ platform, ...columnOf(platform) }));
  const head = element("thead", {}, element("tr", {},
    element("th", { scope: "col", class: "corner" }, "Question", small("of-day", day && `as of ${day}`)),
    columns.map(column => drawHeader(vocabulary, column))));
  return [head, ...(groups.length > 0 ? [drawCounts(columns, groups)] : []), ...groups.map(group => drawGroup(vocabulary, platforms, group))];
}

/**
 * @param {Vocabulary} vocabulary
 * @param {{ platform: Platform, header?: Element, note?: { short: string } }} column
 */
function drawHeader(vocabulary, { platform, header, note }) {
  const drawn = header ?? newHeader(vocabulary, platform);
  if (note)
    drawn.append(small("note", note.short));
  return drawn;
}

function newHeader(vocabulary, platform) {
  const header = copyOf("_column");
  header.dataset.platform = platform.id;
  const link = header.querySelector("a");
  link.setAttribute("href", platformAddress(vocabulary, platform));
  link.textContent = platform.name;
  if (!platform.retired)
    header.replaceChildren(link);
  return header;
}

// Counts of answers that are not for those who were asked for would mislead.
function drawCounts(columns, groups) {
  return element("tbody", { class: "counts" }, element("tr", {},
    element("th", { scope: "row" }, "At a glance"),
    columns.map(({ platform, note }, column) => element("td", { "data-of": platform.name }, note ? small("note", note.full) : 
      element("span", {}, Object.entries(countsOf(groups, column)).map(([rating, count]) => drawCount(rating, count)))))));
}

function drawCount(rating, count) {
  const drawn = setMark(copyOf("_count"), rating);
  const words = drawn.querySelector(".visually-hidden");
  words.textContent = ` ${rating} `;
  words.previousSibling.data = count;
  return drawn;
}

const drawGroup = (vocabulary, platforms, { topic, rows }) => element("tbody", {},
  element("tr", { class: "topic" },
    element("th", { colspan: `${platforms.length + 1}`, scope: "rowgroup", id: topic.id }, element("span", {}, topic.title))),
  rows.map(({ criterion, words, cells }) => element("tr", {},
    element("th", { scope: "row", id: `_row-${criterion.id}`, "data-criterion": criterion.id, "data-words": words }, element("a", { href: questionAddress(vocabulary, criterion) }, criterion.title)),
    cells.map(cell => drawCell(vocabulary, cell)))));

function drawCell(vocabulary, cell) {
  const { platform, criterion, finding } = cell;
  if (cell.absent)
    return element("td", { "data-of": platform.name, class: "absent" }, element("small", {}, gapWords(cell)));
  const drawn = copyOf("_cell");
  const [link, limit, standing, due] = drawn.children;
  drawn.dataset.of = platform.name;
  if (hasChanged(cell))
    drawn.className = "changed";
  fillAnswer(link, vocabulary, factAddress(vocabulary, platform, criterion), ratingOf(criterion, finding), cell.today ? `Today: ${shortWords(criterion, cell.today)}` : gapWords(cell) || shortWords(criterion, finding), finding?.standing);
  standing.className += finding?.standing;
  due.dataset.freshUntil = cell.freshUntil;
  fill(limit, limitWords(finding ?? cell.today, cell.toCome));
  fill(standing, standingWords(vocabulary, cell));
  if (!cell.freshUntil)
    due.remove();
  link.after(...[
    small("limit", cell.elsewhere && `Known for: ${limitWords(cell.elsewhere) || "others"}`),
  ].filter(Boolean));
  drawn.append(...[
    small("then-now", hasChanged(cell) && changeWords(cell)),
    small("then-undated", (cell.today || cell.undated) && "start not known"),
  ].filter(Boolean));
  return drawn;
}

/** Puts words into a part of a copy, or takes the part out where there are none. */
function fill(part, words) {
  part.append(words);
  if (!words)
    part.remove();
}

const small = (kind, words) => words && element("small", { class: kind }, words);

/** Whose word an answer is, and how many others hold beside it; empty where nothing is known. */
export function standingWords(vocabulary, { finding, others }) {
  if (!finding || (finding.standing === "unknown" && others === 0))
    return "";
  const more = others === 0 ? "" : ` · ${others} other ${others === 1 ? "answer" : "answers"}`;
  return vocabulary.standings[finding.standing] + more;
}

/**
 * The comparison as comma-separated values (RFC 4180), for spreadsheets: a row a question, with whom and which day its
 * answers are for. Of each platform the answer, its standing, of another day today's answer where it differs, when it was
 * checked, the addresses of its sources, and that of the page that has its evidence.
 * @param {View} view
 * @param {Vocabulary} vocabulary
 * @param {Platform[]} platforms
 * @param {{ topic: Topic, rows: { criterion: Criterion, cells: Cell[] }[] }[]} groups
 * @param {Published[]} published what the API has of each platform
 * @returns {string[][]}
 */
export function csvRows(view, vocabulary, platforms, groups, published) {
  const parts = ["standing", ...(view.on ? ["now"] : []), "checked", "sources", "evidence"];
  const columns = platform => {
    const note = columnNote(view, vocabulary, platform);
    return [note ? `${platform.name} (${note.short})` : platform.name, ...parts.map(part => `${platform.name}: ${part}`)];
  };
  return [
    ["Topic", "Question", "For", "As of", "Licence", ...platforms.flatMap(columns)],
    ...groups.flatMap(({ topic, rows }) => rows.map(({ criterion, cells }) =>
      [topic.title, criterion.title, audienceWords(view, vocabulary) || "everyone", view.on || today, published[0]?.licence ?? "", ...cells.flatMap((cell, place) => fields(view, vocabulary, cell, published[place]))])),
  ];
}

function fields(view, vocabulary, cell, published) {
  const { platform, criterion, finding, freshUntil } = cell;
  const limit = limitWords(finding, cell.toCome);
  const answer = gapWords(cell) || fullWords(criterion, finding) + (limit && ` (${limit})`);
  const now = cell.today || hasChanged(cell) ? fullWords(criterion, cell.today ?? cell.now) : "";
  const due = isDue(freshUntil) ? "due for another look" : "";
  const place = finding ? placeOf(platform, criterion, finding) : -1;
  const { checked = "", evidence = [] } = published.data.findings.find(one => one.criterion === criterion.id && one.order === place) ?? {};
  const sources = new Set(evidence.filter(({ relation }) => relation === "supports").map(({ source }) => location.origin + sourceAddress(vocabulary, source)));
  return [
    answer, [standingWords(vocabulary, cell), due].filter(Boolean).join(" · "), ...(view.on ? [now] : []), checked, [...sources].join(" "),
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
export const csv = rows => rows.map(cells => cells.map(field).join(",") + "\r\n").join("");

/** Hands the reader a file. The mark at its start tells spreadsheets that it is UTF-8. */
export function download(name, text) {
  element("a", { href: `data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${text}`)}`, download: name }).click();
}
