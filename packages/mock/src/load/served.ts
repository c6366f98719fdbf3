import { isExtensionKey, isNode, toPointer } from "@carespec/document";
import type { Engine } from "../prism/engine.ts";
import { parseRequest } from "../prism/parse-request.ts";
import type { Notes } from "./notes.ts";

/** An operation as the document has it. */
interface Expected {
  path: string;
  method: string;
}

/** Operations of a document whose references are resolved. */
export function expectedOperations(document: object, methods: ReadonlySet<string>): Expected[] {
  const { paths } = document as { paths?: unknown };
  if (!isNode(paths)) return [];
  return Object.entries(paths).flatMap(([path, item]) => {
    if (isExtensionKey(path) || !isNode(item)) return [];
    return Object.keys(item)
      .filter((key) => methods.has(key))
      .map((method) => ({ path, method }));
  });
}

/**
 * Asks for every operation of a document by its own URL and method. What does not come home to itself
 * is told, and so is what has no answer.
 */
export function checkServed(
  engine: Pick<Engine, "operations" | "find">,
  expected: readonly Expected[],
  file: string,
  notes: Pick<Notes, "tell" | "moved">,
): void {
  const keyOf = ({ path, method }: Expected) => `${method.toLowerCase()} ${path}`;
  const built = new Map(engine.operations.map((operation) => [keyOf(operation), operation]));
  for (const each of expected) {
    const own = toPointer(["paths", each.path, each.method]);
    const place = file + (notes.moved.get(own) ?? own);
    const operation = built.get(keyOf(each));
    if (!operation) {
      notes.tell("not served", place, "Prism cannot build this operation");
      continue;
    }
    const found = engine.find(requestTo(each));
    if (found !== operation) {
      const instead = found
        ? `its requests are answered by ${found.method.toUpperCase()} ${found.path}`
        : "no request can have this path";
      notes.tell("not served", place, instead);
    } else if (operation.statuses.length === 0) {
      notes.tell("not served", place, "it has no responses: calling it gives 501");
    }
    if (each.path.includes("*") && !/\{[^}]*\*[^}]*\}/.test(each.path)) {
      notes.tell("not understood", place, "the * in its path stands for itself, not for any text");
    }
  }
}

/** The request that an operation's path describes, with the same value for each parameter. */
function requestTo({ path, method }: Expected) {
  const written = path.replaceAll(/\{[^{}]*\}/g, "carespec-probe");
  const { pathname, search } = new URL(`http://mock.test${written.replace(/^(?!\/)/, "/")}`);
  const isAbsolute = path.startsWith("/");
  return parseRequest({
    method: method.toUpperCase(),
    path: isAbsolute ? pathname : "/",
    search,
    headers: {},
    body: undefined,
  });
}
