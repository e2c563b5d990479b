import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { slips, split, stem } from "./understanding.js";

// The build is held against the same lists: SearchWordsTests.cs.
const cases = name => readFileSync(new URL(`../../../tests/Knowledgebase.Site.Tests/Search/${name}.txt`, import.meta.url), "utf8").trim().split("\n").filter(line => !line.startsWith("#"));
const stop = new Set(cases("stop-words").join(" ").split(" "));

for (const [text, words] of cases("words").map(line => line.split(" = ")))
  test(`"${text}" is looked up by the words that the index has: ${words}`, () => assert.equal(split(text).filter(word => !stop.has(word)).map(stem).join(" "), words));

test("Letters that were added, left out, mistaken or swapped count as one slip each", () => {
  assert.deepEqual([["zoom", "zooom"], ["zoom", "zom"], ["zoom", "zoon"], ["zoom", "ozom"], ["signal", "singal"]].map(([one, other]) => slips(one, other, 2)), [1, 1, 1, 1, 1]);
  assert.equal(slips("encryption", "encrpytoin", 2), 2);
  assert.equal(slips("same", "same", 1), 0);
});

test("More slips than are forgiven are not counted", () => {
  assert.equal(slips("quillo", "bramble", 2), Infinity);
  assert.equal(slips("a", "abcd", 2), Infinity);
});
