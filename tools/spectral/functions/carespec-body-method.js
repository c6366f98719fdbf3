// @ts-check
import { objectRule } from "./lib/object-rule.js";

const BODYLESS = ["get", "head", "delete", "trace"];

/**
 * Refuses a request body where HTTP gives it no meaning: servers and proxies may drop it, and `fetch`
 * refuses to send one with GET and HEAD.
 */
export default objectRule(["operation"], ({ node, keys, path }) => {
  const method = keys.at(-1) ?? path.at(-1) ?? "";
  if (!BODYLESS.includes(method) || !("requestBody" in node)) return [];
  const message = `a ${method.toUpperCase()} request has no body: send this by parameters, or by POST, PUT or PATCH.`;
  return [{ message, keys: ["requestBody"] }];
});
