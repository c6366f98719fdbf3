import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readArguments, UserError } from "@carespec/command";
import { listVendors, readDocument, repositoryRoot } from "@carespec/document";
import type { GenerateOptions } from "./generate.ts";

const USAGE = `
Usage: carespec-codegen <vendor> [--out <folder>] [--check]
       carespec-codegen --document <file> --out <folder> [--check]

Writes the generated files of a client, for a vendor to packages/<vendor>/src/gen.

  --document <file>  a bundled OpenAPI document, JSON or YAML
  --out <folder>     where the files go
  --check            write nothing; fail where a file is missing, differs or is left over
`;

/** What is generated from which file, and where it goes. */
interface Job extends GenerateOptions {
  document: string;
  folder: string;
}

/**
 * `carespec-codegen <vendor>` writes `packages/<vendor>/src/gen`, wherever it is started;
 * `carespec-codegen --document FILE --out FOLDER` does the same for any other bundled document, JSON
 * or YAML. Files that an earlier generator wrote and this one does not are removed. With `--check`
 * either writes nothing and fails where a file is missing, differs or is left over.
 *
 * @param cwd - what relative paths are relative to
 * @throws UserError where the arguments, the document or the folder cannot be used, or a file differs
 */
export async function run(args: string[], cwd = process.cwd()): Promise<void> {
  const { values, positionals } = readArguments(USAGE, {
    args,
    allowPositionals: true,
    options: {
      check: { type: "boolean", default: false },
      document: { type: "string" },
      out: { type: "string" },
    },
  });
  const { document, folder, ...options } = jobOf(values, positionals, cwd);
  // The emitter brings a TypeScript, which loads slowly; a mistake does not wait for it.
  const { generateFiles, HEADER } = await import("./generate.ts");
  const files = await generateFiles(readDocument(document), options);
  const stale = Object.keys(files).filter((file) => read(join(folder, file)) !== files[file]);
  const leftOver = listGenerated(folder, HEADER).filter((file) => files[file] === undefined);
  if (!values.check) return write(folder, stale, leftOver, files);
  if (stale.length + leftOver.length === 0) return;
  const paths = [...stale, ...leftOver].map((file) => join(folder, file)).join(", ");
  throw new UserError(`${paths} out of date: run \`npm run generate\` and commit`);
}

function jobOf(
  { document, out }: { document?: string | undefined; out?: string | undefined },
  positionals: string[],
  cwd: string,
): Job {
  const [extra] = document === undefined ? positionals.slice(1) : positionals;
  if (extra !== undefined) throw new UserError(`unexpected argument ${JSON.stringify(extra)}`);
  if (document !== undefined) {
    if (!out) throw new UserError("--out is missing: name the folder for the files of --document");
    return { document: resolve(cwd, document), folder: resolve(cwd, out), extras: false };
  }
  const { name, bundle } = vendorOf(positionals[0]);
  if (!existsSync(bundle)) throw new UserError(`${bundle} is missing: run \`npm run build\` first`);
  const folder = out ? resolve(cwd, out) : join(repositoryRoot, "packages", name, "src", "gen");
  return { document: bundle, folder, api: name, product: productOf(name) };
}

function vendorOf(name: string | undefined) {
  const vendors = listVendors();
  const vendor = vendors.find((entry) => entry.name === name);
  if (vendor) return vendor;
  const known = vendors.map((entry) => entry.name).join(", ");
  if (name === undefined) throw new UserError(`name a vendor (${known}) or give --document FILE`);
  throw new UserError(`unknown vendor ${JSON.stringify(name)}: redocly.yaml names ${known}`);
}

/** A vendor's package and its version, as a `User-Agent` names them. */
function productOf(vendor: string): string | undefined {
  const manifest = read(join(repositoryRoot, "packages", vendor, "package.json"));
  return manifest && `carespec-${vendor}/${JSON.parse(manifest).version}`;
}

function read(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** The files of a folder that a generator wrote, by their first line. */
function listGenerated(folder: string, header: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return names.filter((name) => read(join(folder, name))?.startsWith(header));
}

function write(
  folder: string,
  names: string[],
  leftOver: string[],
  files: Record<string, string>,
): void {
  try {
    mkdirSync(folder, { recursive: true });
    for (const name of names) writeFileSync(join(folder, name), files[name] as string);
    for (const name of leftOver) rmSync(join(folder, name));
  } catch (error) {
    throw new UserError(`cannot write ${folder}: ${(error as Error).message}`);
  }
}
