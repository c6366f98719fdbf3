import { isNode } from "@carespec/document";

/** One place where a request is not as expected. */
export interface Difference {
  /** For example `body.Email`, `query.limit` or `status`. */
  at: string;
  /** Left out where nothing was expected there. */
  expected?: unknown;
  /** Left out where nothing came. */
  received?: unknown;
}

/** How values are compared. */
export interface Comparison {
  /** Whether members that are not expected are differences. */
  exact: boolean;
  /** Whether values are texts, as in a query: `10` is like `"10"`. */
  isText?: boolean;
}

/** Vitest's and Jest's `expect.any(String)` and the like. */
interface AsymmetricMatcher {
  asymmetricMatch(value: unknown): boolean;
}

/** The places at which a value is not as expected, in the order of what is expected. */
export function differencesOf(
  expected: unknown,
  received: unknown,
  at: string,
  how: Comparison,
): Difference[] {
  // The journal hides credentials, which a test may well have among what it sent.
  if (isHidden(received) && expected !== undefined) return [];
  if (isMatcher(expected)) {
    return expected.asymmetricMatch(received) ? [] : [difference(at, expected, received)];
  }
  if (Array.isArray(expected)) {
    // A parameter that is sent once is not a list.
    const items = how.isText && typeof received === "string" ? [received] : received;
    if (!Array.isArray(items) || expected.length !== items.length) {
      return [difference(at, expected, received)];
    }
    return expected.flatMap((item, index) =>
      differencesOf(item, items[index], `${at}[${index}]`, how),
    );
  }
  if (isNode(expected) && isNode(received)) return ofMembers(expected, received, at, how);
  return isSame(expected, received, how) ? [] : [difference(at, expected, received)];
}

function ofMembers(
  expected: Record<string, unknown>,
  received: Record<string, unknown>,
  at: string,
  how: Comparison,
): Difference[] {
  const own = (name: string) => (Object.hasOwn(received, name) ? received[name] : undefined);
  const found = Object.keys(expected).flatMap((name) =>
    differencesOf(expected[name], own(name), memberOf(at, name), how),
  );
  if (!how.exact) return found;
  const more = Object.keys(received).filter((name) => !Object.hasOwn(expected, name));
  return [...found, ...more.map((name) => ({ at: memberOf(at, name), received: received[name] }))];
}

function isSame(expected: unknown, received: unknown, { isText }: Comparison): boolean {
  if (isText && received !== undefined && expected !== undefined) {
    return !isNode(expected) && String(expected) === String(received);
  }
  return Object.is(expected, received) || JSON.stringify(expected) === JSON.stringify(received);
}

function difference(at: string, expected: unknown, received: unknown): Difference {
  return {
    at,
    ...(expected === undefined ? {} : { expected }),
    ...(received === undefined ? {} : { received }),
  };
}

function memberOf(at: string, name: string): string {
  return /^[\w-]+$/.test(name) ? `${at}.${name}` : `${at}[${JSON.stringify(name)}]`;
}

/** Whether the journal hides a value, or a text because it may hold a credential. */
function isHidden(received: unknown): boolean {
  return typeof received === "string" && received.startsWith("[redacted");
}

/** Whether a value compares by itself. */
export function isMatcher(value: unknown): value is AsymmetricMatcher {
  return typeof (value as AsymmetricMatcher | null)?.asymmetricMatch === "function";
}

/** For example `Any<String>`. */
export function matcherText(matcher: object): string {
  const { toAsymmetricMatcher } = matcher as { toAsymmetricMatcher?: () => string };
  return toAsymmetricMatcher?.call(matcher) ?? String(matcher);
}
