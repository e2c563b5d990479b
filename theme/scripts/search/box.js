// Every page has a box to search in. What it takes to search is loaded when someone is about to; the page of results has
// a script of its own.

const form = document.querySelector(".search-box");
const input = form?.querySelector("input");
const isSearchPage = form?.dataset.results !== undefined;

const isTyping = element => element.isContentEditable || /^(input|textarea|select)$/i.test(element.tagName);

if (input) {
  document.addEventListener("keydown", event => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });

  // What is typed stands behind the #, which browsers send to nobody.
  form.addEventListener("submit", event => {
    event.preventDefault();
    if (!isSearchPage) location.href = `${form.action}#${new URLSearchParams({ q: input.value.trim() })}`;
  });

  if (!isSearchPage) {
    const failed = document.createElement("p");
    failed.className = "search-failed notice";
    failed.setAttribute("role", "status");

    // What could not be loaded is tried again when the reader comes back to the box.
    const start = () => import("./popup.js").then(module => {
      failed.remove();
      module.start(form, input);
    }, () => {
      failed.textContent = "The search could not be loaded. Reload the page, or press Enter to look from A to Z.";
      form.append(failed);
      input.addEventListener("focus", start, { once: true });
    });
    if (document.activeElement === input) start();
    else input.addEventListener("focus", start, { once: true });
  }
}
