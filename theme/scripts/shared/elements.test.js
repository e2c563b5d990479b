import assert from "node:assert/strict";
import { test } from "node:test";
import { plain } from "./elements.js";

test("Capitals and accents make no difference to what is typed", () => {
  assert.equal(plain("ZÍTHER"), plain("zither"));
  assert.equal(plain("Ünïversität"), "universitat");
});

test("Letters without accents stay as they are in any script", () => assert.equal(plain("会议 שיחה"), "会议 שיחה"));
