// Draws the comparison, with the same marks as the template `compare` does.

import { factAddress, limitWords, platformAddress, questionAddress, ratingOf, shortWords } from "./answers.js";
import { changeWords, countsOf, gapWords, hasChanged } from "./comparison-rows.js";
import { element, icon } from "./elements.js";

/**
 * The parts of the table.
 * @param {object} vocabulary
 * @param {object[]} platforms The columns.
 * @param {(platform: object) => { header?: Element, profile?: Element, note?: { short: string, full: string } }} columnOf
 *   Of a column, the header that the page already has, the picture of all answers where the table shows those, and what
 *   must be known of it.
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

function drawHeader(vocabulary, { platform, header, note }) {
  const drawn = header ?? element("th", { scope: "col", "data-platform": platform.id },
    element("a", { href: platformAddress(vocabulary, platform) }, platform.name),
    platform.retired && [" ", element("span", { class: "retired" }, "retired")]);
  if (note)
    drawn.append(small("note", note.short));
  return drawn;
}

// Counts of answers that are not for those who were asked for would mislead.
function drawCounts(columns, groups) {
  return element("tbody", { class: "counts" }, element("tr", {},
    element("th", { scope: "row" }, "At a glance"),
    columns.map(({ platform, profile, note }, column) => element("td", { "data-of": platform.name }, note ? small("note", note.full) : [
      profile,
      element("span", {}, Object.entries(countsOf(groups, column)).map(([rating, count]) =>
        element("span", { class: `count-of rating-${rating}` }, icon(rating), `${count}`, element("span", { class: "visually-hidden" }, ` ${rating} `)))),
    ]))));
}

const drawGroup = (vocabulary, platforms, { topic, rows }) => element("tbody", {},
  element("tr", { class: "topic" },
    element("th", { colspan: `${platforms.length + 1}`, scope: "rowgroup", id: topic.id }, element("span", {}, topic.title))),
  rows.map(({ criterion, cells }) => element("tr", {},
    element("th", { scope: "row", "data-criterion": criterion.id }, element("a", { href: questionAddress(vocabulary, criterion) }, criterion.title)),
    cells.map(cell => drawCell(vocabulary, cell)))));

function drawCell(vocabulary, cell) {
  const { platform, criterion, finding } = cell;
  if (cell.absent)
    return element("td", { "data-of": platform.name, class: "absent" }, element("small", {}, gapWords(cell)));
  const rating = ratingOf(criterion, finding);
  const words = gapWords(cell) || shortWords(criterion, finding);
  return element("td", { "data-of": platform.name, class: hasChanged(cell) && "changed" },
    answerLink(vocabulary, factAddress(vocabulary, platform, criterion), rating, words),
    small("limit", limitWords(finding ?? cell.today, cell.toCome)),
    small("limit", cell.elsewhere && `Known for: ${limitWords(cell.elsewhere) || "others"}`),
    small(`standing-${finding?.standing}`, standingWords(vocabulary, cell)),
    small("then-now", hasChanged(cell) && changeWords(cell)),
    small("then-undated", cell.today ? `Today: ${shortWords(criterion, cell.today)}` : cell.undated && "start not known"),
    cell.freshUntil && due(cell.freshUntil));
}

/** A link to a fact, in the words and the colour of its answer. */
export const answerLink = (vocabulary, address, rating, words) =>
  element("a", { class: `answer rating-${rating}`, href: address },
    icon(rating), element("span", { class: "visually-hidden" }, `${vocabulary.ratings[rating]}: `), words);

const small = (kind, words) => words && element("small", { class: kind }, words);

/** The mark of what is due for another look, which the script of freshness shows in time. */
const due = until => element("span", { class: "due", "data-fresh-until": until, hidden: true }, "Due for another look");

/** Whose word an answer is, and how many others hold beside it; empty where nothing is known. */
export function standingWords(vocabulary, { finding, others }) {
  if (!finding || (finding.standing === "unknown" && others === 0))
    return "";
  const more = others === 0 ? "" : ` · ${others} other ${others === 1 ? "answer" : "answers"}`;
  return vocabulary.standings[finding.standing] + more;
}
