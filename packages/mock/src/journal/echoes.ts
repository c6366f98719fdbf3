import { mapTexts } from "../map-texts.ts";
import { REDACTED, type StandIn } from "./redact.ts";

/** Shorter secrets may stand in a text by chance. */
const SHORTEST = 8;

/**
 * Hides the secrets of an exchange wherever else they stand in it, as where a real server sends back what
 * it was sent under a name that tells nothing.
 */
export function hidingEchoes(standIn: StandIn = () => REDACTED) {
  const secrets = new Map<string, string>();
  const noting: StandIn = (secret) => {
    const shown = standIn(secret);
    for (const part of typeof secret === "string" ? partsOf(secret) : []) {
      if (part.length >= SHORTEST) secrets.set(part, standIn(part));
    }
    return shown;
  };
  const hide = (text: string) => {
    let hidden = text;
    for (const [secret, shown] of secrets) hidden = hidden.replaceAll(secret, shown);
    return hidden;
  };
  return {
    standIn: noting,
    /** A part of the entry, once all of it is redacted. */
    hidden: <Told>(told: Told): Told => mapTexts(told, hide) as Told,
  };
}

/** A secret, and the parts of a credential with a scheme, a pair or cookies; the longest first. */
function partsOf(secret: string): string[] {
  const [, encoded] = /^basic +(\S+)/i.exec(secret) ?? [];
  const pair = encoded ? Buffer.from(encoded, "base64").toString("utf8").split(":") : [];
  const parts = [secret, ...secret.split(/[\s;,=]+/), ...pair];
  return [...new Set(parts)].sort((a, b) => b.length - a.length);
}
