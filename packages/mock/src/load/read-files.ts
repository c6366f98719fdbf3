import { readFile, stat } from "node:fs/promises";
import { dirname, isAbsolute, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { UserError } from "@carespec/command";
import { isNode, toPointer } from "@carespec/document";
import { followIdentifiers } from "@carespec/document/identifiers";
import { type Access, type AccessOptions, createAccess, type Origin } from "./access.ts";
import { fetchText } from "./fetch-text.ts";
import { type References, referencesIn } from "./outer-references.ts";
import type { DoubledKey } from "./parsed.ts";
import { parseSource } from "./source.ts";

/** One file of a document. */
export interface SourceFile {
  address: URL;
  /** As the user knows it: as given, or relative to the document's first file. */
  name: string;
  /** Its parsed content; every reference to another file is the absolute {@link addressOf}. */
  value: unknown;
  doubled: DoubledKey[];
  /** Where the file has what a pointer of `value` names; left out where `value` has it in the same place. */
  givenPointer?: (pointer: string) => string;
}

/** Where the dereferencer finds a file, by its number: an address without anything to escape. */
export const addressOf = (number: number) => `http://document.invalid/${number}`;

/** The number of a file in such an address. */
export const FILE_ADDRESS = /http:\/\/document\.invalid\/(\d+)/g;

/** What a reference out of the borders becomes in an extension. */
const NOWHERE = "#/nowhere";

/** Whether a document is given by its URL. */
export function isUrl(file: string): boolean {
  return /^https?:\/\//i.test(file);
}

/**
 * Reads a document's file and all that it refers to, its own file first. Nothing outside the
 * document's borders is read.
 *
 * @throws UserError for a file that cannot be read or parsed, and for a reference out of the borders
 */
export async function readFiles(file: string, options: AccessOptions = {}): Promise<SourceFile[]> {
  const root = isUrl(file) ? new URL(file) : pathToFileURL(file);
  root.hash = "";
  const access = createAccess(root, options);
  access.expectOnline(root);
  const files: SourceFile[] = [];
  const numbers = new Map<string, number>();
  const reading: Promise<void>[] = [];

  /** Files that more than an extension refers to. */
  const needed = new Set<SourceFile>();
  const found: References[] = [];
  const refusals: unknown[] = [];
  const keepRefusal = (error: unknown) => {
    refusals.push(error);
    return undefined;
  };

  function enter(address: URL, name: string, isNeeded: boolean): number {
    const known = numbers.get(address.href);
    if (known !== undefined) {
      if (isNeeded) needed.add(files[known] as SourceFile);
      return known;
    }
    const number = files.length;
    numbers.set(address.href, number);
    const entered: SourceFile = { address, name, value: undefined, doubled: [] };
    files.push(entered);
    if (isNeeded) needed.add(entered);
    const done = read(entered);
    // Where several files fail, the first is told; nobody waits for the others.
    done.catch(() => {});
    reading.push(done);
    return number;
  }

  async function read(entered: SourceFile): Promise<void> {
    const { address, name } = entered;
    const text =
      address.protocol === "file:" ? await readText(address, name) : await fetchText(address);
    const parsed = parseSource(name, text);
    Object.assign(entered, { ...parsed, value: withoutNames(text, parsed.value) });
    const references = referencesIn(entered.value);
    found.push(references);
    for (const { node, keys, isExtension } of references.outer) {
      const from = { reference: node.$ref, place: `${name}${toPointer(keys)}` };
      const [path, hash] = split(node.$ref);
      const resolved = resolveReference(path, address, access, from);
      const target = await (isExtension ? resolved.catch(keepRefusal) : resolved);
      const number = target && enter(target, nameOf(target, root), !isExtension);
      node.$ref = number === undefined ? NOWHERE : addressOf(number) + hash;
    }
  }

  enter(root, file, true);
  const failed = new Map<number, unknown>();
  // Each file may add more to read.
  for (let at = 0; at < reading.length; at += 1) {
    await reading[at]?.catch((error) => failed.set(at, error));
    if (failed.has(at) && needed.has(files[at] as SourceFile)) throw failed.get(at);
  }
  const isUsed = found.some(({ usesExtensions }) => usesExtensions);
  if (isUsed && refusals.length > 0) throw refusals[0];
  for (const [at, error] of failed) {
    const entered = files[at] as SourceFile;
    if (isUsed || needed.has(entered)) throw error;
    entered.value = {};
  }
  // Extensions have references of their own, which nothing has to find.
  if (!isUsed)
    for (const { inExtensions } of found) for (const node of inExtensions) delete node.$ref;
  return files;
}

/** References by the names that schemas of a document give themselves, which Prism does not know. */
function withoutNames(text: string, value: unknown): unknown {
  const isNamed = /\$(id|anchor|dynamicAnchor|dynamicRef)\b/.test(text);
  return isNamed && isNode(value) && "openapi" in value ? followIdentifiers(value) : value;
}

function split(reference: string): [path: string, hash: string] {
  const at = reference.indexOf("#");
  return at < 0 ? [reference, ""] : [reference.slice(0, at), reference.slice(at)];
}

/** The address of a reference, which may be written as a URL or, against the rules, as a plain path. */
async function resolveReference(
  path: string,
  base: URL,
  access: Access,
  from: Origin,
): Promise<URL> {
  const candidates = [path, path.replaceAll("%", "%25").replaceAll("?", "%3F")]
    .filter((text) => URL.canParse(text, base))
    .map((text) => withoutSearch(new URL(text, base)));
  const [address] = candidates.filter(isReadable);
  if (!address) {
    throw new UserError(
      `${from.place}: the $ref "${from.reference}" leads nowhere: it is neither a path nor a URL`,
    );
  }
  const found =
    address.protocol === "file:" ? await firstFile(candidates.filter(isReadable)) : address;
  access.expectAllowed(found ?? address, from);
  return found ?? address;
}

/** What comes after a `?` belongs to a URL, but not to a file. */
function withoutSearch(address: URL): URL {
  address.hash = "";
  if (address.protocol === "file:") address.search = "";
  return address;
}

/** A URL of a file may name another host, or hide a slash, and is then not a path. */
function isReadable(address: URL): boolean {
  if (/^https?:$/.test(address.protocol)) return true;
  if (address.protocol !== "file:") return false;
  try {
    return fileURLToPath(address) !== "";
  } catch {
    return false;
  }
}

async function firstFile(addresses: URL[]): Promise<URL | undefined> {
  for (const address of addresses) {
    const found = await stat(fileURLToPath(address)).catch(() => undefined);
    if (found?.isFile()) return address;
  }
  return undefined;
}

async function readText(address: URL, name: string): Promise<string> {
  const path = fileURLToPath(address);
  try {
    const found = await stat(path);
    // A pipe or a device may have no end.
    if (!found.isFile()) throw new Error("it is not a file");
    return new TextDecoder().decode(await readFile(path));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    const reason = code === "ENOENT" ? "the file does not exist" : message;
    throw new UserError(
      `the document has a $ref that leads nowhere: cannot read ${name}: ${reason}`,
    );
  }
}

function nameOf(address: URL, root: URL): string {
  if (address.protocol !== "file:") return address.href;
  const path = fileURLToPath(address);
  if (root.protocol !== "file:") return path;
  const below = relative(dirname(fileURLToPath(root)), path).replaceAll("\\", "/");
  return isAbsolute(below) ? path : below;
}
