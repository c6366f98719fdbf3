// @ts-check
import { isNode } from "@carespec/document";
import { objectRule } from "./lib/object-rule.js";

const MEANINGLESS =
  /^(an?)?(example|sample|default|test|foo|bar|baz|dummy|value|request|response|body|success|new|untitled)s?[-_ ]?\d*$/i;

/** Requires names of examples that say what they show, since `Prefer: example=` and the docs use them. */
export default objectRule(["mediaType", "parameter", "header"], ({ node: { examples } }) =>
  Object.keys(isNode(examples) ? examples : {}).flatMap((name) => {
    const why = MEANINGLESS.test(name)
      ? "does not say what it shows"
      : /^[a-z][A-Za-z0-9]*$/.test(name)
        ? undefined
        : "is not in camelCase";
    if (why === undefined) return [];
    const message = `the name "${name}" of an example ${why}: name it by its meaning, such as externalIdTaken.`;
    return [{ message, keys: ["examples", name] }];
  }),
);
