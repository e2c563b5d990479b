import assert from "node:assert/strict";
import { test } from "node:test";
import { excerpt } from "./excerpt.js";

const filling = "Some words that nobody looks for stand here. ".repeat(20);

test("A short text is shown whole", () => assert.equal(excerpt("All of it.", new Set()), "All of it."));

test("Of a long text the part is shown in which a word was found", () => {
  const part = excerpt(`${filling}It is encrypted. ${filling}`, new Set(["encrypt"]));
  assert.match(part, /^… .*encrypted.* …$/);
  assert.ok(part.length <= 224);
});

test("A long text in which nothing was found is shown from its beginning", () => assert.match(excerpt(filling, new Set(["encrypt"])), /^Some words.* …$/));
