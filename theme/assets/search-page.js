// The page of results, which follow what is typed. The address holds the query and the filters.

import { readAddress, writeAddress } from "./search-address.js";
import { showAnswer } from "./search-answer.js";
import { element } from "./elements.js";
import { byKind, excerpt, groups, marked, rated, standing } from "./search-marks.js";
import { openIndex } from "./search-index.js";
import { search } from "./search-query.js";

const hitsAtOnce = 10;

const pairs = list => list.flatMap((id, place) => place % 2 ? [] : [[id, list[place + 1]]]);

const form = document.querySelector(".search-box");
const input = form.querySelector("input");

const start = async () => {
  const results = document.getElementById("_results");
  const index = await openIndex(form.dataset.index).catch(() => null);
  if (!index) {
    results.hidden = false;
    results.append(element("p", { class: "notice", role: "status" }, "The search could not be loaded. Load the page again, or look from A to Z."));
    return;
  }
  const choices = {
    kind: ["Kind", Object.entries(groups)],
    platform: ["Platform", index.head.platforms.map(([id, name]) => [id, name])],
    topic: ["Topic", pairs(index.head.topics)],
    standing: ["Standing", pairs(index.head.standings)],
  };
  const allowed = Object.fromEntries(Object.entries(choices).map(([name, [, list]]) => [name, list.map(([id]) => id)]));
  const selects = Object.entries(choices).map(([name, [label, list]]) => element("label", {}, label,
    element("select", { "data-filter": name }, element("option", { value: "" }, "Any"), list.map(([id, words]) => element("option", { value: id }, words)))));
  const status = element("p", { class: "by", role: "status" });
  const shown = element("div", {});
  const more = element("button", { type: "button", class: "action quiet", hidden: "" }, "Show more");
  results.append(element("fieldset", { class: "search-filters" }, element("legend", { class: "visually-hidden" }, "Narrow down"), selects), status, shown, more);

  let most = hitsAtOnce;
  let isSettled = true;
  let isOdd = false;

  const filters = () => Object.fromEntries([...results.querySelectorAll("select")].flatMap(select => select.value ? [[select.dataset.filter, select.value]] : []));

  const item = (hit, found) => element("li", {},
    element("p", { class: "search-title" }, element("a", { href: hit.address }, marked(hit.title, found))),
    element("p", { class: "search-note" },
      hit.mark ? element("span", { class: `rating-${hit.mark} verdict-${hit.mark}` }, rated(hit.mark, hit.note)) : marked(hit.note, found), hit.mark !== hit.standingId && standing(hit)),
    hit.text && element("p", { class: "search-text" }, marked(excerpt(hit.text, found), found)));

  const show = (query, { answer, hits, found, corrected, hasMore }) => {
    shown.replaceChildren(
      ...(answer ? [showAnswer(answer)] : []),
      ...byKind(hits).map(([kind, some]) => element("section", {}, element("h2", {}, groups[kind]), element("ul", { class: "search-hits" }, some.map(hit => item(hit, found))))));
    const count = `${hits.length}${hasMore ? " or more" : ""} ${hits.length === 1 && !hasMore ? "result" : "results"}`;
    const read = corrected.length ? ` Nothing has ${corrected.map(([typed]) => `“${typed}”`).join(" or ")}; these are near.` : "";
    status.textContent = !query ? "Type what you look for; the filters narrow it down."
      : hits.length || answer ? `${answer ? "An answer and " : ""}${count}.${read}`
      : "Nothing found. Try fewer or other words, take a filter away, or look from A to Z below.";
    if (isOdd) status.textContent = `Part of this address made no sense and was left out. ${status.textContent}`;
    more.hidden = !hasMore;
    document.getElementById("_a-to-z").hidden = Boolean(query && (hits.length || answer));
    form.dataset.shown = query;
  };

  const update = async () => {
    const query = input.value.trim();
    const chosen = JSON.stringify(filters());
    results.hidden = !query && chosen === "{}" && !isOdd;
    const empty = { answer: null, hits: [], found: new Set(), corrected: [], hasMore: false };
    try {
      const isWanted = () => input.value.trim() === query && JSON.stringify(filters()) === chosen;
      const result = query ? await search(index, input.value, filters(), most, isWanted) : empty;
      if (isWanted()) show(query, result);
    } catch {
      status.textContent = "Part of the search could not be loaded. Load the page again.";
    }
  };

  /** While someone types, the address follows; what they settled on stays in the history. */
  const change = settles => {
    most = hitsAtOnce;
    isOdd = false;
    const address = writeAddress(input.value.trim(), filters());
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
    if (location.search) history.replaceState(null, "", writeAddress(state.query, state.filters));
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
    if (event.target !== input && place < 0) return;
    if (event.key === "Escape" && place < 0) {
      input.value = "";
      change(false);
    } else if (event.key === "Escape") input.focus();
    else if (event.key === "ArrowDown") (links[place + 1] ?? links[place] ?? input).focus();
    else if (event.key === "ArrowUp" && place >= 0) (links[place - 1] ?? input).focus();
    else return;
    event.preventDefault();
  });

  await restore();
};

await start();
