// Lets people without git write a finding: choices in, the lines of a file out, held against the rules of the checker.

import { answersBeside, factAddress, fullWords } from "../shared/answers.js";
import { draftOf, fill, kept } from "./draft.js";
import { chosen, read } from "./form.js";
import { linksFor } from "./links.js";
import { leave, mark, placeWords } from "./mistakes.js";
import { alike, findingMistakes, sourceMistakes } from "./rules.js";
import { findingText, sourcesText } from "./yaml.js";
import { copyOf, element } from "../shared/elements.js";
import { today } from "../shared/freshness.js";
import { inForceOn } from "../shared/in-force.js";
import { mistakesIn } from "./json-schema.js";

const form = document.querySelector(".finding-form");
const written = document.querySelector(".written");
const keep = document.querySelector("[name=keep]");
const answers = answersBeside(form.dataset.words);
const schemas = new Map();

const [words, shared, titles] = await Promise.all([answers.vocabulary(), schema("shared"), json(form.dataset.sources)]).catch(failure => {
  document.querySelector(".needs-script").textContent = "The form could not be loaded. Reload the page to try again.";
  throw failure;
});
const known = new Map(Object.entries(titles));

/** What the page knows of the service and the question that are chosen; undefined until both are. */
let about;

/** Whether something was written that is neither kept nor taken along yet. */
let unsaved = false;

for (const [id, title] of known)
  document.querySelector("#_sources").append(element("option", { value: id }, title));
form.elements.checked.value = today;
addSource();
form.querySelector(".whole-form").disabled = false;
document.querySelector(".needs-script").hidden = true;

form.addEventListener("submit", event => event.preventDefault());
form.elements.platform.addEventListener("change", ask);
form.elements.criterion.addEventListener("change", ask);
form.elements["add-source"].addEventListener("click", () => addSource().querySelector("[data-name=source]").focus());
form.addEventListener("input", () => {
  unsaved = true;
  show();
});
// While the pointer is down nothing is marked: what the reader presses would move away from under it.
form.addEventListener("focusout", ({ target }) => {
  leave(target);
  if (document.querySelector(":active"))
    addEventListener("pointerup", () => setTimeout(show), { once: true });
  else
    show();
});
keep.addEventListener("change", () => {
  if (keep.checked)
    return save();
  kept.remove();
  tell("Deleted. Nothing is stored on this device.");
});
written.querySelector("[name=copy]").addEventListener("click", copy);
written.querySelector("[name=download]").addEventListener("click", download);
for (const name of ["issue", "email"])
  sendLink(name)?.addEventListener("click", send);
addEventListener("beforeunload", event => {
  if (unsaved && !keep.checked)
    event.preventDefault();
});
begin();

async function schema(name) {
  if (!schemas.has(name))
    schemas.set(name, json(`${form.dataset.schemas}${name}.json`));
  return schemas.get(name);
}

