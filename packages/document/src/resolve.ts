import { UserError } from "@carespec/command";
import { isNode, type Node } from "./node.ts";
import { childAt, valueAt } from "./pointer.ts";

/** A part of a document, or a `$ref` to it. */
export type Reference<T> = T | { $ref: string };

/**
 * Follows the `$ref` of a part, over several steps; any other part is returned as it is. What is
 * written beside the `$ref` overrides its target (OpenAPI 3.1).
 *
 * @throws UserError with the pointer where a `$ref` leads nowhere, in a circle or to another file
 */
export function resolve<T extends object>(document: object, part: Reference<T>): T {
  let node = part as Node;
  if (!isNode(part))
    throw new UserError(`expected an object or a $ref, got ${JSON.stringify(part)}`);
  const passed: string[] = [];
  while (typeof node.$ref === "string") {
    const { $ref, ...beside } = node as Node & { $ref: string };
    if (passed.includes($ref)) throw new UserError(`the $ref "${$ref}" leads back to itself`);
    passed.push($ref);
    const target = $ref === "#" ? document : valueAt(document, inside($ref));
    if (!isNode(target)) throw new UserError(`the $ref "${$ref}" leads nowhere`);
    node = Object.keys(beside).length === 0 ? target : { ...target, ...beside };
  }
  return node as T;
}

function inside($ref: string): string {
  if ($ref.startsWith("#/")) return $ref;
  throw new UserError(
    `the $ref "${$ref}" leads out of the document: bundle it first, with \`redocly bundle\``,
  );
}

/** A part of a document and its JSON pointer. */
export interface Located {
  node: Node;
  pointer: string;
}

/**
 * Goes along a JSON pointer, through the references on the way and at its end. A place that does
 * not exist is an empty object, and so is a reference that leads nowhere, in a circle or to another
 * file: it is for documents that have been checked before.
 */
export function follow(document: object, pointer: string, passed: readonly string[] = []): Located {
  const deeper = (reference: unknown): Located =>
    typeof reference !== "string" || passed.includes(reference)
      ? { node: {}, pointer: String(reference) }
      : follow(document, reference, [...passed, reference]);
  if (!/^#?($|\/)/.test(pointer)) return { node: {}, pointer };
  let at: Located = { node: document as Node, pointer: "#" };
  for (const part of pointer.split("/").slice(1)) {
    // What a reference has beside it overrides its target.
    if (typeof at.node.$ref === "string" && childAt(at.node, part) === undefined) {
      at = deeper(at.node.$ref);
    }
    const node = (childAt(at.node, part) ?? {}) as Node;
    at = isBareReference(node) ? deeper(node.$ref) : { node, pointer: `${at.pointer}/${part}` };
  }
  return at;
}

/** What is beside a schema's reference counts too; a summary or description of it does not. */
function isBareReference(node: Node): boolean {
  const besides = Object.keys(node).filter((key) => key !== "summary" && key !== "description");
  return typeof node.$ref === "string" && besides.length === 1;
}

/** The schema that a reference names, for example `User`; `undefined` for any other node. */
export function schemaName({ $ref }: Node): string | undefined {
  return typeof $ref === "string" ? /^#\/components\/schemas\/([^/]+)$/.exec($ref)?.[1] : undefined;
}
