// Looks up what the build made of each need, and puts it together for all needs of a platform.

import { fittingOn, inForceOn, shutOutOn } from "../shared/in-force.js";

/**
 * What became of all needs of a platform: it fails where one need does, cannot be told where one cannot, and else meets.
 * Nobody need say that they want to be let in; a platform that is known to shut them out fails on it.
 * @param {Vocabulary} vocabulary
 * @param {Platform} platform
 * @param {Map<string, string[]>} needs By criterion: options that will do, or terms that must not be listed.
 * @param {string} party The id of whom the answers are for.
 * @param {string} today The day by which answers are due, such as "2026-11-21".
 * @returns {Weighed}
 */
export function weigh(vocabulary, platform, needs, party, today) {
  /** @type {NeedOutcome[]} */
  const outcomes = [...needs].map(([criterion, wanted]) => ({ criterion, ...weighOne(vocabulary, platform, criterion, wanted, party, today) }));
  const told = shutOutOn(platform, vocabulary, today, party);
  const letIn = told && { criterion: told.by, unasked: true, ...weighOne(vocabulary, platform, told.by, [], party, today) };
  const lockedOut = letIn?.outcome === "fails";
  if (letIn && lockedOut && !outcomes.some(need => need.criterion === letIn.criterion && need.outcome === "fails"))
    outcomes.push(letIn);
  const [meets, fails, doubts] = ["meets", "fails", "cannot-tell"].map(kind => outcomes.filter(need => need.outcome === kind));
  return { platform, lockedOut, outcome: fails.length > 0 ? "fails" : doubts.length > 0 ? "cannot-tell" : "meets", meets, fails, doubts };
}

/** What keeps a platform from meeting everything. */
const missed = ({ fails, doubts }) => [...fails, ...doubts];

/**
 * How many fail on a need.
 * @param {Weighed[]} weighed
 * @param {string} criterion
 */
export const ruledOutBy = (weighed, criterion) => weighed.filter(({ fails }) => fails.some(need => need.criterion === criterion && !need.unasked)).length;

/**
 * How many would meet everything if nobody asked for a need.
 * @param {Weighed[]} weighed
 * @param {string} criterion
 */
export const meetingWithout = (weighed, criterion) => weighed.filter(one => !one.lockedOut && missed(one).every(need => need.criterion === criterion)).length;

/**
 * Those that miss the fewest needs, be it that they fail or that it cannot be told.
 * @param {Weighed[]} weighed
 */
export function nearest(weighed) {
  const fewest = Math.min(...weighed.map(one => missed(one).length));
  return weighed.filter(one => missed(one).length === fewest);
}

function weighOne({ usuallyUnnamed, criteria }, platform, criterion, wanted, party, today) {
  if (inForceOn(platform, criterion, today).length === 0)
    return cannotTell("not-answered");
  const finding = fittingOn(platform, criterion, today, party);
  if (!finding)
    return cannotTell("of-others");
  if (finding.named && today > finding.freshUntil)
    return cannotTell("due", finding);
  const { needs = {} } = criteria.find(({ id }) => id === criterion) ?? {};
  const named = finding.named ? wanted.filter(id => finding.answers.some(answer => (needs[id]?.meets ?? [id]).includes(answer))) : [];
  if (finding.named && named.length === 0 && wanted.some(id => needs[id]?.depends.includes(finding.answers[0])))
    return cannotTell("depends", finding);
  const ruling = named.length > 0 ? finding.named : finding.unnamed ?? usuallyUnnamed[finding.named ?? ""];
  return ruling === "meets" ? { outcome: ruling, finding }
    : ruling === "fails" ? { outcome: ruling, finding, listed: named.length > 0 && named }
    : cannotTell(ruling, finding);
}

const cannotTell = (doubt, finding) => ({ outcome: "cannot-tell", doubt, finding });
