import { rmSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import { isNode, mapNodes, type Node, type OpenApiDocument } from "@carespec/document";
import { expectDone, type Place, redocly } from "../house/programs.ts";
import { parseFile } from "../read/parse-file.ts";
import { writeFiles } from "./files.ts";
import { splitDocument } from "./split-document.ts";
import { toDocumentYaml } from "./yaml.ts";

/**
 * Writes a document in the house's layout: one file for each path and component, in the folder `split`.
 *
 * @throws UserError where the files cannot be bundled, and Error where they say something else than the
 *   document
 */
export async function splitInto(place: Place, document: OpenApiDocument): Promise<void> {
  const out = join(place.folder, "split");
  const files = [...splitDocument(document)].map(([file, part]) => [file, toDocumentYaml(part)]);
  writeFiles(out, Object.fromEntries(files));
  await expectSame({ ...place, folder: out }, document);
}

async function expectSame(place: Place, document: OpenApiDocument): Promise<void> {
  const output = join(place.folder, "bundled.json");
  const ended = await redocly(place, "bundle", "openapi.yaml", "--output", output);
  expectDone("bundling the files of the document", ended);
  const bundled = parseFile(output);
  rmSync(output);
  const differing = differenceOf(plain(document), plain(bundled));
  if (differing) throw new Error(`the split document differs at ${differing}`);
}

function plain(value: unknown): unknown {
  return mapNodes(JSON.parse(JSON.stringify(value)), (node) => node);
}

function differenceOf(one: unknown, other: unknown, at = "#"): string | undefined {
  if (isDeepStrictEqual(one, other)) return undefined;
  if (!isNode(one) || !isNode(other)) return at;
  for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
    const found = differenceOf((one as Node)[key], (other as Node)[key], `${at}/${key}`);
    if (found) return found;
  }
  return at;
}
