// Holds a value against a JSON schema (draft 7), as far as the schemas of the facts go: /schemas/ has them.

const TYPES = {
  array: Array.isArray,
  boolean: value => typeof value === "boolean",
  integer: Number.isInteger,
  number: value => typeof value === "number",
  object: value => typeof value === "object" && value !== null && !Array.isArray(value),
  string: value => typeof value === "string",
};

/** What each keyword asks of a value, and what to say where it does not hold. */
const KEYWORDS = {
  type: (value, types) => [types].flat().some(type => TYPES[type](value)) || "This is of the wrong kind.",
  const: (value, wanted) => value === wanted || `Write ${wanted}.`,
  enum: (value, words) => words.includes(value) || `${value} is not one of the words that can stand here.`,
  pattern: (value, pattern) => typeof value !== "string" || new RegExp(pattern, "u").test(value) || "This is not written as it should be.",
  minimum: (value, least) => typeof value !== "number" || value >= least || `${least} is the least.`,
  maximum: (value, most) => typeof value !== "number" || value <= most || `${most} is the most.`,
  minLength: (value, least) => typeof value !== "string" || value.length >= least || "This is too short.",
  maxLength: (value, most) => typeof value !== "string" || [...value].length <= most || "This is too long.",
  minItems: (value, least) => !Array.isArray(value) || value.length >= least || "Choose at least one.",
  maxItems: (value, most) => !Array.isArray(value) || value.length <= most || (most === 1 ? "“None” cannot stand beside others." : "These are too many."),
  minProperties: (value, least) => !TYPES.object(value) || Object.keys(value).length >= least || "This is empty.",
  maxProperties: (value, most) => !TYPES.object(value) || Object.keys(value).length <= most || "These are too many.",
  uniqueItems: (value, asked) => !asked || !Array.isArray(value) || new Set(value).size === value.length || "Something stands here twice.",
};

/**
 * Whether a place takes a date: of all that the facts have, only a year alone may be read as a whole number.
 * @param {any} schema
 */
export const isDate = schema => [schema.type].flat().includes("integer");

/**
 * Whether a text is written as a place asks for.
 * @param {any} schema
 * @param {string} text
 */
export const isWrittenAs = (schema, text) => KEYWORDS.pattern(text, schema.pattern) === true;

/**
 * Everything that is wrong with a value.
 * @param {any} value
 * @param {any} schema
 * @param {(reference: string) => any} resolve Gives the schema that a `$ref` leads to.
 * @returns {{ path: string, message: string }[]} Each with its place, such as `evidence.0.source`.
 */
export function mistakesIn(value, schema, resolve, path = "") {
  if (typeof schema === "boolean")
    return schema ? [] : [{ path, message: "This does not belong here." }];
  const own = Object.keys(KEYWORDS)
    .filter(keyword => keyword in schema)
    .map(keyword => KEYWORDS[keyword](value, schema[keyword]))
    .filter(verdict => verdict !== true)
    .map(message => ({ path, message: schema.errorMessage ?? message }));
  return [
    ...own.slice(0, 1),
    ...ofParts(value, schema, resolve, path),
    ...ofOthers(value, schema, resolve, path),
  ];
}

function ofParts(value, schema, resolve, path) {
  if (Array.isArray(value))
    return schema.items ? value.flatMap((item, index) => mistakesIn(item, schema.items, resolve, join(path, index))) : [];
  if (!TYPES.object(value))
    return [];
  const missing = [
    ...schema.required ?? [],
    ...Object.entries(schema.dependencies ?? {}).filter(([key]) => key in value).flatMap(([, needed]) => needed),
  ].filter(key => !(key in value));
  return [
    ...missing.map(key => ({ path: join(path, key), message: "This is missing." })),
    ...Object.entries(value).flatMap(([key, part]) => mistakesIn(part, partSchema(schema, key), resolve, join(path, key))),
  ];
}

const partSchema = (schema, key) => schema.properties?.[key] ?? schema.additionalProperties ?? true;

function ofOthers(value, schema, resolve, path) {
  const holds = other => mistakesIn(value, other, resolve).length === 0;
  const branch = schema.if === undefined ? true : holds(schema.if) ? schema.then : schema.else;
  const further = [
    ...schema.$ref ? [resolve(schema.$ref)] : [],
    ...schema.allOf ?? [],
    branch ?? true,
  ].flatMap(other => mistakesIn(value, other, resolve, path));
  if (schema.contains && Array.isArray(value) && !value.some(item => mistakesIn(item, schema.contains, resolve).length === 0))
    further.push({ path, message: "Something is missing here." });
  if (schema.anyOf && !schema.anyOf.some(holds))
    further.push({ path, message: schema.errorMessage ?? "This is not written as it should be." });
  return further;
}

const join = (path, key) => path === "" ? String(key) : `${path}.${key}`;
