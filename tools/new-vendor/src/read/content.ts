import { type Body, writePlaceholders } from "@carespec/traffic";
import type { Content } from "./exchange.ts";

/** A body as a document is inferred from it; fields of a form are JSON. */
export function contentOf(body: Body | undefined): Content | undefined {
  if (!body || body.unread) return undefined;
  const type = body.type || "application/json";
  if (body.fields) {
    const values = body.fields.map(({ name, value }) => [name, asWritten(value)]);
    const files = body.fields.flatMap(({ name, isFile }) => (isFile ? [name] : []));
    return { type, text: JSON.stringify(Object.fromEntries(values)), files };
  }
  return { type, text: asWritten(body.text ?? JSON.stringify(body.json) ?? "") };
}

/** A text whose variables without a value stand in double braces. */
export function asWritten(text: string): string {
  return writePlaceholders(text, (name) => `{{${name}}}`);
}
