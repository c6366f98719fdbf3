import type { OpenApiDocument } from "@carespec/document";

const evidence = { status: "inferred", source: "https://example.test", checked: "2026-11-22" };
const json = (schema: object, more: object = {}) => ({
  content: { "application/json": { schema, ...more } },
});
const reference = (name: string) => ({ $ref: `#/components/schemas/${name}` });

/** A small API with all that the generator has to deal with. */
export const sampleDocument = {
  openapi: "3.1.0",
  info: { title: "A Sample (API)", version: "1.0.0" },
  servers: [{ url: "https://api.example.test" }],
  security: [{ ApiKey: [] }],
  paths: {
    "/things": {
      parameters: [{ $ref: "#/components/parameters/UserAgent" }],
      get: {
        operationId: "listThings",
        summary: "List things",
        description: "Lists things.",
        "x-evidence": { ...evidence, section: "Things", note: "Seen once." },
        "x-pagination": { style: "page", page: "page", size: "size", defaultSize: 20 },
        parameters: [
          {
            name: "ids",
            in: "query",
            explode: false,
            schema: { type: "array", items: { type: "string" } },
          },
          { name: "secretCode", in: "query", schema: { type: "string", "x-sensitive": true } },
        ],
        responses: {
          200: {
            description: "Things",
            ...json(
              { type: "array", items: reference("Thing") },
              { examples: { two: {}, none: {} } },
            ),
          },
        },
      },
      post: {
        operationId: "createThing",
        "x-evidence": evidence,
        requestBody: { required: true, ...json(reference("Thing")) },
        responses: {
          201: { description: "The thing", ...json(reference("Thing")) },
          401: { description: "Who?" },
          422: {
            description: "No",
            ...json(reference("Error"), { examples: { nameTaken: { value: {} } } }),
          },
        },
      },
    },
    "/login": {
      post: { operationId: "createToken", security: [], responses: { 204: { description: "In" } } },
    },
  },
  components: {
    securitySchemes: { ApiKey: { type: "apiKey", in: "header", name: "X-Api-Key" } },
    parameters: {
      UserAgent: {
        name: "User-Agent",
        in: "header",
        required: true,
        "x-client-supplied": true,
        schema: { type: "string" },
      },
    },
    schemas: {
      Thing: {
        type: "object",
        required: ["id", "name", "password"],
        additionalProperties: false,
        properties: {
          id: { type: "integer", readOnly: true },
          name: { type: "string" },
          password: { type: "string", writeOnly: true },
          size: { type: "integer", default: 3, "x-evidence": evidence },
          colour: { anyOf: [{ type: "string", enum: ["red", "blue"] }, { type: "string" }] },
          answers: { type: "array", items: { $ref: "#/components/schemas/Answer" } },
        },
      },
      Answer: { type: "string", "x-sensitive": true },
      Error: { type: "object", required: ["message"], properties: { message: { type: "string" } } },
    },
  },
} as unknown as OpenApiDocument;
