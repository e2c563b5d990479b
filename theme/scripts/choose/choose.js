// Which platforms meet what the reader needs, worked out again with each change.

import { answersBeside } from "../shared/answers.js";
import { choiceIn, searchFor, startFrom } from "./address.js";
import { nearestOf, needsOf, strictestOf } from "./needs.js";
import { otherServices } from "./others.js";
import { entryOf, inOrder, meetingEntryOf, wordsOf } from "./results.js";
import { weigh } from "./weighing.js";
import { today } from "../shared/freshness.js";

const KEPT = "choose";

/** Up to so many services that meet everything show at once what each of their answers says; each answer is a page to read. */
const MOST_OPEN = 3;
const tool = document.querySelector("#_tool");
const part = name => tool.querySelector(`[data-part="${name}"]`);
const answers = answersBeside(tool.dataset.answers);

const [vocabulary, bestKnown, profiles] = await Promise.all(
  [answers.vocabulary(), answers.bestKnown(), fetch(tool.dataset.profiles).then(answer => answer.json())]);
const runs = platform => !platform.retired || today < platform.retired;
const others = new Map();
const words = wordsOf(vocabulary, Object.fromEntries([...tool.querySelectorAll("[data-doubt]")].map(doubt => [doubt.dataset.doubt, doubt.textContent])));
const boxes = [...tool.querySelectorAll("input[type=checkbox]")];
const radios = [...tool.querySelectorAll("input[type=radio]")];
const known = {
  profiles,
  parties: radios.filter(radio => radio.name === "_for").map(radio => radio.value),
  options: Map.groupBy(boxes, box => box.closest("[data-criterion]").dataset.criterion),
};
for (const [criterion, members] of known.options)
  known.options.set(criterion, members.map(box => box.value));
const showOthers = part("others") && otherServices(part("others"), {
  listings: async () => (await answers.allPlatforms()).filter(platform => !platform.retired && !bestKnown.some(known => known.id === platform.id)),
  change: also => change({ ...choice, also }),
});
let choice;

/** Storage that the reader's browser may refuse. */
const kept = {
  read: () => attempt(() => localStorage.getItem(KEPT)) ?? null,
  write: text => attempt(() => (localStorage.setItem(KEPT, text), true)) ?? false,
  remove: () => attempt(() => localStorage.removeItem(KEPT)),
};

function attempt(action) {
  try {
    return action();
  } catch {
    return undefined;
  }
}

function showAddress() {
  const asked = choiceIn(location.search, known);
  choice = asked ?? startFrom("", known);
  note(asked ? "" : "Part of this link was not understood and was ignored.");
  show();
}

/** What is remembered takes the place of an address that asks for nothing, so that going back and forward find it there. */
function recall() {
  const remembered = location.search === "" ? kept.read() : null;
  if (!remembered || !choiceIn(remembered, known))
    return showAddress();
  history.replaceState(null, "", location.pathname + remembered);
  showAddress();
  note("Showing the needs saved on this device.");
}

function change(next) {
  choice = next;
  note("");
  history.pushState(null, "", location.pathname + searchFor(choice, known));
  show();
}

function note(text) {
  part("note").textContent = text;
}

function show() {
  for (const radio of radios)
    radio.checked = radio.value === (radio.name === "_for" ? choice.party : choice.profile);
  for (const box of boxes)
    box.checked = choice.needs.get(box.closest("[data-criterion]").dataset.criterion)?.includes(box.value) ?? false;
  for (const topic of tool.querySelectorAll("[data-topic]")) {
    const count = [...topic.querySelectorAll("[data-criterion]")].filter(question => choice.needs.has(question.dataset.criterion)).length;
    topic.querySelector(".count").textContent = count > 0 ? `${count} ${count === 1 ? "need" : "needs"}` : "";
  }
  part("forget").hidden = kept.read() === null;
  showOthers?.(choice.also.map(id => others.get(id)).filter(Boolean));
  showResults();
  loadOthers(choice);
}

