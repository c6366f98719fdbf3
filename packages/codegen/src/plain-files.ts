import {
  escapeKey,
  isNode,
  mapNodes,
  type Node,
  type OpenApiDocument,
  schemaName,
} from "@carespec/document";
import { createNames } from "@carespec/document/normalize";
import { bodiesOf } from "./bodies.ts";
import { hasFile, isFile, withFiles } from "./held-files.ts";

/**
 * Writes files inside of JSON as the texts that they are there: only a form and a whole body have
 * bytes. A schema with a file that serves both becomes two: that of the form is `<Name>Form`.
 */
export function writeFilesAsTexts(document: OpenApiDocument): OpenApiDocument {
  const schemas = (document.components?.schemas ?? {}) as Record<string, unknown>;
  const marked = withFiles(schemas);
  if (marked.size === 0 && !hasFile(document, new Set())) return document;
  const { json, forms } = reachedBy(document, schemas);
  const names = createNames(Object.keys(schemas));
  const both = [...marked].filter((name) => json.has(name) && forms.has(name)).toSorted();
  const twins = new Map(both.map((name) => [name, names.give(`${name}Form`)]));
  const forForm = (part: unknown) =>
    mapNodes(part, (node) => {
      const twin = twins.get(schemaName(node) ?? "");
      return twin === undefined
        ? node
        : { ...node, $ref: `#/components/schemas/${escapeKey(twin)}` };
    });
  const written = Object.entries(schemas).flatMap(([name, schema]): [string, unknown][] => {
    const twin = twins.get(name);
    if (twin !== undefined)
      return [
        [name, asTexts(schema)],
        [twin, forForm(schema)],
      ];
    if (!marked.has(name)) return [[name, schema]];
    return [[name, json.has(name) ? asTexts(schema) : forForm(schema)]];
  });
  const changed = eachMedia(document, (type, media) => {
    if (!isNode(media.schema)) return media;
    const schema = isJson(document, type, media) ? asTexts(media.schema) : forForm(media.schema);
    return { ...media, schema };
  });
  if (written.length === 0) return changed;
  return {
    ...changed,
    components: { ...changed.components, schemas: Object.fromEntries(written) },
  };
}

function eachMedia(
  document: OpenApiDocument,
  change: (type: string, media: Node) => Node,
): OpenApiDocument {
  return mapNodes(document, (node) => {
    if (!isNode(node.content) || "in" in node) return node;
    const content = Object.entries(node.content).map(([type, media]) => [
      type,
      isNode(media) ? change(type, media) : media,
    ]);
    return { ...node, content: Object.fromEntries(content) };
  }) as OpenApiDocument;
}

function isJson(document: OpenApiDocument, type: string, media: Node): boolean {
  const [body] = bodiesOf(document, { content: { [type]: media } });
  return body?.kind === "json" || body?.kind === "lines";
}

function asTexts(schema: unknown): unknown {
  return mapNodes(schema, (node) => {
    if (!isFile(node)) return node;
    const { format: _, contentMediaType: __, ...own } = node;
    return { type: "string", ...own };
  });
}

/** Names of the schemas that JSON leads to, and of those that other bodies do. */
function reachedBy(document: OpenApiDocument, schemas: Record<string, unknown>) {
  const json = new Set<string>();
  const forms = new Set<string>();
  const follow = (part: unknown, found: Set<string>): void => {
    mapNodes(part, (node) => {
      const name = schemaName(node);
      if (name === undefined || found.has(name)) return node;
      found.add(name);
      follow(schemas[name], found);
      return node;
    });
  };
  eachMedia(document, (type, media) => {
    follow(media.schema, isJson(document, type, media) ? json : forms);
    return media;
  });
  return { json, forms };
}
