import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { repositoryRoot } from "@carespec/document";

/** A TypeScript compiler with which the declarations are tested. */
export interface Compiler {
  /** Major and minor version. */
  version: string;
  /** Its command, a script for Node. */
  tsc: string;
}

/** The compilers with which the declarations are tested, each from the folder that installs it. */
export function listCompilers(): Compiler[] {
  return ["tools/runtimes/typescript-5.9", "tools/runtimes/typescript-6.0", "."].map((folder) => {
    const require = createRequire(join(repositoryRoot, folder, "package.json"));
    const { version } = require("typescript/package.json") as { version: string };
    const tsc = join(dirname(require.resolve("typescript/package.json")), "bin/tsc");
    return { version: version.split(".").slice(0, 2).join("."), tsc };
  });
}
