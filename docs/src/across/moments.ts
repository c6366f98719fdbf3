import type { NamedPart } from "./named-parts.ts";

/** Tells a part whose value is a date or a moment: by its format, its pattern or its unit. */
export function isMoment({ node, description }: NamedPart): boolean {
  const schema = { ...node, ...(node.schema as object | undefined) } as Record<string, unknown>;
  return (
    /^(date|time|date-time)$/.test(String(schema.format)) ||
    /^\^\\d\{4\}-/.test(String(schema.pattern)) ||
    (schema.type === "integer" && /since 1970-01-01/.test(description))
  );
}

/** Tells a part whose value names a time zone. */
export function isTimeZone({ name }: NamedPart): boolean {
  return /^time_?zone/i.test(name);
}

/** Tells a part that says how long something is valid. */
export function isLifetime({ name }: NamedPart): boolean {
  return /^(expir|lifetime|ttl|valid_?(until|for))/i.test(name);
}

/** How a moment is written, as far as the schema says it. */
export function writtenAs({ node, type }: NamedPart): string {
  const schema = { ...node, ...(node.schema as object | undefined) } as Record<string, unknown>;
  const pattern = String(schema.pattern ?? "");
  if (pattern === "") return type;
  const isWithoutOffset = /T.*\\d\{2\}\$$/.test(pattern);
  return `${type}, /${pattern}/${isWithoutOffset ? ", without an offset" : ""}`;
}
