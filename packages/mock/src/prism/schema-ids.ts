/** Keywords whose value is data, not a schema. */
const DATA = new Set(["const", "default", "enum", "example", "examples", "value"]);

/** Keywords whose value maps the user's names to schemas, or to what holds schemas. */
const NAMED = new Set([
  "$defs",
  "__bundled__",
  "definitions",
  "dependentSchemas",
  "headers",
  "patternProperties",
  "properties",
  "responses",
  "schemas",
]);

/**
 * Removes every schema's `$id`, in place. Prism resolves references without it, and Ajv refuses a
 * second schema with the same id: of two operations that use one, and after a reload, Prism would
 * check only the first.
 */
export function dropSchemaIds(root: unknown): void {
  const seen = new WeakSet<object>();
  const visit = (node: unknown, isNamed: boolean) => {
    if (typeof node !== "object" || node === null || seen.has(node)) return;
    seen.add(node);
    const entries = node as Record<string, unknown>;
    if (!isNamed && typeof entries.$id === "string") delete entries.$id;
    for (const [key, value] of Object.entries(entries)) {
      if (isNamed || !DATA.has(key)) visit(value, !isNamed && NAMED.has(key));
    }
  };
  visit(root, false);
}
