const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const answer = (schema: object) => ({ description: "Found", ...json(schema) });
const problem = { description: "What is wrong", ...json(ref("Problem")) };
const text = { type: "string" };
const one = { name: "id", in: "path", required: true, schema: { type: "integer" } };

/** The document of the program that moves to a generated client. */
export const document = {
  openapi: "3.1.0",
  info: { title: "Orders", version: "1" },
  security: [{ key: [] }],
  paths: {
    "/orders": {
      get: {
        operationId: "listOrders",
        parameters: [
          {
            ...{ name: "tags", in: "query", style: "form", explode: false },
            schema: { type: "array", items: text },
          },
        ],
        responses: { 200: answer({ type: "array", items: ref("Order") }) },
      },
      post: {
        operationId: "createOrder",
        requestBody: { required: true, ...json(ref("NewOrder")) },
        responses: { 201: answer(ref("Order")), 422: problem },
      },
    },
    "/orders/{id}": {
      parameters: [one],
      get: { operationId: "getOrder", responses: { 200: answer(ref("Order")), 404: problem } },
      delete: { operationId: "deleteOrder", responses: { 204: { description: "Gone" } } },
    },
    "/orders/{id}/notes": {
      parameters: [one],
      post: {
        operationId: "addNote",
        requestBody: {
          required: true,
          content: {
            "application/x-www-form-urlencoded": {
              schema: { type: "object", required: ["text"], properties: { text } },
            },
          },
        },
        responses: { 204: { description: "Taken" } },
      },
    },
    "/orders/{id}/label": {
      parameters: [one],
      get: {
        operationId: "getLabel",
        responses: { 200: { description: "A text", content: { "text/plain": { schema: text } } } },
      },
    },
  },
  components: {
    securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } },
    schemas: {
      NewOrder: {
        type: "object",
        required: ["item"],
        properties: { item: text, tags: { type: "array", items: text } },
      },
      Order: {
        type: "object",
        required: ["id", "item"],
        properties: { id: { type: "integer" }, item: text },
      },
      Problem: { type: "object", required: ["message"], properties: { message: text } },
    },
  },
};
