import { escapeKey, isNode, type OpenApiDocument, unescapeKey } from "@carespec/document";
import { FILE_ADDRESS, type SourceFile } from "../load/read-files.ts";
import { percentDecoded } from "../percent-encoding.ts";
import { dropSchemaIds } from "../prism/schema-ids.ts";
import { withoutWriteOnly } from "./write-only.ts";

/** Where a bundled document keeps the other files, each under its path from the document. */
const FILES = "x-files";
const FILES_POINTER = `#/components/${FILES}/`;

/**
 * Joins the files of a document into one document, whose references stay inside it. It is for checking
 * answers, so it requires no write-only property.
 */
export function bundleDocument(files: readonly SourceFile[]): OpenApiDocument {
  /** The pointer for a reference in a file. */
  function toPointer(reference: string, own: number): string {
    const at = reference.indexOf("#");
    const address = at < 0 ? reference : reference.slice(0, at);
    const hash = at < 0 ? "" : reference.slice(at);
    const [, written] = new RegExp(FILE_ADDRESS.source).exec(address) ?? [];
    const number = written === undefined ? own : Number(written);
    const fragment = (percentDecoded(hash) ?? hash).replace(/^#?\/?/, "");
    if (number === 0) return `#/${fragment}`;
    const place = FILES_POINTER + escapeKey(files[number]?.name ?? "");
    return fragment ? `${place}/${fragment}` : place;
  }

  function copy(node: unknown, own: number): unknown {
    if (Array.isArray(node)) return node.map((item) => copy(item, own));
    if (!isNode(node)) return node;
    const entries = Object.entries(node).map(([key, value]) => {
      const isReference = key === "$ref" && typeof value === "string";
      return [key, isReference ? toPointer(value, own) : copy(value, own)];
    });
    return withoutWriteOnly(Object.fromEntries(entries));
  }

  const [document, ...others] = files.map(({ value }, number) => copy(value, number));
  const root = document as OpenApiDocument;
  const rest = Object.fromEntries(others.map((value, at) => [files[at + 1]?.name, value]));
  const bundled = { ...root, components: { ...root.components, [FILES]: rest } };
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
