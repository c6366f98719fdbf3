import { fileURLToPath } from "node:url";
import { type Node, type OpenApiDocument, readDocument } from "@carespec/document";

const file = fileURLToPath(new URL("../fixtures/library.yaml", import.meta.url));

/** A small document of a library, fresh each time. */
export function library(): OpenApiDocument {
  return readDocument(file);
}

// biome-ignore lint/suspicious/noExplicitAny: tests reach deep into a document that they know
type Json = any;

/** Parts of that document that changes are about. */
export interface Parts {
  document: OpenApiDocument;
  list: Json;
  create: Json;
  byId: Json;
  servers: Json;
  components: Json;
  schemas: Record<string, Json>;
  /** The own part of the book, which a caller reads. */
  book: Json;
  /** What a caller sends. */
  sent: Json;
}

/** A change of the document: it edits parts, or returns another document. */
export type Edit = (parts: Parts) => unknown;

/** The document with a change. */
export function edited(edit: Edit): OpenApiDocument {
  const document = library();
  const paths = document.paths as Record<string, Json>;
  const components: Json = document.components;
  const { schemas } = components;
  const result = edit({
    document,
    list: paths["/books"].get,
    create: paths["/books"].post,
    byId: paths["/books/{bookId}"],
    servers: document.servers,
    components,
    schemas,
    book: schemas.Book.allOf[1],
    sent: schemas.BookCreate,
  });
  const isDocument = typeof result === "object" && result !== null && "openapi" in result;
  return (isDocument ? result : document) as OpenApiDocument;
}

/** The document in which a name is another one wherever it occurs. */
export function renamed(document: object, from: string, to: string): Node {
  return JSON.parse(JSON.stringify(document).replaceAll(from, to)) as Node;
}
