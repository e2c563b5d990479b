// Holds platforms against needs: the rule of the build (Choosing in Knowledgebase.Facts) for the reader's browser.

import { areShutOut, bestFit } from "./audience.js";
import { latestOf } from "./holdings.js";

/** The term by which a list says that it is empty. */
const NOTHING = "none";

/** The criterion by which a platform says that it lets no guests in. */
const ACCOUNT = "account-required";

/**
 * What became of all needs of a platform: it fails where one need does, cannot be told where one cannot, and else meets.
 * A guest need not say that they want to be let in; a platform that is known to let none in fails on it.
 * @param {Map<string, string[]>} needs By criterion: options that will do, or terms that must not be listed.
 * @param {string} party Whom the answers are for: a key of AUDIENCES.
 * @param {string} today The day by which answers are due, such as "2026-11-21".
 */
export function weigh(platform, needs, party, today) {
  const outcomes = [...needs].map(([criterion, wanted]) => ({ criterion, ...weighOne(platform, criterion, wanted, party, today) }));
  const lockedOut = isLockedOut(platform, party, today);
  if (lockedOut && !outcomes.some(need => need.criterion === ACCOUNT && need.outcome === "fails"))
    outcomes.push({ criterion: ACCOUNT, unasked: true, ...weighOne(platform, ACCOUNT, [], party, today) });
  const [meets, fails, doubts] = ["meets", "fails", "cannot-tell"].map(kind => outcomes.filter(need => need.outcome === kind));
  return { platform, lockedOut, outcome: fails.length > 0 ? "fails" : doubts.length > 0 ? "cannot-tell" : "meets", meets, fails, doubts };
}

const isLockedOut = (platform, party, today) =>
  areShutOut(party, "", criterion => latestOf(platform, criterion, today)) && weighOne(platform, ACCOUNT, [], party, today).outcome === "fails";

/** What keeps a platform from meeting everything. */
const missed = ({ fails, doubts }) => [...fails, ...doubts];

/** How many fail on a need. */
export const ruledOutBy = (weighed, criterion) => weighed.filter(({ fails }) => fails.some(need => need.criterion === criterion && !need.unasked)).length;

/** How many would meet everything if nobody asked for a need. */
export const meetingWithout = (weighed, criterion) => weighed.filter(one => !one.lockedOut && missed(one).every(need => need.criterion === criterion)).length;

/** Those that miss the fewest needs, be it that they fail or that it cannot be told. */
export function nearest(weighed) {
  const fewest = Math.min(...weighed.map(one => missed(one).length));
  return weighed.filter(one => missed(one).length === fewest);
}

function weighOne(platform, criterion, wanted, party, today) {
  const holding = latestOf(platform, criterion, today);
  if (holding.length === 0)
    return cannotTell("not-answered");
  const finding = bestFit(holding, party);
  if (!finding)
    return cannotTell("of-others");
  if (!finding.option && !finding.terms)
    return cannotTell("unknown", finding);
  if (finding.standing === "disputed")
    return cannotTell("disputed", finding);
  if (today > finding.freshUntil)
    return cannotTell("due", finding);
  if (finding.option)
    return { outcome: wanted.includes(finding.option) ? "meets" : "fails", finding };
  const listed = wanted.filter(term => finding.terms.includes(term));
  return listed.length > 0 ? { outcome: "fails", finding, listed }
    : finding.terms.includes(NOTHING) ? { outcome: "meets", finding }
    : cannotTell("not-listed", finding);
}

const cannotTell = (doubt, finding) => ({ outcome: "cannot-tell", doubt, finding });
