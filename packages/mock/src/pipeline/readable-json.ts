import { withoutExcerpt } from "../http/json-syntax-error.ts";
import type { ParsedRequest } from "../prism/parsed-request.ts";

/**
 * Code that walks a body, such as an export, would run out of stack some levels deeper; no client
 * nests this deep.
 */
const DEEPEST = 500;

/**
 * The request with a body that rules and state can walk: JSON that nests too deeply counts as
 * broken. A vendor's reasons may quote why a body is not JSON, but never the body.
 */
export function withReadableJson(parsed: ParsedRequest, bytes?: Uint8Array): ParsedRequest {
  const { invalidJson, body } = parsed;
  if (invalidJson) return { ...parsed, invalidJson: withoutExcerpt(invalidJson) };
  // Each level takes a bracket to open it and one to close it.
  if (!bytes || bytes.length <= 2 * DEEPEST || !nestsDeeperThan(body, DEEPEST)) return parsed;
  const text = new TextDecoder().decode(bytes);
  return { ...parsed, body: text, invalidJson: `it nests deeper than ${DEEPEST} levels` };
}

function nestsDeeperThan(node: unknown, levels: number): boolean {
  if (typeof node !== "object" || node === null) return false;
  return levels === 0 || Object.values(node).some((child) => nestsDeeperThan(child, levels - 1));
}
