// The page of results, which follow what is typed. The address holds the query and the filters.

import { element } from "../shared/elements.js";
import { longestQuery, readAddress, writeAddress } from "./address.js";
import { showAnswer } from "./answer.js";
import { excerpt } from "./excerpt.js";
import { afterPause, openIndex } from "./index-files.js";
import { list } from "./listing.js";
import { byKind, gaps, marked, note } from "./marks.js";
import { search } from "./query.js";

const hitsAtOnce = 10;

const pairs = list => list.flatMap((id, place) => place % 2 ? [] : [[id, list[place + 1]]]);

const capital = word => word[0].toUpperCase() + word.slice(1);

const form = document.querySelector(".search-box");
const input = form.querySelector("input");
const results = document.getElementById("_results");

const item = (hit, found) => element("li", {},
  element("p", { class: "search-title" }, element("a", { href: hit.address }, marked(hit.title, found))),
  element("p", { class: "search-note" }, note(hit, found)),
  hit.text && element("p", { class: "search-text" }, marked(excerpt(hit.text, found), found)));

const start = index => {
  const choices = {
    kind: ["Kind", Object.entries(index.head.kinds)],
    platform: [capital(index.head.subject.singular), index.head.platforms.map(([id, name]) => [id, name])],
    topic: ["Topic", pairs(index.head.topics)],
    standing: ["Evidence", pairs(index.head.standings)],
  };
  const allowed = Object.fromEntries(Object.entries(choices).map(([name, [, list]]) => [name, list.map(([id]) => id)]));
  const selects = Object.entries(choices).map(([name, [label, list]]) => element("label", {}, label,
    element("select", { "data-filter": name }, element("option", { value: "" }, "Any"), list.map(([id, words]) => element("option", { value: id }, words)))));
  const status = element("p", { class: "by", role: "status" });
  const shown = element("div", {});
  const more = element("button", { type: "button", class: "action quiet", hidden: true }, "Show more");
  results.append(element("fieldset", { class: "search-filters" }, element("legend", { class: "visually-hidden" }, "Narrow down"), selects), status, shown, more);

  let most = hitsAtOnce;
  let isSettled = true;
  let isOdd = false;

  const queryNow = () => input.value.slice(0, longestQuery).trim();
  const filters = () => Object.fromEntries([...results.querySelectorAll("select")].flatMap(select => select.value ? [[select.dataset.filter, select.value]] : []));
  const stateNow = () => JSON.stringify([queryNow(), filters(), most]);

  const tell = ({ answer, hits, hasMore, asks, ...words }) => {
    const count = `${hits.length}${hasMore ? " or more" : ""} ${hits.length === 1 && !hasMore ? "result" : "results"}`;
    status.replaceChildren(
      isOdd ? "Part of this link was not understood and was ignored. " : "",
      !asks ? "Type a question or pick a filter."
      : hits.length ? `${answer ? "An answer and " : ""}${count}. `
      : answer ? "An answer. "
      : "Nothing found. Try fewer or other words, remove a filter, or look from A to Z below. ",
      ...(asks && !hits.length && !answer && !words.absent && !words.language ? [] : gaps(words, meant => element("a", { href: writeAddress(location.pathname, meant, filters()) }, meant))));
  };

  const show = (query, result) => {
    const { answer, hits, found, hasMore, asks } = result;
    shown.replaceChildren(
      ...(answer ? [showAnswer(answer)] : []),
      ...byKind(hits).map(([kind, some]) => element("section", {}, element("h2", {}, index.head.kinds[kind]), element("ul", { class: "search-hits" }, some.map(hit => item(hit, found))))));
    tell(result);
    more.hidden = !hasMore;
    document.getElementById("_a-to-z").hidden = Boolean(asks && (hits.length || answer));
    form.dataset.shown = query;
  };

  const nothing = { answer: null, hits: [], found: new Set(), mended: [], missing: [], hasMore: false, asks: false };

  const update = async () => {
    const [query, chosen, state] = [queryNow(), filters(), stateNow()];
    const isFiltered = Object.keys(chosen).length > 0;
    const isWanted = () => stateNow() === state;
    results.hidden = !query && !isFiltered && !isOdd;
    const reading = index.reading(afterPause(isWanted));
    try {
      const result = query ? await search(reading, input.value.slice(0, longestQuery), chosen, most) : isFiltered ? await list(reading, chosen, most) : nothing;
      await Promise.all(result.hits.map(async hit => hit.text = await reading.text(hit.number)));
      if (isWanted()) show(query, result);
    } catch {
      if (isWanted()) status.textContent = "Part of the search could not be loaded. Reload the page.";
    }
  };

  /** While someone types, the address follows; what they settled on stays in the history. */
  const change = settles => {
    most = hitsAtOnce;
    isOdd = false;
    const address = writeAddress(location.pathname, queryNow(), filters());
    if (isSettled && address !== location.pathname + location.hash) history.pushState(null, "", address);
    else history.replaceState(null, "", address);
    isSettled = settles;
    return update();
  };

  const restore = () => {
    const state = readAddress(location, allowed);
    most = hitsAtOnce;
    isOdd = state.isOdd;
    isSettled = true;
    input.value = state.query;
    for (const select of results.querySelectorAll("select")) select.value = state.filters[select.dataset.filter] ?? "";
    if (location.search) history.replaceState(null, "", writeAddress(location.pathname, state.query, state.filters));
    return update();
  };

  input.addEventListener("input", () => change(false));
  form.addEventListener("submit", () => change(true));
  results.addEventListener("change", () => change(true));
  more.addEventListener("click", () => {
    most += hitsAtOnce;
    update();
  });
  addEventListener("popstate", restore);
  addEventListener("hashchange", restore);

  // Arrows lead from the box through the results and back; Escape leads back at once.
  document.addEventListener("keydown", event => {
    const links = [...shown.querySelectorAll("a")];
    const place = links.indexOf(document.activeElement);
    if ((event.target !== input && place < 0) || event.isComposing) return;
    if (event.key === "Escape" && place < 0) {
      input.value = "";
      change(false);
    } else if (event.key === "Escape") input.focus();
    else if (event.key === "ArrowDown") (links[place + 1] ?? links[place] ?? input).focus();
    else if (event.key === "ArrowUp" && place >= 0) (links[place - 1] ?? input).focus();
    else return;
    event.preventDefault();
  });

  return restore();
};

const index = await openIndex(form.dataset.index).catch(() => null);
if (index) await start(index);
else {
  results.hidden = false;
  results.append(element("p", { class: "notice", role: "status" }, "The search could not be loaded. Reload the page, or look from A to Z."));
}
