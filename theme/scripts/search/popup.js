// The list below the box: a combobox as the ARIA Authoring Practices have it, with the focus in the box all the time.

import { element } from "../shared/elements.js";
import { before, byKind, dueMark, gaps, marked, note, rated, standing } from "./marks.js";
import { afterPause, openIndex } from "./index-files.js";
import { search } from "./query.js";

const mostHits = 7;

/** Nobody asks in more letters. */
const longestQuery = 200;

export const start = (form, input) => {
  const { index: address } = form.dataset;
  const list = element("div", { class: "search-list", id: "_search-list", role: "listbox", "aria-label": "Results", hidden: "" });
  const status = element("p", { class: "visually-hidden", role: "status" });
  form.append(list, status);
  for (const [key, value] of [["role", "combobox"], ["aria-autocomplete", "list"], ["aria-expanded", "false"], ["aria-controls", list.id]])
    input.setAttribute(key, value);

  let index = openIndex(address);
  let active = -1;

  const options = () => [...list.querySelectorAll("[role=option]")];

  const activate = place => {
    const all = options();
    active = place;
    all.forEach((option, number) => option.setAttribute("aria-selected", String(number === active)));
    if (all[active]) {
      input.setAttribute("aria-activedescendant", all[active].id);
      all[active].scrollIntoView({ block: "nearest" });
    } else {
      input.removeAttribute("aria-activedescendant");
    }
  };

  const close = () => {
    list.hidden = true;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
    active = -1;
  };

  const option = (address, ...children) => element("a", { role: "option", "aria-selected": "false", tabindex: "-1", href: address }, ...children);

  const group = (label, ...members) => element("div", { role: "group", "aria-label": label }, element("p", { class: "search-kind", "aria-hidden": "true" }, label), members);

  const answerOption = answer => option(answer.address,
    element("span", { class: "search-title" }, answer.question),
    element("span", { class: "search-note" },
      element("span", { class: `answer rating-${answer.rating}` }, rated(answer.rating, answer.words, answer.standingId)),
      answer.rating !== answer.standingId && standing(answer), answer.limit && ` · ${answer.limit}`, " ", dueMark(answer.freshUntil)),
    before(answer).map(words => element("span", { class: "search-note" }, words)));

  const countsOption = ({ name, address, counts }) => option(address,
    element("span", { class: "search-title" }, `What is known about ${name}`),
    element("span", { class: "search-note" }, counts.map(([rating, count]) => [element("span", { class: `answer rating-${rating}` }, rated(rating, `${count} ${rating}`)), " "])));

  const pageOption = ({ address, title, note }) => option(address,
    element("span", { class: "search-title" }, title),
    note && element("span", { class: "search-note" }, note));

  const answerOptions = given =>
    given.kind === "list"
      ? [option(given.address,
          element("span", { class: "search-title" }, given.question),
          given.groups.slice(0, 3).map(({ label, rating, links }) => element("span", { class: "search-note" },
            element("span", { class: `answer rating-${rating}` }, rated(rating, label)), `: ${links.slice(0, 6).map(({ name }) => name).join(", ")}${links.length > 6 ? " …" : ""}`)))]
    : given.kind === "pair"
      ? [option(given.address, element("span", { class: "search-title" }, `${given.names.join(" and ")} side by side`)),
          ...given.rows.slice(0, 2).flatMap(row => row.answers).slice(0, 4).map(answerOption)]
    : given.kind === "tally" ? [countsOption(given)]
    : given.kind === "page" ? [pageOption(given)]
    : given.rows.flatMap(row => row.answers).map(answerOption);

  const hitOption = (hit, found) => option(hit.address,
    element("span", { class: "search-title" }, marked(hit.title, found)),
    element("span", { class: "search-note" }, note(hit, found)));

  const show = (query, { kinds, answer, hits, found, asks, ...words }) => {
    form.dataset.shown = query;
    if (!asks) return close();
    const told = hits.length || answer || words.absent ? gaps(words).join("") : "";
    list.replaceChildren(
      ...(told ? [element("p", { class: "search-kind", "aria-hidden": "true" }, told)] : []),
      ...(answer ? [group("Answer", answerOptions(answer))] : []),
      ...byKind(hits).map(([kind, some]) => group(kinds[kind], some.map(hit => hitOption(hit, found)))),
      option(`${form.action}#${new URLSearchParams({ q: query })}`, element("span", { class: "search-all" }, hits.length || answer ? "All results" : "Nothing found. Search from A to Z")));
    options().forEach((each, number) => each.id = `_search-option-${number}`);
    list.hidden = false;
    input.setAttribute("aria-expanded", "true");
    activate(-1);
    const count = options().length - 1;
    status.textContent = `${count ? `${count} ${count === 1 ? "result" : "results"}` : "Nothing found"}. ${told}`;
  };

  const update = async () => {
    const query = input.value.trim();
    if (!query || query.length > longestQuery) return close();
    const isWanted = () => input.value.trim() === query && document.activeElement === input;
    const gate = afterPause(isWanted);
    try {
      const result = await search((await index).reading(gate), input.value, {}, mostHits);
      if (isWanted()) show(query, result);
    } catch {
      if (!isWanted()) return;
      // The next key tries again; until then the form leads to the page of its own.
      index = openIndex(address);
      index.catch(() => {});
      close();
      status.textContent = "The search could not be loaded";
    }
  };

  input.addEventListener("input", update);
  input.addEventListener("focus", update);
  input.addEventListener("blur", close);
  list.addEventListener("mousedown", event => event.preventDefault());
  input.addEventListener("keydown", event => {
    if (event.isComposing) return;
    if (event.key === "Escape") {
      if (list.hidden) input.value = "";
      else event.preventDefault();
      close();
    } else if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) update();
      else {
        // The box itself stands between the last and the first.
        const stops = options().length + 1;
        activate((active + 1 + (event.key === "ArrowDown" ? 1 : stops - 1)) % stops - 1);
      }
    } else if (event.key === "Enter" && !list.hidden && options()[active]) {
      event.preventDefault();
      options()[active].click();
    }
  });
  if (document.activeElement === input) update();
};
