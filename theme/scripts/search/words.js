// Words in the form that the index has them in. Site/Search/SearchWords.cs does the same; one list of cases tests both.

const special = { ß: "ss", æ: "ae", œ: "oe", ø: "o", đ: "d", ł: "l", ı: "i", ς: "σ" };

/** Thai, Lao, Myanmar, Khmer, Kana and Han put no spaces between words. */
const unspaced = "\\u0e00-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3005-\\u3007\\u3040-\\u30ff\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\u{20000}-\\u{3ffff}";
const runs = new RegExp(`[${unspaced}]+|(?:(?![${unspaced}])[\\p{L}\\p{Nd}])+`, "gu");
const isUnspaced = new RegExp(`^[${unspaced}]`, "u");

/** Scripts without spaces are cut into pairs of letters. */
const wordsOf = run => {
  const letters = isUnspaced.test(run) ? [...run] : [];
  return letters.length > 1 ? letters.slice(1).map((letter, place) => letters[place] + letter) : [run];
};

/** A Latin letter without its accent. */
const withoutAccent = letter => {
  const [plain] = letter.normalize("NFD");
  return plain <= "z" ? plain : letter;
};

/** The words of a text, without marks, capitals, apostrophes and the accents of Latin letters. */
export const split = text => (text
  .normalize("NFC").toLowerCase().replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, withoutAccent)
  .replace(/[\p{M}'’]/gu, "").replace(/[ßæœøđłıς]/g, letter => special[letter])
  .match(runs) ?? []).flatMap(wordsOf);

const singular = word =>
  !/[^sui]s$/.test(word) ? word
  : /..ies$/.test(word) ? word.slice(0, -3) + "y"
  : /..(s|x|z|[sc]h)es$/.test(word) ? word.slice(0, -2)
  : word.slice(0, -1);

const withoutTense = word => {
  const [, rest, ending] = word.match(/^(.{3,}?)(ing|ed|ion)$/) ?? [];
  return !rest || word.endsWith("eed") || (ending === "ion" && rest.length < 4) || !/[aeiouy]/.test(rest) ? word
    : /([^lsz])\1$/.test(rest) ? rest.slice(0, -1)
    : rest;
};

/** A word without the endings that make a plural or a tense. */
export const stem = word => word.length < 3 || /\d/.test(word) ? word : withoutTense(singular(word)).replace(/(?<=...)e$/, "");

/** How many slips of the hand lie between two words: letters added, left out, mistaken or swapped; more than `most` count as Infinity. */
export const slips = (one, other, most) => {
  if (Math.abs(one.length - other.length) > most) return Infinity;
  let before = [], previous = [], current = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (let i = 1; i <= one.length; i++) {
    [before, previous, current] = [previous, current, [i]];
    let least = i;
    for (let j = 1; j <= other.length; j++) {
      let cost = Math.min(previous[j] + 1, current[j - 1] + 1, previous[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1]) cost = Math.min(cost, before[j - 2] + 1);
      current[j] = cost;
      least = Math.min(least, cost);
    }
    if (least > most) return Infinity;
  }
  return current[other.length];
};
