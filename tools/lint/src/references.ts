import { dirname, resolve } from "node:path";
import { pointerKeys } from "@carespec/document";

/** A `$ref` in a file, and the keys of the object that holds it. */
export interface Reference {
  ref: string;
  keys: string[];
}

/** All references in a value; what aliases repeat is read once for each place. */
export function* referencesIn(value: unknown, keys: string[] = []): Generator<Reference> {
  if (typeof value !== "object" || value === null) return;
  const { $ref } = value as { $ref?: unknown };
  if (typeof $ref === "string") yield { ref: $ref, keys };
  for (const [key, child] of Object.entries(value)) yield* referencesIn(child, [...keys, key]);
}

/** The file and keys that a reference leads to; `undefined` for one to another server. */
export function targetOf(file: string, ref: string): { file: string; keys: string[] } | undefined {
  if (/^[a-z][a-z\d+.-]+:/i.test(ref)) return undefined;
  const [path = "", pointer = ""] = ref.split("#");
  return {
    file: path === "" ? file : resolve(dirname(file), decoded(path)),
    keys: pointerKeys(pointer)
      .filter((key) => key !== "")
      .map(decoded),
  };
}

/** A reference is a URI; one with invalid encoding is taken as it is. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
