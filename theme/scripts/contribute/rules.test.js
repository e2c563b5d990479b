import assert from "node:assert/strict";
import { test } from "node:test";
import { alike, findingMistakes, sourceMistakes } from "./rules.js";

const date = { type: ["integer", "string"], pattern: "^\\d{4}(-\\d\\d){0,2}$", minimum: 1990, maximum: 2200 };
const rules = { properties: { value: {}, "applies-to": {}, since: date, until: date, checked: date, evidence: {} } };
const codes = (finding, recorded = []) => findingMistakes(finding, rules, recorded, "2026-11-21").map(({ code, path }) => `${code} ${path}`);

test("Dates that no calendar has, or that are far away, are told", () => {
  assert.deepEqual(codes({ since: "2021-02-29" }), ["malformed-date since"]);
  assert.deepEqual(codes({ since: "2020-02-29" }), []);
  assert.deepEqual(codes({ since: "1066", until: "2201" }), ["date-out-of-range since", "date-out-of-range until"]);
});

test("Nothing is read in the future, or ends before it begins", () => {
  assert.deepEqual(codes({ checked: "2026-11-22" }), ["date-in-future checked"]);
  assert.deepEqual(codes({ checked: "2026-11" }), []);
  assert.deepEqual(codes({ since: "2021", until: "2020" }), ["until-before-since until"]);
  assert.deepEqual(codes({ since: "2020-06", until: "2020" }), []);
});

test("A finding beside one of the same people and time is told", () => {
  const recorded = [{ appliesTo: "", since: "2020", lines: [] }];
  assert.deepEqual(codes({ value: "yes", since: "2021" }, recorded), ["overlapping-findings since"]);
  assert.deepEqual(codes({ value: "yes", since: "2021", until: "2022" }, [{ appliesTo: "", until: "2020", lines: [] }]), []);
  assert.deepEqual(codes({ value: "yes", since: "2021", "applies-to": { calls: "group" } }, recorded), []);
});

test("Limits that mean the same are the same in any order", () => {
  const recorded = [{ appliesTo: "calls=group,webinar;client=mobile", lines: [] }];
  assert.deepEqual(alike({ "applies-to": { client: "mobile", calls: ["webinar", "group"] } }, recorded), recorded);
  assert.deepEqual(alike({ "applies-to": { client: "mobile" } }, recorded), []);
});

test("A source that says what the finding says agrees with it", () => {
  assert.deepEqual(codes({ value: ["a", "b"], evidence: [{ source: "one" }, { source: "two", says: ["b", "a"] }] }), ["evidence-agrees-with-finding evidence.1.says"]);
  assert.deepEqual(codes({ value: "yes", evidence: [{ source: "two", says: "no" }] }), []);
});

test("A source is not published after it was read", () => {
  const ofSource = source => sourceMistakes(source, { properties: { published: date } }, "source a").map(({ path }) => path);
  assert.deepEqual(ofSource({ published: "2026-11-22", accessed: "2026-11-21" }), ["source a.published"]);
  assert.deepEqual(ofSource({ published: "2026-11", accessed: "2026-11-21" }), []);
  assert.deepEqual(ofSource({ accessed: "2026-11-21" }), []);
});
