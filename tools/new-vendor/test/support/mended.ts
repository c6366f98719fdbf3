import type { OpenApiDocument } from "@carespec/document";
import { type Draft, nothingTold } from "../../src/mend/draft.ts";
import { mendDocument } from "../../src/mend/mend.ts";
import { readWritten } from "../../src/read/read-openapi.ts";

/** A document of one schema `Thing` and some paths, as a vendor writes it. */
export function documentWith(paths: object, more: object = {}): OpenApiDocument {
  return {
    openapi: "3.1.0",
    info: { title: "Things", version: "1" },
    servers: [{ url: "https://things.example" }],
    paths,
    components: {
      schemas: {
        Thing: {
          type: "object",
          required: ["id"],
          properties: { id: { type: "string" }, name: { type: "string" } },
        },
      },
    },
    ...more,
  } as unknown as OpenApiDocument;
}

/** Mends a document as `new-vendor` does, up to lint. */
export function mended(written: object): Draft {
  const { document } = readWritten("things.yaml", structuredClone(written) as never);
  const basis = {
    source: "https://things.example/docs",
    checked: "2026-01-02",
    status: "partial",
  } as const;
  const draft: Draft = { document, basis, told: nothingTold() };
  const server = { baseUrl: "https://api.things.example", isGuessed: true };
  mendDocument(draft, { title: document.info.title, server, auth: undefined });
  return draft;
}

/** An answer with the schema `Thing`, or a list of it. */
export const answers = (kind: "one" | "list") => {
  const one = { $ref: "#/components/schemas/Thing" };
  const schema = kind === "one" ? one : { type: "array", items: one };
  return { "200": { description: "OK", content: { "application/json": { schema } } } };
};
