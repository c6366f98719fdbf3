import { createRedact, type Redact } from "./journal/redact.ts";
import type { Vendor } from "./vendors/load.ts";

/** Hides what any of the vendors calls a secret. A reload changes their documents. */
export function createRedactAll(vendors: readonly Vendor[]): () => Redact {
  let known: { documents: object[]; redact: Redact } | undefined;
  return () => {
    const documents = vendors.map(({ document }) => document);
    if (!known || documents.some((document, index) => document !== known?.documents[index])) {
      known = { documents, redact: createRedact(...documents) };
    }
    return known.redact;
  };
}
