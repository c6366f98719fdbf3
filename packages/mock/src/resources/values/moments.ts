import type { Node } from "@carespec/document";
import type { SchemaReader } from "../schemas/reader.ts";

const CREATED =
  /^(created|inserted|added|registered|creation)(_?(at|on|date|time|timestamp|datetime))*$|^date_?(created|added)$|^timestamp$/i;
const UPDATED =
  /^(updated|modified|changed|last_?(updated|modified|changed)|edited)(_?(at|on|date|time|timestamp|datetime))*$|^date_?(updated|modified)$/i;

/** Whether a property tells when its item was made, or last changed; `undefined` for another one. */
export function momentKind(name: string): "created" | "updated" | undefined {
  const plain = name.replaceAll("-", "_");
  if (CREATED.test(plain)) return "created";
  return UPDATED.test(plain) ? "updated" : undefined;
}

/** A moment in the form that a property has; `undefined` where it holds none. */
export function momentFor(
  reader: SchemaReader,
  schema: unknown,
  now: number,
): string | number | undefined {
  const node: Node = reader.flat(schema);
  const { types } = reader.view(schema);
  const moment = new Date(now).toISOString();
  if (types.has("integer") || types.has("number")) {
    // Seconds since 1970, unless an example shows milliseconds.
    const isLong = typeof node.example === "number" && node.example > 1e11;
    return isLong || (node.format === "int64" && /milli/i.test(String(node.description)))
      ? now
      : Math.floor(now / 1_000);
  }
  switch (node.format) {
    case "date":
      return moment.slice(0, 10);
    case "date-time-local":
      return moment.slice(0, 19);
    case "date-time":
      return moment;
    default:
      return types.has("string") && /^\d{4}-\d\d-\d\dT/.test(String(node.example))
        ? moment
        : undefined;
  }
}
