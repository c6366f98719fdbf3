import { isExtensionKey, isNode, type Node, pointerKeys, toPointer } from "@carespec/document";
import { percentDecoded } from "../percent-encoding.ts";
import { FILE_ADDRESS, type SourceFile } from "./read-files.ts";
import { type Shape, shapes } from "./shapes.ts";

/** An object of a document, what it is for OpenAPI, and where it is written. */
export interface Placed {
  node: Node;
  kind: string;
  keys: readonly string[];
  /** The kind of the object in which it is written. */
  parent: string | undefined;
  /** The name of its file and its JSON pointer. */
  place(...more: string[]): string;
}

type Field = NonNullable<Shape["objects"]>[string];

/**
 * Shows every object of a document once, parents first, in whichever file it is. A reference leads
 * to an object of the kind that is expected where it is written.
 */
export function walk(files: readonly SourceFile[], see: (placed: Placed) => void): void {
  const seen = new Set<Node>();

  function visit(
    value: unknown,
    kind: string,
    file: SourceFile,
    keys: string[],
    parent?: string,
  ): void {
    if (!isNode(value) || seen.has(value)) return;
    seen.add(value);
    const path = [...keys];
    see({
      node: value,
      kind,
      parent,
      keys: path,
      place: (...more) => file.name + toPointer([...path, ...more]),
    });
    if (typeof value.$ref === "string") follow(value.$ref, kind, file);
    const { objects = {}, others } = shapes[kind] ?? {};
    for (const [key, child] of Object.entries(value)) {
      keys.push(key);
      if (Object.hasOwn(objects, key)) visitField(child, objects[key] as Field, file, keys, kind);
      else if (others && !isExtensionKey(key) && key !== "$ref") {
        visit(child, others, file, keys, kind);
      }
      keys.pop();
    }
  }

  function visitField(
    value: unknown,
    field: Field,
    file: SourceFile,
    keys: string[],
    parent: string,
  ): void {
    if (typeof field === "string") {
      visit(value, field, file, keys, parent);
      return;
    }
    const isList = "listOf" in field;
    if (typeof value !== "object" || value === null || Array.isArray(value) !== isList) return;
    const kind = isList ? field.listOf : field.mapOf;
    for (const [key, child] of Object.entries(value)) {
      keys.push(key);
      visit(child, kind, file, keys, parent);
      keys.pop();
    }
  }

  function follow(reference: string, kind: string, from: SourceFile): void {
    const target = targetOf(reference, from);
    if (target) visit(target.value, kind, target.file, target.keys);
  }

  function targetOf(reference: string, from: SourceFile) {
    const [address = "", hash = ""] = reference.split("#", 2);
    const number = new RegExp(FILE_ADDRESS.source).exec(address)?.[1];
    const file = number === undefined ? from : files[Number(number)];
    if (!file) return undefined;
    const keys: string[] = [];
    let value = file.value;
    for (const part of pointerKeys(hash)) {
      const key = isNode(value) && part in value ? part : (percentDecoded(part) ?? part);
      keys.push(key);
      value = (value as Node | undefined | null)?.[key];
    }
    return { file, value, keys };
  }

  const [root] = files;
  if (root) visit(root.value, "document", root, []);
}
