// The answer that stands above the hits, where the query asks a question.

/** How likely another question must be to be named too. */
const leastOther = .02;

/**
 * What is asked for first: a page, where nothing else is asked about it, or questions.
 * @returns {{ criteria: number[], others: number[], page: any }}
 */
export const askedBy = (index, { platforms }, targets, isElsewhere) => {
  const [first] = targets;
  if (!first?.isSure || isElsewhere) return { criteria: [], others: [], page: null };
  const page = index.pageOf(first.target);
  // Events are listed below their platform, and what is of a kind and has more words is found by them.
  if (page) return { criteria: [], others: [], page: page[3] && (first.share < 1 || (page[3] === "event" && platforms.length)) ? null : page };
  return { criteria: [first.target], page: null, others: targets.slice(1).filter(({ target, likely }) => likely > leastOther && !index.pageOf(target)).map(({ target }) => target) };
};

const mostSideBySide = 4;

/** An address of the head with ids in the places of their names. */
const addressOf = ({ addresses }, kind, ids) => addresses[kind].replace(/\{(\w+)\}/g, (_, name) => ids[name]);

/** The id and the words of a standing by its place. */
export const standingOf = ({ standings }, place) => ({ standingId: standings[2 * place], standing: standings[2 * place + 1] });

/** A platform's answer to a question as the files of answers have it. */
const answerOf = ({ head }, file, platform, criterion) => {
  const [id, title, question] = head.criteria[criterion];
  const [platformId, name] = head.platforms[platform];
  const [words, rating, standing, limit, freshUntil, places, history = []] = file.answers[file.of[platform]] ?? ["Not answered", "unknown", 4, "", "", []];
  return {
    platform, name, criterion, title, words, rating, limit, freshUntil, places, history,
    question: question.replaceAll("{platform}", () => name),
    ...standingOf(head, standing),
    address: addressOf(head, "fact", { platform: platformId, criterion: id }),
  };
};

/**
 * The answer to what the query asks, or null where it asks nothing that can be answered: about one platform (`fact`),
 * several side by side (`pair`), the platforms by how they answer (`list`), how platforms answer altogether (`tally`), or
 * the page to look on (`page`). The site has no verdict of its own, so the last two only lead on.
 */
export const answerTo = async (index, { platforms, free, words, absent }, { criteria, others, page }, named) => {
  const { head } = index;
  const sides = platforms.slice(0, mostSideBySide);
  if (page?.[0] === head.addresses.platforms && sides.length === 1) return tallied(index, sides[0], await index.tallies());
  const isPair = !criteria.length && sides.length > 1 && (page || free.some(token => token.comparing) || words.every(token => token.filling));
  if (page && !isPair) return pageAnswer(index, page, sides);
  const asked = isPair ? head.asked : criteria;
  if (!asked.length) return absent && !sides.length ? { kind: "page", address: head.contribute, title: `Ask for ${absent}`, note: "" } : null;
  const files = await Promise.all(asked.map(index.answers));
  if (!sides.length) return { ...listed(index, asked[0], named[0], files[0]), others: others.map(criterion => ({ title: head.criteria[criterion][1], address: addressOf(head, "question", { criterion: head.criteria[criterion][0] }) })) };
  const rows = asked.map((criterion, row) => ({
    title: head.criteria[criterion][1],
    named: (named[row] ?? []).map(place => head.criteria[criterion][5][place]),
    terms: head.criteria[criterion][6] ? null : head.criteria[criterion][5],
    answers: sides.map(platform => answerOf(index, files[row], platform, criterion)),
  }));
  return { kind: sides.length > 1 ? "pair" : "fact", rows, names: sides.map(platform => head.platforms[platform][1]), address: pairAddress(head, sides) };
};

const pageAnswer = ({ head }, [address, title, note, , about], [platform]) => {
  if (typeof about !== "string" || platform === undefined) return { kind: "page", address, title, note };
  const [id, name] = head.platforms[platform];
  return { kind: "page", address: about.replace("{platform}", id), title: `${title}: ${name}`, note };
};

const tallied = ({ head }, platform, { ratings, of }) => {
  const [id, name] = head.platforms[platform];
  return { kind: "tally", name, address: addressOf(head, "platform", { platform: id }), choosing: head.addresses.choosing, subject: head.subject, counts: of[platform].map((count, place) => [ratings[place], count]).filter(([, count]) => count) };
};

const pairAddress = (head, sides) => {
  const [platform, other] = sides.map(side => head.platforms[side][0]).sort();
  return sides.length === 2 && sides.every(side => side < head.pairs) ? addressOf(head, "pair", { platform, other }) : head.addresses.comparison;
};

/** The platforms by their answers; those that the query names, or all. */
const listed = ({ head }, criterion, named, file) => {
  const [id, title, question, , , labels, ratings] = head.criteria[criterion];
  const groups = new Map();
  file.of.forEach((place, platform) => {
    const [platformId, name] = head.platforms[platform];
    const link = { name, address: addressOf(head, "fact", { platform: platformId, criterion: id }) };
    for (const option of place < 0 ? [-1] : file.answers[place][5].length ? file.answers[place][5] : [-1])
      groups.set(option, [...groups.get(option) ?? [], link]);
  });
  // A question for one protective answer is met by another that protects as much.
  const asksForProtection = named.some(place => ratings?.[place] === "protective");
  const isAskedFor = option => named.length ? named.includes(option) || (asksForProtection && ratings[option] === "protective") : ratings || option >= 0;
  return {
    kind: "list",
    title,
    question: question.replaceAll("{platform}", () => `a ${head.subject.singular}`),
    address: addressOf(head, "question", { criterion: id }),
    groups: [...groups]
      .filter(([option]) => isAskedFor(option))
      .sort(([one], [other]) => Number(one < 0) - Number(other < 0) || Number(named.includes(other)) - Number(named.includes(one)) || one - other)
      .map(([option, links]) => ({ label: labels[option] ?? "Unknown", rating: ratings?.[option] ?? (ratings ? "unknown" : "listed"), links })),
  };
};

/** The addresses of what an answer is about, which the hits need not show again. */
export const addressesIn = answer =>
  answer === null ? []
  : answer.rows ? answer.rows.flatMap(row => row.answers.map(({ address }) => address))
  : [answer.address];
