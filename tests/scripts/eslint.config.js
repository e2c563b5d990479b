"use strict";

const js = require("@eslint/js");

// What the compiler tells as well, it tells better: names that nothing declares.
module.exports = [
  js.configs.recommended,
  {
    linterOptions: { reportUnusedDisableDirectives: "error" },
    rules: {
      "no-undef": "off",
      "no-unused-vars": ["error", { argsIgnorePattern: "^_", caughtErrors: "none" }],
      "no-var": "error",
      "prefer-const": ["error", { destructuring: "all" }],
      "eqeqeq": "error",
      "no-eval": "error",
      "no-implied-eval": "error",
      "no-throw-literal": "error",
      "no-shadow-restricted-names": "error",
      "no-self-compare": "error",
      "no-template-curly-in-string": "off",
      "object-shorthand": "error",
      "no-restricted-properties": ["error",
        { property: "innerHTML", message: "Set texts as texts: see shared/elements.js." },
        { property: "outerHTML", message: "Set texts as texts: see shared/elements.js." },
        { property: "insertAdjacentHTML", message: "Set texts as texts: see shared/elements.js." },
        { object: "document", property: "cookie", message: "The site keeps nothing about its readers." }],
    },
  },
];
