// Leaves out the characters that nobody sees. The checker refuses the same ones: InvisibleCharacters.cs and NeededCharacters.cs.

/** By the properties of Unicode: no letter, mark, sign or space, or shown as nothing. Marks written before a number are seen. */
const INVISIBLE = String.raw`(?![\t\n\r\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u{110BD}\u{110CD}])[\p{C}\p{Zl}\p{Zp}\u034F\u115F\u1160\u17B4\u17B5`
  + String.raw`\u180B-\u180F\u2800\u3164\uFE00-\uFE0F\uFFA0\uFFFC\u{13441}\u{13442}\u{16FE4}\u{1D159}\u{E0100}-\u{E01EF}]`;

const JOINING = String.raw`[\u0600-\u109F\u1700-\u18AF\u1900-\u1C4F\u1CD0-\u1CFF\uA800-\uA8FF\uA900-\uA95F\uA980-\uAAFF\uABC0-\uABFF`
  + String.raw`\uFB50-\uFDFF\uFE70-\uFEFC\u{10A00}-\u{10FFF}\u{11000}-\u{11FFF}\u{1E900}-\u{1E95F}]`;

const SYMBOL = String.raw`(?:\p{So}|(?=[\u2190-\u{10FFFF}])\p{Sm})`;

/** What a script or an emoji needs, where it needs it. */
const NEEDED = [
  String.raw`(?<=${JOINING})[\u200C\u200D]`,
  String.raw`(?<=${SYMBOL}[\uFE0F\u{1F3FB}-\u{1F3FF}]?)\u200D(?=${SYMBOL})`,
  String.raw`(?<=${SYMBOL}|[\u203C\u2049\u3030])[\uFE0E\uFE0F]`,
  String.raw`(?<=[0-9#*])[\uFE0E\uFE0F](?=\u20E3)`,
  String.raw`(?<=[\u3400-\u4DBF\u4E00-\u9FFF\uF900-\uFAFF\u{20000}-\u{3FFFF}])[\uFE00-\uFE0D\u{E0100}-\u{E01EF}]`,
  String.raw`(?<=[\u1820-\u18AA])[\u180B-\u180F]`,
].join("|");

// eslint-disable-next-line no-misleading-character-class -- each of them is meant by itself.
const UNSEEN = new RegExp(`(?!${NEEDED})${INVISIBLE}`, "gu");

/**
 * A text without the characters that nobody sees.
 * @param {string} text
 */
export const visible = text => text.replace(UNSEEN, "");
