import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Shipped } from "./advisories.ts";

/** Lists the packages whose code a package holds, by the headings of its list of licenses. */
export function listBundled(folder: string): Shipped[] {
  const text = readFileSync(join(folder, "THIRD-PARTY-LICENSES.md"), "utf8");
  return [...text.matchAll(/^## (.+)$/gm)].flatMap(([, heading = ""]) =>
    heading.split(", ").map((one) => {
      const [name = "", version = ""] = one.split(" ");
      return { name, version };
    }),
  );
}
