// @ts-check
import { isNode } from "@carespec/document";
import { objectRule } from "./lib/object-rule.js";
import { resolvedObject } from "./lib/resolved-object.js";

/**
 * Requires each example of a success to share its name with an example of the request, where requests
 * have a body: a reader follows one story, and the mock's answer belongs to what was sent.
 */
export default objectRule(["operation"], (object, context) => {
  const { requestBody, responses } = resolvedObject(object, context);
  const asked = namesOf(requestBody).map(({ name }) => name);
  if (asked.length === 0) return [];
  return Object.entries(isNode(responses) ? responses : {})
    .filter(([status]) => /^2/.test(status))
    .flatMap(([status, response]) =>
      namesOf(response)
        .filter(({ name }) => !asked.includes(name))
        .map(({ name, keys }) => ({
          message: `no example of the request is called "${name}": add the request of this answer, or name the answer like its request (${asked.join(", ")}).`,
          keys: ["responses", status, ...keys],
        })),
    );
});

/**
 * @param {unknown} body a request body or a response
 * @returns {{ name: string, keys: string[] }[]}
 */
function namesOf(body) {
  const content = isNode(body) && isNode(body.content) ? body.content : {};
  return Object.entries(content).flatMap(([type, media]) =>
    Object.keys(isNode(media) && isNode(media.examples) ? media.examples : {}).map((name) => ({
      name,
      keys: ["content", type, "examples", name],
    })),
  );
}
