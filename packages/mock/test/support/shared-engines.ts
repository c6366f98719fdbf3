import type { OpenApiDocument } from "@carespec/document";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createEngine, type Engine } from "../../src/prism/engine.ts";
import { loadOperations } from "../../src/prism/load-operations.ts";
import { parseRequest } from "../../src/prism/parse-request.ts";

import { shareSchemas } from "../../src/prism/schemas/stand-ins.ts";

/** Everything is shared, however small. */
const ALL = { document: 0, compiled: 1, copied: 1 };

type Components = Record<string, unknown>;

/** A document with one operation for each schema, which takes it and answers it. */
export function documentOf(schemas: Components, version = "3.1.0", dialect?: string) {
  const paths = Object.keys(schemas).map((name) => {
    const schema = { $ref: `#/components/schemas/${name}` };
    const content = { "application/json": { schema } };
    const responses = { 200: { description: "same", content } };
    return [`/${name}`, { post: { requestBody: { content }, responses } }];
  });
  const info = { title: "Schemas that refer to each other", version: "1.0.0" };
  return {
    openapi: version,
    ...(dialect && { jsonSchemaDialect: dialect }),
    info,
    components: { schemas },
    paths: Object.fromEntries(paths),
  } as unknown as OpenApiDocument;
}

/** An engine over the operations that Prism reads itself, and one that shares what it compiles. */
export async function bothEngines(document: object): Promise<{ plain: Engine; shared: Engine }> {
  const plain = await createEngine(await getHttpOperationsFromSpec(structuredClone(document)));
  const operations = await loadOperations(document);
  shareSchemas(operations, ALL);
  return { plain, shared: await createEngine(operations) };
}

/** What an engine finds wrong with a value that is sent to the operation of a schema. */
export function violationsOf(engine: Engine, schema: string, value: unknown): unknown {
  const body = new TextEncoder().encode(JSON.stringify(value));
  const headers = { "content-type": "application/json", "content-length": String(body.length) };
  const request = { method: "POST", path: `/${schema}`, search: "", headers, body };
  return engine.inspect(parseRequest(request))?.violations;
}

/** The answer of a schema's operation, with what Prism finds wrong in it. */
export async function answerOf(engine: Engine, schema: string, preference = "") {
  const headers = { "content-type": "application/json", prefer: preference };
  const body = new TextEncoder().encode("{}");
  const request = { method: "POST", path: `/${schema}`, search: "", headers, body };
  const { response } = engine.respond(parseRequest(request));
  return response;
}
