// Keeps what was written in the form on the reader's device, if the reader asks for it, and puts it back.

const KEPT = "finding";

/** Storage that the reader's browser may refuse. */
function attempt(action) {
  try {
    return action();
  } catch {
    return undefined;
  }
}

export const kept = {
  /** The draft, or null where there is none that this form could have written. */
  read: () => attempt(() => [JSON.parse(localStorage.getItem(KEPT) ?? "null")].find(draft => draft?.fields)) ?? null,
  write: draft => attempt(() => (localStorage.setItem(KEPT, JSON.stringify(draft)), true)) ?? false,
  remove: () => attempt(() => localStorage.removeItem(KEPT)),
};

const isTick = field => field.type === "radio" || field.type === "checkbox";

/** Each field with a name that it has again after a reload, whatever order the answers then have. */
function fieldsOf(form) {
  const sources = [...form.querySelectorAll(".source-fields")];
  return [...form.querySelectorAll("input, select, textarea")].map(field => {
    const name = field.dataset.name ?? field.dataset.kind ?? (field.closest(".other-answer") ? "says" : field.name);
    return [`${sources.indexOf(field.closest(".source-fields"))} ${name}${isTick(field) ? ` ${field.value}` : ""}`, field];
  });
}

/** What stands in the form. */
export const draftOf = form => ({
  platform: form.elements.platform.value,
  criterion: form.elements.criterion.value,
  sources: form.querySelectorAll(".source-fields").length,
  fields: Object.fromEntries(fieldsOf(form).map(([name, field]) => [name, isTick(field) ? field.checked : field.value]).filter(([, value]) => value)),
});

/** Puts it back, once the form has as many sources, and the answers to the same question. */
export function fill(form, draft) {
  for (const [name, field] of fieldsOf(form))
    if (isTick(field))
      field.checked = draft.fields[name] === true;
    else
      field.value = draft.fields[name] ?? "";
}
