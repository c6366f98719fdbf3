import { createHash, createHmac } from "node:crypto";
import { LRUCache } from "lru-cache";
import { codeOf } from "./one-time-code.ts";
import { REDACTED, type StandIn } from "./redact.ts";

/** Sessions whose secrets are numbered, and secrets of each. */
const SESSIONS = 1_000;
const SECRETS = 10_000;

/** Digits of a digest that stand for a secret: enough to tell those of a session apart. */
const DIGITS = 12;

/** A credential with its scheme, such as `Basic` or `Bearer`. */
const SCHEME = /^(\w+) +(\S+)$/;

/** A request, as far as it says what its secrets are. */
export interface Traced {
  session: string;
  vendor: string | null;
  /** The session's time, in milliseconds since 1970, by which one-time codes are known. */
  now?: number | undefined;
}

/**
 * What stands for secrets where somebody may want to send the same requests again: a demo credential of
 * the vendor by its name, `[redacted:token]`, any other by a number that equal secrets of the session
 * share, `[redacted:1]`; where several mocks share sessions, by a digest with a key that they share as well,
 * `[redacted:3f2a91c0d4e5]`. None tells the secret, of which only a digest is kept.
 */
export interface StandIns {
  of(request: Traced): StandIn;
}

/**
 * Makes stand-ins. `credentialsOf` gives a vendor's demo credentials, which may change.
 *
 * @param key - what all mocks that share the sessions know, and nobody else; left out where none share them
 */
export function createStandIns(
  credentialsOf: (vendor: string) => Record<string, string>,
  key?: string,
): StandIns {
  const numbers = new LRUCache<string, Map<string, number>>({ max: SESSIONS });

  function numbered(session: string, secret: string): string {
    if (key !== undefined) {
      const digest = createHmac("sha256", key).update(`${session}\0${secret}`).digest("hex");
      return `[redacted:${digest.slice(0, DIGITS)}]`;
    }
    const known = numbers.get(session) ?? new Map<string, number>();
    numbers.set(session, known);
    const digest = createHash("sha256").update(secret).digest("base64");
    const number = known.get(digest) ?? known.size + 1;
    if (number > SECRETS) return REDACTED;
    known.set(digest, number);
    return `[redacted:${number}]`;
  }

  return {
    of({ session, vendor, now }) {
      const credentials = vendor === null ? {} : credentialsOf(vendor);
      const plain = (secret: string) => {
        const name = nameOf(credentials, secret, now);
        return name === undefined ? numbered(session, secret) : `[redacted:${name}]`;
      };
      return (secret) => {
        if (typeof secret !== "string") return numbered(session, JSON.stringify(secret) ?? "");
        const [, scheme = "", value = ""] = SCHEME.exec(secret) ?? [];
        if (/^basic$/i.test(scheme)) return `${scheme} ${pairOf(value).map(plain).join(":")}`;
        return value ? `${scheme} ${plain(value)}` : plain(secret);
      };
    },
  };
}

function nameOf(
  credentials: Record<string, string>,
  secret: string,
  now: number | undefined,
): string | undefined {
  const found = Object.entries(credentials).find(([, value]) => value === secret);
  if (found) return found[0];
  const { totpSecret } = credentials;
  const isCode = totpSecret !== undefined && now !== undefined && /^\d{6}$/.test(secret);
  return isCode && codeOf(totpSecret, now) === secret ? "totpSecret:code" : undefined;
}

/** The name and the password of a `Basic` credential. */
function pairOf(encoded: string): string[] {
  const [name = "", password] = Buffer.from(encoded, "base64").toString("utf8").split(/:(.*)/s);
  return password === undefined ? [name] : [name, password];
}
