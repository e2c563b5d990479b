// The whole view stands in the address, in words that people can read:
// ?platforms=zoom,signal&for=guest&in=group&topics=security&differ&on=2020-04-15&find=record&open=zoom/recording

import { parametersOf } from "../shared/address-parameters.js";

/**
 * What a view is made of, as it is where an address says nothing. Empty lists stand for the page's own choice.
 * @type {Readonly<View>}
 */
export const DEFAULT_VIEW = Object.freeze({
  platforms: [], for: "", in: "", topics: [], differ: false, changed: false, find: "", on: "", open: "",
});

const MOST_CHARACTERS = 2000;
const MOST_FOUND = 100;
const MOST_PLATFORMS = 24;

const id = /^[a-z0-9]+(-[a-z0-9]+)*$/;

const oneOf = known => text => known.includes(text) ? text : undefined;
const flag = text => text === "" ? true : undefined;

function listOf(text, most, isKnown) {
  const ids = text.split(",");
  return ids.length <= most && new Set(ids).size === ids.length && ids.every(isKnown) ? ids : undefined;
}

/**
 * Reads a view from the query of an address.
 * @param {string} query Such as "?on=2020-04-15".
 * @param {{ firstDay: string, today: string, people: string[], occasions: string[], topics: string[], criteria: string[] }} page What the page can show.
 * @returns {View | null} Null where the address asks for what no page can show.
 */
export function readView(query, page) {
  const readers = {
    platforms: text => listOf(text, MOST_PLATFORMS, platform => id.test(platform)),
    for: oneOf(page.people),
    in: oneOf(page.occasions),
    topics: text => listOf(text, page.topics.length, topic => page.topics.includes(topic)),
    differ: flag,
    changed: flag,
    find: text => text.length <= MOST_FOUND && /^[^<>\p{Cc}]+$/u.test(text) ? text : undefined,
    on: text => isDay(text) && text >= page.firstDay && text <= page.today ? text : undefined,
    open: text => {
      const [platform, criterion, ...more] = text.split("/");
      return id.test(platform) && page.criteria.includes(criterion) && more.length === 0 ? text : undefined;
    },
  };
  const asked = parametersOf(query, MOST_CHARACTERS);
  const parts = asked && [...asked].map(([name, text]) => [name, Object.hasOwn(readers, name) ? readers[name](text) : undefined]);
  return !parts || parts.some(([, part]) => part === undefined) ? null : { ...DEFAULT_VIEW, ...Object.fromEntries(parts) };
}

/**
 * The query of an address that holds a view; empty for the page's own.
 * @param {View} view
 */
export function writeView(view) {
  const parts = Object.keys(DEFAULT_VIEW)
    .filter(name => view[name].length !== 0 && view[name] !== false)
    .map(name => view[name] === true ? name : `${name}=${readable(view[name])}`);
  return parts.length > 0 ? `?${parts.join("&")}` : "";
}

/** Commas and slashes need no escape in a query (RFC 3986, 3.4), and addresses are for people too. */
const readable = value => encodeURIComponent(value).replaceAll("%2C", ",").replaceAll("%2F", "/").replaceAll("%20", "+");

/** Whether a text is a day that calendars have, as 2020-04-15. */
function isDay(text) {
  const day = /^\d{4}-\d\d-\d\d$/.test(text) ? new Date(`${text}T00:00Z`) : new Date(NaN);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(text);
}
