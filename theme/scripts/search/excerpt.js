// The part of a text that shows why it was found.

import { split, stem } from "./understanding.js";

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
