// Fills copies of the part `answer`, which links to a fact in the words and the colour of its answer.

import { copyOf, iconOf, setMark } from "./elements.js";

/** Fills a copy. */
export function fillAnswer(link, vocabulary, address, rating, words, standing) {
  link.setAttribute("href", address);
  link.querySelector(".visually-hidden").textContent = `${vocabulary.ratings[rating]}: `;
  setMark(link, rating, iconOf(rating, standing)).append(words);
  return link;
}

/** A new link. */
export const answerLink = (vocabulary, address, rating, words, standing) => fillAnswer(copyOf("_answer"), vocabulary, address, rating, words, standing);
