// Proposes what the address may have meant: the pages of services and questions whose names are near its parts.

import { answersBeside, factAddress, platformAddress, questionAddress } from "./answers.js";
import { element, plain } from "./elements.js";

const MOST = 6;
const section = document.getElementById("_near");
const answers = answersBeside(section.dataset.answers);

/** How many letters have to be put in, taken out or changed to make one word of the other. */
function distance(one, other) {
  let row = [...Array(other.length + 1).keys()];
  for (let i = 1; i <= one.length; i++) {
    const next = [i];
    for (let j = 1; j <= other.length; j++)
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
    row = next;
  }
  return row[other.length];
}

const wordsIn = text => plain(text).replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
const isNear = (part, name) => {
  const wanted = wordsIn(name);
  return wanted.length > 0 && (part.length > 3 && (wanted.startsWith(part) || part.startsWith(wanted)) || distance(part, wanted) <= Math.floor(Math.min(part.length, wanted.length) / 4));
};

/** The members that a part of the address names, the nearest first. */
const namedBy = (parts, members, namesOf) => members.filter(member => parts.some(part => namesOf(member).some(name => isNear(part, name))));

function partsOfAddress() {
  try {
    return decodeURIComponent(location.pathname).split("/").map(wordsIn).filter(Boolean).slice(0, 6).map(part => part.slice(0, 60));
  } catch {
    return [];
  }
}

const parts = partsOfAddress();
const [vocabulary, listed] = parts.length > 0 ? await Promise.all([answers.vocabulary(), answers.allPlatforms()]).catch(() => [null, []]) : [null, []];
if (vocabulary) {
  const platforms = namedBy(parts, listed, ({ id, name, aliases = [], formerly = [] }) => [id, name, ...aliases, ...formerly]);
  const criteria = namedBy(parts, vocabulary.criteria, ({ id, title }) => [id, title]);
  const link = (address, label) => element("li", {}, element("a", { href: address }, label));
  const found = [
    ...platforms.flatMap(platform => criteria.map(criterion => link(factAddress(vocabulary, platform, criterion), `${platform.name}: ${criterion.title}`))),
    ...platforms.map(platform => link(platformAddress(vocabulary, platform), platform.name)),
    ...criteria.map(criterion => link(questionAddress(vocabulary, criterion), criterion.title)),
    link(`/search/#${new URLSearchParams({ q: parts.join(" ").replaceAll("-", " ") })}`, `Search for “${parts.join(" ").replaceAll("-", " ")}”`),
  ];
  section.querySelector("ul").replaceChildren(...found.slice(0, MOST - 1), ...(found.length >= MOST ? [found.at(-1)] : []));
  section.hidden = false;
}
