// Writes what the form gathered as the files of the facts have it.

const LINE = 100;

/** What YAML takes for a text as it stands; the rest is put in quotes. */
const PLAIN = /^[A-Za-z][\w ,.()'’/%&+;-]*$/u;
const SPECIAL = /^(?:true|false|yes|no|on|off|null|y|n)$/iu;

const scalar = value => PLAIN.test(value) && !SPECIAL.test(value) && !value.endsWith(" ") && !/ #|: /u.test(value) || isDate(value) || isAddress(value)
  ? value
  : JSON.stringify(value);

const isDate = value => /^\d{4}(-\d\d){0,2}$/u.test(value);
const isAddress = value => /^https?:\/\/[^\s#,[\]{}"]*[^\s#,[\]{}":]$/u.test(value);

/** A list of ids in brackets, or one id. */
const ids = value => Array.isArray(value) ? `[${value.join(", ")}]` : value;

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
function evidenceText(evidence) {
  const keys = Object.entries(evidence).map(([key, value]) => `${key}: ${key === "says" ? ids(value) : scalar(value)}`);
  return keys.map((line, index) => `${index === 0 ? "      - " : "        "}${line}`).join("\n");
}

/**
 * A finding under its question.
 * @param {string} criterion The question's id.
 * @param {object} finding Its keys in the order of the data format.
 * @param {string} remark What to do with the finding that stands there, or an empty text.
 */
export function findingText(criterion, finding, remark) {
  const lines = Object.entries(finding).map(([key, value]) => {
    switch (key) {
      case "value": return `value: ${ids(value)}`;
      case "summary": return `summary: ${folded(value, "      ")}`;
      case "applies-to": return `applies-to: { ${Object.entries(value).map(([kind, limits]) => `${kind}: ${ids(limits)}`).join(", ")} }`;
      case "evidence": return `evidence:\n${value.map(evidenceText).join("\n")}`;
      default: return `${key}: ${scalar(value)}`;
    }
  });
  return [
    `${criterion}:`,
    ...lines.map((line, index) => `${index === 0 ? "  - " : "    "}${line}`),
    ...remark === "" ? [] : [`  # ${remark}`],
    "",
  ].join("\n");
}

/** Sources for the registry, under their ids. */
export const sourcesText = sources => Object.entries(sources)
  .map(([id, source]) => `${id}:\n${Object.entries(source).map(([key, value]) => `  ${key}: ${scalar(value)}\n`).join("")}`)
  .join("");
