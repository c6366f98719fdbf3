import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { documentFiles, type OpenApiDocument } from "@carespec/document";
import { parse } from "yaml";
import type { Place } from "../house/programs.ts";
import { putInOrder } from "../write/in-order.ts";
import { useSourceIds } from "../write/specs/sources.ts";
import { splitInto } from "../write/split.ts";
import { patchYaml } from "./patch-yaml.ts";

/**
 * Writes a changed document into a copy of a vendor's folder, file by file: what says the same stays as
 * it is, and in the others comments and layout stay where nothing changed.
 *
 * @param folder - the copy
 */
export async function writeChanges(
  place: Place,
  folder: string,
  before: OpenApiDocument,
  after: OpenApiDocument,
): Promise<void> {
  putInOrder(after);
  const parts = (name: string, document: OpenApiDocument) => split(place, name, document, folder);
  const [old, fresh] = [await parts("before", before), await parts("after", after)];
  const names = new Set([...old.keys(), ...fresh.keys()]);
  for (const name of names) {
    const file = join(folder, name);
    const [was, is] = [old.get(name), fresh.get(name)];
    if (was !== undefined && is !== undefined && isDeepStrictEqual(parse(was), parse(is))) continue;
    if (is === undefined) rmSync(file, { force: true });
    else {
      const text = existsSync(file) ? readFileSync(file, "utf8") : undefined;
      const patched =
        text !== undefined && was !== undefined
          ? patchYaml(text, parse(was), parse(is))
          : undefined;
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, patched ?? is);
    }
  }
  useSourceIds(folder);
}

async function split(
  place: Place,
  name: string,
  document: OpenApiDocument,
  vendor: string,
): Promise<Map<string, string>> {
  const own = join(place.folder, name);
  mkdirSync(own, { recursive: true });
  await splitInto({ ...place, folder: own }, document);
  const out = join(place.folder, `${name}-split`);
  renameSync(join(own, "split"), out);
  // As the vendor's own files have them; else none of these would look unchanged.
  useSourceIds(out, vendor);
  return new Map(documentFiles(out).map((file) => [file, readFileSync(join(out, file), "utf8")]));
}
