import type { components, Readable } from "../../src/gen/schema.ts";

/** A schema of the document as a response holds it, or nothing where the call was refused. */
export type Answered<Name extends keyof components["schemas"]> =
  | Readable<components["schemas"][Name]>
  | undefined;
