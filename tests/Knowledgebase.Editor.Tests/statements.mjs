// Reads JSON-LD documents as JSON from standard input, and writes what each states as RDF (N-Quads). Nothing is fetched: the
// context of schema.org, which documents name by its address, stands here with what the tests need of it.
import jsonld from "jsonld";

const SCHEMA_ORG = {
  "@vocab": "https://schema.org/",
  ...Object.fromEntries(["url", "item", "license", "contentUrl"].map(name => [name, { "@id": `https://schema.org/${name}`, "@type": "@id" }])),
};

const documentLoader = async address => {
  if (address !== "https://schema.org") throw new Error(`No context is known at ${address}.`);
  return { documentUrl: address, document: { "@context": SCHEMA_ORG } };
};

let input = "";
for await (const part of process.stdin) input += part;
const statements = {};
for (const { name, base, text } of JSON.parse(input))
  // A term that no context explains is an error, and is not left out.
  statements[name] = await jsonld.toRDF(JSON.parse(text), { base, format: "application/n-quads", documentLoader, safe: true });
process.stdout.write(JSON.stringify(statements));
