import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { readArguments, UserError } from "@carespec/command";
import { listVendors, loadVendorFacts, operationsOf, repositoryRoot } from "@carespec/document";
import type { GenerateOptions } from "./generate.ts";
import { readSupported } from "./read-supported.ts";
import { generateSkill } from "./skill.ts";

const USAGE = `
Usage: carespec-codegen <vendor> [--client] [--out <folder>] [--check]
       carespec-codegen --document <file> --out <folder> [--skip-unsupported] [--check]

Writes the generated files of a client, for a vendor to packages/<vendor>: src/gen and SKILL.md.

  --document <file>   a document of Swagger 2.0 or OpenAPI 3, JSON or YAML, in one file
  --out <folder>      where the files go
  --client            options and factory of the client too, as for --document
  --no-client         neither, where hand-written files have them
  --skip-unsupported  leave out, and list, the operations that no right client can be made of
  --check             write nothing; fail where a file is missing, differs or is left over
`;

/** The arguments that say what is generated. */
interface Values {
  document?: string | undefined;
  out?: string | undefined;
  client: boolean;
  "no-client": boolean;
  "skip-unsupported": boolean;
}

/** What is generated from which file, and where it goes. */
interface Job extends GenerateOptions {
  document: string;
  folder: string;
  isStrict: boolean;
  /** The vendor whose package gets a skill file too. */
  skillOf?: string | undefined;
}

/**
 * `carespec-codegen <vendor>` writes `packages/<vendor>/src/gen` and `SKILL.md`, wherever it is started;
 * `carespec-codegen --document FILE --out FOLDER` does the same for any other bundled document, JSON
 * or YAML. Files that an earlier generator wrote and this one does not are removed. With `--check`
 * either writes nothing and fails where a file is missing, differs or is left over.
 *
 * What is read in another way than the document writes it is told, a line each.
 *
 * @param cwd - what relative paths are relative to
 * @param tell - takes those lines; default: the standard error
 * @returns what was written, in a line, for `--document`
 * @throws UserError where the arguments, the document or the folder cannot be used, or a file differs
 */
export async function run(
  args: string[],
  cwd = process.cwd(),
  tell = warn,
): Promise<string | undefined> {
  const { values, positionals } = readArguments(USAGE, {
    args,
    allowPositionals: true,
    options: {
      check: { type: "boolean", default: false },
      document: { type: "string" },
      out: { type: "string" },
      client: { type: "boolean", default: false },
      "no-client": { type: "boolean", default: false },
      "skip-unsupported": { type: "boolean", default: false },
    },
  });
  const {
    document: source,
    folder,
    skillOf,
    isStrict,
    ...options
  } = jobOf(values, positionals, cwd);
  // The emitter brings a TypeScript, which loads slowly; a mistake does not wait for it.
  const { generateFiles, HEADER } = await import("./generate.ts");
  const document = readSupported(source, isStrict, tell);
  const code = Object.entries(await generateFiles(document, options));
  const files = new Map(code.map(([name, text]) => [join(folder, name), text]));
  if (skillOf !== undefined) {
    const facts = await loadVendorFacts(skillOf);
    files.set(join(packageOf(skillOf), "SKILL.md"), generateSkill(skillOf, document, facts));
  }
  const stale = [...files].filter(([file, text]) => read(file) !== text);
  const leftOver = listGenerated(folder, HEADER).filter((file) => !files.has(file));
  if (!values.check) {
    write(folder, stale, leftOver);
    if (values.document === undefined) return undefined;
    return `${operationsOf(document).length} operations in ${files.size} files of ${folder}`;
  }
  if (stale.length + leftOver.length === 0) return undefined;
  const paths = [...stale.map(([file]) => file), ...leftOver].join(", ");
  throw new UserError(`${paths} out of date: run \`npm run generate\` and commit`);
}

function warn(line: string): void {
  process.stderr.write(`${line}\n`);
}

function jobOf(
  { document, out, client, "no-client": isBare, "skip-unsupported": skips }: Values,
  positionals: string[],
  cwd: string,
): Job {
  const [extra] = document === undefined ? positionals.slice(1) : positionals;
  if (extra !== undefined) throw new UserError(`unexpected argument ${JSON.stringify(extra)}`);
  if (document !== undefined) {
    if (!out) throw new UserError("--out is missing: name the folder for the files of --document");
    const [source, folder] = [resolve(cwd, document), resolve(cwd, out)];
    const whole = { client: !isBare, index: !isBare };
    return { document: source, folder, isStrict: !skips, extras: false, ...whole };
  }
  const { name, bundle } = vendorOf(positionals[0]);
  if (!existsSync(bundle)) throw new UserError(`${bundle} is missing: run \`npm run build\` first`);
  const folder = out ? resolve(cwd, out) : join(packageOf(name), "src", "gen");
  const [product, skillOf] = [productOf(name), out ? undefined : name];
  return { document: bundle, folder, skillOf, isStrict: !skips, api: name, product, client };
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
