import { existsSync, readFileSync } from "node:fs";
import { listVendors } from "@carespec/document";

export type Node = Record<string, unknown>;

export interface Operation {
  operationId: string;
  path: string;
  method: string;
  parameters: Node[];
  security: Record<string, string[]>[];
  body: Node | undefined;
  responses: Record<string, Node>;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** A bundled document and a way to read it without its references. */
export function loadDocument(name: string) {
  const vendor = listVendors().find((entry) => entry.name === name);
  if (!vendor || !existsSync(vendor.bundle)) throw new Error(`${name} is not built: npm run build`);
  const root = JSON.parse(readFileSync(vendor.bundle, "utf8")) as Node;

  function resolve(node: unknown): Node {
    const reference = (node as Node).$ref;
    if (typeof reference !== "string") return node as Node;
    return resolve(reference.slice(2).split("/").reduce<Node>(descend, root));
  }

  const list = (node: unknown) => ((node as unknown[] | undefined) ?? []).map(resolve);

  const operations = Object.entries(root.paths as Record<string, Node>).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method): Operation => {
      const operation = item[method] as Node;
      const responses = Object.entries(operation.responses as Node);
      return {
        operationId: operation.operationId as string,
        path,
        method,
        parameters: [...list(item.parameters), ...list(operation.parameters)],
        security: (operation.security ?? root.security ?? []) as Operation["security"],
        body: operation.requestBody ? resolve(operation.requestBody) : undefined,
        responses: Object.fromEntries(responses.map(([code, value]) => [code, resolve(value)])),
      };
    }),
  );
  return { root, operations, resolve };
}

function descend(node: Node, key: string): Node {
  return node[decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~")] as Node;
}

/** The named examples of a media type object, resolved. */
export function examplesOf(media: Node, resolve: (node: unknown) => Node): [string, unknown][] {
  const named = Object.entries((media.examples as Node | undefined) ?? {});
  return named.map(([name, example]) => [name, resolve(example).value]);
}
