import type { IHttpOperation } from "@stoplight/types";
import { perDocument } from "../shared-document.ts";
import { bundleReferences } from "./bundle-references.ts";
import { decycle } from "./decycle.ts";
import {
  dereference,
  hasReadableNames,
  openApi3Operations,
  postmanOperations,
  swagger2Operations,
} from "./document-modules.ts";
import { withKnownFormats } from "./own-formats.ts";
import { HttpParamStyles } from "./prism-enums.ts";
import { splitQueryPath } from "./query-paths.ts";
import { dropSchemaIds } from "./schema-ids.ts";
import { shareSchemas } from "./schemas/stand-ins.ts";

/** The methods under which a path holds operations, before OpenAPI 3.2. */
export const METHODS: readonly string[] = [
  "get",
  "post",
  "put",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
];

/** The operations of a parsed document in one file (left unchanged), as Prism's server has them. */
export async function loadOperations(document: object): Promise<IHttpOperation[]> {
  return operationsOf(
    await dereference("http://document.invalid/", () => structuredClone(document)),
  );
}

/**
 * The same for a vendor's document, which mocks share: Prism then compiles each of its schemas once.
 * Prism knows the formats that it lacks.
 */
export const sharedOperations = perDocument((document: object) =>
  loadOperations(withKnownFormats(document)),
);

/**
 * The operations of a document without references, which may hold circles. What Prism's
 * `getHttpOperationsFromSpec` does after it has read the files.
 *
 * @param methods - the methods of OpenAPI 3 operations
 * @throws Error for another format
 */
export function operationsOf(document: object, methods = METHODS): IHttpOperation[] {
  const plain = decycle(document);
  const operations = transform(plain, methods);
  for (const operation of operations) operation.method = operation.method.toLowerCase();
  operations.forEach(dropInterim);
  bundleReferences(operations, plain);
  dropSchemaIds(operations);
  operations.forEach(explodeForms);
  operations.forEach(splitQueryPath);
  operations.forEach(dropUnreadablePath);
  shareSchemas(operations);
  return operations;
}

function transform(document: Record<string, unknown>, methods: readonly string[]) {
  if (document.swagger !== undefined) return swagger2Operations(document);
  if (document.openapi !== undefined) return openApi3Operations(document, methods);
  const { item, info } = document;
  if (Array.isArray(item) && (info as { name?: unknown } | undefined)?.name !== undefined) {
    return postmanOperations(document);
  }
  throw new Error("Unsupported document format");
}

/** No client takes an interim answer (1xx) for the answer: it would wait for another one. */
function dropInterim(operation: IHttpOperation): void {
  operation.responses = operation.responses.filter(({ code }) => !isInterim(code));
}

/** Whether a status, or a range of them, is of an interim answer. */
export function isInterim(status: string): boolean {
  return /^1(\d\d|xx)$/i.test(status);
}

/**
 * Gives query parameters OpenAPI's default: each property of an object becomes its own parameter.
 * Prism's command line does so while it prints the operations; its library does not.
 */
function explodeForms({ request }: IHttpOperation): void {
  for (const parameter of request?.query ?? []) {
    if (parameter.style === HttpParamStyles.Form) parameter.explode ??= true;
  }
}

const unreadable = new WeakSet<IHttpOperation>();

/** Whether the parameters of an operation's path are not checked, since Prism cannot read them. */
export function isPathUnchecked(operation: IHttpOperation): boolean {
  return unreadable.has(operation);
}

/** Prism would refuse every request: it finds no parameter in the path. */
function dropUnreadablePath(operation: IHttpOperation): void {
  const { path, request } = operation;
  const names = request?.path?.map(({ name }) => name) ?? [];
  if (!request || hasReadableNames(path, names)) return;
  unreadable.add(operation);
  delete request.path;
}
