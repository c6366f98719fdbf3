import { existsSync, readFileSync } from "node:fs";
import {
  listVendors,
  type MediaType,
  type Node,
  type OpenApiDocument,
  operationsOf,
  requestBodyOf,
  resolve as resolveIn,
  responsesOf,
  securityOf,
} from "@carespec/document";

export type { Node };

export interface Operation {
  operationId: string;
  path: string;
  method: string;
  parameters: Node[];
  security: Record<string, string[]>[];
  body: Node | undefined;
  responses: Record<string, Node>;
}

/** A bundled document and a way to read it without its references. */
export function loadDocument(name: string) {
  const vendor = listVendors().find((entry) => entry.name === name);
  if (!vendor || !existsSync(vendor.bundle)) throw new Error(`${name} is not built: npm run build`);
  const document = JSON.parse(readFileSync(vendor.bundle, "utf8")) as OpenApiDocument;
  const resolve = (node: unknown): Node => resolveIn<Node>(document, node as Node);

  const operations = operationsOf(document).map(
    ({ path, method, operation, parameters }): Operation => ({
      operationId: operation.operationId,
      path,
      method,
      parameters,
      security: securityOf(document, operation),
      body: requestBodyOf(document, operation),
      responses: Object.fromEntries(
        responsesOf(document, operation).map(({ status, response }) => [status, response]),
      ),
    }),
  );
  return { root: document as unknown as Node, operations, resolve };
}

/** The named examples of a media type object, resolved. */
export function examplesOf(media: Node, resolve: (node: unknown) => Node): [string, unknown][] {
  const { examples } = media as MediaType;
  return Object.entries(examples ?? {}).map(([name, example]) => [name, resolve(example).value]);
}
