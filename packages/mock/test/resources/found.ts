import { findResources } from "../../src/resources/find/find-resources.ts";
import { createSchemaReader } from "../../src/resources/schemas/reader.ts";

/** A body of JSON. */
export const json = (schema: object) => ({ content: { "application/json": { schema } } });
/** Answers of one status. */
export const ok = (schema: object, status = 200) => ({
  responses: { [status]: { description: "ok", ...json(schema) } },
});
/** An object with these texts. */
export const thing = (...names: string[]) => ({
  type: "object",
  properties: Object.fromEntries(names.map((name) => [name, { type: "string" }])),
});
/** A list of these. */
export const list = (schema: object) => ({ type: "array", items: schema });
/** A parameter, of the query unless another place is named. */
export const parameter = (name: string, schema: object = { type: "string" }, place = "query") => ({
  name,
  in: place,
  required: place === "path",
  schema,
});

/** What is found in a document of these paths; parameters of paths are texts. */
export function found(paths: Record<string, Record<string, unknown>>) {
  for (const [path, item] of Object.entries(paths)) {
    const names = [...path.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name as string);
    item.parameters ??= names.map((name) => parameter(name, { type: "string" }, "path"));
  }
  const info = { title: "t", version: "1" };
  return findResources(createSchemaReader({ openapi: "3.1.0", info, paths }));
}
