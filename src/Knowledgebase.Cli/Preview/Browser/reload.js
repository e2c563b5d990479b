// Keeps an open page up to date: loads it anew when the site was rebuilt, and shows what is wrong
// when it could not be. Everything is shown as text, for it may quote anyone's file.
(() => {
  // The build that this page is of; empty where there is no site yet.
  const site = new URL(document.currentScript.src).searchParams.get("site") ?? "";
  let changes = null;
  // What a reader has closed is not shown again until it changes.
  let closed = "";

  function element(name, properties = {}, ...children) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  function makePanel() {
    document.head.append(element("link", { rel: "stylesheet", href: "/_preview/problems.css" }));
    const close = element("button", { type: "button", textContent: "Close" });
    const panel = element("section", { id: "preview-problems", className: "preview-panel" },
      element("p", { role: "alert", textContent: "The latest change could not be built. You see the last good site." }),
      close,
      element("pre", { tabIndex: 0 }));
    panel.setAttribute("aria-label", "Problems of the preview");
    panel.querySelector("pre").setAttribute("aria-label", "Problems");
    close.addEventListener("click", () => closePanel(panel));
    document.body.append(panel);
    return panel;
  }

  function closePanel(panel) {
    closed = panel.querySelector("pre").textContent;
    panel.remove();
  }

  function show(problems) {
    const text = problems.join("\n");
    // Where there is no site yet, the page itself is the list of problems, and takes the panel's place.
    let panel = document.getElementById("preview-problems");
    if (text === "") {
      closed = "";
      panel?.remove();
    } else if (text !== closed) {
      panel ??= makePanel();
      panel.querySelector("pre").textContent = text;
    }
  }

  function listen() {
    changes = new EventSource("/_preview/changes");
    changes.addEventListener("message", message => {
      const state = JSON.parse(message.data);
      if ((state.site ?? "") !== site)
        location.reload();
      else
        show(state.problems);
    });
  }

  // A browser opens only a few connections to one host; pages that nobody looks at leave theirs to others.
  function listenWhileSeen() {
    changes?.close();
    changes = null;
    if (!document.hidden)
      listen();
  }

  document.addEventListener("visibilitychange", listenWhileSeen);
  addEventListener("pagehide", () => changes?.close());
  addEventListener("pageshow", event => event.persisted && listenWhileSeen());
  addEventListener("keydown", event => {
    const panel = document.querySelector(".preview-panel");
    if (event.key === "Escape" && panel)
      closePanel(panel);
  });
  listenWhileSeen();
})();
