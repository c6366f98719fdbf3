import type { components } from "../../src/gen/schema.ts";

/** A schema of the document, or nothing where the call was refused. */
export type Answered<Name extends keyof components["schemas"]> =
  | components["schemas"][Name]
  | undefined;
