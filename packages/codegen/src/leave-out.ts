import { isNode, type Node, type OpenApiDocument, operationsOf, visit } from "@carespec/document";
import type { Finding } from "@carespec/document/normalize";

/** What is left of a document without the operations that something is wrong with. */
export interface Supported {
  document: OpenApiDocument;
  /** Method and path of the operations that are left out, with the places of what is wrong. */
  leftOut: { operation: string; pointers: string[] }[];
}

/** Leaves out the operations that hold or reach a place that was refused. */
export function leaveOut(given: OpenApiDocument, findings: readonly Finding[]): Supported {
  const document = structuredClone(given);
  const refused = findings.filter(({ kind }) => kind === "refused").map(({ pointer }) => pointer);
  const leftOut: Supported["leftOut"] = [];
  // The paths that were refused as a whole are not in the document any more.
  for (const { method, path, pointer, pathItem, operation } of operationsOf(given)) {
    const shared = ["parameters", "servers"].map((key) => pointer.replace(/[^/]+$/, key));
    const places = [pointer, ...shared, ...reached(given, [operation, pathItem.parameters])];
    const pointers = refused.filter((place) => places.some((own) => isWithin(place, own)));
    const schemes = refused.filter((place) => requires(given, operation, place));
    if (pointers.length + schemes.length === 0) continue;
    const item = document.paths?.[path] as Node;
    delete item[method];
    leftOut.push({
      operation: `${method.toUpperCase()} ${path}`,
      pointers: [...pointers, ...schemes],
    });
  }
  for (const place of refused) dropComponent(document, place);
  return { document, leftOut };
}

function isWithin(place: string, own: string): boolean {
  return place === own || place.startsWith(`${own}/`);
}

function requires(document: OpenApiDocument, operation: Node, place: string): boolean {
  const name = /^#\/components\/securitySchemes\/([^/]+)$/.exec(place)?.[1];
  const security = (operation.security ?? document.security ?? []) as Node[];
  if (place === "#/security") return operation.security === undefined;
  return name !== undefined && security.length > 0 && security.every((one) => name in one);
}

/** The components that a part leads to, directly or through others. */
function reached(document: OpenApiDocument, parts: unknown[]): string[] {
  const found = new Set<string>();
  const follow = (part: unknown): void =>
    visit(part, ({ $ref }) => {
      if (typeof $ref !== "string" || found.has($ref)) return;
      found.add($ref);
      const [, kind = "", name = ""] = /^#\/components\/([^/]+)\/([^/]+)/.exec($ref) ?? [];
      const component = document.components?.[kind]?.[name];
      if (isNode(component)) follow(component);
    });
  for (const part of parts) follow(part);
  return [...found];
}

/** What nothing reaches any more would stop the generator all the same. */
function dropComponent(document: OpenApiDocument, place: string): void {
  const [, kind = "", name = ""] = /^#\/components\/([^/]+)\/([^/]+)/.exec(place) ?? [];
  if (kind !== "securitySchemes") delete document.components?.[kind]?.[name];
}
