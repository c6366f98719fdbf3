import type { Rules } from "./prism/mock-component.ts";
import type { OpenApiDocument } from "./types.ts";

/** What a vendor's folder (`src/vendors/<name>/index.ts`) plugs into the pipeline. */
export interface VendorPlugin {
  /** Demo credentials by the client's option names; `/__mock/vendors` lists them. */
  credentials: Record<string, string>;
  /** Builds the vendor's own rules over its document. */
  rules(document: OpenApiDocument): Rules;
}
