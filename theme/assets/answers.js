// Reads the answers that the build wrote, and puts them into the words that its own pages have.

/** The files, each asked for once. They stand beside the file of words, whose address the page names. */
export function answersBeside(vocabularyAddress) {
  const folder = vocabularyAddress.slice(0, vocabularyAddress.lastIndexOf("/") + 1);
  const asked = new Map();
  const read = name => {
    if (!asked.has(name))
      asked.set(name, readJson(folder + name).catch(failure => {
        asked.delete(name);
        throw failure;
      }));
    return asked.get(name);
  };
  return {
    vocabulary: () => read("vocabulary.json"),
    bestKnown: () => read("best-known.json"),
    allPlatforms: () => read("all-platforms.json"),
    platform: id => read(`platforms/${id}.json`),
    eventsOfBestKnown: () => read("best-known-events.json"),
    events: id => read(`events/${id}.json`),
  };
}

async function readJson(address) {
  const answer = await fetch(address);
  if (!answer.ok)
    throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

/** Where the page of a fact stands. */
export const addressOf = (platform, criterion) => `/platforms/${platform}/${criterion}/`;

/** What an answer means for the people in a call: the id of a rating. */
export function ratingOf(criterion, finding) {
  if (!finding || !(finding.option || finding.terms))
    return "unknown";
  return finding.terms ? "listed" : criterion.options?.[finding.option]?.rating ?? "unknown";
}

/** The labels of the terms that an answer lists. */
export const termsOf = (vocabulary, criterion, finding) =>
  (finding?.terms ?? []).map(id => vocabulary.terms[criterion.terms]?.[id] ?? id);

/** A few words for a table: the option's label, or how many of the known terms are listed. */
export function shortWords(vocabulary, criterion, finding) {
  if (!finding)
    return "Not answered";
  if (finding.terms?.length > 1)
    return `${finding.terms.length} of ${Object.keys(vocabulary.terms[criterion.terms]).filter(id => id !== "none").length}`;
  return fullWords(vocabulary, criterion, finding);
}

/** The whole answer: the option's label, or the labels of all terms. */
export function fullWords(vocabulary, criterion, finding) {
  if (!finding)
    return "Not answered";
  if (finding.terms)
    return termsOf(vocabulary, criterion, finding).join(", ");
  return finding.option ? criterion.options?.[finding.option]?.label ?? finding.option : "Unknown";
}

/**
 * For whom or what an answer holds, such as "Work and school accounts", and what is known to change where that is given;
 * empty where there is neither.
 */
export function limitWords(vocabulary, platform, finding, toCome) {
  return Object.entries(finding?.appliesTo ?? {}).map(([kind, ids]) => {
    const labels = kind === "edition" ? platform.editions : vocabulary.scopes[kind];
    return alternatives(ids.map(id => labels?.[id] ?? id));
  }).concat(toCome || []).join("; ");
}

const alternatives = words =>
  words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;

/** "27 October 2020", "October 2020" or "2020". */
export function dateWords(date) {
  const [year, month, day] = date.split("-");
  const name = month && new Date(Date.UTC(2000, month - 1)).toLocaleString("en-GB", { month: "long", timeZone: "UTC" });
  return [day && String(Number(day)), name, String(Number(year))].filter(Boolean).join(" ");
}
