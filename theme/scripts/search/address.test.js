import assert from "node:assert/strict";
import { test } from "node:test";
import { readAddress } from "./address.js";

const allowed = { kind: ["event", "fact"], platform: ["quillo"] };
const read = address => readAddress(new URL(address, "https://kb.example/search/"), allowed);

test("The query and the filters are in the fragment, which browsers send to nobody", () =>
  assert.deepEqual(read("#q=quillo+encryption&kind=event"), { query: "quillo encryption", filters: { kind: "event" }, isOdd: false }));

test("A query that another page sent is taken too", () => assert.equal(read("?q=quillo%20%20ai").query, "quillo ai"));

test("What makes no sense is left out and told", () => {
  for (const hash of ["#q=a&kind=nonsense", "#q=a&standing=stated", "#q=a&__proto__=1", "#q=a&q=b", "#q=a&sort=worst", `#q=${"quillo ".repeat(5000)}`]) {
    const { filters, isOdd } = read(hash);
    assert.deepEqual([filters, isOdd], [{}, true], hash.slice(0, 40));
  }
});
