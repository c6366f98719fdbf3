import { withoutExcerpt } from "../http/json-syntax-error.ts";
import type { ParsedRequest } from "../prism/parsed-request.ts";

/**
 * Code that walks a body, such as an export, would run out of stack some levels deeper; no client
 * nests this deep.
 */
const DEEPEST = 500;

/**
 * The request with a body that rules and state can walk: JSON that nests too deeply, or has a number
 * that is too large, counts as broken. A vendor's reasons may quote why a body is not JSON, but never
 * the body.
 */
export function withReadableJson(parsed: ParsedRequest, bytes?: Uint8Array): ParsedRequest {
  const { invalidJson, body } = parsed;
  if (invalidJson) return { ...parsed, invalidJson: withoutExcerpt(invalidJson) };
  // Each level takes a bracket to open it and one to close it.
  if (bytes && bytes.length > 2 * DEEPEST && nestsDeeperThan(body, DEEPEST)) {
    return unreadable(parsed, bytes, `it nests deeper than ${DEEPEST} levels`);
  }
  const isHuge = parsed.hasHugeNumbers && hasInfinity(body);
  return isHuge ? unreadable(parsed, bytes, "a number in it is too large to be kept") : parsed;
}

function unreadable(parsed: ParsedRequest, bytes: Uint8Array | undefined, why: string) {
  return { ...parsed, body: new TextDecoder().decode(bytes), invalidJson: why };
}

/** Such as `1e999`, which JSON allows and JavaScript reads as infinite; nobody could write it again. */
function hasInfinity(node: unknown): boolean {
  if (typeof node === "number") return !Number.isFinite(node);
  return typeof node === "object" && node !== null && Object.values(node).some(hasInfinity);
}

function nestsDeeperThan(node: unknown, levels: number): boolean {
  if (typeof node !== "object" || node === null) return false;
  return levels === 0 || Object.values(node).some((child) => nestsDeeperThan(child, levels - 1));
}
