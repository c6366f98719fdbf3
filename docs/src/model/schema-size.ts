import { isNode, resolve, schemaName } from "@carespec/document";

/** Keys whose values are data. */
const VALUES = /^(x-.*|examples?|default|enum|const|mapping)$/;

/** More parts than this are a page of their own, which every schema of the components has. */
const MOST = 150;

const sizes = new WeakMap<object, Map<string, number>>();

/** Whether a schema of the components is too large to be shown again wherever it is used. */
export function isLarge(document: object, name: string): boolean {
  return sizeOf(document, { $ref: `#/components/schemas/${escaped(name)}` }, []) > MOST;
}

/** How many schemas are in one, with those that it refers to; at most a few more than `MOST`. */
function sizeOf(document: object, schema: unknown, within: readonly string[]): number {
  if (Array.isArray(schema))
    return schema.reduce((sum: number, each) => sum + sizeOf(document, each, within), 0);
  if (!isNode(schema)) return 0;
  const name = schemaName(schema);
  if (name === undefined) return ownSize(document, schema, within);
  if (within.includes(name)) return 1;
  const known = sizes.get(document) ?? new Map<string, number>();
  sizes.set(document, known);
  const size =
    known.get(name) ??
    Math.min(ownSize(document, resolve(document, schema), [...within, name]), MOST + 1);
  known.set(name, size);
  return size;
}

function ownSize(document: object, schema: object, within: readonly string[]): number {
  return Object.entries(schema).reduce(
    (sum, [key, child]) => (VALUES.test(key) ? sum : sum + sizeOf(document, child, within)),
    1,
  );
}

const escaped = (name: string) => name.replaceAll("~", "~0").replaceAll("/", "~1");
