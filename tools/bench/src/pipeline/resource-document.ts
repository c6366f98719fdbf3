import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeTempFolder } from "../temp-folder.ts";

const json = (schema: object) => ({ content: { "application/json": { schema } } });
const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const id = { name: "id", in: "path", required: true, schema: { type: "string", format: "uuid" } };

function schemaOf(number: number): object {
  return {
    type: "object",
    required: ["id", "name"],
    properties: {
      id: { type: "string", format: "uuid", readOnly: true },
      name: { type: "string", maxLength: 80, description: "What people call it." },
      count: { type: "integer", minimum: 0 },
      tags: { type: "array", items: { type: "string" } },
      status: { type: "string", enum: ["open", "closed", "archived"] },
      ...(number > 0 && { parent: ref(`Thing${number - 1}`) }),
      createdAt: { type: "string", format: "date-time", readOnly: true },
      labels: { type: "object", additionalProperties: { type: "string" } },
    },
  };
}

/** Five operations on a resource, as most documents have them. */
function pathsOf(number: number): [string, object][] {
  const thing = ref(`Thing${number}`);
  const error = { description: "An error", ...json(ref("Problem")) };
  const one = { description: "A thing", ...json(thing) };
  const tags = [`area${number % 20}`];
  const body = { required: true, ...json(thing) };
  const operation = (verb: string, more: object) => ({
    operationId: `${verb}Thing${number}`,
    summary: `${verb} a thing`,
    tags,
    ...more,
  });
  const query = ["page", "limit"].map((name) => ({
    name,
    in: "query",
    schema: { type: "integer" },
  }));
  return [
    [
      `/area${number % 20}/things${number}`,
      {
        get: operation("list", {
          parameters: query,
          responses: {
            200: { description: "Things", ...json({ type: "array", items: thing }) },
            401: error,
          },
        }),
        post: operation("create", {
          requestBody: body,
          responses: { 201: one, 400: error, 401: error },
        }),
      },
    ],
    [
      `/area${number % 20}/things${number}/{id}`,
      {
        parameters: [id],
        get: operation("get", { responses: { 200: one, 404: error } }),
        put: operation("replace", { requestBody: body, responses: { 200: one, 404: error } }),
        delete: operation("remove", { responses: { 204: { description: "Gone" }, 404: error } }),
      },
    ],
  ];
}

/** A document of some operations on resources, five each. */
export function resourceDocument(operations: number, title = `${operations} operations`): object {
  const numbers = Array.from({ length: Math.ceil(operations / 5) }, (_, number) => number);
  const problem = {
    type: "object",
    properties: { code: { type: "string" }, message: { type: "string" } },
  };
  const schemas = Object.fromEntries(numbers.map((number) => [`Thing${number}`, schemaOf(number)]));
  return {
    openapi: "3.1.0",
    info: { title, version: "1.0.0" },
    servers: [{ url: "https://things.example.test" }],
    security: [{ key: [] }],
    paths: Object.fromEntries(numbers.flatMap(pathsOf)),
    components: {
      schemas: { ...schemas, Problem: problem },
      securitySchemes: { key: { type: "apiKey", in: "header", name: "X-Key" } },
    },
  };
}

/** Writes such a document and returns its path. */
export function writeResourceDocument(operations: number): string {
  const file = join(makeTempFolder(), "openapi.json");
  writeFileSync(file, JSON.stringify(resourceDocument(operations)));
  return file;
}
