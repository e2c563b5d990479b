// The controls above the comparison: they show a view, and tell what a reader makes of it.

import { watchDay } from "../past-day/past-day.js";

/**
 * @param {HTMLElement} tools
 * @param {(changes: object, how?: "push" | "replace") => void} change Takes the parts of the view that a reader changed.
 * @param {(words: string) => void} tell Says why something is not shown.
 * @returns Shows a view in the controls.
 */
export function comparisonTools(tools, change, tell) {
  const field = name => tools.querySelector(`[name=${name}]`);
  const topics = () => [...tools.querySelectorAll("[name=topics]")];
  let typing;

  tools.addEventListener("change", ({ target }) => {
    const { name, type, value, checked } = target;
    if (name === "topics")
      change({ topics: topics().filter(topic => topic.checked).map(topic => topic.value) });
    else if (type === "checkbox")
      change({ [name]: checked });
    else if (name === "for" || name === "calls")
      change({ [name]: value });
  });
  watchDay(field("on"), on => change({ on }), tell);
  field("find").addEventListener("input", () => {
    clearTimeout(typing);
    typing = setTimeout(() => change({ find: field("find").value.replace(/[<>\p{Cc}\p{Cs}]/gu, "").trim() }, "replace"), 150);
  });
  closeMenus(tools);
  fold(tools);

  return view => {
    for (const name of ["for", "calls", "on"])
      field(name).value = view[name];
    for (const name of ["differ", "changed"])
      field(name).checked = view[name];
    for (const topic of topics())
      topic.checked = view.topics.includes(topic.value);
    if (document.activeElement !== field("find"))
      field("find").value = view.find;
    field("changed").closest("label").hidden = !view.on;
    tools.querySelector("[data-part=topics]").textContent = view.topics.length || "all";
  };
}

/** An open menu closes by Escape, which leads back to its button, and when the reader goes elsewhere. */
function closeMenus(tools) {
  const open = () => tools.querySelector("details[open]");
  tools.addEventListener("keydown", event => {
    const menu = event.key === "Escape" && open();
    if (!menu)
      return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
  for (const leaving of ["pointerdown", "focusin"])
    document.addEventListener(leaving, ({ target }) => {
      const menu = open();
      if (menu && target instanceof Node && !menu.contains(target))
        menu.open = false;
    });
}

/** On a phone the controls are folded until they are asked for; elsewhere the style sheet shows them and no button. */
function fold(tools) {
  const button = tools.querySelector(".tools-fold");
  button.addEventListener("click", () => {
    button.ariaExpanded = button.ariaExpanded !== "true";
  });
}
