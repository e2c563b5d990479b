import assert from "node:assert/strict";
import { test } from "node:test";
import { findingText, sourcesText } from "./yaml.js";

const date = { type: ["integer", "string"], pattern: "^\\d{4}(-\\d\\d){0,2}$" };
const rules = { properties: { since: date, checked: date, scope: {}, evidence: { items: { properties: { source: {}, at: {}, quote: {} } } } } };

test("A finding stands under its question, its keys in their order", () => assert.equal(
  findingText("ai-training", { value: "opt-out", since: "2024-05", summary: "Short.", "applies-to": { calls: "webinar", client: ["desktop", "mobile"] }, evidence: [{ source: "a-policy", at: "Section 2", says: ["yes"] }] }, rules),
  `ai-training:
  - value: opt-out
    since: 2024-05
    summary: >-
      Short.
    applies-to: { calls: webinar, client: [desktop, mobile] }
    evidence:
      - source: a-policy
        at: Section 2
        says: ["yes"]
`));

for (const [text, written] of [
  ["plain words, and more", "plain words, and more"], ["yes", '"yes"'], ["Off", '"Off"'], ["null", '"null"'], ["a: b", '"a: b"'], ["a #b", '"a #b"'], ["2024-05", '"2024-05"'], ["", '""'],
  ["[really]", '"[really]"'], ["- a", '"- a"'], ["ends ", '"ends "'], ["say \"so\"", '"say \\"so\\""'], ["line\nbreak", '"line\\nbreak"'], ["https://example.org/a?b=c", "https://example.org/a?b=c"], ["https://example.org/a#b", '"https://example.org/a#b"'],
])
  test(`${JSON.stringify(text)} is written as ${written}`, () => assert.equal(findingText("bells", { scope: text }, rules), `bells:\n  - scope: ${written}\n`));

test("A long summary is folded within 100 characters, and no word is lost", () => {
  const words = Array.from({ length: 60 }, (_, index) => `word-${index}`);
  const lines = findingText("bells", { summary: words.join(" ") }, rules).split("\n");
  assert.ok(lines.every(line => line.length <= 100));
  assert.deepEqual(lines.slice(2, -1).map(line => line.trim()).join(" ").split(" "), words);
});

test("The finding that a new one follows is told to end where that begins", () => assert.match(
  findingText("bells", { value: "tin", since: "2025" }, rules, ["value: brass", "until:"]),
  / {2}# - value: brass\n {2}# {3}until: 2025\n/));

test("Sources stand under their ids", () => assert.equal(
  sourcesText({ "a-study": { title: "Yes: a study", published: "2024" } }, { properties: { published: date } }),
  'a-study:\n  title: "Yes: a study"\n  published: 2024\n'));
