import { isJsonLines, isNode, type Node, type OpenApiDocument, resolve } from "@carespec/document";

/** How a body is written and read. */
export type BodyKind = "json" | "form" | "multipart" | "text" | "lines" | "stream" | "binary";

/** One representation of a body, by the media type that the document writes. */
export interface Body {
  mediaType: string;
  kind: BodyKind;
  schema: Node | undefined;
}

/** The representations of a request's or an answer's body, JSON first. */
export function bodiesOf(document: OpenApiDocument, { content }: { content?: unknown }): Body[] {
  if (!isNode(content)) return [];
  const bodies = Object.entries(content).map(([mediaType, media]): Body => {
    const { schema, itemSchema } = isNode(media) ? resolve<Node>(document, media) : {};
    const own = [schema, itemSchema].find(isNode);
    return { mediaType, kind: kindOf(document, mediaType, own), schema: own };
  });
  return bodies.toSorted((one, other) => Number(isJson(other)) - Number(isJson(one)));
}

/** The path of a body's type in `schema.ts`. */
export function placeOf(holder: string, { mediaType }: Body): string {
  return `${holder}["content"][${JSON.stringify(mediaType)}]`;
}

/** A media type without its parameters, in lower case and without spaces, as core's `essenceOf` has it. */
export function essenceOf(mediaType: string): string {
  return mediaType.toLowerCase().replace(/\s|;.*/gs, "");
}

function isJson({ kind }: Body): boolean {
  return kind === "json";
}

const KINDS: [RegExp, BodyKind][] = [
  [/^application\/x-www-form-urlencoded$/, "form"],
  [/^multipart\/(form-data|\*)$/, "multipart"],
  [/^text\/event-stream$/, "stream"],
  [/[/+]json$|^text\/x-json$/, "json"],
  [
    /^text\/|[/+]xml$|^application\/(x-)?(yaml|toml|javascript|ecmascript|graphql|sql|csv|pgp-.*|jwt|x-pem-file)$/,
    "text",
  ],
  [/\+(yaml|csv|jwt)$/, "text"],
];

function kindOf(document: OpenApiDocument, mediaType: string, schema: Node | undefined): BodyKind {
  const essence = essenceOf(mediaType);
  if (isJsonLines(essence)) return "lines";
  const known = KINDS.find(([pattern]) => pattern.test(essence));
  if (known) return known[1];
  // A range says nothing of the body; its schema does.
  if (!/^(\*|application)\/\*$/.test(essence) || !schema) return "binary";
  const resolved = resolve<Node>(document, schema);
  if (resolved.type === "string" && resolved.format !== "binary") return "text";
  return resolved.format === "binary" || "contentMediaType" in resolved || isEmpty(resolved)
    ? "binary"
    : "json";
}

function isEmpty(schema: Node): boolean {
  return Object.keys(schema).every((key) => key === "description" || key === "title");
}
