import { isExtensionKey } from "@carespec/document";

/** A reference of a file to another. */
export interface OuterReference {
  node: { $ref: string };
  keys: string[];
  isExtension: boolean;
}

/** What a file refers to. */
export interface References {
  outer: OuterReference[];
  /** Those in extensions alone, to whatever: an alias of YAML may be elsewhere too. */
  inExtensions: { $ref?: string }[];
  /** Whether something refers into an extension, of this file or of another. */
  usesExtensions: boolean;
}

/** Keys whose members have names of the document's own choice, also such as `x-id`. */
const NAMED = new Set([
  ...["properties", "patternProperties", "$defs", "definitions", "schemas", "responses"],
  ...["parameters", "examples", "headers", "requestBodies", "callbacks", "links", "pathItems"],
]);

/** The references of a file, with their places. */
export function referencesIn(value: unknown): References {
  const found: References = { outer: [], inExtensions: [], usesExtensions: false };
  const path: string[] = [];
  const elsewhere = new Set<object>();
  const visit = (node: unknown, isExtension: boolean): void => {
    if (typeof node !== "object" || node === null) return;
    const { $ref } = node as { $ref?: unknown };
    if (typeof $ref === "string" && $ref !== "") {
      const reference = node as { $ref: string };
      found.usesExtensions ||= leadsIntoExtension($ref);
      if (isExtension) found.inExtensions.push(reference);
      else elsewhere.add(reference);
      if (!$ref.startsWith("#")) {
        found.outer.push({ node: reference, keys: [...path, "$ref"], isExtension });
        return;
      }
    }
    const parent = path.at(-1);
    for (const key in node) {
      path.push(key);
      const child = (node as Record<string, unknown>)[key];
      visit(child, isExtension || isOfExtension(key, parent));
      path.pop();
    }
  };
  visit(value, false);
  found.inExtensions = found.inExtensions.filter((node) => !elsewhere.has(node));
  return found;
}

function leadsIntoExtension(reference: string): boolean {
  const keys = reference.slice(reference.indexOf("#") + 1).split("/");
  return reference.includes("#") && keys.some((key, at) => isOfExtension(key, keys[at - 1]));
}

function isOfExtension(key: string, parent = ""): boolean {
  return isExtensionKey(key) && !NAMED.has(parent);
}
