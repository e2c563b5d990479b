// Reads from the page of a fact what it says about one of its findings, so that nothing is told twice.

import { element } from "./elements.js";
import { markWhatIsDue } from "./freshness.js";
import { answerOf } from "./in-force.js";

/** Of the headline: the answer with its standing, the summary, what it depends on, and the evidence. */
const HEADLINE_PARTS = [
  ":scope > .headline", ":scope > .headline-answer", ":scope > .headline-limit", ":scope > .lead", ":scope > .scope", "[aria-labelledby=qualifying]", "[aria-labelledby=evidence]",
].join();

/** The place of a finding among those on its question, by which the page of the fact names it. */
export const placeOf = (platform, criterion, finding) => answerOf(platform, criterion.id).findings.indexOf(finding);

/**
 * What the page of a fact says of the finding at a place, or of its headline where no section of it has that place.
 * @param {string} address
 * @param {number} [place]
 * @returns {Promise<Element[]>}
 */
export async function readFact(address, place) {
  const answer = await fetch(address);
  if (!answer.ok)
    throw new Error(`${address}: ${answer.status}`);
  const fact = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("article.fact");
  const section = fact.querySelector(`.finding[data-place="${place}"]`);
  const parts = section ? [section] : fact.querySelectorAll(HEADLINE_PARTS);
  return [...parts].map(settle);
}

/** Sections of the page go one level down, under a heading of the page that shows them, and ids stay where they were. */
function settle(part) {
  const isFinding = part.matches(".finding");
  for (const named of [part, ...part.querySelectorAll("[id], [aria-labelledby]")]) {
    named.removeAttribute("id");
    named.removeAttribute("aria-labelledby");
  }
  for (const details of isFinding ? part.querySelectorAll("details") : [])
    details.open = true;
  for (const heading of isFinding ? [] : part.querySelectorAll("h2, h3")) {
    const lower = element(heading.localName === "h2" ? "h3" : "h4", {}, ...heading.childNodes);
    heading.replaceWith(lower);
  }
  markWhatIsDue(part);
  return document.importNode(part, true);
}
