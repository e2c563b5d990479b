// Makes elements. Texts are always set as texts, so nothing in a fact or an address is ever read as HTML.

/**
 * An element with attributes and children. Attributes that are null, undefined or false are left out, and children that are empty.
 * @template {keyof HTMLElementTagNameMap} Name
 * @param {Name} name
 * @param {Record<string, string | boolean | null | undefined>} attributes
 * @param {...(Node | string | false | null | undefined | Array)} children Lists stand for their members.
 * @returns {HTMLElementTagNameMap[Name]}
 */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value === true)
      made.setAttribute(key, "");
    else if (value || value === "")
      made.setAttribute(key, value);
  made.append(...children.flat(Infinity).filter(Boolean));
  return made;
}

/**
 * A copy of what a template of the page holds.
 * @param {string} id
 */
export const copyOf = id => document.importNode(document.getElementById(id).content.firstElementChild, true);

/** An icon of the site's. */
export const icon = name => drawIcon(copyOf("_icon"), name);

/** Names the icon in a copy, which has the address of the drawings already. */
function drawIcon(part, name) {
  const use = part.querySelector("use");
  use.setAttribute("href", use.getAttribute("href") + name);
  return part;
}

/** The icon of an answer: hollow where nobody independent confirms it. */
export const iconOf = (rating, standing) => standing === "confirmed" || rating === "unknown" ? rating : `hollow-${rating}`;

/** Gives a copy of a mark the icon and the colour of a rating or a standing: its class ends with the name too. */
export function setMark(mark, name, icon = name) {
  mark.className += name;
  return drawIcon(mark, icon);
}

/**
 * A text without accents and capitals, for finding what people type in it.
 * @param {string} text
 */
export const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** Fills a copy of the part `answer`, which links to a fact in the words and the colour of its answer. */
export function fillAnswer(link, vocabulary, address, rating, words, standing) {
  link.setAttribute("href", address);
  link.querySelector(".visually-hidden").textContent = `${vocabulary.ratings[rating]}: `;
  setMark(link, rating, iconOf(rating, standing)).append(words);
  return link;
}

/** A new link to a fact. */
export const answerLink = (vocabulary, address, rating, words, standing) => fillAnswer(copyOf("_answer"), vocabulary, address, rating, words, standing);
