// Shows the page of a platform as it was on another day: answers that were others then take the place of today's.

import { answersBeside, factAddress, fullWords, limitWords, ratingOf, shortWords, wordsOf } from "../shared/answers.js";
import { readView, writeView, DEFAULT_VIEW } from "../compare/address.js";
import { cellOf, changeWords, gapWords, hasChanged } from "../compare/rows.js";
import { answerLink, copyOf, element, iconOf, setMark } from "../shared/elements.js";
import { placeOf, readFact } from "../shared/fact-page.js";
import { today } from "../shared/freshness.js";
import { inForceOn, isOfToday } from "../shared/in-force.js";
import { pastDay, watchDay } from "./past-day.js";

const UNREADABLE = "Part of this link was not understood. This is today.";
const UNLOADED = "The answers of that day could not be loaded. Try again, or reload the page.";

const picker = document.querySelector(".day-picker");
const status = picker.querySelector("[role=status]");
const tally = document.querySelector("[data-part=tally]");
const field = picker.querySelector("[name=on]");
const { firstDay, platform: platformId } = picker.dataset;
const data = answersBeside(picker.dataset.answers);

const rows = [...document.querySelectorAll(".fact-row")].map(row => ({
  row,
  criterionId: row.dataset.criterion,
  parts: [row.querySelector(".fact-answer"), row.querySelector(".fact-text")].map(part => ({ part, built: [...part.childNodes] })),
}));
const tallyBuilt = [...tally.childNodes];
const past = pastDay(() => {
  go("");
  field.focus();
});
let turn = 0;

watchDay(field, go, words => status.textContent = words);
addEventListener("popstate", showAddress);
showAddress();
picker.classList.add("ready");

function showAddress() {
  const asked = readView(location.search, { firstDay, today, people: [], occasions: [], topics: [], criteria: [] });
  return asked ? show(asked.on) : show("", UNREADABLE);
}

function go(day) {
  history.pushState(null, "", location.pathname + writeView({ ...DEFAULT_VIEW, on: day }));
  show(day);
}

async function show(day, told = "") {
  const mine = ++turn;
  field.value = day;
  status.textContent = told;
  if (!day) {
    showToday();
    return;
  }
  try {
    const [vocabulary, platform, events] = await Promise.all([data.vocabulary(), data.platform(platformId), data.events(platformId)]);
    if (mine === turn)
      showDay(day, vocabulary, platform, events);
  } catch {
    if (mine === turn)
      status.textContent = UNLOADED;
  }
}

function showToday() {
  past.hide();
  tally.replaceChildren(...tallyBuilt);
  for (const { row, parts } of rows) {
    row.classList.remove("changed");
    for (const { part, built } of parts)
      part.replaceChildren(...built);
  }
}

function showDay(day, vocabulary, platform, events) {
  showToday();
  const facts = rows.map(row => factOn(day, row, vocabulary, platform));
  for (const fact of facts)
    if (gapWords(fact.cell))
      showGap(vocabulary, fact);
    else if (fact.isChanged || fact.cell.finding !== fact.current)
      showFact(vocabulary, fact);
  showTally(vocabulary, facts);
  past.show(
    day, { changed: facts.filter(fact => fact.isChanged).length, undated: facts.filter(({ cell }) => cell.today).length }, [platform],
    events.map(event => ({ ...event, address: event.anchor })));
}

/** What a row shows of a day, and whether it is something else for readers than what it shows today. */
function factOn(day, row, vocabulary, platform) {
  const criterion = vocabulary.criteria.find(one => one.id === row.criterionId);
  const cell = cellOf({ ...DEFAULT_VIEW, on: day }, vocabulary, criterion, platform);
  const [then, now] = [day, today].map(at => inForceOn(platform, criterion.id, at));
  const othersOf = ([, ...others]) => others.filter(finding => !isOfToday(finding, today));
  const told = holding => othersOf(holding).map(finding => limitWords(finding) + fullWords(criterion, finding)).join();
  const isChanged = !gapWords(cell) && (hasChanged(cell) || told(then) !== told(now));
  return { ...row, cell, others: othersOf(then), current: now[0], isChanged };
}

/** Says why there is no answer: the platform was not there yet, or nobody knows whether today's held then. */
function showGap(vocabulary, { cell, parts: [answer, text] }) {
  const { criterion, platform } = cell;
  answer.part.replaceChildren(answerLink(vocabulary, factAddress(vocabulary, platform, criterion), "unknown", gapWords(cell)));
  text.part.replaceChildren(...(cell.today ? [element("p", { class: "then-undated" },
    `Today: ${fullWords(criterion, cell.today)}. No source says since when.`)] : []));
}

/** Puts the answers of then in the place of today's. What they say is read from the page of the fact. */
function showFact(vocabulary, { row, cell, others, current, isChanged, parts: [answer, text] }) {
  const { criterion, platform, finding } = cell;
  row.classList.toggle("changed", isChanged);
  const address = factAddress(vocabulary, platform, criterion);
  const limit = limitWords(finding);
  answer.part.replaceChildren(
    answerLink(vocabulary, address, ratingOf(criterion, finding), shortWords(criterion, finding), finding?.standing),
    ...(limit ? [element("p", { class: "applies" }, limit)] : []),
    ...(finding ? [standing(vocabulary, finding)] : []),
    ...(cell.undated ? [element("p", { class: "then-undated" }, "start not known")] : []),
    element("p", { class: isChanged ? "then-now" : "then-undated" }, hasChanged(cell) ? changeWords(cell)
      : isChanged ? "Some related answers have changed since" : "The same answer today; this is what was known then"));
  const terms = finding?.answers.length > 1 ? [element("ul", { class: "terms" }, wordsOf(criterion, finding.answers).map(term => element("li", {}, term)))] : [];
  const qualifying = others.map(other => qualifyingAnswer(criterion, other));
  if (finding === current) {
    text.part.replaceChildren(...text.built.filter(node => !node.classList?.contains("qualifies")), ...qualifying);
    return;
  }
  const summary = element("div", {});
  text.part.replaceChildren(...terms, summary, ...qualifying);
  if (finding)
    readFact(address, placeOf(platform, criterion, finding))
      .then(([told]) => summary.append(...told.querySelectorAll(":scope > p:not(.headline-standing)")))
      .catch(() => summary.append(element("a", { href: address }, "What is said of it")));
}

function standing(vocabulary, finding) {
  const mark = setMark(copyOf("_standing"), finding.standing);
  mark.append(vocabulary.standings[finding.standing]);
  return element("p", { class: "fact-standing" }, mark);
}

function qualifyingAnswer(criterion, finding) {
  const drawn = copyOf("_qualifying");
  const [limit, answer] = drawn.children;
  limit.prepend(limitWords(finding));
  const rating = ratingOf(criterion, finding);
  setMark(answer, rating, iconOf(rating, finding.standing)).append(fullWords(criterion, finding));
  return drawn;
}

function showTally(vocabulary, facts) {
  const ratings = facts.map(({ cell }) => ratingOf(cell.criterion, cell.finding));
  const words = Object.keys(vocabulary.ratings)
    .map(rating => [ratings.filter(one => one === rating).length, rating === "listed" ? "lists" : vocabulary.ratings[rating].toLowerCase()])
    .filter(([count]) => count > 0)
    .map(([count, rating]) => `${count} ${rating}`);
  tally.replaceChildren(element("span", { class: "by" }, facts.some(({ cell }) => cell.absent) ? "Not launched yet" : words.join(", ")));
}
