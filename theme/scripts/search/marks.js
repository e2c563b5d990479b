// The marks of what is found, the same in the list below the box and on the page of results.

import { element, icon, iconOf } from "../shared/elements.js";
import { isDue } from "../shared/freshness.js";
import { split, stem } from "./understanding.js";

/** Words with an icon and a colour, which never stand alone. What is no answer has no standing and a full icon. */
export const rated = (rating, words, standingId = "confirmed") => [
  icon(iconOf(rating, standingId)),
  element("span", { class: "visually-hidden" }, `${rating === "listed" ? "A list" : rating[0].toUpperCase() + rating.slice(1)}: `),
  words,
];

/** The standing of an answer; a screen reader pauses before it. */
export const standing = ({ standingId, standing }) => standingId && [
  element("span", { class: "visually-hidden" }, ". "),
  element("span", { class: `standing standing-${standingId}` }, icon(standingId), standing),
];

export const dueMark = freshUntil =>
  freshUntil && isDue(freshUntil) && element("span", { class: "due" }, "Due for another look");

/** What the answer was before, the latest first: each with its words and when it held. */
export const before = ({ history }) => history.flatMap((words, place) => place % 2 ? [] : [`Before: ${[words, history[place + 1]].filter(Boolean).join(", ")}`]);

/** A text with the words marked that were found in it. */
export const marked = (text, found) => text
  .split(/([\p{L}\p{M}\p{Nd}'’]+)/u)
  .map((part, index) => index % 2 && split(part).some(word => found.has(stem(word))) ? element("mark", {}, part) : part);

/** A heading in which a word such as "end-to-end" stays on one line, as `parts/unbroken` has it; a longer one may break. */
export const unbroken = text => text.split(/(\S+-to-\S+)/).map((part, index) => index % 2 && part.length < 16 ? element("span", { class: "compound" }, part) : part);

/** What stands under the title of a hit. */
export const note = ({ mark, note, standingId, standing: words }, found) => [
  mark ? element("span", { class: `rating-${mark} verdict-${mark}` }, rated(mark, note, standingId || undefined)) : marked(note, found),
  mark !== standingId && standing({ standingId, standing: words }),
];

/** The hits by their kinds, in the order of the best of each. */
export const byKind = hits => {
  const kinds = new Map();
  for (const hit of hits) kinds.set(hit.kind, [...kinds.get(hit.kind) ?? [], hit]);
  return [...kinds];
};

const quoted = words => [...new Set(words)].map(word => `“\u2068${word}\u2069”`).join(" or ");

/**
 * What is not on the site, which words of the query nothing has, and what the query is taken for.
 * @param {Record<string, any>} result
 * @param {(text: string) => Node | string} [link]
 */
export const gaps = ({ mended, meant, missing, absent, language }, link = text => text) => [
  absent ? `${absent} is not covered yet. ` : "",
  language ? `This looks like ${language}. The site is in English. ` : "",
  ...(meant ? [`Nothing has ${quoted(mended.map(([typed]) => typed))}. Did you mean `, link(meant), "? These are its results. "] : []),
  missing.length ? `Nothing was found for ${quoted(missing)}.` : "",
];
