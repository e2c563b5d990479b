// A site that nobody rebuilds must not look fresh: what was due for another look by a day is marked from that day on.

const now = new Date();

/** The reader's day, in their own time zone, such as "2026-11-21". */
export const today = [now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, "0")).join("-");

/**
 * Whether what counts as fresh until a day is due by now.
 * @param {string} day
 */
export const isDue = day => day < today;

/**
 * Shows the marks of what is due.
 * @param {ParentNode} within
 */
export function markWhatIsDue(within) {
  for (const mark of within.querySelectorAll("[data-fresh-until]"))
    if (isDue(mark.dataset.freshUntil))
      mark.hidden = false;
}

markWhatIsDue(document);

// On paper a page says when it was read.
for (const place of document.querySelectorAll("[data-today]"))
  place.textContent = ` · read on ${now.toLocaleDateString("en-GB", { day: "numeric", month: "long", year: "numeric" })}`;
