import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeTempFolder } from "./temp-folder.ts";

const response = {
  description: "A thing",
  content: {
    "application/json": {
      schema: {
        type: "object",
        required: ["id", "name"],
        properties: { id: { type: "integer" }, name: { type: "string" } },
      },
      examples: { bolt: { value: { id: 7, name: "bolt" } } },
    },
  },
};

const parameters = [{ name: "id", in: "path", required: true, schema: { type: "integer" } }];

/** Writes a document with this many operations into a temporary file and returns its path. */
export function writeLargeDocument(operations: number): string {
  const paths = Array.from({ length: operations }, (_, count) => {
    const get = { operationId: `getThing${count}`, parameters, responses: { 200: response } };
    return [`/area${count % 20}/things${count}/{id}`, { get }];
  });
  const info = { title: `${operations} operations`, version: "1.0.0" };
  const document = { openapi: "3.1.0", info, paths: Object.fromEntries(paths) };
  const file = join(makeTempFolder(), "openapi.json");
  writeFileSync(file, JSON.stringify(document));
  return file;
}

/** The path of the operation in the middle of such a document. */
export function middlePath(operations: number): string {
  const count = operations >> 1;
  return `/area${count % 20}/things${count}/7`;
}
