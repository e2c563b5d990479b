import assert from "node:assert/strict";
import { test } from "node:test";
import { meetingWithout, nearest, ruledOutBy, weigh } from "./weighing.js";

const today = "2026-11-21";

/** @type {any} */
const vocabulary = {
  shutOut: { guest: { by: "account" } },
  usuallyUnnamed: { meets: "fails", fails: "not-listed" },
  criteria: [{ id: "bells" }, { id: "length", needs: { short: { meets: ["5", "10"], depends: ["open"] } } }],
};

/** A platform with one finding on each question, which holds for all and for good, as far as it says nothing else. */
const platformWith = (id, findings, shutOut = []) => /** @type {any} */ ({
  id,
  answers: Object.fromEntries(Object.entries(findings).map(([criterion, finding]) => [criterion, {
    findings: [{ standing: "stated", freshUntil: "2027-05-01", named: "meets", ...finding }],
    periods: [{ from: "0001-01-01", inForce: [0], ...finding.fits ? { fits: finding.fits } : {}, shutOut }],
  }])),
});

const weighed = (findings, needs, party = "private", shutOut = []) => weigh(vocabulary, platformWith("alpha", findings, shutOut), new Map(Object.entries(needs)), party, today);

test("A need that names the answer is met, and one that names another is not", () => {
  assert.equal(weighed({ bells: { answers: ["brass"] } }, { bells: ["brass", "none"] }).outcome, "meets");
  assert.equal(weighed({ bells: { answers: ["brass"] } }, { bells: ["none"] }).outcome, "fails");
});

test("An unwanted term that is listed fails and is told; one that is not listed may only be missing from the list", () => {
  const listed = weighed({ bells: { answers: ["brass", "tin"], named: "fails" } }, { bells: ["tin"] });
  assert.deepEqual([listed.outcome, listed.fails[0].listed], ["fails", ["tin"]]);
  const unlisted = weighed({ bells: { answers: ["brass"], named: "fails" } }, { bells: ["tin"] });
  assert.deepEqual([unlisted.outcome, unlisted.doubts[0].doubt], ["cannot-tell", "not-listed"]);
});

test("A need of an amount is met by the answers that the build says meet it", () => {
  assert.equal(weighed({ length: { answers: ["10"] } }, { length: ["short"] }).outcome, "meets");
  assert.equal(weighed({ length: { answers: ["90"] } }, { length: ["short"] }).outcome, "fails");
  assert.equal(weighed({ length: { answers: ["open"] } }, { length: ["short"] }).doubts[0].doubt, "depends");
});

test("It cannot be told where nothing is recorded, where the answer is due, and where all findings speak of others", () => {
  assert.equal(weighed({}, { bells: ["brass"] }).doubts[0].doubt, "not-answered");
  assert.equal(weighed({ bells: { answers: ["brass"], freshUntil: "2026-11-20" } }, { bells: ["brass"] }).doubts[0].doubt, "due");
  assert.equal(weighed({ bells: { answers: ["brass"], fits: { guest: null } } }, { bells: ["brass"] }, "guest").doubts[0].doubt, "of-others");
});

test("One failure outweighs a doubt, and a doubt outweighs what is met", () => {
  const findings = { bells: { answers: ["brass"] }, drums: { answers: ["big"] } };
  assert.equal(weighed(findings, { bells: ["brass"], horns: ["loud"] }).outcome, "cannot-tell");
  assert.equal(weighed(findings, { bells: ["brass"], drums: ["small"], horns: ["loud"] }).outcome, "fails");
});

test("Guests who are let in nowhere fail on it without asking", () => {
  const { lockedOut, fails } = weighed({ account: { answers: ["everyone"], unnamed: "fails" }, bells: { answers: ["brass"] } }, { bells: ["brass"] }, "guest", ["guest"]);
  assert.equal(lockedOut, true);
  assert.deepEqual(fails.map(({ criterion, unasked }) => [criterion, unasked]), [["account", true]]);
});

test("Needs are told by how many they rule out, and by how many would meet everything without them", () => {
  const needs = new Map([["bells", ["brass"]], ["drums", ["big"]]]);
  const all = [
    platformWith("alpha", { bells: { answers: ["tin"] }, drums: { answers: ["big"] } }),
    platformWith("beta", { bells: { answers: ["tin"] }, drums: { answers: ["small"] } }),
    platformWith("gamma", { bells: { answers: ["brass"] }, drums: { answers: ["big"] } }),
  ].map(platform => weigh(vocabulary, platform, needs, "private", today));
  assert.equal(ruledOutBy(all, "bells"), 2);
  assert.equal(meetingWithout(all, "bells"), 2);
  assert.equal(meetingWithout(all, "drums"), 1);
  assert.deepEqual(nearest(all.slice(0, 2)).map(({ platform }) => platform.id), ["alpha"]);
});