/** Reads the answers of the services that were added, and shows the page again with them. */
async function loadOthers(wanted) {
  const missing = wanted.also.filter(id => !others.has(id));
  if (missing.length === 0)
    return;
  const listed = await answers.allPlatforms().catch(() => []);
  const read = await Promise.all(missing.map(async id => {
    const { id: now } = listed.find(platform => platform.id === id || platform.formerly?.includes(id)) ?? {};
    return now && !bestKnown.some(known => known.id === now) ? answers.platform(now).catch(() => null) : null;
  }));
  missing.forEach((id, index) => others.set(id, read[index]));
  if (choice !== wanted)
    return;
  if (read.includes(null))
    note(`${missing.filter((_, index) => !read[index]).join(", ")} could not be added: no ${vocabulary.subject.singular} has that name, or its answers could not be loaded.`);
  show();
}

function showResults() {
  const needs = new Map([...known.options.keys()].filter(criterion => choice.needs.has(criterion)).map(criterion => [criterion, choice.needs.get(criterion)]));
  const platforms = [...bestKnown, ...choice.also.map(id => others.get(id))].filter(platform => platform && runs(platform));
  const weighed = platforms.map(platform => weigh(vocabulary, platform, needs, choice.party, today));
  const of = outcome => inOrder(weighed.filter(platform => platform.outcome === outcome));
  part("results").hidden = needs.size === 0;
  part("no-needs").hidden = needs.size > 0;
  part("needs").replaceChildren(...needsOf(needs, weighed, words, takeAway));
  part("strictest").textContent = strictestOf(needs, weighed, words);
  part("nearest").replaceChildren(...needs.size > 0 ? nearestOf(weighed, words) : []);
  part("why").hidden = !choice.profile;
  part("why").firstElementChild.hash = choice.profile;
  for (const told of tool.querySelectorAll("[data-shut-out]"))
    told.hidden = choice.party !== told.dataset.shutOut;
  const meeting = of("meets");
  for (const outcome of ["meets", "cannot-tell", "fails"]) {
    const found = of(outcome);
    part(outcome).replaceChildren(...found.map(platform =>
      outcome === "meets" ? meetingEntryOf(platform, words, meeting.length <= MOST_OPEN) : entryOf(platform, words)));
    part(`${outcome}-count`).textContent = found.length;
    part(`${outcome}-none`).hidden = found.length > 0;
  }
  part("sum").hidden = needs.size === 0;
  part("status").textContent = needs.size === 0 ? ""
    : `${meeting.length} of ${platforms.length} meet everything, ${of("fails").length} fail, ${of("cannot-tell").length} lack evidence.`;
}

function takeAway(criterion, button) {
  const index = [...part("needs").children].indexOf(button.closest("li"));
  const needs = new Map(choice.needs);
  needs.delete(criterion);
  change({ ...choice, needs });
  (part("needs").children[Math.min(index, needs.size - 1)]?.querySelector("button") ?? part("heading")).focus();
}

tool.addEventListener("change", ({ target }) => {
  if (target.name === "_profile")
    change({ ...startFrom(target.value, known), also: choice.also });
  else if (target.name === "_for")
    change({ ...choice, party: target.value });
  else if (target.closest("[data-criterion]")) {
    const { criterion } = target.closest("[data-criterion]").dataset;
    const ids = boxes.filter(box => box.checked && box.closest("[data-criterion]").dataset.criterion === criterion).map(box => box.value);
    const needs = new Map(choice.needs).set(criterion, ids);
    if (ids.length === 0)
      needs.delete(criterion);
    change({ ...choice, needs });
  }
});

part("clear").addEventListener("click", () => change(startFrom("", known)));

part("copy").addEventListener("click", async () => {
  const address = location.origin + location.pathname + searchFor(choice, known);
  note(await navigator.clipboard?.writeText(address).then(() => true, () => false) ? "Link copied." : `The link: ${address}`);
});

part("remember").addEventListener("click", () => {
  note(kept.write(searchFor(choice, known)) ? "Saved on this device until you press Forget." : "This browser does not let pages save anything.");
  part("forget").hidden = kept.read() === null;
});

part("forget").addEventListener("click", () => {
  kept.remove();
  note("Forgotten. Nothing is stored on this device.");
  part("forget").hidden = true;
  part("remember").focus();
});

addEventListener("popstate", showAddress);
for (const link of document.querySelectorAll(".use-profile"))
  link.hidden = false;
tool.hidden = false;
recall();
