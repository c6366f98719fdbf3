// @ts-check
import { objectRule } from "./lib/object-rule.js";

const LOOPBACK = /^http:\/\/(localhost|127(\.\d+){3}|\[::1\])([:/]|$)/i;

/** Requires TLS for servers: over plain HTTP, credentials and health data can be read on the way. */
export default objectRule(["server"], ({ node: { url } }) => {
  if (typeof url !== "string" || !/^http:/i.test(url) || LOOPBACK.test(url)) return [];
  const message = `${url} is not encrypted: write https:, or waive this where the vendor prints http:.`;
  return [{ message, keys: ["url"] }];
});
