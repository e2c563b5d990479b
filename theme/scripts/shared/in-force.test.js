import assert from "node:assert/strict";
import { test } from "node:test";
import { audienceId, fittingOn, inForceOn, isOfToday, shutOutOn } from "./in-force.js";

const [first, second, forGuests] = ["first", "second", "of guests"].map(id => ({ answers: [id], standing: "stated", freshUntil: "2027-01-01" }));

/** @type {any} */
const platform = {
  answers: {
    bells: {
      findings: [first, second, forGuests],
      periods: [
        { from: "0001-01-01", inForce: [] },
        { from: "2020-04-02", inForce: [0] },
        { from: "2021-01-01", inForce: [1, 2], fits: { guest: 2, "guest group": null }, shutOut: ["guest"] },
      ],
    },
  },
};

test("A day shows what was in force on it, the headline first", () => {
  assert.deepEqual(inForceOn(platform, "bells", "2020-04-01"), []);
  assert.deepEqual(inForceOn(platform, "bells", "2020-04-02"), [first]);
  assert.deepEqual(inForceOn(platform, "bells", "2026-01-01"), [second, forGuests]);
  assert.deepEqual(inForceOn(platform, "whistles", "2026-01-01"), []);
});

test("An audience is shown the finding that fits it, else that of its people, else the headline", () => {
  assert.equal(fittingOn(platform, "bells", "2026-01-01", audienceId("guest")), forGuests);
  assert.equal(fittingOn(platform, "bells", "2026-01-01", audienceId("guest", "one-to-one")), forGuests);
  assert.equal(fittingOn(platform, "bells", "2026-01-01", audienceId("", "one-to-one")), second);
  assert.equal(fittingOn(platform, "bells", "2026-01-01", ""), second);
});

test("Where all findings speak of others, none is shown", () =>
  assert.equal(fittingOn(platform, "bells", "2026-01-01", audienceId("guest", "group")), undefined));

test("What shuts an audience out is told by the answers of its criterion, for the day", () => {
  /** @type {any} */
  const vocabulary = { shutOut: { guest: { by: "bells", short: "no guests", full: "No guests." } } };
  assert.equal(shutOutOn(platform, vocabulary, "2026-01-01", "guest"), vocabulary.shutOut.guest);
  assert.equal(shutOutOn(platform, vocabulary, "2020-05-01", "guest"), undefined);
  assert.equal(shutOutOn(platform, vocabulary, "2026-01-01", "private"), undefined);
});

test("An answer whose start nobody knows speaks of today alone, until its known end", () => {
  assert.equal(isOfToday({ ...first, undated: true }, "2026-01-01"), true);
  assert.equal(isOfToday({ ...first, undated: true, until: "2027-03-01" }, "2026-01-01"), true);
  assert.equal(isOfToday({ ...first, undated: true, until: "2026-01-01" }, "2026-01-01"), false);
  assert.equal(isOfToday(first, "2026-01-01"), false);
  assert.equal(isOfToday(undefined, "2026-01-01"), false);
});
