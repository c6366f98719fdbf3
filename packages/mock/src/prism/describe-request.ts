import type { Operation, Violation } from "@carespec/mock-kit";
import type { IPrismDiagnostic } from "@stoplight/prism-core";
import type { IHttpOperation } from "@stoplight/types";
import { documentedPath } from "./query-paths.ts";

/** Prism's operation as the mock and its plugins know it. */
function toOperation(operation: IHttpOperation): Operation {
  const { iid, method, security = [], request, responses, extensions = {} } = operation;
  return {
    id: iid,
    method,
    path: documentedPath(operation),
    schemes: [...new Set(security.flat().map(({ key }) => key))],
    query: (request?.query ?? []).map(({ name }) => name),
    statuses: responses.map(({ code }) => code),
    extensions,
  };
}

/** Names of the headers, cookies and query parameters that hold API keys. */
export function credentialsOf(resources: readonly IHttpOperation[]): string[] {
  const schemes = resources.flatMap(({ security = [] }) => security.flat());
  return [...new Set(schemes.flatMap((scheme) => ("name" in scheme ? [String(scheme.name)] : [])))];
}

/** Maps Prism's operations to the mock's own and back. */
export interface OperationMap {
  operations: readonly Operation[];
  operationOf(resource: IHttpOperation): Operation;
  resourceOf(operation: Operation): IHttpOperation;
}

/** Describes each operation once, so that caches can find it by identity. */
export function createOperationMap(resources: readonly IHttpOperation[]): OperationMap {
  const operations = new Map(resources.map((resource) => [resource, toOperation(resource)]));
  const byOperation = new Map([...operations].map(([resource, own]) => [own, resource]));
  return {
    operations: [...operations.values()],
    operationOf: (resource) => expectKnown(operations.get(resource)),
    resourceOf: (operation) => expectKnown(byOperation.get(operation)),
  };
}

function expectKnown<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new TypeError("the operation is not one of this document");
  return value;
}

/** Prism's codes that are not keywords of JSON Schema. */
const CODES: Record<string, string> = { "401": "security", "415": "mediaType" };

/** Prism's finding as the mock and its plugins know it. */
export function toViolation({ path = [], code = "", message }: IPrismDiagnostic): Violation {
  const [part, ...keys] = path.map(String);
  return {
    part: partOf(code, part),
    keys,
    at: path.map(String).filter(Boolean).join("/"),
    code: CODES[code] ?? String(code),
    message,
  };
}

/** A finding without a path is about the whole body: it is missing or of another media type. */
function partOf(code: string | number, part: string | undefined): Violation["part"] {
  if (code === 401) return "security";
  return part === "path" || part === "query" || part === "header" ? part : "body";
}
