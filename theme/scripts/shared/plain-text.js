/** A text without accents and capitals, for finding what people type in it. */
export const plain = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
