// The index, of which only those files are loaded that a query needs, each once.

export const kinds = ["platform", "fact", "event", "tip", "claim", "source", "question", "page"];

const load = async address => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
};

/** @param {string} address of the head, which tells what there is and where. */
export const openIndex = async address => {
  const head = await load(address);
  const files = new Map();

  const file = name => {
    if (!files.has(name)) {
      const loading = load(`${head.folder}${name}.json`);
      loading.catch(() => files.delete(name));
      files.set(name, loading);
    }
    return files.get(name);
  };

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
  ["question", "page", "claim", "source"].forEach((kind, index) => run(-1, [kind, head.rest[index]]));

  const shardOf = word => {
    let [low, high] = [0, head.shards.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (head.shards[middle] <= word) low = middle;
      else high = middle;
    }
    return low;
  };

  return {
    head,

    /** What a number stands for: its kind, its platform (-1 for none) and, for facts, its criterion. */
    describe(number) {
      let [low, high] = [0, runs.length];
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if (runs[middle].start <= number) low = middle;
        else high = middle;
      }
      const { start, kind, platform } = runs[low];
      return { kind, platform, criterion: kind === "fact" ? number - start : -1 };
    },

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

    /** All words that begin so, with where they are; a word alone where `whole`. */
    async terms(beginning, whole, part) {
      const [from, to] = [shardOf(beginning), whole ? shardOf(beginning) : shardOf(beginning + "\uffff")];
      const folder = part < 0 ? "terms" : `terms/part-${part}`;
      const shards = await Promise.all(Array.from({ length: Math.min(to - from, 2) + 1 }, (_, index) => file(`${folder}/${from + index}`)));
      return shards.flatMap(shard => whole
        ? (Object.hasOwn(shard, beginning) ? [[beginning, shard[beginning]]] : [])
        : Object.entries(shard).filter(([word]) => word.startsWith(beginning)));
    },

    /** The part of the index that has all words of a platform; -1 for the one that all share. */
    partOf: platform => head.part && platform >= 0 ? Math.floor(platform / head.part) : -1,

    words: letter => file(`words/${/[a-z]/.test(letter) ? letter : "_"}`),

    /** How all platforms answer a question. */
    answers: criterion => file(`answers/${criterion}`),

    /** What is shown of a document; 0 where there is none of this number. */
    document: async number => (await file(`documents/${Math.floor(number / head.chunk)}`))[number % head.chunk],
  };
};
