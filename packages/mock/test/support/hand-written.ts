import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { listVendors } from "@carespec/document";

/** Names of the vendors whose state is written by hand; that of a vendor just added is found in its document. */
export const handWritten = listVendors()
  .filter(({ folder }) => {
    const plugin = join(folder, "mock/index.ts");
    return existsSync(plugin) && !/^\s*stateful: true/m.test(readFileSync(plugin, "utf8"));
  })
  .map(({ name }) => name);
