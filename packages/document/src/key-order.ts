import type { ObjectKind } from "./objects.ts";

/** The keys of each kind of object in the order of our documents; keys that are not listed may be anywhere. */
const ORDERS: Partial<Record<ObjectKind, string>> = {
  document:
    "openapi jsonSchemaDialect info externalDocs servers tags security paths webhooks components",
  info: "title version summary description termsOfService contact license",
  server: "url x-environment description variables x-evidence",
  tag: "name description externalDocs",
  pathItem: "x-evidence x-resource parameters get put post delete options head patch trace",
  operation:
    "operationId tags summary description externalDocs deprecated x-evidence x-pagination security servers parameters requestBody responses callbacks",
  parameter: "name in required description style explode schema content example examples",
  header: "description required style explode schema content example examples",
  requestBody: "description required x-evidence content",
  response: "description x-evidence headers content links",
  mediaType: "schema example examples encoding",
  example: "summary description x-evidence value externalValue",
  securityScheme: "type name in scheme bearerFormat flows openIdConnectUrl description x-evidence",
  schema: "type required properties patternProperties x-evidence",
};

/** Methods are in the order in which a vendor's page has them. */
const METHODS = /^(get|put|post|delete|options|head|patch|trace)$/;

/**
 * Puts the keys of an object into the order of our documents. Keys without a place stay behind the key
 * that they are behind.
 *
 * @returns the same keys; those of an object that is in order as they are
 */
export function orderKeys(kind: ObjectKind, keys: readonly string[]): string[] {
  const order = ORDERS[kind]?.split(" ") ?? [];
  const rank = (key: string) => order.indexOf(METHODS.test(key) ? "get" : key);
  const placed = keys.filter((key) => rank(key) >= 0);
  const sorted = placed.toSorted((one, other) => rank(one) - rank(other));
  if (sorted.every((key, index) => key === placed[index])) return [...keys];
  const first = keys.slice(
    0,
    Math.max(
      0,
      keys.findIndex((key) => rank(key) >= 0),
    ),
  );
  const after = (key: string) => {
    const start = keys.indexOf(key) + 1;
    const end = keys.findIndex((other, index) => index >= start && rank(other) >= 0);
    return keys.slice(start, end < 0 ? undefined : end);
  };
  return [...first, ...sorted.flatMap((key) => [key, ...after(key)])];
}
