import type { OpenApiDocument, Operation } from "../open-api-document.ts";
import { operationsOf, type PlacedOperation } from "../operations.ts";
import { methodName } from "./extra-methods.ts";
import type { Report } from "./finding.ts";
import { asciiOf, camelCase, createNames, isIdentifier, pascalCase, upperFirst } from "./names.ts";

/**
 * Names that an operation's method cannot have: what every object has or is asked for, among them
 * `then`, which `await` would call; the verbs; and what a client has besides its operations.
 */
const TAKEN = [
  ...Object.getOwnPropertyNames(Object.prototype),
  ...["then", "catch", "finally", "toJSON", "prototype", "arguments", "caller", "name", "length"],
  ...["GET", "PUT", "POST", "DELETE", "OPTIONS", "HEAD", "PATCH", "TRACE", "QUERY"],
  ...["api", "baseUrl", "request", "url", "pages", "default", "module"],
];

/**
 * Gives every operation an operationId that is a legal name and differs from all others. What is
 * legal and unique stays; a missing or doubled one is made of method and path, so that it does not
 * depend on the order of the document.
 */
export function nameOperations(document: OpenApiDocument, report: Report): void {
  const wished = operationsOf(document).map((placed) => ({
    ...placed,
    name: legalName(placed.operation.operationId),
  }));
  const kept = wished.filter((one) => keepsName(one, wished));
  const names = createNames([...TAKEN, ...kept.map(({ name }) => name)], upperFirst);
  // In an order of their own, so that names do not depend on the document's.
  const others = wished.filter((one) => !kept.includes(one));
  const inOrder = others.toSorted((one, other) => (one.pointer < other.pointer ? -1 : 1));
  const given = new Map(inOrder.map((one) => [one, names.give(...wishesOf(one))]));
  for (const one of wished) {
    const { operation, pointer, name } = one;
    const before: unknown = operation.operationId;
    const own = given.get(one) ?? name;
    if (own === before) continue;
    const why = reasonOf(before, TAKEN.includes(name), name);
    report("changed", `${pointer}/operationId`, `${why}: the method is called ${own}.`);
    operation.operationId = own;
  }
}

function wishesOf({ operation, path, method: place, name }: Wished & PlacedOperation): string[] {
  const method = methodName(place, operation).toLowerCase();
  const prefixed = TAKEN.includes(name) ? [method + upperFirst(name)] : [];
  return [...prefixed, routeName(method, path)];
}

type Wished = { operation: Operation; name: string };

/**
 * Whether nothing else would have the same name, or nothing else is written so. Types of requests
 * begin with a capital, so that `getUser` and `GetUser` are too alike.
 */
function keepsName({ operation, name }: Wished, all: Wished[]): boolean {
  if (name === "" || TAKEN.includes(name)) return false;
  const alike = all.filter((other) => upperFirst(other.name) === upperFirst(name));
  if (alike.length === 1) return true;
  const asWritten = alike.filter((other) => other.operation.operationId === other.name);
  return asWritten.length === 1 && asWritten[0]?.operation === operation;
}

/** An operationId as a name in its own letters; empty where it has no sign that a name can be made of. */
function legalName(operationId: unknown): string {
  if (!isText(operationId)) return "";
  if (isIdentifier(operationId)) return operationId;
  const name = camelCase(operationId) || camelCase(asciiOf(operationId));
  return isIdentifier(name) || name === "" ? name : `_${name}`;
}

/** A name of method and path: `getUsersByIdPosts`. */
function routeName(method: string, path: string): string {
  return method + (routeWords(path) || "Root");
}

/** `/users/{id}/posts` is `UsersByIdPosts`. */
function routeWords(path: string): string {
  return path
    .replaceAll(/\{([^{}]*)\}/g, " by $1 ")
    .split(/[^\p{ID_Continue}$]+/u)
    .map(pascalCase)
    .join("");
}

function reasonOf(before: unknown, isTaken: boolean, name: string): string {
  if (!isText(before)) return "there is no operationId";
  const written = JSON.stringify(before);
  if (isTaken) return `a client cannot have a method ${written}`;
  return before === name
    ? `${written} is also the name of another operation`
    : `${written} is no name in JavaScript`;
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.trim() !== "";
}
