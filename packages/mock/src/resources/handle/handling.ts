import type { Findings, Resource } from "../found/resource.ts";
import type { SchemaReader } from "../schemas/reader.ts";
import type { ValidatorOf } from "../schemas/validators.ts";

/** What all handlers of a document share. */
export interface Handling {
  reader: SchemaReader;
  validatorOf: ValidatorOf;
  findings: Findings;
  /** The resources that a collection's items hold. */
  childrenOf(resource: Resource): readonly Resource[];
  /** Items that the document shows, completed and valid. */
  examplesOf(resource: Resource): readonly Record<string, unknown>[];
  /** Whether an operation makes items of a resource. */
  isMade(resource: Resource): boolean;
  /** Path of the mock below which the document's paths are, without a slash at its end. */
  basePath: string;
}
