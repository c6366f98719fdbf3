import { ascii } from "@carespec/mock-kit";
import { MOCK_HEADER_PREFIX, MOCK_HEADERS } from "../mock-headers.ts";
import { FAULTS, type Fault, type FaultName, PARAMETERS } from "./fault.ts";

const { reason: _, controlToken, ...STEERING_HEADERS } = MOCK_HEADERS;
const KNOWN: string[] = Object.values(STEERING_HEADERS);

/**
 * Explains what is wrong with the request's `X-Mock-*` headers: an unknown one, or an
 * `X-Mock-Validate` other than `off` and `on`. `undefined` if nothing is wrong.
 */
export function problemOfHeaders(headers: Record<string, string>): string | undefined {
  for (const name in headers) {
    if (!name.startsWith(MOCK_HEADER_PREFIX) || KNOWN.includes(name)) continue;
    // Of use for control only, but clients may send it with every request.
    if (name === controlToken) continue;
    return `unknown header ${ascii(name)}: choose from ${KNOWN.join(", ")}`;
  }
  const validate = headers[MOCK_HEADERS.validate];
  if (validate === undefined || validate === "off" || validate === "on") return undefined;
  return `X-Mock-Validate must be off or on, got "${ascii(validate)}"`;
}

/**
 * Reads `X-Mock-Fault: <name>` with its parameter, for example `status; status=502`, `delay; ms=50`
 * or `rate-limit; retry-after=3`, and `X-Mock-Delay: <ms>`. Returns a string if they are malformed.
 */
export function faultsOfHeaders(headers: Record<string, string>): Fault[] | string {
  const faults: Fault[] = [];
  const delay = headers[MOCK_HEADERS.delay];
  if (delay !== undefined) {
    const read = withParameters("delay", [["ms", delay.trim()]]);
    if (typeof read === "string") return `X-Mock-Delay: ${read}`;
    faults.push(read);
  }
  const header = headers[MOCK_HEADERS.fault];
  if (header !== undefined) {
    const [name = "", ...parts] = header.split(";").map((part) => part.trim());
    if (!isFaultName(name)) {
      return `X-Mock-Fault: unknown fault "${ascii(name)}", choose from ${FAULTS.join(", ")}`;
    }
    const read = withParameters(name, parts.filter(Boolean).map(toPair));
    if (typeof read === "string") return `X-Mock-Fault: ${read}`;
    faults.push(read);
  }
  return faults;
}

function withParameters(fault: FaultName, pairs: [string, string][]): Fault | string {
  const known = PARAMETERS[fault];
  const read: Fault = { fault };
  for (const [name, text] of pairs) {
    if (!known || name !== known.name) {
      return `${fault} takes ${known?.name ?? "no parameter"}, got "${ascii(name)}"`;
    }
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < known.from || value > known.to) {
      return `${name} must be a whole number from ${known.from} to ${known.to}, got "${ascii(text)}"`;
    }
    read[known.property] = value;
  }
  return read;
}

function isFaultName(name: string): name is FaultName {
  return (FAULTS as readonly string[]).includes(name);
}

function toPair(text: string): [string, string] {
  const at = text.indexOf("=");
  return at < 0 ? [text, ""] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
