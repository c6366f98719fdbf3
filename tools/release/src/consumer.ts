import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { UserError } from "@carespec/command";
import { repositoryRoot } from "@carespec/document";
import { writeConsumerFiles } from "./consumer-files.ts";
import { type EntryPoint, listEntryPoints, needsAnyOf, optionalPeers } from "./entry-points.ts";
import { npm } from "./npm.ts";
import type { PackedPackage } from "./pack.ts";
import type { LocalRegistry } from "./registry.ts";
import { listVendorPrograms } from "./vendor-program.ts";
import { readManifest } from "./workspace.ts";

/** A project outside the workspace that has installed the packages. */
export interface Consumer {
  folder: string;
  /** What it can import: every entry point except those whose optional peer it does not install. */
  entryPoints: EntryPoint[];
  /** TypeScript files that use the clients, relative to the folder. */
  clientTypes: string[];
}

/** Optional peers that the consumer does not install: test runners with hundreds of packages. */
const peersLeftOut = ["@jest/globals", "@playwright/test", "msw", "vitest"];

/** The types of Node, which the mock's declarations name and every TypeScript project for Node has. */
const NODE_TYPES = "@types/node";

/**
 * Creates an empty project and installs the packages from the registry, each by its exact version.
 *
 * @param folder - where the project is created
 */
export async function createConsumer(
  folder: string,
  packed: PackedPackage[],
  registry: LocalRegistry,
): Promise<Consumer> {
  mkdirSync(folder, { recursive: true });
  const own = packed.map(({ name, manifest }) => [name, manifest.version] as const);
  const names = packed.map(({ name }) => name);
  const peers = packed
    .flatMap(({ manifest }) => optionalPeers(manifest))
    .filter(([name]) => !names.includes(name) && !peersLeftOut.includes(name));
  const dependencies = Object.fromEntries([...peers, ...own]);
  const devDependencies = { [NODE_TYPES]: nodeTypesVersion() };
  const manifest = {
    name: "consumer",
    private: true,
    type: "module",
    dependencies,
    devDependencies,
  };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  await npm(["install"], { cwd: folder, userconfig: registry.readerConfig });
  const clientTypes = writeConsumerFiles(folder, await listVendorPrograms());

  const all = await Promise.all(names.map((name) => listEntryPoints(installed(folder, name))));
  const entryPoints = all.flat().filter((entry) => !needsAnyOf(entry, peersLeftOut));
  const lines = entryPoints.map(({ specifier }, index) => {
    return `import * as entry${index} from "${specifier}";`;
  });
  const used = `export const entries = [${entryPoints.map((_, index) => `entry${index}`)}];`;
  writeFileSync(join(folder, "types/everything.ts"), `${[...lines, used].join("\n")}\n`);
  return { folder, entryPoints, clientTypes };
}

/**
 * Creates a project in which each client has its own core below it, as a nested installation has.
 *
 * @param folder - where the project is created
 */
export async function createNestedProject(
  folder: string,
  packed: PackedPackage[],
  registry: LocalRegistry,
): Promise<void> {
  mkdirSync(folder, { recursive: true });
  const programs = await listVendorPrograms();
  const clients = new Set(programs.map(({ packageName }) => packageName));
  const own = packed.filter(({ name }) => clients.has(name));
  const dependencies = Object.fromEntries(
    own.map(({ name, manifest }) => [name, manifest.version]),
  );
  const manifest = { name: "nested", private: true, type: "module", dependencies };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest));
  const install = ["install", "--install-strategy=nested"];
  await npm(install, { cwd: folder, userconfig: registry.readerConfig });
  writeConsumerFiles(folder, programs);
}

function nodeTypesVersion(): string {
  const version = readManifest(repositoryRoot).devDependencies?.[NODE_TYPES];
  if (version) return version;
  throw new UserError(`package.json has no ${NODE_TYPES}: add it to devDependencies`);
}

/** Where a package is installed in a project. */
export function installed(folder: string, name: string): string {
  return join(folder, "node_modules", name);
}
