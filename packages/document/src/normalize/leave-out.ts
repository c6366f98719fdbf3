import { isNode, type Node, visit } from "../node.ts";
import { methods, type OpenApiDocument } from "../open-api-document.ts";
import { operationsOf } from "../operations.ts";
import { toPointer } from "../pointer.ts";
import type { Finding } from "./finding.ts";

/** What is left of a document without the operations and webhooks that something is wrong with. */
export interface Supported {
  document: OpenApiDocument;
  /** What is left out, as method and path or name, with the places of what is wrong. */
  leftOut: { operation: string; pointers: string[] }[];
}

/** Leaves out the operations and webhooks that hold or reach a place that was refused, and components that do. */
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
  leftOut.push(...leaveOutWebhooks(document, given, refused));
  for (const place of refused) dropComponent(document, place);
  dropReaching(document, given, refused);
  return { document, leftOut };
}

function leaveOutWebhooks(
  document: OpenApiDocument,
  given: OpenApiDocument,
  refused: readonly string[],
): Supported["leftOut"] {
  return Object.entries(document.webhooks ?? {}).flatMap(([name, item]) =>
    methods.flatMap((method) => {
      if (!isNode(item) || !isNode(item[method])) return [];
      const own = toPointer(["webhooks", name, method]);
      const places = [own, ...reached(given, [item[method], item.parameters])];
      const pointers = refused.filter((place) => places.some((each) => isWithin(place, each)));
      if (pointers.length === 0) return [];
      delete item[method];
      return [{ operation: `webhook ${name}`, pointers }];
    }),
  );
}

/** Components that lead to a refused place are used by nothing that is left. */
function dropReaching(
  document: OpenApiDocument,
  given: OpenApiDocument,
  refused: readonly string[],
): void {
  for (const [kind, map] of Object.entries(document.components ?? {})) {
    if (kind === "securitySchemes" || !isNode(map)) continue;
    for (const [name, component] of Object.entries(map)) {
      const places = reached(given, [component]);
      if (refused.some((place) => places.some((each) => isWithin(place, each)))) delete map[name];
    }
  }
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
