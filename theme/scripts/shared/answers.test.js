import assert from "node:assert/strict";
import { test } from "node:test";
import { answersBeside, dateWords, factAddress, fullWords, limitWords, platformAddress, questionAddress, ratingOf, shortWords } from "./answers.js";

/** @type {any} */
const vocabulary = { addresses: { platform: "/services/{platform}/", fact: "/services/{platform}/{criterion}/", question: "/asked/{criterion}/" } };

/** @type {any} */
const criterion = { id: "bells", answers: { brass: { words: "Of brass", rating: "mixed" }, none: { words: "None", rating: "protective" } } };

/** @type {any} */
const both = { answers: ["brass", "none"], words: "2 of 2", limit: "On Sundays" };

test("Addresses are those that the build names", () => {
  assert.equal(platformAddress(vocabulary, { id: "alpha" }), "/services/alpha/");
  assert.equal(factAddress(vocabulary, { id: "alpha" }, criterion), "/services/alpha/bells/");
  assert.equal(questionAddress(vocabulary, criterion), "/asked/bells/");
});

test("A finding is rated by its first answer, and what nobody answered is unknown", () => {
  assert.equal(ratingOf(criterion, both), "mixed");
  assert.equal(ratingOf(criterion, undefined), "unknown");
});

test("A table has few words where the whole answer is long", () => {
  assert.equal(shortWords(criterion, both), "2 of 2");
  assert.equal(fullWords(criterion, both), "Of brass, None");
  assert.equal(shortWords(criterion, undefined), "Not answered");
});

test("Limits stand before what is to come", () => {
  assert.equal(limitWords(both, "From March: None"), "On Sundays; From March: None");
  assert.equal(limitWords(undefined, false), "");
});

test("Dates are told as exactly as they are known", () => {
  assert.equal(dateWords("2020-10-07"), "7 October 2020");
  assert.equal(dateWords("2020-10"), "October 2020");
  assert.equal(dateWords("2020"), "2020");
});

test("A file is asked for once, and again where it could not be loaded", async t => {
  const asked = [];
  t.mock.method(globalThis, "fetch", async address => {
    asked.push(address);
    return new Response("[]", { status: asked.length === 1 ? 503 : 200 });
  });
  const answers = answersBeside("/data/answers/abc/vocabulary.json");

  await assert.rejects(answers.allPlatforms());
  assert.deepEqual(await answers.allPlatforms(), []);
  await answers.allPlatforms();
  assert.deepEqual(asked, ["/data/answers/abc/all-platforms.json", "/data/answers/abc/all-platforms.json"]);
});
