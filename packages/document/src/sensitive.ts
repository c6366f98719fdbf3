import { isNode, type Node, visit } from "./node.ts";
import type { OpenApiDocument } from "./open-api-document.ts";
import { follow } from "./resolve.ts";

/** What must not be shown: a `credential` opens something, `personal` data is about somebody. */
export type Sensitivity = "credential" | "personal";

/** A name under which something sensitive is sent. */
export interface SensitiveName {
  name: string;
  sensitivity: Sensitivity;
  /** Whether it is a parameter, a header or a member of a body; a security scheme's is a parameter. */
  kind: "parameter" | "header" | "property";
}

/**
 * Tells whether a schema, parameter or header is sensitive. A credential is what is marked
 * `x-sensitive: credential`, `writeOnly` or `format: password`; personal data is what is marked
 * `x-sensitive: true`. The mark may be on the part, its schema, its items, behind a `$ref`, or on any
 * part of `allOf`, `anyOf` and `oneOf`; a credential counts more than personal data. `false` marks
 * nothing: it only tells lint that a name misleads.
 */
export function sensitivityOf(document: object, part: unknown): Sensitivity | undefined {
  const found = [...marksOf(document, part, new Set())];
  return found.includes("credential") ? "credential" : found[0];
}

/** `seen` holds the references on the way, since they may form a circle. */
function* marksOf(document: object, part: unknown, seen: Set<string>): Generator<Sensitivity> {
  if (!isNode(part)) return;
  const { $ref, writeOnly, format, allOf, anyOf, oneOf, schema, items } = part;
  const mark = part["x-sensitive"];
  if (writeOnly === true || format === "password" || mark === "credential") yield "credential";
  else if (mark) yield "personal";
  for (const inner of [allOf, anyOf, oneOf, schema, items].flat()) {
    yield* marksOf(document, inner, seen);
  }
  if (typeof $ref !== "string" || seen.has($ref)) return;
  seen.add($ref);
  yield* marksOf(document, follow(document, $ref).node, seen);
}

/**
 * Lists every name under which a document sends something sensitive: the parameters of its security
 * schemes, and its sensitive parameters, headers and members of bodies. A name may come several times.
 */
export function sensitiveNames(document: OpenApiDocument): SensitiveName[] {
  const names: SensitiveName[] = [];
  const add = (kind: SensitiveName["kind"], name: unknown, part: unknown) => {
    const sensitivity = sensitivityOf(document, part);
    if (sensitivity && typeof name === "string") names.push({ name, sensitivity, kind });
  };
  const addEach = (kind: SensitiveName["kind"], parts: unknown) => {
    for (const [name, part] of Object.entries(isNode(parts) ? parts : {})) add(kind, name, part);
  };
  for (const scheme of Object.values(document.components?.securitySchemes ?? {})) {
    const { name } = (scheme ?? {}) as Node;
    if (typeof name === "string")
      names.push({ name, sensitivity: "credential", kind: "parameter" });
  }
  visit(document, (node) => {
    if (typeof node.in === "string") add("parameter", node.name, node);
    addEach("header", node.headers);
    addEach("property", node.properties);
  });
  return names;
}
