import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { parseArgs } from "node:util";
import { UserError } from "@carespec/command";
import { listVendors } from "@carespec/document";
import { generateFiles } from "./generate.ts";

/**
 * `carespec-codegen <vendor> [--check]`, run in a vendor's package. Writes `src/gen`, or with
 * `--check` writes nothing and fails where a file is missing or differs. With `--document FILE
 * --out FOLDER` in the vendor's place it does the same for any other bundled document.
 *
 * @throws UserError where the vendor is unknown, its document not built, or a file differs
 */
export async function run(args: string[], packageFolder = process.cwd()): Promise<void> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      check: { type: "boolean", default: false },
      document: { type: "string" },
      out: { type: "string", default: "src/gen" },
    },
  });
  const { check, document, out } = values;
  const bundle =
    document === undefined ? bundleOf(positionals[0]) : resolve(packageFolder, document);
  if (!existsSync(bundle)) {
    throw new UserError(`${bundle} is missing: run \`npm run build\` first`);
  }
  const extras = document === undefined;
  const files = await generateFiles(JSON.parse(readFileSync(bundle, "utf8")), {
    extras,
    ...(extras && { api: positionals[0] }),
  });
  const folder = join(packageFolder, out);
  const stale = Object.keys(files).filter((file) => read(join(folder, file)) !== files[file]);
  if (check && stale.length > 0) {
    throw new UserError(
      `${stale.map((file) => join(folder, file)).join(", ")} out of date: run \`npm run generate\` and commit`,
    );
  }
  if (check) return;
  mkdirSync(folder, { recursive: true });
  for (const file of stale) writeFileSync(join(folder, file), files[file] as string);
}

function bundleOf(name: string | undefined): string {
  const vendors = listVendors();
  const vendor = vendors.find((entry) => entry.name === name);
  if (vendor) return vendor.bundle;
  const known = vendors.map((entry) => entry.name).join(", ");
  throw new UserError(`unknown vendor ${JSON.stringify(name ?? "")}: redocly.yaml names ${known}`);
}

function read(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}
