// Shows what became of the platforms.

import { addressOf, fullWords } from "./answers.js";
import { element } from "./elements.js";

/** Those of one outcome, with the fewest failures first and then the fewest doubts. */
export const inOrder = weighed => [...weighed].sort((one, other) =>
  one.fails.length - other.fails.length || (one.fails.length + one.doubts.length) - (other.fails.length + other.doubts.length));

/** The entry of a platform: its name, and why it does not meet everything. */
export function entryOf({ platform, fails, doubts }, words) {
  const entry = element("li", {}, link(`/platforms/${platform.id}/`, platform.name));
  if (fails.length + doubts.length > 0)
    entry.append(element("ul", {},
      ...fails.map(need => reason(platform, need, words, words.answer(need))),
      ...doubts.map(need => reason(platform, need, words, words.doubts[need.doubt]))));
  return entry;
}

const reason = (platform, need, words, text) => element("li", { class: need.outcome },
  link(addressOf(platform.id, need.criterion), words.criteria.get(need.criterion).title), `: ${text}`);

/** The words for answers and doubts. */
export function wordsOf(vocabulary, doubts) {
  const criteria = new Map(vocabulary.criteria.map(criterion => [criterion.id, criterion]));
  return {
    criteria,
    doubts,
    label: (id, option) => criteria.get(id).options?.[option].label ?? vocabulary.terms[criteria.get(id).terms][option],
    answer: ({ criterion, finding, listed }) => fullWords(vocabulary, criteria.get(criterion), listed ? { terms: listed } : finding),
  };
}

const link = (address, text) => element("a", { href: address }, text);
