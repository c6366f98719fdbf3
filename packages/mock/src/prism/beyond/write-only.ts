import { itemsOf, partsOf, propertiesOf } from "./schemas.ts";

/** A value without the properties that its schema marks as `writeOnly`. */
export function withoutWriteOnly(value: unknown, schema: unknown, root: object): unknown {
  if (Array.isArray(value)) {
    const items = itemsOf(schema, root);
    return value.map((item) => withoutWriteOnly(item, items, root));
  }
  if (typeof value !== "object" || value === null) return value;
  const properties = propertiesOf(schema, root);
  const shown = Object.entries(value).filter(
    ([name]) => !partsOf(properties[name], root).some(({ writeOnly }) => writeOnly === true),
  );
  return Object.fromEntries(
    shown.map(([name, child]) => [name, withoutWriteOnly(child, properties[name], root)]),
  );
}
