import type { Evidence, Method, OpenApiDocument } from "@carespec/document";
import { listOperations } from "../../src/document.ts";
import type { SiteOperation } from "../../src/openapi.ts";

/** Evidence with a status, for tests that need nothing else of it. */
export function evidence(status: Evidence["status"], more: Partial<Evidence> = {}): Evidence {
  return { status, source: "https://docs.example.test/api", checked: "2026-01-31", ...more };
}

/** A small vendor with every kind of part that the site reads. */
export function sampleDocument(): OpenApiDocument {
  const document = {
    openapi: "3.1.0",
    info: { title: "Clinic API", version: "1.0.0", summary: "Visits of a clinic" },
    servers: [{ url: "https://api.example.test/v1" }],
    tags: [{ name: "Visits" }],
    security: [{ Login: [] }],
    paths: {
      "/visits": {
        get: {
          operationId: "listVisits",
          summary: "List visits",
          description: "Lists them.",
          tags: ["Visits"],
          parameters: [
            { $ref: "#/components/parameters/Agent" },
            { name: "ids", in: "query", required: true, explode: false, example: ["a b", "c"] },
            { name: "page", in: "query", example: 2 },
          ],
          "x-evidence": evidence("documented", { section: "List [all]", note: "Read it." }),
        },
        post: {
          operationId: "createVisit",
          summary: "Create a visit",
          tags: ["Visits"],
          security: [{ Key: [], Grant: [] }],
          requestBody: { $ref: "#/components/requestBodies/Visit" },
          "x-evidence": evidence("partial"),
        },
      },
      "/visits/{visitId}": {
        parameters: [
          { name: "visitId", in: "path", required: true, schema: { examples: ["v/1"] } },
        ],
        delete: {
          operationId: "removeVisit",
          summary: "Remove a visit",
          tags: ["Visits"],
          security: [],
          "x-evidence": evidence("inferred", { source: "seeds/clinic.txt" }),
        },
      },
    },
    components: {
      securitySchemes: {
        Login: { type: "http", scheme: "basic" },
        Key: { type: "apiKey", in: "header", name: "x-api-key" },
        Grant: { type: "http", scheme: "bearer" },
      },
      parameters: {
        Agent: {
          name: "User-Agent",
          in: "header",
          required: true,
          example: "Clinic-App",
          "x-client-supplied": true,
        },
      },
      requestBodies: {
        Visit: {
          content: {
            "application/json": {
              examples: { first: { value: { reason: "it's sore", "dose-mg": 5 } } },
            },
          },
        },
      },
      schemas: {
        Visit: {
          type: "object",
          description: "A visit.",
          properties: {
            room: {
              type: "string",
              description: "Where.",
              "x-evidence": evidence("inferred", { note: "Seen once." }),
            },
            earlier: { $ref: "#/components/schemas/Visit", "x-evidence": evidence("partial") },
          },
        },
      },
    },
  };
  return document as unknown as OpenApiDocument;
}

/** One operation of a document. */
export function operationAt(
  document: OpenApiDocument,
  path: string,
  method: Method,
): SiteOperation {
  const found = listOperations(document).find(
    (each) => each.path === path && each.method === method,
  );
  if (!found) throw new Error(`the document has no ${method} ${path}`);
  return found.operation;
}
