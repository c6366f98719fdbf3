import { dirname, relative } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import {
  escapeKey,
  isNode,
  type Node,
  type OpenApiDocument,
  unescapeKey,
} from "@carespec/document";
import { percentDecoded } from "../percent-encoding.ts";
import { readDocumentFiles } from "../prism/private-modules.ts";
import { dropSchemaIds } from "../prism/schema-ids.ts";

/** Where a bundled document keeps the other files, each under its path from the document. */
const FILES = "x-files";
const FILES_POINTER = `#/components/${FILES}/`;

/**
 * Reads a document and all files that it refers to as one document, whose references stay inside
 * it. It is for checking answers, so it requires no write-only property.
 */
export async function bundleDocument(file: string): Promise<OpenApiDocument> {
  const files = new Map(
    Object.entries(await readDocumentFiles(file)).map(([path, value]) => [toUrl(path), value]),
  );
  const [root = "", ...others] = files.keys();
  const names = new Map(others.map((url) => [url, nameOf(url, root)]));

  /** The pointer for a reference in a file; the reference itself if it leads out of the document. */
  function toPointer(reference: string, base: string): string {
    const url = URL.canParse(reference, base) ? new URL(reference, base) : undefined;
    if (!url) return reference;
    const fragment = (percentDecoded(url.hash) ?? url.hash).replace(/^#?\/?/, "");
    url.hash = "";
    if (url.href === root) return `#/${fragment}`;
    const name = names.get(url.href);
    if (name === undefined) return reference;
    const place = FILES_POINTER + escapeKey(name);
    return fragment ? `${place}/${fragment}` : place;
  }

  function copy(node: unknown, base: string): unknown {
    if (Array.isArray(node)) return node.map((item) => copy(item, base));
    if (!isNode(node)) return node;
    const entries = Object.entries(node).map(([key, value]) => {
      const isReference = key === "$ref" && typeof value === "string";
      return [key, isReference ? toPointer(value, base) : copy(value, base)];
    });
    return withoutWriteOnly(Object.fromEntries(entries));
  }

  const document = copy(files.get(root), root) as OpenApiDocument;
  const rest = Object.fromEntries(
    [...names].map(([url, name]) => [name, copy(files.get(url), url)]),
  );
  const bundled = { ...document, components: { ...document.components, [FILES]: rest } };
  // References are pointers by now, and Ajv would see each id twice: in the document and by itself.
  dropSchemaIds(bundled);
  return bundled;
}

/** A pointer into a bundled document as the user knows the place: with the file's name in front. */
export function inItsFile(pointer: string): string {
  if (!pointer.startsWith(FILES_POINTER)) return pointer;
  const [name = "", ...keys] = pointer.slice(FILES_POINTER.length).split("/");
  return `${unescapeKey(name)}#/${keys.join("/")}`;
}

function withoutWriteOnly(node: Node): Node {
  const { required, properties } = node;
  if (!Array.isArray(required) || !isNode(properties)) return node;
  const isWriteOnly = (name: string) => (properties[name] as Node | undefined)?.writeOnly === true;
  return { ...node, required: required.filter((name) => !isWriteOnly(name)) };
}

function toUrl(path: string): string {
  return /^https?:/.test(path) ? path : pathToFileURL(path).href;
}

function nameOf(url: string, root: string): string {
  if (!url.startsWith("file:") || !root.startsWith("file:")) return url;
  return relative(dirname(fileURLToPath(root)), fileURLToPath(url)).replaceAll("\\", "/");
}
