import { ascii } from "@carespec/mock-kit";
import { MOCK_HEADER_PREFIX, MOCK_HEADERS } from "../mock-headers.ts";
import { FAULTS, type Fault, type FaultName } from "./fault.ts";
import { type FaultParameter, PARAMETERS, problemOfParameters } from "./fault-parameters.ts";

const { reason: _, controlToken, ...STEERING_HEADERS } = MOCK_HEADERS;
const KNOWN: string[] = Object.values(STEERING_HEADERS);

/**
 * Explains what is wrong with the request's `X-Mock-*` headers: an unknown one, or an
 * `X-Mock-Validate` or `X-Mock-Upstream` other than `off` and `on`. `undefined` if nothing is wrong.
 */
export function problemOfHeaders(headers: Record<string, string>): string | undefined {
  for (const name in headers) {
    if (!name.startsWith(MOCK_HEADER_PREFIX) || KNOWN.includes(name)) continue;
    // Of use for control only, but clients may send it with every request.
    if (name === controlToken) continue;
    return `unknown header ${ascii(name)}: choose from ${KNOWN.join(", ")}`;
  }
  for (const name of ["validate", "upstream"] as const) {
    const given = headers[MOCK_HEADERS[name]];
    if (given === undefined || given === "off" || given === "on") continue;
    const shown = name === "validate" ? "X-Mock-Validate" : "X-Mock-Upstream";
    return `${shown} must be off or on, got "${ascii(given)}"`;
  }
  return undefined;
}

/**
 * Reads `X-Mock-Fault: <name>` with its parameters, for example `status; status=502`, `delay; delayMs=50`
 * or `drop; timing=after`, and `X-Mock-Delay: <ms>`. Returns a string if they are malformed.
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
  // One request is not counted in a window.
  const known = (PARAMETERS[fault] ?? []).filter(({ property }) => !COUNTING.has(property));
  const read: Fault = { fault };
  for (const [name, text] of pairs) {
    const parameter = known.find(({ property, short }) => name === property || name === short);
    if (!parameter) {
      const names = known.map(({ property }) => property).join(", ");
      return `${fault} takes ${names || "no parameter"}, got "${ascii(name)}"${hint(name)}`;
    }
    const { property, values } = parameter;
    const problem = problemOf(name, text, values);
    if (problem) return problem;
    const value = "from" in values ? Number(text) : text;
    Object.assign(read, { [property]: value });
  }
  return problemOfParameters(read) ?? read;
}

const COUNTING = new Set(["limit", "windowSeconds"]);

function hint(name: string): string {
  return COUNTING.has(name) ? ": it is for a session's fault, POST /__mock/faults" : "";
}

function problemOf(
  name: string,
  text: string,
  values: FaultParameter["values"],
): string | undefined {
  if (!("from" in values)) {
    return values.includes(text)
      ? undefined
      : `${name} must be ${values.join(" or ")}, got "${ascii(text)}"`;
  }
  const value = Number(text);
  if (/^-?\d+$/.test(text) && value >= values.from && value <= values.to) return undefined;
  return `${name} must be a whole number from ${values.from} to ${values.to}, got "${ascii(text)}"`;
}

function isFaultName(name: string): name is FaultName {
  return (FAULTS as readonly string[]).includes(name);
}

function toPair(text: string): [string, string] {
  const at = text.indexOf("=");
  return at < 0 ? [text, ""] : [text.slice(0, at).trim(), text.slice(at + 1).trim()];
}
