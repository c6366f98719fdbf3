import { readFileSync } from "node:fs";
import type { OpenApiDocument } from "@carespec/document";

const read = new Map<string, { text: string; document: OpenApiDocument }>();

/**
 * Reads a bundled document. All mocks of a process share one object as long as the file says the
 * same, and with it what {@link perDocument} makes of it: nobody may change it.
 */
export function readShared(file: URL): OpenApiDocument {
  const text = readFileSync(file, "utf8");
  const known = read.get(file.href);
  if (known?.text === text) return known.document;
  const document: OpenApiDocument = JSON.parse(text);
  read.set(file.href, { text, document });
  return document;
}

/** Makes something of a document once, for as long as the document is in use. */
export function perDocument<Made>(
  make: (document: OpenApiDocument) => Made,
): (document: OpenApiDocument) => Made {
  const known = new WeakMap<OpenApiDocument, { made: Made }>();
  return (document) => {
    const entry = known.get(document) ?? { made: make(document) };
    known.set(document, entry);
    return entry.made;
  };
}
