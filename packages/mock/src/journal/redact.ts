import type { OpenApiDocument } from "@carespec/document";
import { percentDecoded } from "../percent-encoding.ts";
import { credentialNames, plainName } from "./credential-names.ts";

/** What stands for a secret: `[redacted]`, or a text in such brackets that does not tell it either. */
export type StandIn = (secret: unknown) => string;

/** Removes a vendor's secrets from the journal's entries. `standIn` is by default {@link REDACTED}. */
export interface Redact {
  headers(headers: Record<string, string>, standIn?: StandIn): Record<string, string>;
  /** Redacts a line that may hold an address: a path with its query, a reason that quotes it. */
  line(line: string, standIn?: StandIn): string;
  /** Returns a JSON body parsed, any other as text; drops a text that names a secret. */
  body(text: string, standIn?: StandIn): unknown;
}

export const REDACTED = "[redacted]";

/** What stands for secrets in a query. */
const REDACTED_VALUE = /=\[redacted[^\]]*\]/g;

/** Name and password of an address, as in `https://name:password@host/`, which may be escaped. */
const USER_INFO = /(?<=:\/\/|%3a%2f%2f)(?:(?!%2f|%40)[^\s/?#@])+(?=@|%40)/gi;

const toRedacted: StandIn = () => REDACTED;

/** Names of headers, parameters and members that hold secrets with any vendor. */
const SECRET_NAME =
  /authorization|cookie|token(?![-_]?type)|secret|passw|passphrase|credential|(api|access|private|subscription)[-_]?(key|code)|^(x-)?(auth|pwd|otp|sig|signature)$/i;

/**
 * A name that precedes a value: before `=`, in quotes before `:`, or before `:` without a space.
 */
const GIVING_NAME = /(?<![\w-])[\w-]+(?![\w-])(?=["'\\\]\s]*=|["'\\]+\s*:|:\S)/g;

/** A name without parts and escapes, as nearly all are. */
const IS_PLAIN = /^[\w-]+$/;

/** No client nests escapes deeper; without a limit, the escapes of a long body would take minutes. */
const DEEPEST_ESCAPE = 4;

/** Finds secrets by the documents, and by {@link SECRET_NAME}. */
export function createRedact(...documents: OpenApiDocument[]): Redact {
  const names = new Set(documents.flatMap((document) => [...credentialNames(document)]));
  /** The name itself, or a part of it as in `user[token]`. */
  const isSecret = (name: string) =>
    IS_PLAIN.test(name)
      ? names.has(plainName(name))
      : unescaped(name)
          .split(/[^\w-]+/)
          .some((part) => names.has(plainName(part)));
  const isNamedSecret = (name: string) => SECRET_NAME.test(unescaped(name));
  const givesSecret = (text: string) => (unescaped(text).match(GIVING_NAME) ?? []).some(isSecret);

  /** A part of a query, between two `&`. */
  function parameter(part: string, standIn: StandIn): string {
    const [name = "", value] = part.split(/=(.*)/s);
    if (value === undefined) return part;
    const isGiven = isSecret(name) || isNamedSecret(name) || givesSecret(value);
    return isGiven ? `${name}=${standIn(percentDecoded(value) ?? value)}` : part;
  }

  /** Drops the whole line if it gives a secret in another way than a query does. */
  function line(text: string, standIn = toRedacted): string {
    const shown = text
      .replace(USER_INFO, REDACTED)
      .replace(/[^?&\s]+/g, (part) => parameter(part, standIn));
    return givesSecret(shown.replaceAll(REDACTED_VALUE, "")) ? REDACTED : shown;
  }

  /** Half a body may hold a whole secret, and forms and quoted objects write it in other ways. */
  function text(body: string): string {
    const plain = plainName(unescaped(body.replaceAll("\0", "")));
    const isNamed = SECRET_NAME.test(plain) || [...names].some((name) => plain.includes(name));
    return isNamed ? `${REDACTED}: not JSON` : body.replace(USER_INFO, REDACTED);
  }

  function body(given: string, standIn = toRedacted): unknown {
    try {
      return JSON.parse(given, (name, value) => {
        if (isSecret(name) || isNamedSecret(name)) return standIn(value);
        if (typeof value !== "string") return value;
        // JSON within JSON, from a client that encodes twice.
        return /^\s*[[{"]/.test(value) ? nested(value, standIn) : line(value, standIn);
      });
    } catch {
      return text(given);
    }
  }

  function nested(value: string, standIn: StandIn): string {
    const redacted = body(value, standIn);
    return typeof redacted === "string" ? redacted : JSON.stringify(redacted);
  }

  return {
    headers: (headers, standIn = toRedacted) =>
      Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [
          name,
          isSecret(name) || isNamedSecret(name) ? standIn(value) : line(value, standIn),
        ]),
      ),
    line,
    body,
  };
}

/** Undoes the escapes of URLs and of JSON for ASCII, which may hide a name. */
function unescaped(text: string): string {
  let before = text;
  for (let depth = 0; depth < DEEPEST_ESCAPE; depth += 1) {
    const after = before.replace(/(?:%|\\u00)([0-7][0-9a-f])/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
    if (after === before) break;
    before = after;
  }
  return before;
}
