import { loadVendors } from "../../src/vendors/load.ts";

type Node = Record<string, unknown>;

/** A parameter as its document describes it, with the values that it shows. */
export interface DocumentedParameter {
  name: string;
  in: string;
  required: boolean;
  examples: string[];
}

/** An operation as its document describes it, with the bodies that it shows. */
export interface DocumentedOperation {
  operationId: string;
  method: string;
  /** Below the vendor's base path. */
  path: string;
  parameters: DocumentedParameter[];
  /** Whole bodies; none where the operation takes none. */
  bodies: unknown[];
  statuses: string[];
  /** Names of the responses' examples. */
  exampleNames: string[];
}

/** A vendor that the mock serves, with all of its operations. */
export interface DocumentedVendor {
  name: string;
  basePath: string;
  operations: DocumentedOperation[];
  /** The document's own file, parsed. */
  document: Node;
}

const METHODS = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/** Every vendor that the mock serves: what is read here comes from the bundled documents alone. */
export async function documentedVendors(): Promise<DocumentedVendor[]> {
  const vendors = await loadVendors();
  return vendors.map(({ name, basePath, document }) => {
    const root = document as unknown as Node;
    return { name, basePath, operations: operationsOf(root), document: root };
  });
}

/** What a JSON pointer leads to, or `undefined`. */
export function at(document: unknown, pointer: string): unknown {
  const names = pointer.split("/").slice(1);
  return names.reduce<unknown>(
    (node, name) => (node as Node | undefined)?.[name.replaceAll("~1", "/").replaceAll("~0", "~")],
    document,
  );
}

function operationsOf(root: Node): DocumentedOperation[] {
  const resolve = (node: unknown): Node => {
    const reference = (node as Node | undefined)?.$ref;
    return typeof reference === "string" ? resolve(at(root, reference)) : ((node ?? {}) as Node);
  };
  const valuesOf = ({ examples, example }: Node): unknown[] => [
    ...Object.values((examples ?? {}) as Node).map((named) => resolve(named).value),
    ...(example === undefined ? [] : [example]),
  ];
  const mediaOf = (node: Node) => Object.values((node.content ?? {}) as Node) as Node[];
  const list = (node: unknown) => ((node ?? []) as unknown[]).map(resolve);

  return Object.entries(root.paths as Record<string, Node>).flatMap(([path, item]) =>
    METHODS.filter((method) => method in item).map((method): DocumentedOperation => {
      const operation = item[method] as Node;
      const responses = Object.entries(operation.responses as Node);
      return {
        operationId: String(operation.operationId),
        method: method.toUpperCase(),
        path,
        parameters: [...list(item.parameters), ...list(operation.parameters)].map((parameter) => ({
          name: String(parameter.name),
          in: String(parameter.in),
          required: parameter.required === true,
          examples: valuesOf(parameter).map(String),
        })),
        bodies: mediaOf(resolve(operation.requestBody)).flatMap(valuesOf),
        statuses: responses.map(([status]) => status),
        exampleNames: responses.flatMap(([, response]) =>
          mediaOf(resolve(response)).flatMap(({ examples }) => Object.keys(examples ?? {})),
        ),
      };
    }),
  );
}
