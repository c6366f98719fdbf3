import { follow, type Node, toPointer } from "@carespec/document";
import type * as operations from "../../src/gen/operations.ts";

/** An operation's route, for example `GET /api/users`. */
export type Route = (typeof operations)[keyof typeof operations]["route"];

/** What the tests read of the vendor's OpenAPI document. A name that it lacks throws. */
export interface CatalystDocument {
  /** The value of a response's named example. */
  example(operation: Route, status: number, name: string): unknown;
  /** The names of a schema's own properties. */
  properties(schema: string): string[];
  /** The values of an enumeration. */
  values(schema: string): unknown;
}

/** Fetches the document from where the mock serves it. */
export async function loadDocument(url: string): Promise<CatalystDocument> {
  const root = (await (await fetch(url)).json()) as Node;

  function read(steps: string[]): Node {
    const { node } = follow(root, toPointer(steps));
    if (Object.keys(node).length > 0) return node;
    throw new Error(`the document has nothing at ${steps.join(" → ")}`);
  }

  return {
    example(operation, status, name) {
      const [method = "", path = ""] = operation.split(" ");
      const response = ["paths", path, method.toLowerCase(), "responses", String(status)];
      return read([...response, "content", "application/json", "examples", name]).value;
    },
    properties: (schema) => Object.keys(read(["components", "schemas", schema, "properties"])),
    values: (schema) => read(["components", "schemas", schema, "enum"]),
  };
}
