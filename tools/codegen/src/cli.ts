import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readArguments, UserError } from "@carespec/command";
import { listVendors, loadVendorFacts, readDocument, repositoryRoot } from "@carespec/document";
import type { GenerateOptions } from "./generate.ts";
import { generateSkill } from "./skill.ts";

const USAGE = `
Usage: carespec-codegen <vendor> [--out <folder>] [--check]
       carespec-codegen --document <file> --out <folder> [--check]

Writes the generated files of a client, for a vendor to packages/<vendor>: src/gen and SKILL.md.

  --document <file>  a bundled OpenAPI document, JSON or YAML
  --out <folder>     where the files go
  --check            write nothing; fail where a file is missing, differs or is left over
`;

/** What is generated from which file, and where it goes. */
interface Job extends GenerateOptions {
  document: string;
  folder: string;
  /** The vendor whose package gets a skill file too. */
  skillOf?: string | undefined;
}

/**
 * `carespec-codegen <vendor>` writes `packages/<vendor>/src/gen` and `SKILL.md`, wherever it is started;
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
  const { document: source, folder, skillOf, ...options } = jobOf(values, positionals, cwd);
  // The emitter brings a TypeScript, which loads slowly; a mistake does not wait for it.
  const { generateFiles, HEADER } = await import("./generate.ts");
  const document = readDocument(source);
  const code = Object.entries(await generateFiles(document, options));
  const files = new Map(code.map(([name, text]) => [join(folder, name), text]));
  if (skillOf !== undefined) {
    const facts = await loadVendorFacts(skillOf);
    files.set(join(packageOf(skillOf), "SKILL.md"), generateSkill(skillOf, document, facts));
  }
  const stale = [...files].filter(([file, text]) => read(file) !== text);
  const leftOver = listGenerated(folder, HEADER).filter((file) => !files.has(file));
  if (!values.check) return write(folder, stale, leftOver);
  if (stale.length + leftOver.length === 0) return;
  const paths = [...stale.map(([file]) => file), ...leftOver].join(", ");
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
  const folder = out ? resolve(cwd, out) : join(packageOf(name), "src", "gen");
  const [product, skillOf] = [productOf(name), out ? undefined : name];
  return { document: bundle, folder, skillOf, api: name, product };
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
  const manifest = read(join(packageOf(vendor), "package.json"));
  return manifest && `carespec-${vendor}/${JSON.parse(manifest).version}`;
}

function packageOf(vendor: string): string {
  return join(repositoryRoot, "packages", vendor);
}

function read(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, "utf8") : undefined;
}

/** The files of a folder that a generator wrote, by their first line. */
function listGenerated(folder: string, header: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return names.map((name) => join(folder, name)).filter((file) => read(file)?.startsWith(header));
}

function write(folder: string, stale: [file: string, text: string][], leftOver: string[]): void {
  try {
    mkdirSync(folder, { recursive: true });
    for (const [file, text] of stale) writeFileSync(file, text);
    for (const file of leftOver) rmSync(file);
  } catch (error) {
    throw new UserError(`cannot write ${folder}: ${(error as Error).message}`);
  }
}
