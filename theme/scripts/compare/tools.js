// The controls above the comparison: they show a view, and tell what a reader makes of it.

import { watchDay } from "../past-day/past-day.js";
import { element, plain } from "../shared/elements.js";

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
    else if (name === "for" || name === "in")
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
    for (const name of ["for", "in", "on"])
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

// The menu of platforms: which are compared, in which order, and all others to add. Everything is a button, so that
// it can be done without a pointer; what was done is told politely. A name can be typed and added by Enter.

const MOST_OFFERED = 24;

/**
 * @param {HTMLDetailsElement} menu
 * @param {{ most: number, listings: () => Promise<object[]>, change: (ids: string[], told: string) => void }} page
 *   The most columns, the list of all platforms, and what to do with a choice.
 * @returns Shows the platforms of a view.
 */
export function platformMenu(menu, { most, listings, change }) {
  const [search, offered, count, none, shown] = ["search", "offered", "count", "none", "shown"].map(part => menu.querySelector(`[data-part=${part}]`));
  let all = [];
  let inView = [];

  // People who removed all are about to choose others: until then the table stays as it is, and so does the address.
  let chosen = [];

  menu.addEventListener("toggle", async () => {
    if (!menu.open) {
      draw(inView);
      return;
    }
    all = await listings().catch(() => all);
    drawOffered();
  });
  search.addEventListener("input", drawOffered);
  search.addEventListener("keydown", event => {
    if (event.key === "Enter" && search.value.trim() !== "") {
      offered.querySelector("button")?.click();
      search.focus();
    }
  });
  none.addEventListener("click", () => draw([]));

  function choose(platforms, told) {
    draw(platforms);
    if (platforms.length === 0)
      return;
    inView = platforms;
    change(platforms.map(platform => platform.id), told);
  }

  function draw(platforms) {
    chosen = platforms;
    shown.replaceChildren(...platforms.map((platform, place) => element("li", {},
      element("span", {}, platform.name),
      button("↑", `Move ${platform.name} forward`, place > 0 && (() => move(place, place - 1))),
      button("↓", `Move ${platform.name} back`, place < platforms.length - 1 && (() => move(place, place + 1))),
      button("×", `Remove ${platform.name}`, () => remove(place)))));
    drawOffered();
  }

  function move(from, to) {
    const moved = chosen.toSpliced(from, 1).toSpliced(to, 0, chosen[from]);
    choose(moved, `${chosen[from].name} is now ${to + 1} of ${moved.length}.`);
    const [forward, back] = shown.children[to].querySelectorAll("button");
    (forward.disabled || (to > from && !back.disabled) ? back : forward).focus();
  }

  function remove(place) {
    const { name } = chosen[place];
    choose(chosen.toSpliced(place, 1), `${name} removed, ${chosen.length - 1} left.`);
    focusOn(chosen.length > 0 ? shown : offered, place);
  }

  function add(platform, place) {
    search.value = "";
    choose([...chosen, platform], `${platform.name} added, ${chosen.length + 1} shown.`);
    focusOn(offered, place);
  }

  /** Goes to what has taken the place of a button that is gone: the last one of an entry. */
  function focusOn(list, place) {
    (list.children[Math.min(place, list.children.length - 1)]?.querySelector("button:last-child") ?? search).focus();
  }

  function drawOffered() {
    const found = named(search.value, all.filter(platform => !chosen.some(one => one.id === platform.id)));
    const full = chosen.length >= most;
    offered.replaceChildren(...found.slice(0, full ? 0 : MOST_OFFERED).map((platform, place) => element("li", {},
      button(`+ ${platform.name}`, `Add ${platform.name}`, () => add(platform, place)))));
    count.textContent = full ? `${most} is the limit; remove one to add another.`
      : found.length === 0 && search.value.trim() !== "" ? count.dataset.none
      : [
        chosen.length === 0 && "None is chosen yet.",
        found.length > MOST_OFFERED && `${found.length - MOST_OFFERED} more; type a name to find them.`,
      ].filter(Boolean).join(" ");
  }

  return platforms => {
    inView = platforms;
    if (platforms.map(platform => platform.id).join() !== chosen.map(platform => platform.id).join())
      draw(platforms);
  };
}

/** The platforms that have all words of a text in their names, first those of just that name. */
function named(text, platforms) {
  const typed = plain(text).trim();
  const namesOf = ({ name, aliases = [] }) => [name, ...aliases].map(plain);
  return platforms
    .filter(platform => typed.split(/\s+/).every(word => namesOf(platform).join(" ").includes(word)))
    .sort((one, other) => Number(namesOf(other).includes(typed)) - Number(namesOf(one).includes(typed)));
}

function button(sign, label, act) {
  const made = element("button", { type: "button", "aria-label": label, title: label, disabled: !act }, sign);
  if (act)
    made.addEventListener("click", act);
  return made;
}
