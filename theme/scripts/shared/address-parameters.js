// Addresses hold what readers chose, and anyone can write one.

/**
 * The parameters of a query by their names; null where one stands twice, or the query is longer than any page writes.
 * @param {string} query
 * @param {number} mostCharacters
 */
export function parametersOf(query, mostCharacters) {
  const parameters = [...new URLSearchParams(query)];
  const byName = new Map(parameters);
  return query.length <= mostCharacters && byName.size === parameters.length ? byName : null;
}
