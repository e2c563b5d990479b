// Finds what the build resolved: which findings were in force on a day, and which of them fits those who are asked for.
// Days are texts such as "2020-04-15", which stand in the order of time.

const NEVER_ANSWERED = { findings: [], periods: [] };

/**
 * All that a platform ever answered to a criterion.
 * @param {Platform} platform
 * @param {string} criterion
 * @returns {Answer}
 */
export const answerOf = (platform, criterion) => platform.answers[criterion] ?? NEVER_ANSWERED;

/**
 * The period that a day lies in.
 * @param {Platform} platform
 * @param {string} criterion
 * @param {string} day
 * @returns {Period | undefined}
 */
const periodOn = (platform, criterion, day) => answerOf(platform, criterion).periods.findLast(({ from }) => from <= day);

/**
 * The findings that were in force on a day: the headline, then those that qualify it; none where nothing is recorded.
 * @param {Platform} platform
 * @param {string} criterion
 * @param {string} day
 */
export const inForceOn = (platform, criterion, day) =>
  (periodOn(platform, criterion, day)?.inForce ?? []).map(place => answerOf(platform, criterion).findings[place]);

/**
 * The finding that fits an audience best; undefined where all speak of others, or nothing is recorded.
 * @param {Platform} platform
 * @param {string} criterion
 * @param {string} day
 * @param {string} audience As `audienceId` names it; empty for everyone, whom the headline is for.
 * @returns {Finding | undefined}
 */
export function fittingOn(platform, criterion, day, audience) {
  const { inForce = [], fits = {} } = periodOn(platform, criterion, day) ?? {};
  const asked = [audience, ...audience.split(" ")].find(id => Object.hasOwn(fits, id));
  return answerOf(platform, criterion).findings[asked === undefined ? inForce[0] : fits[asked]];
}

/**
 * Whether an audience is let into no call on a day.
 * @param {Platform} platform
 * @param {Vocabulary} vocabulary
 * @param {string} day
 * @param {string} audience
 */
export const isShutOut = (platform, { admission }, day, audience) =>
  periodOn(platform, admission, day)?.shutOut?.includes(audience) ?? false;

/**
 * By which the data name those who are asked for: some people, some calls, or both.
 * @param {string} people
 * @param {string} [calls]
 */
export const audienceId = (people, calls = "") => [people, calls].filter(Boolean).join(" ");

/**
 * Whether an answer holds today and nobody knows since when: of another day it says nothing.
 * @param {Finding | undefined} finding
 * @param {string} today
 */
export const isOfToday = (finding, today) => Boolean(finding?.undated && !(finding.until && finding.until <= today));
