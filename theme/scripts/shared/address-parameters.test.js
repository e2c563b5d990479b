import assert from "node:assert/strict";
import { test } from "node:test";
import { parametersOf } from "./address-parameters.js";

test("Parameters are found by their names", () =>
  assert.deepEqual([...parametersOf("?for=guest&differ", 100) ?? []], [["for", "guest"], ["differ", ""]]));

test("A name that stands twice, and a query longer than any page writes, make no sense", () => {
  assert.equal(parametersOf("?on=2020-04-15&on=2021-04-15", 100), null);
  assert.equal(parametersOf("?find=abc", 8), null);
  assert.notEqual(parametersOf("?find=abc", 9), null);
});
