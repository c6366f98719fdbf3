import type { OpenApiDocument } from "../types.ts";
import { credentialNames } from "./credential-names.ts";

/** Takes a vendor's secrets out of what the journal tells. */
export interface Redact {
  headers(headers: Record<string, string>): Record<string, string>;
  /** Of a path with its query. */
  target(target: string): string;
  /** A body as JSON where it is JSON, else as text; nothing of a text that names a secret. */
  body(text: string): unknown;
}

export const REDACTED = "[redacted]";

/** Headers that hold secrets by their name, whichever vendor's they are. */
const SECRET_HEADER = /authorization|cookie|token|secret|password|api-?key/i;

/** Knows the secrets from the document, and those headers whose names say what they are. */
export function createRedact(document: OpenApiDocument): Redact {
  const { headers: headerNames, fields } = credentialNames(document);
  const isSecret = (name: string) => fields.has(name.toLowerCase());

  const pairs = (text: string) =>
    text.replace(/([^?&=;\s]+)=([^&\s]*)/g, (pair, name: string) =>
      isSecret(unescaped(name)) ? `${name}=${REDACTED}` : pair,
    );

  /** Half a body may hold a whole secret, and a form or a quoted object holds it in its own way. */
  const text = (body: string) => {
    const plain = unescaped(body).toLowerCase();
    return [...fields].some((name) => plain.includes(name)) ? `${REDACTED}: not JSON` : body;
  };

  function body(given: string): unknown {
    try {
      return JSON.parse(given, (name, value) => {
        if (isSecret(name)) return REDACTED;
        // JSON within JSON, as a client writes it that encodes twice.
        return typeof value === "string" && /^\s*[[{"]/.test(value) ? nested(value) : value;
      });
    } catch {
      return text(given);
    }
  }

  function nested(value: string): string {
    const redacted = body(value);
    return typeof redacted === "string" ? redacted : JSON.stringify(redacted);
  }

  return {
    headers: (headers) =>
      Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [
          name,
          headerNames.has(name) || SECRET_HEADER.test(name) ? REDACTED : pairs(value),
        ]),
      ),
    target: pairs,
    body,
  };
}

/** Undoes the escapes of URLs and of JSON for ASCII, which may hide a name. */
function unescaped(text: string): string {
  return text.replace(/(?:%|\\u00)([0-7][0-9a-f])/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}
