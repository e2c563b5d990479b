// Says of which day a page shows answers, what has changed since, and what happened around that day.

import { dateWords } from "./answers.js";
import { element } from "./elements.js";
import { firstDayOf } from "./holdings.js";

/** "Of that time" is half a year to either side. */
const DAYS_AROUND = 183;
const MOST_EVENTS = 20;
const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000;

/** Events of a time, the oldest first; where they are many, those that are closest to the day. */
export function eventsAround(day, events) {
  const distance = event => Math.abs(Date.parse(firstDayOf(event.date)) - Date.parse(day)) / MILLISECONDS_A_DAY;
  return events
    .filter(event => distance(event) <= DAYS_AROUND)
    .sort((one, other) => distance(one) - distance(other))
    .slice(0, MOST_EVENTS)
    .sort((one, other) => firstDayOf(one.date).localeCompare(firstDayOf(other.date)));
}

/**
 * What stands above answers of another day.
 * @param {string} day
 * @param {{ changed: number, undated: number }} counts How many answers differ from today's, and of how many nobody knows whether they held.
 * @param {{ address: string, date: string, kind: string, title: string }[]} events
 * @param {() => void} backToToday
 */
export function drawPastDay(day, { changed, undated }, events, backToToday) {
  const back = element("button", { type: "button" }, "Back to today");
  back.addEventListener("click", backToToday);
  return [
    element("p", {}, element("strong", {}, `As it was on ${dateWords(day)}. `),
      changed === 0 ? "No answer is known to have changed. " : `${answers(changed)} changed since and ${changed === 1 ? "is" : "are"} marked. `,
      ...(undated === 0 ? [] : [
        `Whether ${answers(undated)} of today held then is not known. `,
        element("a", { href: "/methodology/#history-and-dates" }, "How this is told"), " "]),
      back),
    drawEvents(eventsAround(day, events)),
  ];
}

const answers = count => `${count} ${count === 1 ? "answer" : "answers"}`;

function drawEvents(events) {
  if (events.length === 0)
    return element("p", { class: "by" }, "No event around then is recorded.");
  return element("details", {},
    element("summary", {}, `What happened within half a year (${events.length})`),
    element("ul", { class: "past-events" }, ...events.map(event => element("li", {},
      element("time", { datetime: event.date }, dateWords(event.date)), " ",
      element("a", { href: event.address }, event.title), " ",
      element("span", { class: "by" }, event.kind)))));
}
