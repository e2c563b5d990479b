// Makes what is found visible. Texts are only ever set as texts.

import { split, stem } from "./search-words.js";

export const groups = {
  platform: "Platforms", fact: "Answers", question: "Questions", event: "Events", tip: "What you can do",
  claim: "Checked articles", source: "Sources", page: "Pages",
};

/** An element with its attributes and children; what is empty is left out. */
export const make = (name, attributes, ...children) => {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined && value !== false) element.setAttribute(key, value);
  element.append(...children.flat(Infinity).filter(Boolean));
  return element;
};

export const icon = (sheet, name) => {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS(svg.namespaceURI, "use");
  use.setAttribute("href", `${sheet}#${name}`);
  for (const [key, value] of [["class", "icon"], ["aria-hidden", "true"], ["width", 16], ["height", 16]]) svg.setAttribute(key, value);
  svg.append(use);
  return svg;
};

/** Words with an icon and a colour, which never stand alone. */
export const rated = (sheet, rating, words) => [
  icon(sheet, rating),
  make("span", { class: "visually-hidden" }, `${rating === "listed" ? "A list" : rating[0].toUpperCase() + rating.slice(1)}: `),
  words,
];

export const standing = (sheet, { standingId, standing }) =>
  standingId && make("span", { class: `standing standing-${standingId}` }, icon(sheet, standingId), standing);

export const dueMark = freshUntil =>
  freshUntil && freshUntil < new Date().toISOString().slice(0, 10) && make("span", { class: "due" }, "Due for another look");

/** A text with the words marked that were found in it. */
export const marked = (text, found) => text
  .split(/([\p{L}\p{M}\p{Nd}'’]+)/u)
  .map((part, index) => index % 2 && split(part).some(word => found.has(stem(word))) ? make("mark", {}, part) : part);

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
