// Names the fields that are wrong and marks them, and says beside each what is wrong with it.

import { element } from "../shared/elements.js";

/** Nothing is held against a field that the reader is still writing in for the first time, or has not come to. */
const left = new WeakSet();

/** What is said beside each field that is marked. */
const notes = new Map();

let count = 0;

/** From now on a field is marked while it is wrong, and so is the group of choices that it belongs to. */
export function leave(field) {
  left.add(field);
  left.add(field.closest("fieldset"));
}

/** The fields of the source that a place such as `evidence.1.quote` belongs to. */
const groupAt = (groups, path) =>
  Object.entries(groups).find(([place]) => path === place || path.startsWith(`${place}.`))?.[1];

const PLACES = {
  value: "Answer", since: "Since", until: "Until", checked: "You read the sources on", summary: "In your own words", scope: "What limits it",
  evidence: "Source", source: "Which source", at: "Where in it", quote: "A few exact words", says: "What it says", rejected: "Why it is wrong",
  url: "Its address", title: "Its title", publisher: "Published by", kind: "What kind of document", via: "What you read", published: "Dated", language: "Its language",
};

/** "Source 2, a few exact words" for the place `evidence.1.quote`. */
export function placeWords(path, groups) {
  const [first, ...rest] = path.split(".");
  const last = PLACES[rest.at(-1)];
  const start = groupAt(groups, path)?.querySelector("legend").textContent ?? PLACES[first] ?? first;
  return [start, last?.toLowerCase()].filter(Boolean).join(", ");
}

/** The field that a place belongs to; undefined where it is no single one. */
function fieldAt(form, groups, path) {
  const [first, ...rest] = path.split(".");
  if (first === "value")
    return form.querySelector(".answer-choice");
  if (path === "evidence")
    return form.querySelector("[data-name=source]");
  const group = groupAt(groups, path);
  if (!group)
    return form.elements[first];
  const name = rest[first === "evidence" ? 1 : 0];
  return group.querySelector(name === "says" ? ".other-answer fieldset" : `[data-name="${name}"]`);
}

/**
 * Marks what is wrong and left, and takes the mark from what is right again.
 * @param {HTMLFormElement} form
 * @param {Record<string, Element>} groups The fields of each source, by place.
 * @param {{ path: string, message: string }[]} problems
 */
export function mark(form, groups, problems) {
  const wrong = new Map();
  for (const { path, message } of problems) {
    const field = fieldAt(form, groups, path);
    if (left.has(field) && !wrong.has(field))
      wrong.set(field, message);
  }
  for (const [field, note] of notes)
    if (!wrong.has(field))
      release(field, note);
  for (const [field, message] of wrong) {
    const note = notes.get(field) ?? accuse(field);
    if (note.textContent !== message)
      note.textContent = message;
  }
}

function accuse(field) {
  const note = element("span", { class: "mistake", id: `_mistake-${count++}` });
  notes.set(field, note);
  (field.closest("p") ?? field).append(note);
  describe(field, [note.id, ...descriptions(field)]);
  // A group cannot be invalid (WAI-ARIA 1.2, aria-invalid), only described.
  if (field.localName !== "fieldset")
    field.setAttribute("aria-invalid", "true");
  return note;
}

function release(field, note) {
  notes.delete(field);
  note.remove();
  describe(field, descriptions(field).filter(id => id !== note.id));
  field.removeAttribute("aria-invalid");
}

const descriptions = field => field.getAttribute("aria-describedby")?.split(" ") ?? [];

function describe(field, ids) {
  if (ids.length > 0)
    field.setAttribute("aria-describedby", ids.join(" "));
  else
    field.removeAttribute("aria-describedby");
}
