// Shows what is asked for, what each need does, and what is nearest where nothing meets them all.

import { entryOf, inOrder } from "./results.js";
import { meetingWithout, nearest, ruledOutBy } from "./weighing.js";
import { element } from "../shared/elements.js";

const count = (number, one, many) => `${number} ${number === 1 ? one : many}`;

/**
 * @param {Map<string, string[]>} needs
 * @param {object[]} weighed
 * @param {(criterion: string, button: HTMLElement) => void} takeAway
 * @returns {HTMLElement[]} An entry for each need.
 */
export function needsOf(needs, weighed, words, takeAway) {
  const most = Math.max(0, ...[...needs.keys()].map(criterion => ruledOutBy(weighed, criterion)));
  const meeting = weighed.filter(platform => platform.outcome === "meets").length;
  return [...needs].map(([criterion, ids]) => {
    const { title, isList } = words.criteria.get(criterion);
    const ruledOut = ruledOutBy(weighed, criterion);
    const gained = meetingWithout(weighed, criterion) - meeting;
    const isMost = ruledOut > 0 && ruledOut === most;
    const remove = element("button", { type: "button", "aria-label": `Remove: ${title}` }, "Remove");
    remove.addEventListener("click", () => takeAway(criterion, remove));
    return element("li", {},
      element("strong", {}, title), isList ? ", without " : ": ", ids.map(id => words.label(criterion, id)).join(" or "), " ",
      element("span", { class: isMost ? "effect most" : "effect" }, `· rules out ${ruledOut || "none"}${isMost ? ", the most" : ""}`), " ",
      gained > 0 && element("span", { class: "effect gain" }, `· without it, ${gained} more would meet everything`), " ", remove);
  });
}

/** More needs than this that all rule out the most say little by their names. */
const MOST_NAMED = 3;

/** Which need rules out the most, and which one alone keeps most services from meeting everything; empty where none rules anything out. */
export function strictestOf(needs, weighed, words) {
  const meeting = weighed.filter(platform => platform.outcome === "meets").length;
  const effects = [...needs.keys()].map(criterion => ({
    name: `“${words.criteria.get(criterion).title}”`,
    ruledOut: ruledOutBy(weighed, criterion),
    gained: meetingWithout(weighed, criterion) - meeting,
  }));
  const [strictest, most] = mostOf(effects, "ruledOut");
  const [helpful, gained] = mostOf(effects, "gained");
  return most === 0 ? "" : [
    strictest.length <= MOST_NAMED && `${list(strictest, "conjunction")} ${strictest.length > 1 ? "each rule" : "rules"} out the most: ${count(most, words.vocabulary.subject.singular, words.vocabulary.subject.plural)}.`,
    `Now ${count(meeting, "meets", "meet")} everything;`,
    gained === 0 ? "removing a single need changes nothing, as each fails something else too."
      : `without ${helpful.length > MOST_NAMED ? `one of ${helpful.length} needs` : list(helpful, "disjunction")} ${gained} more would.`,
  ].filter(Boolean).join(" ");
}

/** The effects that have the most of something, and how much that is. */
function mostOf(effects, what) {
  const most = Math.max(0, ...effects.map(effect => effect[what]));
  return [effects.filter(effect => effect[what] === most), most];
}

const list = (effects, type) => new Intl.ListFormat("en-GB", { type }).format(effects.map(({ name }) => name));

/** What is nearest where nothing meets everything: the services that miss the fewest needs, and which. */
export function nearestOf(weighed, words) {
  const found = weighed.length === 0 || weighed.some(platform => platform.outcome === "meets") ? [] : inOrder(nearest(weighed));
  if (found.length === 0)
    return [];
  const { singular, plural } = words.vocabulary.subject;
  const missed = found[0].fails.length + found[0].doubts.length;
  return [
    element("p", {}, `Nothing meets everything. Nearest: ${count(found.length, `${singular} that misses`, `${plural} that each miss`)} only ${count(missed, "need", "needs")}. `
      + "Remove what you can do without, or read the answers: what lacks evidence may still be true."),
    element("ul", { class: "suitabilities" }, ...found.map(platform => entryOf(platform, words))),
  ];
}
