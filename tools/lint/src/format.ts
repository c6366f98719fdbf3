import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join, relative, resolve } from "node:path";
import { readArguments, runCommand, UserError } from "@carespec/command";
import { repositoryRoot } from "@carespec/document";
import { listParts } from "./format/document-parts.ts";
import { orderYaml } from "./format/order-yaml.ts";

const USAGE = `
Usage: npm run format -- [<path> …]

Puts the keys of the documents' YAML in the order of the house, and formats code with Biome; both below the
paths that are named, or everywhere. Comments stay above their keys.
`;

await runCommand("format", () => {
  const { positionals } = readArguments(USAGE, { allowPositionals: true });
  const missing = positionals.find((path) => !existsSync(path));
  if (missing !== undefined)
    throw new UserError(`${missing} does not exist: name files or folders`);
  for (const { file, kind } of listParts(positionals.map((path) => resolve(path)))) {
    const text = readFileSync(file, "utf8");
    const ordered = orderYaml(text, kind);
    if (ordered === text) continue;
    writeFileSync(file, ordered);
    process.stdout.write(`${relative(repositoryRoot, file)}: keys put in order\n`);
  }
  const { status } = spawnSync(process.execPath, [biome(), "check", "--write", ...positionals], {
    stdio: "inherit",
  });
  process.exitCode = status ?? 1;
});

function biome(): string {
  const manifest = createRequire(join(repositoryRoot, "package.json")).resolve(
    "@biomejs/biome/package.json",
  );
  return join(dirname(manifest), "bin/biome");
}
