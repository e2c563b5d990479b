// Lets readers shape the comparison. The address holds the whole view, so Back, Forward and links restore it. As long as
// nothing is asked for, the table stays the one that the build wrote, and no answers are fetched.

import { answersBeside, dateWords, platformAddress, publishedOf } from "../shared/answers.js";
import { DEFAULT_VIEW, readView, writeView } from "./address.js";
import { audienceWords, columnNote, hasChanged, rowsOf } from "./rows.js";
import { csv, csvRows, download, drawTable } from "./table.js";
import { comparisonTools, platformMenu } from "./tools.js";
import { markWhatIsDue, today } from "../shared/freshness.js";
import { openedFact } from "./opened-fact.js";
import { pastDay } from "../past-day/past-day.js";

const UNREADABLE = "This link was not understood. This is the default view.";
const NOT_SHOWN = "That answer is not shown here.";
const UNLOADED = "The answers could not be loaded. Reload the page.";

const tools = document.querySelector(".tools");
const table = document.querySelector("table.comparison");
const status = tools.querySelector("[role=status]");

const built = [...table.children];
const headers = new Map([...table.querySelectorAll("thead [data-platform]")].map(header => [header.dataset.platform, header]));
const bestKnown = [...headers.keys()].slice(0, Number(tools.dataset.columns));
const words = Object.fromEntries([...table.querySelectorAll("[data-criterion]")].map(({ dataset }) => [dataset.criterion, dataset.words]));
const page = {
  firstDay: tools.dataset.firstDay,
  today,
  people: optionsOf("for"),
  occasions: optionsOf("in"),
  topics: [...tools.querySelectorAll("[name=topics]")].map(topic => topic.value),
  criteria: Object.keys(words),
};

// What is beyond the first dozen can be added now.
table.classList.add("can-add");

const data = answersBeside(tools.dataset.answers);
let view = null;
let turn = 0;

const showTools = comparisonTools(tools, change, words => status.textContent = words);
const showPlatforms = platformMenu(tools.querySelector("[data-part=platforms]"), {
  most: Number(tools.dataset.most),
  listings: data.allPlatforms,
  change: (ids, told) => change({ platforms: ids.join() === bestKnown.join() ? [] : ids }, "push", told),
});
const past = pastDay(() => {
  change({ on: "", changed: false });
  const field = tools.querySelector("[name=on]");
  (field.checkVisibility() ? field : tools.querySelector(".tools-fold")).focus();
});
const fact = openedFact(table, open => change({ open }));

tools.addEventListener("click", ({ target }) => {
  switch (target.closest("button")?.dataset.action) {
    case "copy": return copyLink();
    case "download": return downloadRows();
    case "reset": return change(DEFAULT_VIEW, "push", "This is the default view.");
  }
});
addEventListener("popstate", showAddress);
showAddress();
tools.classList.add("ready");

function optionsOf(name) {
  return [...tools.querySelectorAll(`[name=${name}] option`)].map(({ value }) => value).filter(Boolean);
}

/** Shows what the address asks for. */
function showAddress() {
  const asked = readView(location.search, page);
  return asked ? show(asked) : show(DEFAULT_VIEW, UNREADABLE);
}

/** Shows a view with these parts changed, and puts it into the address. */
function change(parts, how = "push", told = "") {
  const next = { ...view, ...parts };
  if (writeView(next) === writeView(view))
    return;
  history[how === "push" ? "pushState" : "replaceState"](null, "", location.pathname + writeView(next));
  show(next, told);
}

async function show(next, told = "") {
  const mine = ++turn;
  const isOfTheBuild = writeView({ ...next, open: "" }) === "";
  const redraw = !view || writeView({ ...next, open: "" }) !== writeView({ ...view, open: "" });
  view = next;
  showTools(next);
  try {
    const content = isOfTheBuild ? null : await contentOf(next);
    if (mine !== turn)
      return;
    if (content === undefined) {
      show(DEFAULT_VIEW, UNREADABLE);
      return;
    }
    if (redraw)
      await draw(next, content);
    const isOpen = fact.show(next.open, content?.groups);
    tools.dataset.shown = content ? summary(content) : "";
    status.textContent = told || (next.open && !isOpen ? NOT_SHOWN : tools.dataset.shown);
    tools.querySelector("[data-action=reset]").hidden = isOfTheBuild;
  } catch {
    if (mine === turn)
      status.textContent = UNLOADED;
  }
}

