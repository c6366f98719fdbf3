import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeTempFolder } from "./temp-folder.ts";

/** Numbers of a public document that made a mock of 2 GB: its operations, and its schemas. */
const OPERATIONS = 240;
const COMPONENTS = 80;
/** How many other components each one refers to. */
const REFERENCES = 3;
/** Components refer to those of the next layer, so that they do not refer to themselves. */
const LAYERS = 5;

const ref = (number: number) => ({ $ref: `#/components/schemas/Part${number}` });

function component(number: number): [name: string, schema: object] {
  const perLayer = COMPONENTS / LAYERS;
  const next = (Math.floor(number / perLayer) + 1) * perLayer;
  const parts = Array.from({ length: next < COMPONENTS ? REFERENCES : 0 }, (_, count) => [
    `part${count}`,
    ref(next + ((number * REFERENCES + count * 7) % perLayer)),
  ]);
  const properties = {
    id: { type: "string", pattern: "^[0-9a-f]{1,20}$" },
    name: { type: "string", maxLength: 100 },
    kind: { type: "integer", enum: [1, 2, 3] },
    ...Object.fromEntries(parts),
  };
  return [`Part${number}`, { type: "object", required: ["id"], properties }];
}

/** One operation of {@link writeInterlinkedDocument}: a call that it accepts. */
export interface Call {
  method: "GET" | "POST";
  path: string;
  body?: string;
}

/**
 * Writes a document whose schemas refer to each other, so that as a tree they are many times larger,
 * and returns its path and a call of each operation.
 */
export function writeInterlinkedDocument(): { file: string; calls: Call[] } {
  const calls = Array.from(
    { length: OPERATIONS },
    (_, count): Call =>
      count % 2 === 0
        ? { method: "GET", path: `/things${count}` }
        : { method: "POST", path: `/things${count}`, body: `{"id":"${count}"}` },
  );
  const paths = calls.map(({ method, path }, count) => {
    const content = (number: number) => ({ "application/json": { schema: ref(number % 20) } });
    const responses = { 200: { description: "A thing", content: content(count) } };
    const requestBody = { content: content(count + 1) };
    const operation = method === "GET" ? { responses } : { requestBody, responses };
    return [path, { [method.toLowerCase()]: operation }];
  });
  const schemas = Array.from({ length: COMPONENTS }, (_, number) => component(number));
  const document = {
    openapi: "3.1.0",
    info: { title: "Schemas that refer to each other", version: "1.0.0" },
    components: { schemas: Object.fromEntries(schemas) },
    paths: Object.fromEntries(paths),
  };
  const file = join(makeTempFolder(), "openapi.json");
  writeFileSync(file, JSON.stringify(document));
  return { file, calls };
}
