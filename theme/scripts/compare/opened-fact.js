// Opens a cell of the comparison in place. A click with a key held down, or in another way than by the main button,
// leads to the fact's page, as with every link.

import { element } from "../shared/elements.js";
import { placeOf, readFact } from "../shared/fact-page.js";

const LINKS = "td > a.answer";
const PHONE = matchMedia("(max-width: 44rem)");

/**
 * @param {HTMLTableElement} table
 * @param {(open: string) => void} change Takes which cell a reader wants to see opened, as platform/criterion; empty for none.
 */
export function openedFact(table, change) {
  let opened = "";
  let shown = null;

  table.addEventListener("click", event => {
    const link = event.target.closest(LINKS);
    if (!link || event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey)
      return;
    event.preventDefault();
    const cell = cellAt(link);
    change(cell === opened ? "" : cell);
  });

  const platformAt = index => table.tHead?.rows[0].cells[index]?.dataset.platform;
  const cellAt = link => `${platformAt(link.closest("td").cellIndex)}/${link.closest("tr").cells[0].dataset.criterion}`;

  function linkTo(cell) {
    const [platform, criterion] = cell.split("/");
    const row = criterion && table.querySelector(`[data-criterion="${criterion}"]`)?.closest("tr");
    return row && [...row.cells].find(({ cellIndex }) => platformAt(cellIndex) === platform)?.querySelector("a.answer");
  }

  function close() {
    const link = linkTo(opened);
    if (link)
      link.ariaExpanded = "false";
    const hadFocus = shown?.contains(document.activeElement);
    shown?.remove();
    if (hadFocus)
      link?.focus();
    opened = "";
    shown = null;
  }

  return {
    /** Tells everybody of the links that they open something here. */
    tellLinks() {
      for (const link of table.querySelectorAll(LINKS))
        link.ariaExpanded = "false";
    },

    /**
     * Opens a cell; none for an empty text. One that is newly opened has the focus, and one in a table drawn anew has not.
     * @returns Whether a cell is open.
     */
    show(cell, groups) {
      const again = cell === opened;
      if (again && (!cell || shown.isConnected))
        return Boolean(cell);
      close();
      const link = cell && linkTo(cell);
      if (!link?.checkVisibility())
        return false;
      opened = cell;
      link.ariaExpanded = "true";
      const row = link.closest("tr");
      const platformName = link.closest("td").dataset.of;
      const panel = factPanel({
        title: `${platformName}: ${row.querySelector("th").textContent}`,
        address: link.getAttribute("href"),
        place: shownPlace(cell, groups),
        close: () => change(""),
      });
      if (PHONE.matches)
        link.closest("td").append(shown = panel);
      else
        row.after(shown = element("tr", { class: "opened" }, element("td", { colspan: `${row.cells.length}` }, panel)));
      if (!again) {
        panel.querySelector("h2").focus({ preventScroll: true });
        bringIntoView(link);
      }
      return true;
    },
  };
}

/**
 * A panel that fills itself. It asks to be closed by its button or Escape.
 * @param {{ title: string, address: string, place: number, close: () => void }} fact
 */
function factPanel({ title, address, place, close }) {
  const body = element("div", { "aria-busy": "true" }, element("p", { class: "by" }, "One moment"));
  const closing = element("button", { type: "button" }, "Close");
  closing.addEventListener("click", close);
  const panel = element("section", { class: "opened-fact", "aria-labelledby": "_opened" },
    element("h2", { id: "_opened", tabindex: "-1" }, title),
    body,
    element("p", { class: "opened-actions" }, element("a", { href: address }, "Open this fact’s page"), " ", closing));
  panel.addEventListener("keydown", event => {
    if (event.key !== "Escape")
      return;
    event.stopPropagation();
    close();
  });
  readFact(address, place)
    .then(parts => body.replaceChildren(...parts))
    .catch(() => body.replaceChildren(element("p", {}, "This could not be loaded. Open the fact’s page instead.")))
    .finally(() => body.removeAttribute("aria-busy"));
  return panel;
}

/** Brings the row to the top of the frame, under the headers, so that there is room for the panel below it. */
function bringIntoView(link) {
  if (PHONE.matches) {
    link.closest("td").scrollIntoView({ block: "start" });
    return;
  }
  const frame = link.closest(".comparison-frame");
  const head = frame.querySelector("thead").getBoundingClientRect();
  frame.scrollTop += link.closest("tr").getBoundingClientRect().top - head.bottom;
  frame.scrollIntoView({ block: "nearest" });
}

/** Where the finding of a cell stands on the fact's page. The table of the build shows headlines. */
function shownPlace(cell, groups) {
  const [platformId, criterionId] = cell.split("/");
  const shown = groups?.flatMap(({ rows }) => rows).find(row => row.criterion.id === criterionId)
    ?.cells.find(one => one.platform.id === platformId);
  return shown && placeOf(shown.platform, shown.criterion, shown.finding ?? shown.elsewhere ?? shown.today);
}