/**
 * The rows of a view; undefined where it names a platform that there is not.
 * @param {View} asked
 * @returns {Promise<any>}
 */
async function contentOf(asked) {
  const [vocabulary, platforms] = await Promise.all([data.vocabulary(), platformsOf(asked)]);
  if (platforms.includes(undefined))
    return undefined;
  return { vocabulary, platforms, groups: rowsOf(asked, vocabulary, platforms, words) };
}

async function platformsOf(asked) {
  const loaded = await data.bestKnown();
  return Promise.all((asked.platforms.length > 0 ? asked.platforms : bestKnown).map(async id => {
    const known = loaded.find(platform => platform.id === id);
    if (known)
      return known;
    const listing = (await data.allPlatforms()).find(platform => platform.id === id || platform.formerly?.includes(id));
    return listing && data.platform(listing.id);
  }));
}

async function draw(asked, content) {
  if (content) {
    const { vocabulary, platforms, groups } = content;
    const columnOf = platform => ({ header: headerOf(platform), note: columnNote(asked, vocabulary, platform) });
    table.replaceChildren(...drawTable(vocabulary, platforms, columnOf, asked.on && dateWords(asked.on), groups));
    for (const link of asked.on ? table.querySelectorAll("thead a") : [])
      link.search = `?on=${asked.on}`;
  } else if (!built[0].isConnected) {
    table.replaceChildren(...built);
  }
  markWhatIsDue(table);
  fact.tellLinks();
  showColumns(content?.platforms ?? bestKnown.map(id => ({ id, name: headers.get(id).querySelector("a").textContent })));
  await drawPast(asked, content);
}

function headerOf({ id }) {
  const header = headers.get(id)?.cloneNode(true);
  header?.classList.remove("further");
  return header;
}

function showColumns(platforms) {
  tools.querySelector("[data-part=columns]").textContent = platforms.length;
  showPlatforms(platforms);
}

async function drawPast({ on }, content) {
  if (!on) {
    past.hide();
    return;
  }
  const cells = content.groups.flatMap(({ rows }) => rows.flatMap(row => row.cells));
  const counts = { changed: cells.filter(hasChanged).length, undated: cells.filter(cell => cell.today).length };
  const known = await data.eventsOfBestKnown();
  const events = await Promise.all(content.platforms.map(async platform =>
    (known[platform.id] ?? await data.events(platform.id)).map(event =>
      ({ ...event, address: platformAddress(content.vocabulary, platform) + event.anchor, title: `${platform.name}: ${event.title}` }))));
  past.show(on, counts, content.platforms, events.flat());
}

function summary({ vocabulary, platforms, groups }) {
  const audience = audienceWords(view, vocabulary);
  const rows = groups.reduce((count, group) => count + group.rows.length, 0);
  return rows === 0
    ? "No question fits."
    : `${rows} of ${vocabulary.criteria.length} questions, ${platforms.length} ${vocabulary.subject[platforms.length === 1 ? "singular" : "plural"]}${audience && `, for ${audience}`}.`;
}

async function copyLink() {
  try {
    await navigator.clipboard.writeText(location.href);
    status.textContent = "Link copied.";
  } catch {
    status.textContent = "Copy the address of this page instead.";
  }
}

async function downloadRows() {
  try {
    const { vocabulary, platforms, groups } = await contentOf(view);
    const published = await Promise.all(platforms.map(platform => publishedOf(vocabulary, platform)));
    download(`comparison-${view.on || today}.csv`, csv(csvRows(view, vocabulary, platforms, groups, published)));
    status.textContent = "Download started.";
  } catch {
    status.textContent = UNLOADED;
  }
}
