import assert from "node:assert/strict";
import { test } from "node:test";
import { linksFor } from "./links.js";

const site = { code: "https://code.example/kb", published: "https://kb.example/", contact: "post@kb.example" };
const about = { platform: { name: "Alpha" }, criterion: { title: "Bells" }, address: "/platforms/alpha/bells/" };

test("A link carries the finding, what it is about and where it belongs", () => {
  const [issue, email] = linksFor(site, about, "input/alpha.yml", "value: a & b\nsince: 2024");
  const query = new URL(issue.address).searchParams;
  assert.deepEqual([issue.fits, query.get("title"), query.get("page"), query.get("file"), query.get("finding")],
    [true, "Alpha: Bells", "https://kb.example/platforms/alpha/bells/", "input/alpha.yml", "value: a & b\nsince: 2024"]);
  assert.match(decodeURIComponent(email.address), /^mailto:post@kb\.example\?subject=Alpha: Bells&body=https:\/\/kb\.example\/platforms\/alpha\/bells\/\r\n\r\nvalue: a & b\r\n/);
});

test("What a link cannot carry is to be pasted", () => {
  const [issue, email] = linksFor(site, about, "input/alpha.yml", "x".repeat(3000));
  assert.deepEqual([issue.fits, email.fits], [true, false]);
  assert.ok(email.address.length <= 2000);
  assert.match(decodeURIComponent(email.address), /Paste the finding here/);
});

test("Nobody is written to where nobody takes e-mail", () => assert.deepEqual(linksFor({ ...site, contact: "" }, about, "a.yml", "").map(({ name }) => name), ["issue"]));
