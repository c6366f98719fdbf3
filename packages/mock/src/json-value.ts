/** Deeper values, or those that contain themselves, would run `JSON.stringify` out of stack. */
const DEEPEST = 1_000;

/**
 * What JSON cannot hold in a value, with its place below `name`, as text: for example
 * `body.books is a Promise: await it`. `undefined` for a value that JSON can hold.
 */
export function jsonProblem(value: unknown, name: string): string | undefined {
  if (isPlainJson(value, DEEPEST)) return undefined;
  const found = find(value, DEEPEST);
  if (!found) return undefined;
  const { keys, problem } = found;
  // The place in a value that contains itself is as long as the value is deep.
  const place = keys.length > 10 ? name : name + keys.toReversed().map(toMember).join("");
  return `${place} ${problem}`;
}

/** Whether a value consists of strings, finite numbers, plain objects and the like, as nearly all do. */
function isPlainJson(value: unknown, levels: number): boolean {
  switch (typeof value) {
    case "string":
    case "boolean":
    case "undefined":
      return true;
    case "number":
      return Number.isFinite(value);
    case "object":
      return value === null || (levels > 0 && isPlainObject(value, levels - 1));
    default:
      return false;
  }
}

/** A promise or a date has another prototype; a function among the members fails as a member. */
function isPlainObject(value: object, levels: number): boolean {
  if (Array.isArray(value)) {
    for (const member of value) if (!isPlainJson(member, levels)) return false;
    return true;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype || Symbol.iterator in value) return false;
  // Without a list of the members, which would be garbage at once.
  for (const key in value) {
    if (!isPlainJson((value as Record<string, unknown>)[key], levels)) return false;
  }
  return true;
}

interface Found {
  problem: string;
  /** From the inside out. */
  keys: (string | number)[];
}

function find(value: unknown, levels: number): Found | undefined {
  if (typeof value === "string" || typeof value === "boolean") return undefined;
  const problem = problemOf(value, levels);
  if (problem) return { problem, keys: [] };
  if (typeof value !== "object" || value === null || isWritten(value)) return undefined;
  for (const key in value) {
    const found = find((value as Record<string, unknown>)[key], levels - 1);
    if (found) return { ...found, keys: [...found.keys, Array.isArray(value) ? Number(key) : key] };
  }
  return undefined;
}

function problemOf(value: unknown, levels: number): string | undefined {
  switch (typeof value) {
    case "function":
      return "is a function: give plain data";
    case "symbol":
      return "is a symbol: give plain data";
    case "bigint":
      return "is a BigInt, which JSON cannot hold: give a number or a string";
    case "number":
      return Number.isFinite(value) ? undefined : `is ${value}, which JSON cannot hold`;
    case "object":
      return value === null || isWritten(value) ? undefined : problemOfObject(value, levels);
  }
  return undefined;
}

function problemOfObject(value: object, levels: number): string | undefined {
  if (levels === 0) return "contains itself or nests too deeply";
  if (Array.isArray(value)) return undefined;
  if (typeof (value as { then?: unknown }).then === "function") return "is a Promise: await it";
  return Symbol.iterator in value ? "is not an array: spread it, as in [...values]" : undefined;
}

/** Whether an object says itself what JSON holds of it, as dates do. */
function isWritten(value: object): boolean {
  return typeof (value as { toJSON?: unknown }).toJSON === "function";
}

function toMember(key: string | number): string {
  if (typeof key === "number") return `[${key}]`;
  return /^[\w$]+$/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`;
}
