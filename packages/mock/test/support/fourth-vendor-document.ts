const json = (schema: object, examples: Record<string, { value: unknown }> = {}) => ({
  content: { "application/json": { schema, examples } },
});
const error = {
  type: "object",
  required: ["message"],
  properties: { message: { type: "string" } },
};

/** A document of an invented vendor: notes, and a key in a header. */
export const fourthDocument = {
  openapi: "3.1.0",
  info: { title: "Notes", version: "1" },
  servers: [{ url: "https://api.notes.test/v2" }],
  security: [{ Key: [] }],
  paths: {
    "/notes": {
      get: {
        operationId: "listNotes",
        responses: {
          200: {
            description: "All notes",
            headers: { "X-Total": { required: true, schema: { type: "integer", minimum: 0 } } },
            ...json({ type: "array", items: { $ref: "#/components/schemas/Note" } }),
          },
          401: { $ref: "#/components/responses/Unauthorized" },
        },
      },
      post: {
        operationId: "createNote",
        requestBody: {
          required: true,
          content: { "application/json": { schema: { $ref: "#/components/schemas/NoteWrite" } } },
        },
        responses: {
          201: { description: "The note", ...json({ $ref: "#/components/schemas/Note" }) },
          401: { $ref: "#/components/responses/Unauthorized" },
          422: {
            description: "Invalid, as a problem whose example lacks its title",
            content: {
              "application/problem+json": {
                schema: { type: "object", required: ["title"] },
                examples: { invalid: { value: { detail: "no" } } },
              },
            },
          },
        },
      },
    },
    "/about": {
      get: {
        operationId: "getAbout",
        responses: {
          200: {
            description: "An example that breaks its schema",
            ...json(
              { type: "object", properties: { name: { type: "string" } } },
              { wrong: { value: { name: 1 } } },
            ),
          },
        },
      },
    },
  },
  components: {
    securitySchemes: { Key: { type: "apiKey", in: "header", name: "x-notes-key" } },
    schemas: {
      Note: {
        type: "object",
        required: ["id", "text"],
        properties: { id: { type: "string" }, text: { type: "string" }, at: { type: "integer" } },
        unevaluatedProperties: false,
      },
      NoteWrite: {
        type: "object",
        required: ["text"],
        properties: { text: { type: "string", minLength: 1 } },
      },
    },
    responses: {
      Unauthorized: {
        description: "No key",
        ...json(error, { noKey: { value: { message: "Who are you?" } } }),
      },
    },
  },
};
