// A site that nobody rebuilds must not look fresh: what was due for another look by a day is marked from that day on.
const today = new Date().toISOString().slice(0, 10);

/** Whether what counts as fresh until a day is due by now. */
export const isDue = day => day < today;

/** Shows the marks of what is due. */
export function markWhatIsDue(within) {
  for (const mark of within.querySelectorAll("[data-fresh-until]"))
    if (isDue(mark.dataset.freshUntil))
      mark.hidden = false;
}

markWhatIsDue(document);
