// A site that nobody rebuilds must not look fresh: what was due for another look by a day is marked from that day on.
const today = new Date().toISOString().slice(0, 10);

/** Shows the marks of what is due. */
export function markWhatIsDue(within) {
  for (const mark of within.querySelectorAll("[data-fresh-until]"))
    if (mark.dataset.freshUntil < today)
      mark.hidden = false;
}

markWhatIsDue(document);
