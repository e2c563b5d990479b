// Shows the page of a platform as it was on another day: answers that were others then take the place of today's.

import { addressOf, answersBeside, fullWords, limitWords, ratingOf, shortWords, termsOf } from "./answers.js";
import { readView, writeView, DEFAULT_VIEW } from "./comparison-address.js";
import { gapWords, isOfToday, isUndated } from "./comparison-rows.js";
import { answerLink } from "./comparison-table.js";
import { element, icon } from "./elements.js";
import { placeOnPage, readFact } from "./fact-page.js";
import { latestOf } from "./holdings.js";
import { drawPastDay } from "./past-day.js";

const UNREADABLE = "The address asked for a day that this page cannot show, so this is today.";
const UNLOADED = "What held on that day could not be loaded. Try again in a moment, or reload the page.";

const picker = document.querySelector(".day-picker");
const past = document.querySelector(".past-day");
const status = picker.querySelector("[role=status]");
const tally = document.querySelector("[data-part=tally]");
const field = picker.querySelector("[name=on]");
const { firstDay, today, platform: platformId } = picker.dataset;
const data = answersBeside(picker.dataset.answers);

const rows = [...document.querySelectorAll(".fact-row")].map(row => ({
  row,
  criterion: row.querySelector(".fact-answer a.answer").getAttribute("href").split("/")[3],
  parts: [row.querySelector(".fact-answer"), row.querySelector(".fact-text")].map(part => ({ part, built: [...part.childNodes] })),
}));
const tallyBuilt = [...tally.childNodes];
let turn = 0;

field.addEventListener("change", () => field.validity.valid && go(field.value === today ? "" : field.value));
addEventListener("popstate", showAddress);
showAddress();
picker.classList.add("ready");

function showAddress() {
  const asked = readView(location.search, { firstDay, today, topics: [], criteria: [] });
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
  past.hidden = true;
  tally.replaceChildren(...tallyBuilt);
  for (const { row, parts } of rows) {
    row.classList.remove("changed");
    for (const { part, built } of parts)
      part.replaceChildren(...built);
  }
}

function showDay(day, vocabulary, platform, events) {
  showToday();
  const facts = rows.map(fact => {
    const criterion = vocabulary.criteria.find(one => one.id === fact.criterion);
    return { ...fact, platform, criterion, then: latestOf(platform, criterion.id, day), now: latestOf(platform, criterion.id, today) };
  });
  const ofToday = facts.filter(({ criterion, then: [headline] }) => isOfToday(platform, criterion, headline));
  const changed = facts.filter(fact => !ofToday.includes(fact)).filter(({ then, now }) => then.length !== now.length || then.some((finding, index) => finding !== now[index]));
  for (const fact of changed)
    showFact(vocabulary, fact);
  for (const fact of ofToday)
    showGap(vocabulary, fact);
  for (const { criterion, then: [headline], parts: [{ part }] } of changed)
    if (isUndated(platform, criterion, headline))
      part.append(element("p", { class: "then-undated" }, "start not known"));
  showTally(vocabulary, facts.map(fact => ofToday.includes(fact) ? { ...fact, then: [] } : fact));
  past.replaceChildren(...drawPastDay(day, { changed: changed.length, undated: ofToday.length },
    events.map(event => ({ ...event, address: `#event-${event.id}` })), () => {
      go("");
      field.focus();
    }));
  past.hidden = false;
}

/** Says that nobody knows whether today's answer held then. */
function showGap(vocabulary, { criterion, platform, now: [current], parts: [answer, text] }) {
  answer.part.replaceChildren(answerLink(vocabulary, addressOf(platform.id, criterion.id), "unknown", gapWords({ today: current })));
  text.part.replaceChildren(element("p", { class: "then-undated" },
    `Today: ${fullWords(vocabulary, criterion, current)}. No source tells since when.`));
}

/** Puts the answers of then in the place of today's. What they say is read from the page of the fact. */
function showFact(vocabulary, { row, criterion, platform, parts: [answer, text], then: [headline, ...qualifying], now: [current] }) {
  row.classList.add("changed");
  const address = addressOf(platform.id, criterion.id);
  const limit = limitWords(vocabulary, platform, headline);
  answer.part.replaceChildren(
    answerLink(vocabulary, address, ratingOf(criterion, headline), shortWords(vocabulary, criterion, headline)),
    ...(limit ? [element("p", { class: "applies" }, limit)] : []),
    ...(headline ? [standing(vocabulary, headline)] : []),
    element("p", { class: "then-now" }, headline === current ? "Some answers beside it have changed since" : `Now: ${shortWords(vocabulary, criterion, current)}`));
  const terms = headline?.terms?.length > 1 ? [element("ul", { class: "terms" }, ...termsOf(vocabulary, criterion, headline).map(term => element("li", {}, term)))] : [];
  const others = qualifying.map(finding => {
    const rating = ratingOf(criterion, finding);
    return element("p", { class: "qualifies" },
      element("span", { class: "applies" }, `${limitWords(vocabulary, platform, finding)}:`), " ",
      element("span", { class: `rating-${rating}` }, icon(rating), fullWords(vocabulary, criterion, finding)));
  });
  if (headline === current) {
    text.part.replaceChildren(...text.built.filter(node => !node.classList?.contains("qualifies")), ...others);
    return;
  }
  const summary = element("div", {});
  text.part.replaceChildren(...terms, summary, ...others);
  if (headline)
    readFact(address, placeOnPage({ platform, criterion }, headline, today))
      .then(([finding]) => summary.append(...finding.querySelectorAll(":scope > p:not(.headline-standing)")))
      .catch(() => summary.append(element("a", { href: address }, "What is said of it")));
}

const standing = (vocabulary, finding) => element("p", { class: "fact-standing" },
  element("span", { class: `standing standing-${finding.standing}` }, icon(finding.standing), vocabulary.standings[finding.standing]));

function showTally(vocabulary, facts) {
  const ratings = facts.map(({ criterion, then: [headline] }) => ratingOf(criterion, headline));
  const words = Object.keys(vocabulary.ratings)
    .filter(rating => rating !== "listed")
    .map(rating => [ratings.filter(one => one === rating).length, vocabulary.ratings[rating].toLowerCase()])
    .filter(([count]) => count > 0)
    .map(([count, rating]) => `${count} ${rating}`);
  tally.replaceChildren(element("span", { class: "by" }, words.join(", ")));
}
