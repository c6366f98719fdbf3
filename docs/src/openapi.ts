import type { Evidence } from "./evidence.ts";
import type { Pagination } from "./pagination.ts";

/** The methods under which OpenAPI 3.1 lets a path hold operations, in the order of the reference. */
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

/** A part of the document, or a `$ref` that stands for it; `resolve` tells which. */
export type Reference<T> = T | { $ref: string };

/** A JSON Schema, as far as the site reads it. */
export interface Schema {
  example?: unknown;
  examples?: unknown[];
  default?: unknown;
  enum?: unknown[];
}

/** A value that the document gives under a name. */
export interface Example {
  value?: unknown;
}

/** A path, query, header or cookie parameter. */
export interface Parameter {
  name: string;
  in: "path" | "query" | "header" | "cookie";
  required?: boolean;
  explode?: boolean;
  example?: unknown;
  examples?: Record<string, Reference<Example>>;
  schema?: Reference<Schema>;
  /** The client sends it by itself, as it does with a `User-Agent`. */
  "x-client-supplied"?: boolean;
}

/** One representation of a body. */
export interface MediaType {
  example?: unknown;
  examples?: Record<string, Reference<Example>>;
}

/** How a caller proves who it is. */
export interface SecurityScheme {
  type: string;
  scheme?: string;
  in?: string;
  name?: string;
}

/** A sample that the reference shows beside an operation. */
export interface CodeSample {
  lang: string;
  label: string;
  source: string;
}

/** Names of security schemes that together open an operation. */
export type SecurityRequirement = Record<string, string[]>;

/** A base URL, perhaps with variables. */
export interface Server {
  url: string;
  variables?: Record<string, { default: string }>;
}

/** One operation. */
export interface Operation {
  operationId: string;
  summary?: string;
  description?: string;
  /** The first one decides where the reference shows it. */
  tags: [string, ...string[]];
  parameters?: Reference<Parameter>[];
  requestBody?: Reference<{ content: Record<string, MediaType> }>;
  security?: SecurityRequirement[];
  servers?: Server[];
  "x-evidence": Evidence;
  /** Its answer is one page of a list. */
  "x-pagination"?: Pagination;
  "x-badges"?: { name: string; color?: string; position?: "before" | "after" }[];
  "x-codeSamples"?: CodeSample[];
}

/** The operations of one path and what they share. */
export type PathItem = Partial<Record<Method, Operation>> & {
  parameters?: Reference<Parameter>[];
  servers?: Server[];
};

/** A bundled OpenAPI 3.1 document, as far as the site reads it. */
export interface OpenApiDocument {
  info: { title: string; version: string; summary?: string; description?: string };
  externalDocs?: { url: string; description?: string };
  servers?: Server[];
  tags?: { name: string; description?: string }[];
  security?: SecurityRequirement[];
  paths: Record<string, PathItem>;
  components?: { securitySchemes?: Record<string, Reference<SecurityScheme>> };
}
