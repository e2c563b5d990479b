// Leaves of a long list only the entries that have all the words that are typed and what is chosen. Sections without any,
// and what leads to them, are left out too. What is typed is kept nowhere.

import { plain } from "./elements.js";

for (const filter of document.querySelectorAll("[data-filter]")) {
  const entries = [...document.querySelectorAll(filter.dataset.filter)].map(entry => ({ entry, text: plain(entry.textContent) }));
  const sections = new Set(entries.map(({ entry }) => entry.closest("section")));
  const field = filter.querySelector("input");
  const selects = [...filter.querySelectorAll("select")];
  const status = filter.querySelector("[role=status]");

  const show = () => {
    const words = plain(field.value).split(/\s+/).filter(Boolean);
    const chosen = selects.filter(select => select.value);
    let found = 0;
    for (const { entry, text } of entries) {
      entry.hidden = !words.every(word => text.includes(word))
        || !chosen.every(({ value, dataset: { of } }) => entry.dataset[of] === value || entry.dataset[of]?.split(" ").includes(value));
      found += Number(!entry.hidden);
    }
    for (const section of sections) {
      section.hidden = entries.every(({ entry }) => entry.hidden || entry.closest("section") !== section);
      for (const link of document.querySelectorAll(`a[href="#${section.getAttribute("aria-labelledby")}"]`))
        link.parentElement.hidden = section.hidden;
    }
    status.textContent = words.length + chosen.length > 0 ? `${found} of ${entries.length}` : "";
  };

  filter.addEventListener("input", show);
  // Browsers bring back what was typed when the reader comes back to the page.
  show();
  filter.hidden = false;
}
