import { existsSync, globSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { isDeepStrictEqual } from "node:util";
import {
  filesOfPaths,
  isNode,
  mapNodes,
  type Node,
  type OpenApiDocument,
} from "@carespec/document";
import { isMap, isScalar, parseDocument, type YAMLMap } from "yaml";
import { redocly } from "../house/programs.ts";
import { parseFile } from "../read/parse-file.ts";
import { toYaml } from "./yaml.ts";

/**
 * Writes a document in the house's layout: one file for each path and component.
 *
 * @throws Error where the files say something else than the document
 */
export async function splitInto(folder: string, document: OpenApiDocument): Promise<void> {
  const whole = join(folder, "whole.yaml");
  const paths = Object.entries(document.paths ?? {});
  // Redocly calls files by their paths, which may be too long, illegal or alike.
  const numbered = paths.map(([, item], index) => [`/path${index}`, item]);
  writeFileSync(whole, toYaml({ ...document, paths: Object.fromEntries(numbered) }));
  const out = join(folder, "split");
  const { status, stderr } = await redocly({ folder }, "split", whole, "--outDir", out);
  rmSync(whole);
  if (status !== 0) throw new Error(`the document cannot be split: ${stderr}`);
  const root = ["whole.yaml", "openapi.yaml"].map((name) => join(out, name)).find(existsSync);
  if (root === undefined) throw new Error("the document cannot be split: no root was written");
  if (root !== join(out, "openapi.yaml")) renameSync(root, join(out, "openapi.yaml"));
  nameFiles(
    out,
    paths.map(([path]) => path),
  );
  orderStatuses(out);
  dropAddedValues(out, document);
  await expectSame(out, document);
}

/** Gives paths, which were numbered, their own names, and files the names of their paths. */
function nameFiles(folder: string, paths: string[]): void {
  const files = filesOfPaths(paths);
  const root = join(folder, "openapi.yaml");
  const parsed = parseDocument(readFileSync(root, "utf8"));
  const map = parsed.get("paths", true);
  for (const { key, value } of isMap(map) ? map.items : []) {
    const index = Number(/^\/path(\d+)$/.exec(String(key))?.[1]);
    const path = paths[index];
    if (path === undefined || !isScalar(key) || !isMap(value)) continue;
    const file = `paths/${files.get(path)}.yaml`;
    key.value = path;
    value.set("$ref", file);
    renameSync(join(folder, `paths/path${index}.yaml`), join(folder, file));
  }
  writeFileSync(root, parsed.toString({ lineWidth: 0 }));
}

/** Puts ranges of statuses behind their own codes, which no object in memory can. */
function orderStatuses(folder: string): void {
  for (const path of globSync("{openapi,paths/*,webhooks/*}.yaml", { cwd: folder })) {
    const file = join(folder, path);
    const text = readFileSync(file, "utf8");
    if (!/\b[1-5]XX:/.test(text)) continue;
    const parsed = parseDocument(text);
    eachMap(parsed.contents, (map) => {
      const responses = map.get("responses", true);
      if (isMap(responses)) {
        responses.items.sort((one, other) => rank(String(one.key)) - rank(String(other.key)));
      }
    });
    writeFileSync(file, parsed.toString({ lineWidth: 0 }));
  }
}

/** Redocly adds the name of each heir as a value of its base's discriminator, also beside another one. */
function dropAddedValues(folder: string, { components }: OpenApiDocument): void {
  for (const [name, schema] of Object.entries(components?.schemas ?? {})) {
    const file = join(folder, "components/schemas", `${name}.yaml`);
    const { discriminator } = schema as Node;
    if (!isNode(discriminator) || !existsSync(file)) continue;
    const parsed = parseDocument(readFileSync(file, "utf8"));
    const written = parsed.getIn(["discriminator", "mapping"]);
    if (!isMap(written)) continue;
    const own = isNode(discriminator.mapping) ? discriminator.mapping : {};
    const added = written.items.filter(({ key }) => !Object.hasOwn(own, String(key)));
    if (added.length === 0) continue;
    for (const { key } of added) written.delete(key);
    if (written.items.length === 0) parsed.deleteIn(["discriminator", "mapping"]);
    writeFileSync(file, parsed.toString({ lineWidth: 0 }));
  }
}

function eachMap(node: unknown, see: (map: YAMLMap) => void): void {
  if (!isMap(node)) return;
  see(node);
  for (const { value } of node.items) eachMap(value, see);
}

const rank = (status: string) =>
  status === "default" ? 1000 : Number(status.replaceAll("X", "9"));

async function expectSame(folder: string, document: OpenApiDocument): Promise<void> {
  const output = join(folder, "bundled.json");
  const { status, stderr } = await redocly(
    { folder },
    "bundle",
    "openapi.yaml",
    "--output",
    output,
  );
  if (status !== 0) throw new Error(`the split document cannot be bundled: ${stderr}`);
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
