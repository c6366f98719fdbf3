import type { OpenApiDocument } from "@carespec/document";
import { operationsOf } from "@carespec/document";
import { createNames, isIdentifier, pascalCase, upperFirst } from "@carespec/document/normalize";
import { CORE_NAMES } from "./core-names.ts";

/** Names that generated files have besides the types of schemas. */
const OWN = [
  ...["Schema", "Methods", "Errors", "Example", "OperationError", "Of", "components", "operations"],
  ...["paths", "webhooks", "callbacks", "servers", "api", "apiName", "examples", "$defs"],
  ...["ApiOptions", "ApiClient", "ApiConnection", "Webhooks"],
];

/** Global names that the generated files use, and those that a program would miss most. */
const GLOBAL = [
  ...[
    "Array",
    "ArrayBuffer",
    "ArrayBufferView",
    "AsyncIterable",
    "AsyncIterator",
    "BigInt",
    "Blob",
  ],
  ...["Boolean", "DataView", "Date", "Document", "Element", "Error", "Event", "Exclude", "Extract"],
  ...["File", "FormData", "Function", "Headers", "Infinity", "Iterable", "Iterator", "JSON", "Map"],
  ...["Math", "NaN", "Node", "NonNullable", "Number", "Object", "Omit", "Parameters", "Partial"],
  ...["Pick", "Promise", "PromiseLike", "Proxy", "ReadableStream", "Readonly", "ReadonlyArray"],
  ...[
    "Record",
    "Reflect",
    "RegExp",
    "Request",
    "RequestInit",
    "Required",
    "Response",
    "ReturnType",
  ],
  ...["Set", "String", "Symbol", "TypeError", "URL", "URLSearchParams", "Uint8Array", "WeakMap"],
  ...["WeakSet", "AbortSignal", "Awaited", "Buffer", "Capitalize", "InstanceType", "Uppercase"],
  ...["any", "bigint", "boolean", "never", "null", "number", "object", "string", "symbol"],
  ...["undefined", "unknown", "void", "type", "interface", "as", "infer", "keyof", "readonly"],
];

/** Short names of a document's schemas. */
export type TypeNames = ReadonlyMap<string, string>;

/** The name of the type of an operation's request. */
export function requestName(operationId: string): string {
  return `${upperFirst(operationId)}Request`;
}

/**
 * Names the types of schemas: as the schema where that is a legal name which hides nothing, else
 * in another way, so that no two are the same.
 */
export function typeNamesOf(document: OpenApiDocument): TypeNames {
  const schemas = Object.keys(document.components?.schemas ?? {});
  const requests = operationsOf(document).map(({ operation }) =>
    requestName(operation.operationId),
  );
  const reserved = new Set([...OWN, ...GLOBAL, ...CORE_NAMES, ...requests]);
  const isKept = (name: string) => isIdentifier(name) && !reserved.has(name) && !isReserved(name);
  const kept = schemas.filter(isKept);
  const names = createNames([...reserved, ...kept]);
  // In an order of their own, so that names do not depend on the document's.
  const others = schemas.filter((name) => !isKept(name)).toSorted();
  const given = new Map(others.map((schema) => [schema, names.give(...wishesOf(schema))]));
  return new Map(schemas.map((schema) => [schema, given.get(schema) ?? schema]));
}

function wishesOf(schema: string): string[] {
  const pascal = isIdentifier(schema) ? schema : pascalCase(schema);
  const name = isIdentifier(pascal) ? pascal : `_${pascal}`;
  const wishes = [name, `${name}Body`, `${name}Model`];
  return wishes.filter((wish) => !isReserved(wish));
}

/** Whether a word cannot name a type. */
function isReserved(name: string): boolean {
  // A module's own reserved words, which a function's code may use.
  if (["await", "arguments", "eval"].includes(name)) return true;
  try {
    return !(new Function(`"use strict"; const ${name} = 0;`) instanceof Function);
  } catch {
    return true;
  }
}
