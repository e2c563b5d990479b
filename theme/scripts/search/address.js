// What is searched for, in the part of the address that browsers send to nobody.

/** The most letters that a query has; nobody asks in more. */
export const longestQuery = 200;

/** @returns the query and filters of an address, and whether anything in it made no sense. */
export const readAddress = (location, allowed) => {
  const parameters = [...new URLSearchParams(location.search), ...new URLSearchParams(location.hash.slice(1))];
  const state = { query: "", filters: {}, isOdd: new Set(parameters.map(([name]) => name)).size < parameters.length };
  for (const [name, value] of parameters) {
    const query = value.replace(/\s+/g, " ").trim();
    if (name === "q" && query.length <= longestQuery) state.query = query;
    else if (Object.hasOwn(allowed, name) && allowed[name].includes(value)) state.filters[name] = value;
    else state.isOdd = true;
  }
  return state;
};

/**
 * The address of the page of results, which stands at a path, for a query and filters.
 * @param {string} path
 * @param {string} query
 * @param {Record<string, string>} filters
 */
export const writeAddress = (path, query, filters) => {
  const values = new URLSearchParams(Object.entries({ q: query, ...filters }).filter(([, value]) => value));
  return path + (values.size ? `#${values}` : "");
};
