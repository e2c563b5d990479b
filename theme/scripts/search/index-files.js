// The index, of which only those files are loaded that a query needs, each once, and none for what the next key makes useless.

const load = async address => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
};

/** The last place in an order for which something still holds; it is taken to hold for the first. */
const lastOf = (length, holds) => {
  let [low, high] = [0, length];
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle;
    else high = middle;
  }
  return low;
};

/** While keys come faster than this, in milliseconds, nothing is asked. */
const quick = 120;

let last = -Infinity;

/**
 * To be called at each key.
 * @param {() => boolean} isWanted whether anyone still waits for what was typed
 * @returns a gate for `reading`: it opens when keys come slowly or have stopped, unless nobody waits
 */
export const afterPause = isWanted => {
  const now = performance.now();
  const isQuick = now - last < quick;
  last = now;
  const pause = isQuick && new Promise(done => setTimeout(done, quick));
  return async () => {
    await pause;
    if (!isWanted()) throw new Error("Something else was typed by now.");
  };
};

/** @param {string} address of the head, which tells what there is and where. */
export const openIndex = async address => {
  const head = await load(address);
  const files = new Map();

  // Documents are numbered platform by platform and kind by kind: see Site/Search/SearchDocuments.cs.
  const criteria = head.criteria.length;
  const runs = [];
  let documents = 0;
  const run = (platform, ...counts) => {
    for (const [kind, count] of counts) {
      if (count) runs.push({ start: documents, kind, platform });
      documents += count;
    }
  };
  const firsts = head.platforms.map(([, , [events, tips, claims, sources]], platform) => {
    const first = documents;
    run(platform, ["platform", 1], ["fact", criteria], ["event", events], ["tip", tips], ["claim", claims], ["source", sources]);
    return first;
  });
  const questions = documents;
  ["question", "page", "term", "claim", "source"].forEach((kind, index) => run(-1, [kind, head.rest[index]]));

  const shardOf = word => lastOf(head.shards.length, place => head.shards[place] <= word);

  const describe = number => {
    const { start, kind, platform } = runs[lastOf(runs.length, place => runs[place].start <= number)];
    return { kind, platform, criterion: kind === "fact" ? number - start : -1 };
  };

  /** @param gate is awaited before a file is loaded for the first time; where it throws, nothing is. */
  const reading = gate => {
    const file = async name => {
      if (!files.has(name)) await gate();
      if (!files.has(name)) {
        const loading = load(`${head.folder}${name}.json`);
        loading.catch(() => files.delete(name));
        files.set(name, loading);
      }
      return files.get(name);
    };

    /** All words that begin so, with where they are; a word alone where `whole`. */
    const terms = async (beginning, whole, part) => {
      const [from, to] = [shardOf(beginning), whole ? shardOf(beginning) : shardOf(beginning + "\uffff")];
      const folder = part < 0 ? "terms" : `terms/part-${part}`;
      const shards = await Promise.all(Array.from({ length: Math.min(to - from, 2) + 1 }, (_, index) => file(`${folder}/${from + index}`)));
      return shards.flatMap(shard => whole
        ? (Object.hasOwn(shard, beginning) ? [[beginning, shard[beginning]]] : [])
        : Object.entries(shard).filter(([word]) => word.startsWith(beginning)));
    };

    return {
      head,

      /** What a number stands for: its kind, its platform (-1 for none) and, for facts, its criterion. */
      describe,
      documents,
      platformDocument: platform => firsts[platform],
      factDocument: (platform, criterion) => firsts[platform] + 1 + criterion,
      questionDocument: criterion => questions + criterion,

      /** The latest events of a platform, and a few of its tips. */
      newest(platform) {
        const [events, tips] = head.platforms[platform][2];
        const first = firsts[platform] + 1 + criteria;
        return [...Array(Math.min(events, 3)).keys()].map(place => first + place)
          .concat([...Array(Math.min(tips, 2)).keys()].map(place => first + events + place));
      },

      /** The page that a query may ask for by a number beyond those of the questions; undefined for a question. */
      pageOf: target => head.pages[target - criteria],

      terms,

      /** Whether any word is, or may become, that of a token. */
      has: async ({ stem, word, isOpen }, part) =>
        (await terms(stem, true, part)).length > 0 || (isOpen && word.length > 2 && (await terms(word, false, part)).length > 0),

      /** The part of the index that has all words of a platform; -1 for the one that all share. */
      partOf: platform => head.part && platform >= 0 ? Math.floor(platform / head.part) : -1,

      /** Words by their first letter, as they are spelled. */
      words: letter => file(`words/${/[a-z]/.test(letter) ? letter : "_"}`),

      /** How all platforms answer a question. */
      answers: criterion => file(`answers/${criterion}`),

      /** Names of what is not covered, and words of other languages. */
      elsewhere: () => file("elsewhere"),

      /** How often each platform's answers have each rating. */
      tallies: () => file("tallies"),

      /** The events of all platforms, the newest first. */
      newestEvents: () => file("events"),

      /** What is shown of a document; 0 where there is none of this number. */
      document: async number => (await file(`documents/${Math.floor(number / head.chunk)}`))[number % head.chunk],

      /** The text of a document, which is longer than all the rest of it. */
      text: async number => (await file(`texts/${Math.floor(number / head.textChunk)}`))[number % head.textChunk],
    };
  };

  return { head, reading };
};
