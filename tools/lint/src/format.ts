import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { readArguments, runCommand } from "@carespec/command";
import { repositoryRoot } from "@carespec/document";
import { biomeArguments, namedPaths } from "./format/named-paths.ts";
import { orderFiles } from "./format/order-files.ts";

const USAGE = `
Usage: npm run format -- [<path> …]

Puts the keys of the documents' YAML in the order of the house, and formats code with Biome; both below the
paths that are named, or everywhere. Comments stay above their keys. Exit status 1 where a file cannot be
read or code has a fault that Biome does not mend; the rest is formatted nevertheless.
`;

await runCommand("format", () => {
  const { positionals } = readArguments(USAGE, { allowPositionals: true });
  const paths = namedPaths(positionals);
  const ordered = orderFiles(paths);
  for (const { place, fault } of ordered) {
    if (fault === undefined) process.stdout.write(`${place}: keys put in order\n`);
    else process.stderr.write(`${place} ${fault}\n`);
  }
  const args = biomeArguments(paths);
  if (!args && ordered.length === 0) process.stdout.write("nothing to change\n");
  const status = args ? runBiome(args) : 0;
  process.exitCode = ordered.some(({ fault }) => fault !== undefined) ? 1 : status;
});

function runBiome(args: string[]): number {
  const manifest = createRequire(join(repositoryRoot, "package.json")).resolve(
    "@biomejs/biome/package.json",
  );
  const program = join(dirname(manifest), "bin/biome");
  const options = { cwd: repositoryRoot, stdio: "inherit" } as const;
  return spawnSync(process.execPath, [program, ...args], options).status ?? 1;
}
