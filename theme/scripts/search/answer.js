// The answer above the hits: about one platform, side by side, the platforms by how they answer, or where to look.

import { element } from "../shared/elements.js";
import { before, dueMark, rated, standing, unbroken } from "./marks.js";

const mostLinks = 24;

const link = answer => element("a", { class: `answer rating-${answer.rating}`, href: answer.address }, rated(answer.rating, answer.words, answer.standingId));

const under = answer => [
  element("p", { class: "by" }, standing(answer), " ", dueMark(answer.freshUntil)),
  answer.limit && element("p", { class: "applies" }, answer.limit),
];

const earlier = answer => before(answer).map(words => element("p", { class: "by" }, words));

const terms = ({ terms, named }, answer) => terms && answer.places.length > 0 &&
  element("ul", { class: "terms" }, answer.places.map(place => element("li", {}, named.includes(terms[place]) ? element("mark", {}, terms[place]) : terms[place])));

const aboutOne = ({ rows }) => rows.map(row => row.answers.map(answer => [
  element("h2", {}, unbroken(answer.question)),
  element("p", { class: "headline-answer" }, link(answer)),
  terms(row, answer),
  under(answer),
  earlier(answer),
]));

const sideBySide = ({ rows, names, address }) => [
  element("h2", {}, element("a", { href: address }, `${names.slice(0, -1).join(", ")} and ${names.at(-1)} side by side`)),
  rows.map(row => [
    element("h3", {}, unbroken(row.title)),
    element("dl", { class: "search-sides" }, row.answers.map(answer => element("div", {},
      element("dt", {}, answer.name),
      element("dd", {}, link(answer), terms(row, answer), under(answer), earlier(answer))))),
  ]),
];

const byAnswer = ({ question, address, others, groups }) => [
  element("h2", {}, element("a", { href: address }, unbroken(question))),
  others.length > 0 && element("p", { class: "by" }, "Or ", others.flatMap(({ title, address }, place) => [place ? " or " : "", element("a", { href: address }, title)]), "?"),
  element("dl", { class: "search-groups" }, groups.map(({ label, rating, links }) => element("div", {},
    element("dt", { class: `answer rating-${rating}` }, rated(rating, label), element("span", { class: "count" }, String(links.length))),
    element("dd", {}, links.slice(0, mostLinks).flatMap(({ name, address }, place) => [place ? ", " : "", element("a", { href: address }, name)]),
      links.length > mostLinks && [" and ", element("a", { href: address }, `${links.length - mostLinks} more`)])))),
];

const altogether = ({ name, address, choosing, counts }) => [
  element("h2", {}, element("a", { href: address }, `What is known about ${name}`)),
  element("ul", { class: "search-tally" }, counts.map(([rating, count]) => element("li", { class: `rating-${rating}` }, rated(rating, `${count} ${rating}`)))),
  element("p", {}, "These are counts, not a grade. ",
    element("a", { href: choosing }, "Say what you need"), " and see whether it is met."),
];

const onPage = ({ address, title, note }) => [
  element("h2", {}, element("a", { href: address }, unbroken(title))),
  note && element("p", {}, note),
];

const drawn = { fact: aboutOne, pair: sideBySide, list: byAnswer, tally: altogether, page: onPage };

export const showAnswer = given => element("section", { class: "search-answer" }, drawn[given.kind](given));
