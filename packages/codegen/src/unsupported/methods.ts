import { type OpenApiDocument, type PlacedOperation, requestBodyOf } from "@carespec/document";
import { type Finding, methodName } from "@carespec/document/normalize";
import { refused } from "./refused.ts";

/** What `fetch` does not send. */
export function methodFaults(document: OpenApiDocument, placed: PlacedOperation): Finding[] {
  const { operation, pointer } = placed;
  const method = methodName(placed.method, operation).toUpperCase();
  if (/^(TRACE|TRACK|CONNECT)$/.test(method)) {
    return refused(pointer, `\`fetch\` sends no ${method}: call it with another tool.`);
  }
  if ((method === "GET" || method === "HEAD") && requestBodyOf(document, operation)) {
    const message = `\`fetch\` sends no body with ${method}: use query parameters.`;
    return refused(`${pointer}/requestBody`, message);
  }
  return [];
}
