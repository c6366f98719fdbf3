import { type OpenApiDocument, operationsOf } from "@carespec/document";
import { generateMethod } from "./methods.ts";

/**
 * Writes `requests.ts`: the request types of all methods, which a package exports, so that its
 * users' declarations can name them.
 */
export function generateRequests(document: OpenApiDocument): string {
  const names = operationsOf(document).flatMap((placed) => {
    const { request } = generateMethod(document, placed, new Set());
    return /export interface (\w+)/.exec(request)?.[1] ?? [];
  });
  if (names.length === 0) return "export {};\n";
  return `export type {\n${names.map((name) => `  ${name},\n`).join("")}} from "./client.ts";\n`;
}
