// @ts-check
import { objectRule } from "./lib/object-rule.js";

/**
 * Refuses `x-client-supplied` where no client can supply the value: only its callers know what goes into
 * a path or a query, and they would no longer see the parameter.
 */
export default objectRule(["parameter"], ({ node }) => {
  if (!("x-client-supplied" in node) || node.in === "header") return [];
  const message = `no client knows the value of ${node.name} in the ${node.in}: remove x-client-supplied, which hides the parameter from callers; only headers are sent by clients themselves.`;
  return [{ message, keys: ["x-client-supplied"] }];
});
