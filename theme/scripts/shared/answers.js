// Reads the answers that the build wrote, and looks up the words that its own pages have for them.

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
    recorded: id => read(`recorded/${id}.json`),
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

/**
 * Where the page of a platform stands.
 * @param {Vocabulary} vocabulary
 * @param {{ id: string }} platform
 */
export const platformAddress = ({ addresses }, platform) => addresses.platform.replace("{platform}", platform.id);

/**
 * Where the page of a fact stands.
 * @param {Vocabulary} vocabulary
 * @param {{ id: string }} platform
 * @param {{ id: string }} criterion
 */
export const factAddress = ({ addresses }, platform, criterion) =>
  addresses.fact.replace("{platform}", platform.id).replace("{criterion}", criterion.id);

/**
 * Where the page of a question stands.
 * @param {Vocabulary} vocabulary
 * @param {{ id: string }} criterion
 */
export const questionAddress = ({ addresses }, criterion) => addresses.question.replace("{criterion}", criterion.id);

/**
 * Where the page of a source stands.
 * @param {Vocabulary} vocabulary
 * @param {string} source
 */
export const sourceAddress = ({ addresses }, source) => addresses.source.replace("{source}", source);

/**
 * What the API has of a platform: its findings with their sources.
 * @param {Vocabulary} vocabulary
 * @param {{ id: string }} platform
 */
export const publishedOf = ({ addresses }, platform) => readJson(addresses.published.replace("{platform}", platform.id));

/**
 * What an answer means for the people it is about.
 * @param {Criterion} criterion
 * @param {Finding | undefined} finding
 * @returns {Rating}
 */
export const ratingOf = (criterion, finding) => finding ? criterion.answers[finding.answers[0]].rating : "unknown";

/**
 * The words of answers, one text each.
 * @param {Criterion} criterion
 * @param {string[]} ids
 */
export const wordsOf = (criterion, ids) => ids.map(id => criterion.answers[id].words);

/**
 * The whole answer.
 * @param {Criterion} criterion
 * @param {Finding | undefined} finding
 */
export const fullWords = (criterion, finding) => finding ? wordsOf(criterion, finding.answers).join(", ") : "Not answered";

/**
 * A few words for a table: of a long list the first three terms and how many more.
 * @param {Criterion} criterion
 * @param {Finding | undefined} finding
 */
export const shortWords = (criterion, finding) => finding?.words ?? (finding && finding.answers.length > 4
  ? `${wordsOf(criterion, finding.answers.slice(0, 3)).join(", ")} and ${finding.answers.length - 3} more`
  : fullWords(criterion, finding));

/**
 * For whom or what an answer holds, and what is known to change where that is given; empty where there is neither.
 * @param {Finding | undefined} finding
 * @param {string | false} [toCome]
 */
export const limitWords = (finding, toCome) => [finding?.limit, toCome].filter(Boolean).join("; ");

/**
 * "27 October 2020" for "2020-10-27"; a month or a year for less.
 * @param {string} date
 */
export function dateWords(date) {
  const [year, month, day] = date.split("-");
  const name = month && new Date(Date.UTC(2000, Number(month) - 1)).toLocaleString("en-GB", { month: "long", timeZone: "UTC" });
  return [day && String(Number(day)), name, String(Number(year))].filter(Boolean).join(" ");
}
