import type { Evidence } from "./evidence.ts";
import type { Node } from "./node.ts";
import type { Pagination } from "./pagination.ts";
import type { Reference } from "./resolve.ts";

/** The methods under which OpenAPI 3.1 lets a path hold operations, in the order of all listings. */
export const methods = [
  "get",
  "put",
  "post",
  "delete",
  "options",
  "head",
  "patch",
  "trace",
] as const;

/** A name of {@link methods}. */
export type Method = (typeof methods)[number];

/** A value that a document gives under a name. */
export interface Example extends Node {
  value?: unknown;
}

/** A path, query, header or cookie parameter. */
export interface Parameter extends Node {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  explode?: boolean;
  example?: unknown;
  examples?: Record<string, Reference<Example>>;
  schema?: Node;
  /** The client sends it by itself, as it does with a `User-Agent`. */
  "x-client-supplied"?: boolean;
}

/** One representation of a body. */
export interface MediaType extends Node {
  schema?: Node;
  example?: unknown;
  examples?: Record<string, Reference<Example>>;
}

/** The body of a request. */
export interface RequestBody extends Node {
  required?: boolean;
  content: Record<string, MediaType>;
}

/** An answer. */
export interface Response extends Node {
  description?: string;
  headers?: Record<string, Node>;
  content?: Record<string, MediaType>;
}

/** How a caller proves who it is. */
export interface SecurityScheme extends Node {
  type: string;
  scheme?: string;
  in?: string;
  name?: string;
}

/** Names of security schemes that together open an operation. */
export type SecurityRequirement = Record<string, string[]>;

/** A base URL, perhaps with variables. */
export interface Server extends Node {
  url: string;
  description?: string;
  /** What it is for, as clients name it. */
  "x-environment"?: string;
  variables?: Record<string, { default: string; enum?: string[]; description?: string }>;
}

/** One operation. Lint requires the `operationId`; another document may lack it. */
export interface Operation extends Node {
  operationId: string;
  summary?: string;
  description?: string;
  tags?: string[];
  parameters?: Reference<Parameter>[];
  requestBody?: Reference<RequestBody>;
  responses?: Record<string, Reference<Response>>;
  security?: SecurityRequirement[];
  servers?: Server[];
  "x-evidence"?: Evidence;
  "x-pagination"?: Pagination;
}

/** The operations of one path and what they share. */
export type PathItem = Partial<Record<Method, Operation>> & {
  $ref?: string;
  parameters?: Reference<Parameter>[];
  servers?: Server[];
};

/** A bundled OpenAPI 3.1 document: only what the repository's tools read is typed. */
export interface OpenApiDocument {
  openapi: string;
  info: { title: string; version: string; summary?: string; description?: string };
  externalDocs?: { url: string; description?: string };
  servers?: Server[];
  tags?: { name: string; description?: string }[];
  security?: SecurityRequirement[];
  /** As written; `operationsOf` reads it. */
  paths?: Record<string, Node>;
  /** As written; `webhooksOf` reads it. */
  webhooks?: Record<string, Node>;
  components?: Record<string, Record<string, unknown>>;
}
