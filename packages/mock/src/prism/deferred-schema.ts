import type { Node } from "@carespec/document";
import type { Ajv, ValidateFunction } from "ajv";

/** A schema that Prism gets to see only when it has it compiled. */
export interface DeferredSchema {
  /** What it refers to. */
  bundle: Node;
  /** The schema as Prism would have it compiled; `null` if it removes the whole schema. */
  read(): Node | null;
  /** Compiles the schema, or what is left of it without faults; `undefined` if that takes plain Ajv. */
  compile(ajv: Ajv, schema: Node, bundle: Node): ValidateFunction | undefined;
}

const KEYWORD = "x-deferred";

/** A small schema that stands for another one. Prism keeps unknown keywords. */
export function deferredSchema(deferred: DeferredSchema, $schema: unknown): Node {
  return { ...($schema !== undefined && { $schema }), [KEYWORD]: deferred };
}

/** What a schema stands for, if it is of {@link deferredSchema}. */
export function deferredIn(schema: object): DeferredSchema | undefined {
  return (schema as Record<string, DeferredSchema | undefined>)[KEYWORD];
}
