import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { makeFolder, UserError } from "@carespec/command";
import type { OpenApiDocument } from "@carespec/document";
import type { GenerateOptions } from "./generate.ts";
import { inFile, readSupported } from "./read-supported.ts";

/** What is generated from which file, and where it goes. */
export interface Job extends GenerateOptions {
  document: string;
  folder: string;
  /** Refuse what no right client can be made of; else its operations are left out, and listed. */
  isStrict: boolean;
  /** Files beside the generated code, by their paths. Default none. */
  more?: (document: OpenApiDocument) => Promise<[file: string, text: string][]>;
  /** How the user brings files up to date that differ. */
  remedy: string;
}

/**
 * Generates files and writes those that have changed. Files that an earlier generator wrote and this
 * one does not are removed. What is read in another way than the document writes it is told, a line each.
 *
 * @returns the document as it was generated from, and how many files it becomes
 * @param isCheck - write nothing; fail where a file is missing, differs or is left over
 * @throws UserError where the document or the folder cannot be used, or a file differs
 */
export async function runJob(
  { document: source, folder, isStrict, more, remedy, ...options }: Job,
  isCheck: boolean,
  tell: (line: string) => void,
): Promise<{ document: OpenApiDocument; files: number }> {
  // The emitter brings a TypeScript, which loads slowly; a mistake does not wait for it.
  const { generateFiles, HEADER } = await import("./generate.ts");
  const document = readSupported(source, isStrict, tell);
  const code = Object.entries(inFile(source, () => generateFiles(document, options)));
  const files = new Map(code.map(([name, text]) => [join(folder, name), text]));
  for (const [file, text] of (await more?.(document)) ?? []) files.set(file, text);
  const stale = [...files].filter(([file, text]) => readIfThere(file) !== text);
  const leftOver = listGenerated(folder, HEADER).filter((file) => !files.has(file));
  if (!isCheck) refuseForeign(folder, code, HEADER);
  if (!isCheck) write(folder, stale, leftOver);
  if (!isCheck || stale.length + leftOver.length === 0) return { document, files: files.size };
  const paths = [...stale.map(([file]) => file), ...leftOver].join(", ");
  throw new UserError(`${paths} out of date: ${remedy} and commit`);
}

/** The text of a file; `undefined` where it does not exist. */
export function readIfThere(file: string): string | undefined {
  if (!existsSync(file)) return undefined;
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new UserError(`cannot read ${file}: ${(error as Error).message}`);
  }
}

/** A file of somebody else's is not overwritten. */
function refuseForeign(folder: string, code: [name: string, text: string][], header: string): void {
  for (const [name, text] of code) {
    const start = text.startsWith(header) ? header : text.slice(0, text.indexOf("\n"));
    const there = readIfThere(join(folder, name));
    if (there === undefined || there === "" || there.startsWith(start)) continue;
    const file = join(folder, name);
    throw new UserError(`${file} is not a generated file: name another folder, or move it away`);
  }
}

/** The files of a folder that a generator wrote, by their first line. */
function listGenerated(folder: string, header: string): string[] {
  if (!existsSync(folder)) return [];
  if (!statSync(folder).isDirectory())
    throw new UserError(`cannot write ${folder}: ENOTDIR, it is a file`);
  const entries = readdirSync(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isFile()).map(({ name }) => name);
  return names
    .map((name) => join(folder, name))
    .filter((file) => readIfThere(file)?.startsWith(header));
}

function write(folder: string, stale: [file: string, text: string][], leftOver: string[]): void {
  try {
    makeFolder(folder);
    for (const [file, text] of stale) writeFileSync(file, text);
    for (const file of leftOver) rmSync(file);
  } catch (error) {
    throw new UserError(`cannot write ${folder}: ${(error as Error).message}`);
  }
}
