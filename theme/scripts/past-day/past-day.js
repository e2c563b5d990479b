// Says of which day a page shows answers, what has changed since, and what happened around that day.

import { dateWords } from "../shared/answers.js";
import { isAbsent } from "../compare/rows.js";
import { element } from "../shared/elements.js";
import { today } from "../shared/freshness.js";

/** "Of that time" is half a year to either side, in milliseconds. */
const AROUND = 183 * 24 * 60 * 60 * 1000;
const MOST_EVENTS = 20;

/** How long a day that cannot be shown stands before that is said: while a year is typed, each digit makes another century. */
const PATIENCE = 1000;

/**
 * Watches the field of the day, which ends with the reader's.
 * @param {HTMLInputElement} field
 * @param {(day: string) => void} change Takes a day that was chosen; empty for today.
 * @param {(words: string) => void} tell Says why a day is not shown.
 */
export function watchDay(field, change, tell) {
  let waiting;
  field.max = today;
  field.addEventListener("change", () => {
    clearTimeout(waiting);
    if (field.validity.valid)
      change(field.value === field.max ? "" : field.value);
    else
      waiting = setTimeout(() => tell(`Choose a day from ${dateWords(field.min)} to ${dateWords(field.max)}.`), PATIENCE);
  });
}

/**
 * The line that names the day and stays in view, and the notice below it.
 * @param {() => void} backToToday
 */
export function pastDay(backToToday) {
  const [line, notice] = [".past-line", ".past-day"].map(name => document.querySelector(name));
  line.querySelector("button").addEventListener("click", backToToday);
  return {
    hide() {
      line.hidden = notice.hidden = true;
    },

    /**
     * @param {string} day
     * @param {{ changed: number, undated: number }} counts How many answers differ from today's, and of how many nobody knows whether they held.
     * @param {object[]} platforms
     * @param {{ address: string, date: string, kind: string, title: string }[]} events
     */
    show(day, counts, platforms, events) {
      line.querySelector("strong").textContent = dateWords(day);
      notice.replaceChildren(drawWhatIsKnown(day, counts, platforms, notice.dataset.explained), drawEvents(eventsAround(day, events)));
      line.hidden = notice.hidden = false;
    },
  };
}

function drawWhatIsKnown(day, { changed, undated }, platforms, explained) {
  const absent = platforms.filter(platform => isAbsent({ on: day }, platform));
  const undatedLaunches = platforms.filter(platform => !platform.launched);
  return element("p", {},
    absent.length < platforms.length &&
      (changed === 0 ? "No answer is known to have changed since. " : `${answers(changed)} changed since and ${changed === 1 ? "is" : "are"} marked. `),
    absent.length > 0 && `Not launched yet: ${absent.map(({ name, launched }) => `${name} (${launched.words})`).join(", ")}. `,
    undatedLaunches.length > 0 && `Launch date unknown: ${undatedLaunches.map(({ name }) => name).join(", ")}. `,
    undated > 0 && [
      `For ${answers(undated)} no source says since when. `,
      explained && element("a", { href: explained }, "How this works")]);
}

const answers = count => `${count} ${count === 1 ? "answer" : "answers"}`;

/** What happened in a time, the oldest first; where they are many, those that are closest to the day. */
function eventsAround(day, events) {
  const firstDay = ({ date, from }) => from ?? date;
  const distance = event => Math.abs(Date.parse(firstDay(event)) - Date.parse(day));
  return events
    .filter(event => distance(event) <= AROUND && event.date <= today)
    .sort((one, other) => distance(one) - distance(other))
    .slice(0, MOST_EVENTS)
    .sort((one, other) => firstDay(one).localeCompare(firstDay(other)));
}

function drawEvents(events) {
  if (events.length === 0)
    return element("p", { class: "by" }, "No event is recorded around then.");
  return element("details", {},
    element("summary", {}, `What happened within half a year (${events.length})`),
    element("ul", { class: "past-events" }, events.map(event => element("li", {},
      element("time", { datetime: event.date }, dateWords(event.date)), " ",
      element("a", { href: event.address }, event.title), " ",
      element("span", { class: "by" }, event.kind)))));
}
