// The answer above the hits: about one platform, side by side, or the platforms by how they answer.

import { dueMark, make, rated, standing } from "./search-elements.js";

const link = (icons, answer) => make("a", { class: `answer rating-${answer.rating}`, href: answer.address }, rated(icons, answer.rating, answer.words));

const under = (icons, answer) => [
  make("p", { class: "by" }, standing(icons, answer), " ", dueMark(answer.freshUntil)),
  answer.limit && make("p", { class: "applies" }, answer.limit),
];

const terms = ({ terms, named }, answer) => terms && answer.places.length > 0 &&
  make("ul", { class: "terms" }, answer.places.map(place => make("li", {}, named.includes(terms[place]) ? make("mark", {}, terms[place]) : terms[place])));

const aboutOne = (icons, { rows }) => rows.map(row => row.answers.map(answer => [
  make("h2", {}, answer.question),
  make("p", { class: "headline-answer" }, link(icons, answer)),
  terms(row, answer),
  under(icons, answer),
]));

const sideBySide = (icons, { rows, names, address }) => [
  make("h2", {}, make("a", { href: address }, `${names.slice(0, -1).join(", ")} and ${names.at(-1)} side by side`)),
  make("div", { class: "scroller", tabindex: "0", role: "region", "aria-label": "Answers side by side" },
    make("table", {},
      make("thead", {}, make("tr", {}, make("th", { scope: "col" }, "Question"), names.map(name => make("th", { scope: "col" }, name)))),
      make("tbody", {}, rows.map(row => make("tr", {},
        make("th", { scope: "row" }, row.title),
        row.answers.map(answer => make("td", {}, link(icons, answer), terms(row, answer), under(icons, answer)))))))),
];

const byAnswer = (icons, { question, address, groups }) => [
  make("h2", {}, make("a", { href: address }, question)),
  make("dl", { class: "search-groups" }, groups.map(({ label, rating, links }) => make("div", {},
    make("dt", { class: `answer rating-${rating}` }, rated(icons, rating, label), make("span", { class: "count" }, String(links.length))),
    make("dd", {}, links.slice(0, 24).flatMap(({ name, address }, place) => [place ? ", " : "", make("a", { href: address }, name)]),
      links.length > 24 && [" and ", make("a", { href: address }, `${links.length - 24} more`)])))),
];

export const showAnswer = (icons, given) =>
  make("section", { class: "search-answer" }, (given.kind === "fact" ? aboutOne : given.kind === "pair" ? sideBySide : byAnswer)(icons, given));
