// Services beyond the best known, which are held against the needs once someone adds them by name.

import { element, plain } from "../shared/elements.js";

const MOST_OFFERED = 8;

/** How many can be added, so that an address stays one that can be shared. */
export const MOST_OTHERS = 24;

/**
 * @param {HTMLElement} part Where names are typed and services are offered.
 * @param {{ listings: () => Promise<object[]>, change: (ids: string[]) => void }} page
 *   The services that can be added, and what to do with a choice.
 */
export function otherServices(part, { listings, change }) {
  const [added, field, offered, told] = ["added", "name", "offered", "told"].map(name => part.querySelector(`[data-others="${name}"]`));
  let chosen = [];
  let all = [];

  field.addEventListener("input", async () => {
    all = await listings().catch(() => []);
    offer();
  });

  function offer() {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    const found = words.length === 0 ? [] : all.filter(platform => !chosen.some(one => one.id === platform.id)
      && words.every(word => plain([platform.name, ...platform.aliases ?? []].join(" ")).includes(word)));
    const full = chosen.length >= MOST_OTHERS;
    offered.replaceChildren(...found.slice(0, full ? 0 : MOST_OFFERED).map(platform =>
      element("li", {}, button(`+ ${platform.name}`, `Add ${platform.name}`, () => {
        field.value = "";
        change([...chosen.map(one => one.id), platform.id]);
        field.focus();
      }))));
    told.textContent = full ? `${MOST_OTHERS} is the limit; remove one to add another.`
      : words.length === 0 ? ""
      : found.length > MOST_OFFERED ? `${found.length - MOST_OFFERED} more; type on to find them.`
      : found.length === 0 ? "No other service has that name." : "";
  }

  /** Shows the services that were added. */
  return platforms => {
    chosen = platforms;
    added.replaceChildren(...platforms.map(platform => element("li", {}, platform.name, " ",
      button("×", `Remove ${platform.name}`, () => {
        change(chosen.filter(one => one !== platform).map(one => one.id));
        field.focus();
      }))));
    offer();
  };
}

function button(sign, label, act) {
  const made = element("button", { type: "button", "aria-label": label }, sign);
  made.addEventListener("click", act);
  return made;
}
