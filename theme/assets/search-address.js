// What is searched for, in the part of the address that browsers send to nobody.

const longestQuery = 200;

/** @returns the query and filters of an address, and whether anything in it made no sense. */
export const readAddress = (location, allowed) => {
  const values = new URLSearchParams(location.hash.slice(1));
  if (!values.has("q")) values.set("q", new URLSearchParams(location.search).get("q") ?? "");
  const query = values.get("q").replace(/\s+/g, " ").trim();
  const isTooLong = query.length > longestQuery;
  const filters = {};
  let isOdd = isTooLong;
  for (const [name, ids] of Object.entries(allowed)) {
    const id = values.get(name);
    if (!id) continue;
    if (ids.includes(id)) filters[name] = id;
    else isOdd = true;
  }
  return { query: isTooLong ? "" : query, filters, isOdd };
};

export const writeAddress = (query, filters) => {
  const values = new URLSearchParams(Object.entries({ q: query, ...filters }).filter(([, value]) => value));
  return `/search/${values.size ? `#${values}` : ""}`;
};
