import type { OpenApiDocument } from "@carespec/document";
import { createEngine } from "../prism/engine.ts";
import { METHODS, sharedOperations } from "../prism/load-operations.ts";
import { perDocument } from "../shared-document.ts";
import { checkSchemas } from "./check-schemas.ts";
import { createNotes } from "./notes.ts";
import type { Report } from "./report.ts";
import { checkServed, expectedOperations } from "./served.ts";
import { type Placed, walk } from "./walk.ts";

const checked = perDocument(async (document: OpenApiDocument) => {
  const notes = createNotes(document.openapi, METHODS);
  const engine = await createEngine(await sharedOperations(document));
  checkServed(engine, expectedOperations(document, notes.methods), "", notes);
  const schemas: Placed[] = [];
  const file = { address: new URL("file:///"), name: "", value: document, doubled: [] };
  walk([file], (placed) => {
    if (placed.kind === "schema" && placed.parent !== "schema") schemas.push(placed);
  });
  checkSchemas(schemas, document as never, notes);
  return notes.findings;
});

/**
 * What is found in a vendor's bundled document: its operations are routed and its schemas checked.
 * The examples are checked where it is built.
 */
export async function createVendorReport(
  document: string,
  bundled: OpenApiDocument,
): Promise<Report> {
  const findings = (await checked(bundled)).map((finding) => ({
    ...finding,
    place: document + finding.place,
  }));
  return { document, findings, isComplete: true };
}
