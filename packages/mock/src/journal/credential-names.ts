import { follow } from "../check/locate.ts";
import type { OpenApiDocument } from "../types.ts";

type Node = Record<string, unknown>;

/**
 * The names of what holds secrets in a document, in their plain form: the parameters of its security
 * schemes, and every parameter, header and member that it marks `x-sensitive: credential`,
 * `writeOnly` or `format: password`, be it by reference.
 */
export function credentialNames(document: OpenApiDocument): ReadonlySet<string> {
  const names = new Set<string>();
  const add = (name: unknown) => typeof name === "string" && names.add(plainName(name));
  const addMarked = (described: unknown) => {
    for (const [name, value] of Object.entries(described ?? {})) {
      if (isCredential(value) || isCredential((value as Node | null)?.schema)) add(name);
    }
  };

  /** `seen` are the references on the way, which may lead in a circle. */
  function isCredential(schema: unknown, seen: string[] = []): boolean {
    if (typeof schema !== "object" || schema === null) return false;
    const { $ref, writeOnly, format, allOf, anyOf, oneOf, ...rest } = schema as Node;
    if (writeOnly === true || format === "password" || rest["x-sensitive"] === "credential") {
      return true;
    }
    if ([allOf, anyOf, oneOf].flat().some((part) => isCredential(part, seen))) return true;
    if (typeof $ref !== "string" || seen.includes($ref)) return false;
    return isCredential(follow(document, $ref).node, [...seen, $ref]);
  }

  function collect(node: unknown): void {
    if (typeof node !== "object" || node === null) return;
    const { properties, headers, name, schema, in: location } = node as Node;
    if (location && (isCredential(node) || isCredential(schema))) add(name);
    addMarked(properties);
    addMarked(headers);
    for (const value of Object.values(node)) collect(value);
  }

  for (const scheme of Object.values(document.components?.securitySchemes ?? {})) {
    if ((scheme as Node).type === "apiKey") add((scheme as Node).name);
  }
  collect(document);
  return names;
}

/**
 * A name without what clients mix up: case, `-` and `_`, and the `x-` of headers. So `accessToken`
 * and `access_token` are one name, and so are the header `x-api-key` and a member `apiKey`.
 */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/^x-/, "").replace(/[-_]/g, "");
}
