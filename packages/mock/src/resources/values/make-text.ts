import type { Node } from "@carespec/document";
import { patternText } from "./pattern-text.ts";
import type { Source } from "./source.ts";

/** Texts of a format that need no thought. */
const FIXED: Readonly<Record<string, string>> = {
  email: "user@example.com",
  "idn-email": "user@example.com",
  uri: "https://example.com/",
  url: "https://example.com/",
  iri: "https://example.com/",
  "uri-reference": "/",
  "iri-reference": "/",
  "uri-template": "/{id}",
  hostname: "example.com",
  "idn-hostname": "example.com",
  ipv4: "192.0.2.1",
  ipv6: "2001:db8::1",
  "json-pointer": "/a",
  "relative-json-pointer": "0",
  regex: ".*",
  duration: "P1D",
  byte: "dGV4dA==",
  base64url: "dGV4dA",
};

/** A text by its schema: format, pattern, then length. */
export function makeText(schema: Node, source: Source): string {
  const { format, pattern, minLength: least = 0, maxLength: most } = schema;
  const minLength = Math.min(Number(least), 10_000);
  const text =
    (typeof pattern === "string" ? patternText(pattern, source.random, minLength) : undefined) ??
    formatted(String(format ?? ""), source) ??
    "text";
  const long = text.length < minLength ? text.padEnd(minLength, "x") : text;
  return typeof most === "number" ? long.slice(0, Math.max(0, most)) : long;
}

function formatted(format: string, { now, newId }: Source): string | undefined {
  const moment = new Date(now).toISOString();
  switch (format) {
    case "uuid":
    case "guid":
      return newId();
    case "date-time":
      return moment;
    case "date-time-local":
      return moment.slice(0, 19);
    case "date":
      return moment.slice(0, 10);
    case "time":
      return moment.slice(11);
    default:
      return FIXED[format];
  }
}
