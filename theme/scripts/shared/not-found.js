// Proposes what the address may have meant: the pages of services and questions whose names are near its parts.

import { slips } from "../search/understanding.js";
import { answersBeside, factAddress, platformAddress, questionAddress } from "./answers.js";
import { element, plain } from "./elements.js";

const MOST = 6;
const section = document.getElementById("_near");
const answers = answersBeside(section.dataset.answers);

const wordsIn = text => plain(text).replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
const isNear = (part, name) => {
  const wanted = wordsIn(name);
  const most = Math.floor(Math.min(part.length, wanted.length) / 4);
  return wanted.length > 0 && (part.length > 3 && (wanted.startsWith(part) || part.startsWith(wanted)) || slips(part, wanted, most) <= most);
};

/** The members that a part of the address names, the nearest first. */
const namedBy = (parts, members, namesOf) => members.filter(member => parts.some(part => namesOf(member).some(name => isNear(part, name))));

function partsOfAddress() {
  try {
    return decodeURIComponent(location.pathname).split("/").map(wordsIn).filter(Boolean).slice(0, 6).map(part => [...part].slice(0, 60).join(""));
  } catch {
    return [];
  }
}

const parts = partsOfAddress();
const [vocabulary, listed] = parts.length > 0 ? await Promise.all([answers.vocabulary(), answers.allPlatforms()]).catch(() => [null, []]) : [null, []];
if (vocabulary) {
  const platforms = namedBy(parts, listed, ({ id, name, aliases = [], formerly = [] }) => [id, name, ...aliases, ...formerly]);
  const criteria = namedBy(parts, vocabulary.criteria, ({ id, title }) => [id, title]);
  const query = parts.join(" ").replaceAll("-", " ");
  const link = (address, label) => element("li", {}, element("a", { href: address }, label));
  const found = [
    ...platforms.flatMap(platform => criteria.map(criterion => link(factAddress(vocabulary, platform, criterion), `${platform.name}: ${criterion.title}`))),
    ...platforms.map(platform => link(platformAddress(vocabulary, platform), platform.name)),
    ...criteria.map(criterion => link(questionAddress(vocabulary, criterion), criterion.title)),
    link(`${section.dataset.search}#${new URLSearchParams({ q: query })}`, `Search for “${query}”`),
  ];
  section.querySelector("ul").replaceChildren(...found.slice(0, MOST - 1), ...(found.length >= MOST ? [found.at(-1)] : []));
  section.hidden = false;
}
