// Writes what the form gathered as the files of the facts have it.

import { isDate, isWrittenAs } from "./json-schema.js";

const LINE = 100;

/** What YAML takes for a text as it stands; the rest is put in quotes. Numbers begin with no letter, but amounts with a number. */
const PLAIN = /^(?:[0-9.]+ )?[A-Za-z][\w ,.()'’/%&+;-]*$/u;

/** Words that readers of YAML 1.1 take for truth values or for nothing (yaml.org/type/bool and yaml.org/type/null). */
const SPECIAL = /^(?:true|false|yes|no|on|off|null|y|n)$/iu;

/** @param {string} value @param {any} [schema] What may stand in the place. Digits stand for a date where it takes one. */
const scalar = (value, schema) =>
  PLAIN.test(value) && !SPECIAL.test(value) && !value.endsWith(" ") && !/ #|: /u.test(value)
    || schema && isDate(schema) && isWrittenAs(schema, value) || isAddress(value)
    ? value
    : JSON.stringify(value);

const isAddress = value => /^https?:\/\/[^\s#,[\]{}"]*[^\s#,[\]{}":]$/u.test(value);

/** A list of ids in brackets, or one id. */
const ids = value => Array.isArray(value) ? `[${value.map(id => scalar(id)).join(", ")}]` : scalar(value);

/** A text over several lines. */
function folded(text, indent) {
  const lines = [];
  let line = "";
  for (const word of text.split(" "))
    if (line !== "" && indent.length + line.length + 1 + word.length > LINE) {
      lines.push(line);
      line = word;
    } else
      line = line === "" ? word : `${line} ${word}`;
  return [">-", ...[...lines, line].map(each => indent + each)].join("\n");
}

/** The group of keys of a piece of evidence, as an entry of a list. */
function evidenceText(evidence, { properties }) {
  const keys = Object.entries(evidence).map(([key, value]) => `${key}: ${key === "says" ? ids(value) : scalar(value, properties[key])}`);
  return keys.map((line, index) => `${index === 0 ? "      - " : "        "}${line}`).join("\n");
}

const limitsText = limits => `applies-to: { ${Object.entries(limits).map(([kind, each]) => `${kind}: ${ids(each)}`).join(", ")} }`;

/** The lines that an older finding has from now on, as a remark: only its end is new, so its other lines need no repeating. */
const endedText = (lines, until) => [
  "  # Below this, the answer that stood here until now gets an end, and its other lines stay. If it was wrong, take it away.",
  ...lines
    .map(line => line === "until:" ? `until: ${until ?? "(the day on which it ceased to hold)"}` : line)
    .map((line, index) => `  # ${index === 0 ? "- " : "  "}${line}`),
];

/**
 * A finding under its question.
 * @param {string} criterion The question's id.
 * @param {Record<string, any>} finding Its keys in the order of the data format.
 * @param {{ properties: Record<string, any> }} rules The schema of a finding.
 * @param {string[]} [followed] The lines of the recorded finding that it follows, which ends where it begins.
 */
export function findingText(criterion, finding, rules, followed) {
  const lines = Object.entries(finding).map(([key, value]) => {
    switch (key) {
      case "value": return `value: ${ids(value)}`;
      case "summary": return `summary: ${folded(value, "      ")}`;
      case "applies-to": return limitsText(value);
      case "evidence": return `evidence:\n${value.map(piece => evidenceText(piece, rules.properties.evidence.items)).join("\n")}`;
      default: return `${key}: ${scalar(value, rules.properties[key])}`;
    }
  });
  return [
    `${criterion}:`,
    ...lines.map((line, index) => `${index === 0 ? "  - " : "    "}${line}`),
    ...followed ? endedText(followed, finding.since) : [],
    "",
  ].join("\n");
}

/**
 * Sources for the registry, under their ids.
 * @param {Record<string, Record<string, string>>} sources
 * @param {{ properties: Record<string, any> }} rules The schema of a source.
 */
export const sourcesText = (sources, { properties }) => Object.entries(sources)
  .map(([id, source]) => `${id}:\n${Object.entries(source).map(([key, value]) => `  ${key}: ${scalar(value, properties[key])}\n`).join("")}`)
  .join("");
