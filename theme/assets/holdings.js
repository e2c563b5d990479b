// What held on a day: the rule of the build (Holdings in Knowledgebase.Facts) for the reader's browser. Days are
// texts such as "2020-04-15", which stand in the order of time.

/** The first day that a year, a month or a day may mean. */
export const firstDayOf = date => date + "-01-01".slice(date.length - 4);

/** A text that is the same for two limits that mean the same, whatever the order of their kinds and ids. */
const limitKey = finding => Object.entries(finding.appliesTo ?? {})
  .map(([kind, ids]) => `${kind}=${[...ids].sort()}`)
  .sort()
  .join(";");

/**
 * When a finding began to hold. Where that is not known it is taken to follow the older finding that applies to the
 * same; undefined where none does, for what has held all along.
 */
export function startOf(findings, finding) {
  if (finding.since)
    return finding.since;
  const key = limitKey(finding);
  return findings.slice(findings.indexOf(finding) + 1).find(older => limitKey(older) === key)?.until;
}

function holds(findings, finding, day) {
  if (finding.until && day >= firstDayOf(finding.until))
    return false;
  const start = startOf(findings, finding);
  return !start || day >= firstDayOf(start);
}

/**
 * The findings that held on a day: the headline, then those that qualify it; none where nothing is recorded. Where
 * the dates leave open when one gave way to the next that applies to the same, the newer stands for both.
 */
export function holdingOn(findings, day) {
  const holding = new Map();
  for (const finding of findings) {
    const key = limitKey(finding);
    if (!holding.has(key) && holds(findings, finding, day))
      holding.set(key, finding);
  }
  return [...holding.values()];
}

/** What held of a platform on a day, or held last before it was retired. */
export function latestOf(platform, criterion, day) {
  const findings = platform.findings[criterion] ?? [];
  const { retired } = platform;
  if (!retired || day < retired.from)
    return holdingOn(findings, day);
  const last = holdingOn(findings, retired.lastDay);
  return last.length > 0 ? last : holdingOn(findings, retired.atTheLatest);
}
