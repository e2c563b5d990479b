// Copies what stands below a button, and says so. Without this, one click or tap selects all of it.

import { element } from "./elements.js";

for (const button of /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll("button[data-copy]"))) {
  const code = button.closest(".copied")?.querySelector("code");
  if (!code) continue;
  const told = element("span", { class: "by", role: "status" });
  button.hidden = false;
  button.after(" ", told);
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      told.textContent = "Copied.";
    } catch {
      getSelection()?.selectAllChildren(code);
      told.textContent = "Selected. Copy it with your keyboard or menu.";
    }
  });
}
