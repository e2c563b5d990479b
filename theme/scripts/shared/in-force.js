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
 * What tells that an audience can take no part on a day; undefined where it can, or nobody knows.
 * @param {Platform} platform
 * @param {Vocabulary} vocabulary
 * @param {string} day
 * @param {string} audience
 */
export function shutOutOn(platform, { shutOut }, day, audience) {
  const told = shutOut[audience.split(" ")[0]];
  return told && periodOn(platform, told.by, day)?.shutOut?.includes(audience) ? told : undefined;
}

/**
 * By which the data name those who are asked for: some people, some occasion, or both.
 * @param {string} people
 * @param {string} [occasion]
 */
export const audienceId = (people, occasion = "") => [people, occasion].filter(Boolean).join(" ");

/**
 * Whether an answer holds today and nobody knows since when: of another day it says nothing.
 * @param {Finding | undefined} finding
 * @param {string} today
 */
export const isOfToday = (finding, today) => Boolean(finding?.undated && !(finding.until && finding.until <= today));
