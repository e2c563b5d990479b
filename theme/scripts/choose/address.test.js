import assert from "node:assert/strict";
import { test } from "node:test";
import { choiceIn, searchFor, startFrom } from "./address.js";

const known = {
  profiles: { school: { for: "organisation", needs: { "ai-training": ["never"] } } },
  parties: ["private", "organisation", "guest"],
  options: new Map([["ai-training", ["never", "opt-out", "yes"]], ["trackers", ["ads"]]]),
};

test("An address without parameters asks nothing, for the first party", () =>
  assert.deepEqual(choiceIn("", known), { profile: "", party: "private", needs: new Map(), also: [] }));

test("A profile stands in the address by its name alone, and what differs from it beside it", () => {
  const choice = startFrom("school", known);
  assert.equal(searchFor(choice, known), "?profile=school");
  choice.party = "guest";
  choice.needs.delete("ai-training");
  choice.needs.set("trackers", ["ads"]);
  choice.also = ["zither"];
  assert.equal(searchFor(choice, known), "?profile=school&for=guest&ai-training=&trackers=ads&also=zither");
  assert.deepEqual(choiceIn(searchFor(choice, known), known), choice);
});

test("Answers stand in the order of the page, whatever order they were chosen in", () => {
  const choice = choiceIn("?ai-training=opt-out,never", known);
  assert.equal(choice && searchFor(choice, known), "?ai-training=never,opt-out");
});

test("Where answers are the same for all, an address names nobody whom they are for", () => {
  const nobody = { ...known, profiles: {}, parties: [] };
  const choice = choiceIn("?ai-training=never", nobody);
  assert.deepEqual(choice, { profile: "", party: "", needs: new Map([["ai-training", ["never"]]]), also: [] });
  assert.equal(choice && searchFor(choice, nobody), "?ai-training=never");
});

for (const search of [
  "?on=nonsense", "?profile=constructor", "?for=", "?for=toString", "?profile=school&profile=school", "?ai-training=<script>alert(1)</script>", "?ai-training=never,never",
  "?ai-training=maybe", "?recipients=none", "?also=../secret", "?also=a,a", "?also=a,b,c,d,e,f,g,h,i,j,k,l,m,n,o,p,q,r,s,t,u,v,w,x,y,z", `?profile=${"x".repeat(6000)}`,
])
  test(`${search.slice(0, 40)} makes no sense`, () => assert.equal(choiceIn(search, known), null));
