import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { listVendors } from "@carespec/registry";
import { generateFiles } from "./generate.ts";

/**
 * `carespec-codegen <vendor> [--check]`, run in a vendor's package. Writes `src/gen`, or with
 * `--check` writes nothing and exits with 1 where a file is missing or differs.
 */
export async function run(args: string[], packageFolder = process.cwd()): Promise<void> {
  const check = args.includes("--check");
  const name = args.find((arg) => !arg.startsWith("--"));
  const vendors = listVendors();
  const vendor = vendors.find((entry) => entry.name === name);
  if (!vendor) {
    const known = vendors.map((entry) => entry.name).join(", ");
    return fail(`unknown vendor ${JSON.stringify(name ?? "")}: redocly.yaml names ${known}`);
  }
  if (!existsSync(vendor.bundle)) {
    return fail(`${vendor.bundle} is missing: run \`npm run build\` first`);
  }
  const files = await generateFiles(JSON.parse(readFileSync(vendor.bundle, "utf8")));
  const folder = join(packageFolder, "src", "gen");
  const stale = Object.keys(files).filter((file) => read(join(folder, file)) !== files[file]);
  if (check && stale.length > 0) {
    return fail(
      `${stale.map((file) => join(folder, file)).join(", ")} out of date: run \`npm run generate\` and commit`,
    );
  }
  if (check) return;
  mkdirSync(folder, { recursive: true });
  for (const file of stale) writeFileSync(join(folder, file), files[file] as string);
}

function read(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

function fail(message: string): void {
  process.stderr.write(`carespec-codegen: ${message}\n`);
  process.exitCode = 1;
}
