import { isNode, mapNodes, type Node, type OpenApiDocument, schemaName } from "@carespec/document";
import { bodiesOf } from "./bodies.ts";
import { fileType } from "./file-type.ts";

/**
 * Writes files inside of JSON as the texts that they are there: only a form and a whole body have
 * bytes. Schemas that serve both stay as they are, see {@link sharedFiles}.
 */
export function writeFilesAsTexts(document: OpenApiDocument): OpenApiDocument {
  const { json, parts } = reachedBy(document);
  const schemas = Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => [
    name,
    json.has(name) && !parts.has(name) ? asTexts(schema) : schema,
  ]);
  const written = mapNodes(document, (node) => {
    if (!isNode(node.content) || "in" in node) return node;
    const content = Object.entries(node.content).map(([type, media]) => {
      if (!isNode(media) || !isJson(document, type, media)) return [type, media];
      return [type, { ...media, ...(isNode(media.schema) && { schema: asTexts(media.schema) }) }];
    });
    return { ...node, content: Object.fromEntries(content) };
  }) as OpenApiDocument;
  if (schemas.length === 0) return written;
  return {
    ...written,
    components: { ...written.components, schemas: Object.fromEntries(schemas) },
  };
}

/** Names of the schemas with files that serve JSON and forms alike. */
export function sharedFiles(document: OpenApiDocument): string[] {
  const { json, parts } = reachedBy(document);
  return [...json].filter(
    (name) => parts.has(name) && hasFile(document.components?.schemas?.[name]),
  );
}

function isJson(document: OpenApiDocument, type: string, media: Node): boolean {
  const [body] = bodiesOf(document, { content: { [type]: media } });
  return body?.kind === "json" || body?.kind === "lines";
}

function asTexts(schema: unknown): unknown {
  return mapNodes(schema, (node) => {
    if (!fileType(node) || !("format" in node || "contentMediaType" in node)) return node;
    const { format: _, contentMediaType: __, ...own } = node;
    return { type: "string", ...own };
  });
}

function hasFile(schema: unknown): boolean {
  let found = false;
  mapNodes(schema, (node) => {
    if (fileType(node)) found = true;
    return node;
  });
  return found;
}

/** Names of the schemas that JSON leads to, and of those that other bodies do. */
function reachedBy(document: OpenApiDocument): { json: Set<string>; parts: Set<string> } {
  const json = new Set<string>();
  const parts = new Set<string>();
  const follow = (part: unknown, found: Set<string>): void => {
    mapNodes(part, (node) => {
      const name = schemaName(node);
      if (name === undefined || found.has(name)) return node;
      found.add(name);
      follow(document.components?.schemas?.[name], found);
      return node;
    });
  };
  mapNodes(document, (node) => {
    for (const [type, media] of Object.entries(isNode(node.content) ? node.content : {})) {
      if (isNode(media)) follow(media.schema, isJson(document, type, media) ? json : parts);
    }
    return node;
  });
  return { json, parts };
}
