import assert from "node:assert/strict";
import { test } from "node:test";
import { DEFAULT_VIEW, readView, writeView } from "./address.js";

const page = { firstDay: "2013-01-01", today: "2026-11-27", people: ["private", "guest"], occasions: ["group"], topics: ["security", "use"], criteria: ["recording"] };

const views = [
  {},
  { platforms: ["quillo", "bramble-talk"], for: "guest", in: "group", topics: ["use"], differ: true, changed: true, find: "record", on: "2020-04-15", open: "quillo/recording" },
  { find: "größer & kleiner / = ?#+%" },
  { on: "2013-01-01" },
  { on: "2026-11-27" },
];

for (const view of views.map(parts => ({ ...DEFAULT_VIEW, ...parts })))
  test(`The address ${writeView(view) || "of the page itself"} brings its view back`, () => assert.deepEqual(readView(writeView(view), page), view));

test("Commas, slashes and spaces can be read in an address", () =>
  assert.equal(
    writeView({ ...DEFAULT_VIEW, platforms: ["quillo", "zither"], find: "end to end", open: "quillo/recording" }),
    "?platforms=quillo,zither&find=end+to+end&open=quillo/recording"));

const refused = [
  "on=nonsense", "on=2021-02-29", "on=1066-10-14", "on=9999-01-01", "on=2020-04-15&on=2021-04-15", "on=%00", "on=", "platforms=", "platforms=quillo,quillo",
  "platforms=../../secret", "platforms=%3Cscript%3Ealert(1)%3C/script%3E", `platforms=${"z".repeat(4000)}`, "for=constructor", "in=1", "topics=security,none", "differ=maybe",
  `find=${"a".repeat(101)}`, "find=%0A", "find=%3Cimg%20src=x%20onerror=alert(1)%3E", "open=quillo", "open=quillo/nonsense", "open=quillo/recording/more",
  "sort=price", "constructor=", "__proto__=1",
];

for (const query of refused)
  test(`No page can show ?${query.slice(0, 40)}`, () => assert.equal(readView(`?${query}`, page), null));
