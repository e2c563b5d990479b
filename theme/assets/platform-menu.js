// The menu of platforms: which are compared, in which order, and all others to add. Everything is a button, so that
// it can be done without a pointer; what was done is told politely.

import { element } from "./elements.js";
import { plain } from "./comparison-rows.js";

const MOST_OFFERED = 12;

/**
 * @param {HTMLElement} menu
 * @param {{ most: number, listings: () => Promise<object[]>, change: (ids: string[], told: string) => void }} page
 *   The most columns, the list of all platforms, and what to do with a choice.
 * @returns Shows the platforms of a view.
 */
export function platformMenu(menu, { most, listings, change }) {
  const [shown, search, offered, count] = ["shown", "search", "offered", "count"].map(part => menu.querySelector(`[data-part=${part}]`));
  let chosen = [];
  let all = [];

  menu.addEventListener("toggle", async () => {
    if (menu.open) {
      all = await listings().catch(() => all);
      drawOffered();
    }
  });
  search.addEventListener("input", drawOffered);

  function choose(ids, told, focus) {
    change(ids.map(platform => platform.id), told);
    draw(ids);
    (menu.querySelector(focus) ?? search).focus();
  }

  function draw(platforms) {
    chosen = platforms;
    shown.replaceChildren(...platforms.map((platform, place) => element("li", {},
      element("span", {}, platform.name),
      button("←", `Move ${platform.name} forward`, place > 0 && (() => move(place, place - 1)), `${platform.id}-forward`),
      button("→", `Move ${platform.name} back`, place < platforms.length - 1 && (() => move(place, place + 1)), `${platform.id}-back`),
      button("×", `Remove ${platform.name}`, platforms.length > 1 && (() => remove(place)), `${platform.id}-remove`))));
    drawOffered();
  }

  function move(from, to) {
    const moved = chosen.toSpliced(from, 1).toSpliced(to, 0, chosen[from]);
    const same = to < from ? "forward" : "back";
    const atEnd = to === 0 || to === moved.length - 1;
    const direction = atEnd ? (to === 0 ? "back" : "forward") : same;
    choose(moved, `${chosen[from].name} is now ${to + 1} of ${moved.length}.`, `[data-do="${chosen[from].id}-${direction}"]`);
  }

  function remove(place) {
    const left = chosen.toSpliced(place, 1);
    choose(left, `${chosen[place].name} removed, ${left.length} left.`, `[data-do="${left[Math.min(place, left.length - 1)].id}-remove"]`);
  }

  function drawOffered() {
    const words = plain(search.value).split(/\s+/).filter(Boolean);
    const others = all.filter(platform => !chosen.some(one => one.id === platform.id));
    const found = others.filter(platform => {
      const names = plain([platform.name, ...(platform.aliases ?? [])].join(" "));
      return words.every(word => names.includes(word));
    });
    const full = chosen.length >= most;
    offered.replaceChildren(...found.slice(0, full ? 0 : MOST_OFFERED).map(platform => element("li", {},
      button(`+ ${platform.name}`, `Add ${platform.name}`,
        () => choose([...chosen, platform], `${platform.name} added, ${chosen.length + 1} shown.`, "[data-part=search]"), `${platform.id}-add`))));
    count.textContent = full ? `${most} are as many as fit; remove one to add another.`
      : found.length > MOST_OFFERED ? `${found.length - MOST_OFFERED} more; type a name to find them.`
      : found.length === 0 && words.length > 0 ? "None of that name."
      : "";
  }

  return platforms => {
    if (platforms.map(platform => platform.id).join() !== chosen.map(platform => platform.id).join())
      draw(platforms);
  };
}

function button(sign, label, act, name) {
  const made = element("button", { type: "button", "aria-label": label, title: label, disabled: !act, "data-do": name }, sign);
  if (act)
    made.addEventListener("click", act);
  return made;
}
