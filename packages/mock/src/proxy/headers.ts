import { MOCK_HEADER_PREFIX } from "../mock-headers.ts";

/** They are about one connection, RFC 9110, section 7.6.1. */
const HOP_BY_HOP = [
  "connection",
  "keep-alive",
  "proxy-authenticate",
  "proxy-authorization",
  "proxy-connection",
  "te",
  "trailer",
  "transfer-encoding",
  "upgrade",
];

/** Codings that the mock can read, to check an answer. */
const CODINGS = ["gzip", "deflate", "br"];

/** A request's headers as the upstream gets them; its body is decoded. */
export function requestHeaders(headers: Record<string, string>): Record<string, string> {
  const { host: _, expect: __, "content-length": ___, "content-encoding": ____, ...rest } = headers;
  const passed = withoutHops(rest);
  for (const name of Object.keys(passed)) {
    if (name.startsWith(MOCK_HEADER_PREFIX)) delete passed[name];
  }
  const accepted = CODINGS.filter((coding) => acceptsCoding(headers["accept-encoding"], coding));
  passed["accept-encoding"] = accepted.join(", ") || "identity";
  return passed;
}

function acceptsCoding(header = "", coding: string): boolean {
  return header.split(",").some((part) => {
    const [name = "", ...parameters] = part.split(";").map((text) => text.trim().toLowerCase());
    return name === coding && !parameters.some((text) => /^q=0(\.0*)?$/.test(text));
  });
}

/** Headers without those that are about one connection, and those that `Connection` names. */
export function withoutHops(headers: Record<string, string>): Record<string, string> {
  const named = (headers.connection ?? "").split(",").map((name) => name.trim().toLowerCase());
  return Object.fromEntries(
    Object.entries(headers).filter(([name]) => !HOP_BY_HOP.includes(name) && !named.includes(name)),
  );
}
