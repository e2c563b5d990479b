// The marks of what is found, the same in the list below the box and on the page of results.

import { element, icon } from "./elements.js";
import { split, stem } from "./search-words.js";

export const groups = {
  platform: "Platforms", fact: "Answers", question: "Questions", event: "Events", tip: "What you can do",
  claim: "Checked articles", source: "Sources", page: "Pages",
};

/** Words with an icon and a colour, which never stand alone. */
export const rated = (rating, words) => [
  icon(rating),
  element("span", { class: "visually-hidden" }, `${rating === "listed" ? "A list" : rating[0].toUpperCase() + rating.slice(1)}: `),
  words,
];

export const standing = ({ standingId, standing }) =>
  standingId && element("span", { class: `standing standing-${standingId}` }, icon(standingId), standing);

export const dueMark = freshUntil =>
  freshUntil && freshUntil < new Date().toISOString().slice(0, 10) && element("span", { class: "due" }, "Due for another look");

/** A text with the words marked that were found in it. */
export const marked = (text, found) => text
  .split(/([\p{L}\p{M}\p{Nd}'’]+)/u)
  .map((part, index) => index % 2 && split(part).some(word => found.has(stem(word))) ? element("mark", {}, part) : part);

const longest = 220;

/** The part of a text in which the first of the words that were found stands. */
export const excerpt = (text, found) => {
  if (text.length <= longest) return text;
  let at = 0;
  for (const { 0: word, index } of text.matchAll(/[\p{L}\p{M}\p{Nd}'’]+/gu))
    if (split(word).some(one => found.has(stem(one)))) {
      at = index;
      break;
    }
  const start = at < longest / 2 ? 0 : text.indexOf(" ", at - longest / 3) + 1;
  const end = start + longest >= text.length ? text.length : text.lastIndexOf(" ", start + longest);
  return `${start ? "… " : ""}${text.slice(start, end)}${end < text.length ? " …" : ""}`;
};

/** The hits by their kinds, in the order of the best of each. */
export const byKind = hits => {
  const kinds = new Map();
  for (const hit of hits) kinds.set(hit.kind, [...kinds.get(hit.kind) ?? [], hit]);
  return [...kinds];
};
