import assert from "node:assert/strict";
import { test } from "node:test";
import { isDate, isWrittenAs, mistakesIn } from "./json-schema.js";

const definitions = { id: { type: "string", pattern: "^[a-z-]+$", errorMessage: "Write an id." } };
const mistakes = (value, schema) => mistakesIn(value, schema, reference => definitions[reference.split("/").at(-1)]).map(({ path, message }) => `${path}: ${message}`);

const piece = { type: "object", properties: { source: { $ref: "#/definitions/id" }, says: { type: "array", items: { enum: ["yes", "no"] }, minItems: 1, uniqueItems: true } },
  additionalProperties: false, required: ["source"], dependencies: { rejected: ["says"] } };

test("What fits has no mistakes", () => assert.deepEqual(mistakes({ source: "a-study", says: ["yes"] }, piece), []));

test("Each mistake is told with its place", () => {
  assert.deepEqual(mistakes([{ source: "A study" }, {}], { items: piece }), ["0.source: Write an id.", "1.source: This is missing."]);
  assert.deepEqual(mistakes({ source: "a", colour: "red" }, piece), ["colour: This does not belong here."]);
  assert.deepEqual(mistakes({ source: "a", says: ["maybe"] }, piece), ["says.0: maybe is not one of the words that can stand here."]);
  assert.deepEqual(mistakes({ source: "a", says: ["yes", "yes"] }, piece), ["says: Something stands here twice."]);
});

test("One key may ask for another", () => assert.deepEqual(mistakes({ source: "a", rejected: "" }, { ...piece, additionalProperties: true }), ["says: This is missing."]));

test("Conditions choose the branch that is asked for", () => {
  const schema = { if: { const: "unknown" }, then: { maxLength: 7 }, else: { minLength: 9 } };
  assert.deepEqual(mistakes("unknown", schema), []);
  assert.deepEqual(mistakes("short", schema), [": This is too short."]);
});

test("Of what one of several may be, any will do", () => {
  const schema = { anyOf: [{ type: "integer" }, { type: "string", pattern: "^\\d{4}-\\d\\d$" }] };
  assert.deepEqual([2020, "2020-04", "spring"].map(value => mistakes(value, schema).length), [0, 0, 1]);
});

test("Length is counted in characters, as people do", () => assert.deepEqual(mistakes("👩🏽👩🏽", { maxLength: 4 }), []));

test("Only a date may be a whole number, and says how it is written", () => {
  assert.equal(isDate({ type: ["integer", "string"] }), true);
  assert.equal(isDate({ type: "string" }), false);
  assert.equal(isWrittenAs({ pattern: "^\\d{4}$" }, "2020"), true);
  assert.equal(isWrittenAs({ pattern: "^\\d{4}$" }, "spring 2020"), false);
});