async function json(address) {
  const answer = await fetch(address);
  if (!answer.ok)
    throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

function resolve(reference) {
  const [, path] = reference.split("#/");
  return path.split("/").reduce((part, key) => part[key], shared);
}

/** Goes on with what is kept, or begins with the service and the question that the address names, as pages of facts do. */
function begin() {
  const asked = askedFor();
  const draft = kept.read();
  keep.closest(".draft").hidden = false;
  if (draft && Object.entries(asked ?? {}).every(([name, value]) => draft[name] === value))
    return restore(draft);
  if (!asked)
    tell("Part of this link was not understood and was ignored.");
  else if (draft)
    tell("This device has ", element("a", { href: location.pathname }, "another draft"), ". Keeping this one replaces it.");
  for (const [name, value] of Object.entries(asked ?? {}))
    form.elements[name].value = value;
  return ask();
}

/** What the address names, or null where a part of it makes no sense. */
function askedFor() {
  const parameters = [...new URLSearchParams(location.search)];
  const asked = Object.fromEntries(parameters);
  const isChoice = ([name, value]) => ["platform", "criterion"].includes(name) && value !== "" && [...form.elements[name].options].some(option => option.value === value);
  return parameters.length === Object.keys(asked).length && parameters.every(isChoice) ? asked : null;
}

async function restore(draft) {
  form.elements.platform.value = draft.platform;
  form.elements.criterion.value = draft.criterion;
  const before = form.querySelectorAll(".source-fields");
  for (let count = before.length; count < draft.sources; count++)
    addSource();
  if (draft.sources === 0)
    before.forEach(group => group.remove());
  await ask();
  fill(form, draft);
  form.querySelectorAll(".source-fields").forEach(reveal);
  [...form.elements].filter(field => field.value !== "" && field.matches("input, select, textarea")).forEach(leave);
  form.querySelector(".limits-choice").open = form.querySelector(".limits-choice input:checked") !== null || form.elements.scope.value !== "";
  keep.checked = true;
  tell("This is the draft saved on this device.");
  show();
}

/** Keeps what stands in the form, if the reader asked for it. */
function save() {
  if (!keep.checked || kept.write(draftOf(form)))
    return;
  keep.checked = false;
  tell("This browser does not let pages save anything.");
}

function tell(...words) {
  document.querySelector(".note-on-form").replaceChildren(...words);
}

async function ask() {
  const platformId = form.elements.platform.value;
  const criterion = words.criteria.find(each => each.id === form.elements.criterion.value);
  about = undefined;
  if (platformId && criterion) {
    const loaded = await Promise.all([answers.platform(platformId), answers.recorded(platformId), schema(`findings-${criterion.topic}`), schema("sources")]).catch(() => undefined);
    if (!loaded) {
      schemas.clear();
      form.querySelector(".present").textContent = "The current answer could not be loaded. Choose again to retry.";
      return;
    }
    const [platform, recorded, rules, sourceRules] = loaded;
    if (form.elements.platform.value !== platformId || form.elements.criterion.value !== criterion.id)
      return;
    about = { platform, recorded, criterion, address: factAddress(words, platform, criterion), rules: rules.properties[criterion.id].items, sourceRules: sourceRules.additionalProperties };
    fillAnswers(form.querySelector(".answer-choice .choices"), "value");
    form.querySelectorAll(".source-fields").forEach((group, index) => fillAnswers(group.querySelector(".other-answer .choices"), `says-${index}`));
    fillLimits();
  }
  tellPresent();
  show();
}

/** What may be answered: an amount, one of the options, or any of the terms, or unknown. */
function fillAnswers(group, name) {
  const { criterion } = about;
  const before = [chosen(group)].flat();
  const type = criterion.isList ? "checkbox" : "radio";
  const ids = criterion.units ? [...criterion.instead, "unknown"] : Object.keys(criterion.answers);
  group.replaceChildren(
    ...criterion.units ? [amountField(name, criterion.units)] : [],
    ...ids.map(id => choice(
      { type, name, value: id, checked: before.includes(id) },
      id === "unknown" ? "Unknown: no source found" : criterion.answers[id].words)));
}

/** A number, or two for a range, with a unit. Who fills it in need not tick it too. */
function amountField(name, units) {
  const field = copyOf("_amount-field");
  const tick = field.querySelector("[type=radio]");
  tick.name = name;
  field.querySelector("[data-name=unit]").append(...units.map(unit => element("option", { value: JSON.stringify(unit) }, unit.many)));
  field.addEventListener("input", () => {
    tick.checked = true;
  });
  return field;
}

function fillLimits() {
  const kinds = { ...words.scopes, ...about.recorded.editions ? { edition: about.recorded.editions } : {} };
  form.querySelector(".limits-choice .choices").replaceChildren(...Object.entries(kinds).map(([kind, labels]) => element("fieldset", {},
    element("legend", {}, kind[0].toUpperCase() + kind.slice(1)),
    ...Object.entries(labels).map(([id, label]) => {
      const one = choice({ type: "checkbox", value: id }, label);
      one.querySelector("input").dataset.kind = kind;
      return one;
    }))));
}

/** What stands on the site today, so that nobody writes what is there already. */
function tellPresent() {
  const place = form.querySelector(".present");
  if (!about)
    return place.replaceChildren();
  const { platform, criterion, address } = about;
  const [headline] = inForceOn(platform, criterion.id, today);
  place.replaceChildren(
    `${criterion.question.replaceAll("{platform}", () => platform.name)} Today the site says: `,
    element("a", { href: address }, fullWords(criterion, headline)),
    ".");
}

function addSource() {
  const group = document.querySelector("#_source-fields").content.firstElementChild.cloneNode(true);
  const index = form.querySelectorAll(".source-fields").length;
  for (const radio of group.querySelectorAll("[data-name=registry]"))
    radio.name = `registry-${index}-${Date.now()}`;
  group.addEventListener("input", () => reveal(group));
  group.querySelector("[data-name=remove]").addEventListener("click", () => {
    group.remove();
    form.elements["add-source"].focus();
    numberSources();
    show();
  });
  form.querySelector(".sources-choice").append(group);
  numberSources();
  if (about)
    fillAnswers(group.querySelector(".other-answer .choices"), `says-${index}-${Date.now()}`);
  return group;
}

function numberSources() {
  form.querySelectorAll(".source-fields > legend").forEach((legend, index) => {
    legend.textContent = `Source ${index + 1}`;
  });
}

function reveal(group) {
  const isNew = group.querySelector("[value=new]").checked;
  group.querySelector(".known-source").hidden = isNew;
  group.querySelector(".new-source").hidden = !isNew;
  group.querySelector(".other-answer").hidden = !group.querySelector("[data-name=disagrees]").checked;
  group.querySelector(".source-title").textContent = known.get(group.querySelector("[data-name=source]").value.trim()) ?? "";
}

/** What the finding comes to, with everything that is wrong with it. */
function compose() {
  const { platform, criterion, rules, sourceRules } = about;
  const { finding, sources, groups } = read(form, new Set(known.keys()), today);
  const recorded = about.recorded.findings[criterion.id] ?? [];
  const present = alike(finding, recorded).find(older => !older.until);
  const follows = present && !finding.until;
  const allowed = reference => reference.endsWith("/source")
    ? { ...resolve(reference), enum: [...known.keys(), ...Object.keys(sources)] }
    : resolve(reference);
  return {
    oneStepLeft: Boolean(follows),
    groups,
    problems: [
      ...mistakesIn(finding, rules, allowed),
      ...Object.entries(sources).flatMap(([id, source]) =>
        [...mistakesIn(source, sourceRules, allowed, `source ${id}`), ...sourceMistakes(source, sourceRules, `source ${id}`)]),
      ...findingMistakes(finding, rules, follows ? recorded.filter(older => older !== present) : recorded, today),
    ],
    files: {
      [`input/platforms/${platform.id}/${criterion.topic}.yml`]: findingText(criterion.id, finding, rules, follows ? present.lines : undefined),
      ...Object.keys(sources).length > 0 ? { [`input/sources/${platform.id}.yml`]: sourcesText(sources, sourceRules) } : {},
    },
  };
}

function show() {
  save();
  written.hidden = !about;
  if (!about)
    return mark(form, {}, []);
  const { problems, files, oneStepLeft, groups } = compose();
  const count = problems.length;
  written.querySelector(".verdict-on-form").textContent = count === 0
    ? oneStepLeft
      ? "Valid. One step is left: the current answer gets an end date, as the last lines show. If you send this, we do that."
      : "Valid. Ready to send."
    : `${count} ${count === 1 ? "thing is" : "things are"} missing or not right yet. You can send it all the same, and we will complete it.`;
  written.querySelector(".problems-of-form").replaceChildren(...problems.map(({ path, message, code }) => {
    const line = element("li", {}, element("strong", {}, placeWords(path, groups)), `: ${message}`);
    line.dataset.code = code ?? "";
    return line;
  }));
  written.querySelector(".files").replaceChildren(...Object.entries(files).flatMap(([name, text]) => [
    element("p", { class: "by" }, name),
    element("pre", { tabindex: "0" }, element("code", {}, text)),
  ]));
  written.querySelector(".done").textContent = "";
  lead(files);
  mark(form, groups, problems);
}

/** Fills the links by which it can be sent. */
function lead(files) {
  const [file] = Object.keys(files);
  for (const { name, address, fits } of linksFor(form.dataset, about, file, wholeText(files))) {
    sendLink(name).href = address;
    sendLink(name).toggleAttribute("data-copies", !fits);
  }
  written.querySelector(".too-long").hidden = !written.querySelector("[data-copies]");
  const edit = written.querySelector("[data-name=edit]");
  if (edit) edit.href = `${form.dataset.code}/edit/main/${file}`;
}

/** What no link can carry is copied first. */
async function send(event) {
  unsaved = false;
  const link = event.currentTarget;
  if (!link.hasAttribute("data-copies"))
    return;
  event.preventDefault();
  if (await copy())
    location.href = link.href;
  else
    link.removeAttribute("data-copies");
}

function sendLink(name) {
  return written.querySelector(`[data-name=${name}]`);
}

const wholeText = files => Object.entries(files).map(([name, text]) => `# ${name}\n${text}`).join("\n");

async function copy() {
  try {
    await navigator.clipboard.writeText(wholeText(compose().files));
    unsaved = false;
    done("Copied.");
    return true;
  } catch {
    getSelection()?.selectAllChildren(written.querySelector(".files"));
    done("Your browser does not let pages copy. The text is selected: copy it with your keyboard.");
    return false;
  }
}

function download() {
  const address = URL.createObjectURL(new Blob([wholeText(compose().files)], { type: "application/yaml" }));
  element("a", { href: address, download: `${about.platform.id}-${about.criterion.id}.yml` }).click();
  URL.revokeObjectURL(address);
  unsaved = false;
  done("Downloaded.");
}

function done(text) {
  written.querySelector(".done").textContent = text;
}

/** A box or a button to tick, with its label. */
const choice = (input, label) => element("label", {}, element("input", input), ` ${label}`);
