import fastify from "fastify";
import { exampleOf, port, requestSchema } from "./read-document.ts";

// Written by hand for the two measured operations, with the document's schema for the body.
const ajv = {
  // Formats that it does not know would each be told twice.
  customOptions: {
    strict: false,
    coerceTypes: false as const,
    removeAdditional: false,
    logger: false as const,
  },
};
const server = fastify({ ajv });
const list = exampleOf("/api/users", "get", 200);
const created = exampleOf("/api/users", "post", 201);
const refused = exampleOf("/api/users", "post", 422);

server.setErrorHandler((error: { validation?: unknown }, _request, reply) =>
  reply.code(error.validation ? 422 : 500).send(refused),
);
server.get("/api/users", async () => list);
server.post("/api/users", { schema: { body: requestSchema("/api/users", "post") } }, (_, reply) =>
  reply.code(201).send(created),
);
await server.listen({ port: Number(port), host: "127.0.0.1" });
