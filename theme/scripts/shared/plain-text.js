/**
 * A text without accents and capitals, for finding what people type in it.
 * @param {string} text
 */
export const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
