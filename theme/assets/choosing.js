// Holds platforms against needs: the rule of the build (Choosing in Knowledgebase.Facts) for the reader's browser.

import { bestFit } from "./audience.js";
import { latestOf } from "./holdings.js";

/** The term by which a list says that it is empty. */
const NOTHING = "none";

/**
 * What became of all needs of a platform: it fails where one need does, cannot be told where one cannot, and else meets.
 * @param {Map<string, string[]>} needs By criterion: options that will do, or terms that must not be listed.
 * @param {string} party Whom the answers are for: a key of AUDIENCES.
 * @param {string} today The day by which answers are due, such as "2026-11-21".
 */
export function weigh(platform, needs, party, today) {
  const outcomes = [...needs].map(([criterion, wanted]) => ({ criterion, ...weighOne(platform, criterion, wanted, party, today) }));
  const fails = outcomes.filter(need => need.outcome === "fails");
  const doubts = outcomes.filter(need => need.outcome === "cannot-tell");
  return { platform, outcome: fails.length > 0 ? "fails" : doubts.length > 0 ? "cannot-tell" : "meets", fails, doubts };
}

function weighOne(platform, criterion, wanted, party, today) {
  const holding = latestOf(platform, criterion, today);
  if (holding.length === 0)
    return cannotTell("not-answered");
  const finding = bestFit(holding, party);
  if (!finding)
    return cannotTell("of-others");
  if (!finding.option && !finding.terms)
    return cannotTell("unknown");
  if (finding.standing === "disputed")
    return cannotTell("disputed");
  if (today > finding.freshUntil)
    return cannotTell("due");
  if (finding.option)
    return { outcome: wanted.includes(finding.option) ? "meets" : "fails", finding };
  const listed = wanted.filter(term => finding.terms.includes(term));
  return listed.length > 0 ? { outcome: "fails", finding, listed }
    : finding.terms.includes(NOTHING) ? { outcome: "meets", finding }
    : cannotTell("not-listed");
}

const cannotTell = doubt => ({ outcome: "cannot-tell", doubt });
