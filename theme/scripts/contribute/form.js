// Reads what the form holds into a finding and the sources that are new with it.

import { visible } from "./visible-text.js";

/** What a field says, on one line. */
const text = field => visible(field?.value.replace(/[\t\n\r]+/gu, " ") ?? "")
  .replace(/ {2,}/gu, " ")
  .trim();

/** Leaves out what is empty. */
const filled = keys => Object.fromEntries(Object.entries(keys).filter(([, value]) => value !== undefined && value !== "" && value.length !== 0));

/** The ids that are ticked in a group: a list where the answer is one, and else one id; or the amount that is filled in. */
export function chosen(group) {
  const ticked = [...group.querySelectorAll("input:checked")].map(input => input.value);
  if (ticked.includes("unknown"))
    return "unknown";
  if (ticked.includes("amount"))
    return amountIn(group.querySelector(".amount-field"));
  return group.querySelector("input[type=checkbox]") ? ticked : ticked[0];
}

/** An amount as files have it, such as "30 to 90 days"; undefined while it has no number. */
function amountIn(part) {
  const [bound, least, most, unit] = ["bound", "least", "most", "unit"].map(name => text(part.querySelector(`[data-name="${name}"]`)));
  const numbers = bound === "to" ? `${least} to ${most}` : [bound, least].filter(Boolean).join(" ");
  return least === "" ? undefined : `${numbers} ${JSON.parse(unit)[(bound === "to" ? most : least) === "1" ? "one" : "many"]}`;
}

/** The limits that are ticked: one id, or a list of several, by kind. */
function limits(group) {
  const byKind = {};
  for (const { dataset, value } of group.querySelectorAll("input:checked"))
    (byKind[dataset.kind] ??= []).push(value);
  return Object.fromEntries(Object.entries(byKind).map(([kind, ids]) => [kind, ids.length === 1 ? ids[0] : ids]));
}

/** An id made of words, as short as tells sources apart. */
const idOf = words => words
  .normalize("NFKD")
  .toLowerCase()
  .replace(/[^a-z0-9]+/gu, " ")
  .trim()
  .split(" ")
  .slice(0, 8)
  .join("-")
  .slice(0, 70)
  .replace(/-$/u, "");

function freeId(words, taken) {
  const id = idOf(words) || "source";
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? id : `${id}-${count}`;
    if (!taken.has(candidate))
      return candidate;
  }
}

function newSource(field, today) {
  return filled({
    title: text(field("title")),
    publisher: text(field("publisher")),
    kind: text(field("kind")),
    url: text(field("url")),
    published: text(field("published")),
    accessed: today,
    via: text(field("via")),
    language: text(field("language")),
  });
}

/**
 * What was filled in.
 * @param {HTMLFormElement} form
 * @param {Set<string>} known The ids of the registry.
 * @param {string} today The day on which new sources count as read.
 * @returns With `groups`, the fields of each source by the places that mistakes have: `evidence.0`, and `source` and its id for a new one.
 */
export function read(form, known, today) {
  const fields = form.elements;
  /** @type {Record<string, Record<string, string>>} */
  const sources = {};
  /** @type {Record<string, Element>} */
  const groups = {};
  const evidence = [];
  for (const group of form.querySelectorAll(".source-fields")) {
    const field = name => group.querySelector(`[data-name="${name}"]`);
    let source = text(field("source"));
    if (group.querySelector("[value=new]").checked) {
      const entry = newSource(field, today);
      source = freeId(`${form.elements.platform.value} ${entry.publisher ?? ""} ${entry.title ?? ""}`, new Set([...known, ...Object.keys(sources)]));
      sources[source] = entry;
      groups[`source ${source}`] = group;
    }
    const disagrees = field("disagrees").checked;
    const piece = filled({
      source,
      at: text(field("at")),
      quote: text(field("quote")),
      says: disagrees ? chosen(group.querySelector(".other-answer .choices")) : undefined,
      rejected: disagrees ? text(field("rejected")) : undefined,
    });
    if (Object.keys(piece).length === 0)
      continue;
    groups[`evidence.${evidence.length}`] = group;
    evidence.push(piece);
  }
  const appliesTo = limits(form.querySelector(".limits-choice .choices"));
  const finding = filled({
    value: chosen(form.querySelector(".answer-choice .choices")),
    since: text(fields.since),
    until: text(fields.until),
    checked: text(fields.checked),
    summary: text(fields.summary),
    scope: text(fields.scope),
    "applies-to": Object.keys(appliesTo).length > 0 ? appliesTo : undefined,
    evidence,
  });
  return { platform: fields.platform.value, criterion: fields.criterion.value, finding, sources, groups };
}
