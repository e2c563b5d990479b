// The answer above the hits: about one platform, side by side, or the platforms by how they answer.

import { element } from "./elements.js";
import { dueMark, rated, standing } from "./search-marks.js";

const link = answer => element("a", { class: `answer rating-${answer.rating}`, href: answer.address }, rated(answer.rating, answer.words));

const under = answer => [
  element("p", { class: "by" }, standing(answer), " ", dueMark(answer.freshUntil)),
  answer.limit && element("p", { class: "applies" }, answer.limit),
];

const terms = ({ terms, named }, answer) => terms && answer.places.length > 0 &&
  element("ul", { class: "terms" }, answer.places.map(place => element("li", {}, named.includes(terms[place]) ? element("mark", {}, terms[place]) : terms[place])));

const aboutOne = ({ rows }) => rows.map(row => row.answers.map(answer => [
  element("h2", {}, answer.question),
  element("p", { class: "headline-answer" }, link(answer)),
  terms(row, answer),
  under(answer),
]));

const sideBySide = ({ rows, names, address }) => [
  element("h2", {}, element("a", { href: address }, `${names.slice(0, -1).join(", ")} and ${names.at(-1)} side by side`)),
  element("div", { class: "scroller", tabindex: "0", role: "region", "aria-label": "Answers side by side" },
    element("table", {},
      element("thead", {}, element("tr", {}, element("th", { scope: "col" }, "Question"), names.map(name => element("th", { scope: "col" }, name)))),
      element("tbody", {}, rows.map(row => element("tr", {},
        element("th", { scope: "row" }, row.title),
        row.answers.map(answer => element("td", {}, link(answer), terms(row, answer), under(answer)))))))),
];

const byAnswer = ({ question, address, groups }) => [
  element("h2", {}, element("a", { href: address }, question)),
  element("dl", { class: "search-groups" }, groups.map(({ label, rating, links }) => element("div", {},
    element("dt", { class: `answer rating-${rating}` }, rated(rating, label), element("span", { class: "count" }, String(links.length))),
    element("dd", {}, links.slice(0, 24).flatMap(({ name, address }, place) => [place ? ", " : "", element("a", { href: address }, name)]),
      links.length > 24 && [" and ", element("a", { href: address }, `${links.length - 24} more`)])))),
];

export const showAnswer = given =>
  element("section", { class: "search-answer" }, (given.kind === "fact" ? aboutOne : given.kind === "pair" ? sideBySide : byAnswer)(given));
