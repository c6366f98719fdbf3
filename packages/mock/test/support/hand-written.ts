import { existsSync } from "node:fs";
import { join } from "node:path";
import { listVendors } from "@carespec/document";

/** Names of the vendors whose state is written by hand; that of a vendor just added is found in its document. */
export const handWritten = listVendors()
  .filter(({ folder }) => existsSync(join(folder, "mock/index.ts")))
  .map(({ name }) => name);
