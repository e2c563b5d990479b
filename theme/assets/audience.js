// Which of several answers fits whom they are for. The rule stands for readers in input/pages/methodology.md.

/** Who can be asked for, and the limits that speak of them: ids from scopes.yml, and of editions from platform.yml. */
export const AUDIENCES = {
  private: {
    people: ["account-holder", "host"],
    plan: ["free", "paid"],
    edition: ["personal", "free"],
  },
  organisation: {
    people: ["member", "admin", "host"],
    plan: ["paid", "education", "enterprise", "health", "government"],
    edition: ["work", "workspace", "team", "on-premises"],
  },
  guest: {
    people: ["guest"],
  },
};

/** The kinds of calls that can be asked for. */
export const CALLS = {
  "one-to-one": { calls: ["one-to-one"] },
  group: { calls: ["group", "meeting"] },
};

/** Both in words. */
export const PLURALS = {
  private: "private accounts", organisation: "organisations", guest: "guests", "one-to-one": "one-to-one calls", group: "group calls",
};

/** Whom a view is for, such as "guests, group calls"; empty for everyone. */
export const audienceWords = view => [view.for, view.calls].filter(Boolean).map(asked => PLURALS[asked]).join(", ");

/** What speaks of calls that nobody asks for here. */
const OTHER_CALLS = { calls: ["webinar"] };

const named = Object.values(AUDIENCES).concat(Object.values(CALLS), OTHER_CALLS);

/** Ids of a kind that speak of somebody, whoever it is. */
const spokenOf = kind => new Set(named.flatMap(limits => limits[kind] ?? []));

/** 1 where a limit speaks of those that are wanted, -1 where of others only, and 0 where it tells neither. */
function fit(kind, ids, wanted) {
  if (!wanted[kind])
    return 0;
  if (ids.some(id => wanted[kind].includes(id)))
    return 1;
  const others = spokenOf(kind);
  return ids.every(id => others.has(id)) ? -1 : 0;
}

/**
 * The findings without a limit that speaks of others only: first those with the most limits that speak of those who are
 * wanted, then those with the fewest that tell neither, then as they stand. Where nobody in particular is wanted, all.
 * @param {object[]} holding What holds, the headline first.
 * @param {string} [people] A key of AUDIENCES.
 * @param {string} [calls] A key of CALLS.
 */
function fitting(holding, people, calls) {
  if (!people && !calls)
    return holding;
  const wanted = { ...AUDIENCES[people], ...CALLS[calls] };
  return holding
    .map(finding => ({ finding, fits: Object.entries(finding.appliesTo ?? {}).map(([kind, ids]) => fit(kind, ids, wanted)) }))
    .filter(({ fits }) => !fits.includes(-1))
    .map(({ finding, fits }) => ({ finding, speaking: count(fits, 1), silent: count(fits, 0) }))
    .sort((one, other) => other.speaking - one.speaking || one.silent - other.silent)
    .map(({ finding }) => finding);
}

/** The finding that fits best, undefined where all speak of others. Where nobody in particular is wanted it is the headline. */
export const bestFit = (holding, people, calls) => fitting(holding, people, calls)[0];

/** The answers by which people cannot take part at all, whatever else holds. */
const SHUT_OUT = { guest: { criterion: "account-required", option: "everyone" } };

/**
 * Whether those who are wanted cannot be in a call at all: every answer that fits them says so.
 * @param {(criterion: string) => object[]} holdingOf What holds on a question.
 */
export function areShutOut(people, calls, holdingOf) {
  const rule = SHUT_OUT[people];
  const answers = rule ? fitting(holdingOf(rule.criterion), people, calls) : [];
  return answers.length > 0 && answers.every(({ option }) => option === rule.option);
}

const count = (fits, kind) => fits.filter(one => one === kind).length;
