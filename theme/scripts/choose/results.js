// Shows what became of the platforms.

import { factAddress, fullWords, limitWords, platformAddress, wordsOf as wordsOfAnswers } from "../shared/answers.js";
import { copyOf, element } from "../shared/elements.js";
import { placeOf, readFact } from "../shared/fact-page.js";
import { today } from "../shared/freshness.js";
import { answerOf, inForceOn } from "../shared/in-force.js";

/** Those of one outcome, with the fewest failures first and then the fewest doubts. */
export const inOrder = weighed => [...weighed].sort((one, other) =>
  one.fails.length - other.fails.length || (one.fails.length + one.doubts.length) - (other.fails.length + other.doubts.length));

/** The entry of a platform: its name, and why it does not meet everything. */
export function entryOf({ platform, fails, doubts }, words) {
  const entry = element("li", {}, link(platformAddress(words.vocabulary, platform), platform.name));
  if (fails.length + doubts.length > 0)
    entry.append(element("ul", {}, ...[...fails, ...doubts].map(need => reason(platform, need, words))));
  return entry;
}

/**
 * The entry of a platform that meets everything: each answer with what limits it, and behind them what was found, which
 * stands on the fact's own page and is read when someone opens it.
 * @param {Weighed} weighed
 * @param {{ vocabulary: Vocabulary }} words
 * @param {boolean} open Whether what was found is shown at once.
 */
export function meetingEntryOf({ platform, meets }, words, open) {
  const answers = meets.map(need => reason(platform, need, words));
  const details = element("details", { open }, element("summary", {}, "What each answer says"), element("ul", { class: "said" }, ...answers));
  details.addEventListener("toggle", () => {
    if (details.open && !details.dataset.asked) {
      details.dataset.asked = "yes";
      meets.forEach((need, index) => say(answers[index], platform, words, need));
    }
  });
  return element("li", {}, link(platformAddress(words.vocabulary, platform), platform.name), details);
}

/** What the pages of facts said, by address and place, since needs change often and facts do not. */
const said = new Map();

/** Adds to an answer what was found. */
async function say(entry, platform, words, need) {
  const criterion = words.criteria.get(need.criterion);
  const address = factAddress(words.vocabulary, platform, criterion);
  const place = placeOf(platform, criterion, need.finding);
  const key = `${address} ${place}`;
  if (!said.has(key))
    said.set(key, readFact(address, place).then(summaryIn, () => []));
  entry.append(...(await said.get(key)).map(text => element("p", {}, text)));
}

/** The summary of a finding and what else limits it, out of what its page says. */
const summaryIn = parts => parts
  .flatMap(part => part.matches(".lead, .scope") ? [part] : [...part.querySelectorAll(":scope > p:not([class]), :scope > .scope")])
  .map(part => part.textContent.trim());

function reason(platform, need, words) {
  const criterion = words.criteria.get(need.criterion);
  const isHeadline = need.finding === inForceOn(platform, criterion.id, today)[0];
  const limit = limitWords(need.finding, isHeadline && answerOf(platform, criterion.id).toCome);
  const drawn = copyOf("_reason");
  const question = drawn.firstElementChild;
  const limits = drawn.lastElementChild;
  drawn.className = need.outcome;
  question.setAttribute("href", factAddress(words.vocabulary, platform, criterion));
  question.textContent = criterion.title;
  limits.before(...need.doubt ? [words.doubts[need.doubt]]
    : [words.answer(need), " ", element("span", { class: "by" }, `(${words.vocabulary.standings[need.finding.standing].toLowerCase()})`)]);
  limits.textContent = limit;
  if (!limit)
    limits.remove();
  return drawn;
}

/** The words for answers and doubts. */
export function wordsOf(vocabulary, doubts) {
  const criteria = new Map(vocabulary.criteria.map(criterion => [criterion.id, criterion]));
  return {
    vocabulary,
    criteria,
    doubts,
    label: (id, need) => (criteria.get(id).needs?.[need] ?? criteria.get(id).answers[need]).words,
    answer: ({ criterion, finding, listed }) =>
      listed ? wordsOfAnswers(criteria.get(criterion), listed).join(", ") : fullWords(criteria.get(criterion), finding),
  };
}

const link = (address, text) => element("a", { href: address }, text);
