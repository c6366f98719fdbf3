import type { WireFault } from "../http/wire-fault.ts";
import type { Fault } from "../steering/fault.ts";
import type { MockResponse } from "../types.ts";
import type { Exchange } from "./exchange.ts";

/** What a fault without a place in the document puts in the answer's place; `undefined` for others. */
export function insteadOf({ fault }: Fault): MockResponse | undefined {
  if (fault === "html") return htmlPage;
  const isLost = fault === "drop" || fault === "reset" || fault === "hang";
  return isLost ? { status: 0, headers: {}, body: undefined, wire: { kind: fault } } : undefined;
}

/** The page of a gateway in front of an API, as it answers when the API is down. */
const htmlPage: MockResponse = {
  status: 502,
  headers: { "content-type": "text/html; charset=utf-8" },
  body: "<!doctype html>\n<title>502 Bad Gateway</title>\n<h1>502 Bad Gateway</h1>\n",
};

/** What a fault does to the finished answer; `undefined` for one that takes its place before the work. */
export function spoilOf(struck: Fault): Exchange["spoil"] {
  const { fault, afterBytes, bytesPerSecond = 16, timing } = struck;
  const lost = timing === "after" ? insteadOf(struck) : undefined;
  if (lost) return () => lost;
  const through = (wire: WireFault) => (response: MockResponse) => ({ ...response, wire });
  switch (fault) {
    case "truncate":
      return through({ kind: "cut" });
    case "cut":
      return through({ kind: "cut", afterBytes });
    case "bad-chunk":
      return through({ kind: "bad-chunk" });
    case "drip":
      return through({ kind: "drip", bytesPerSecond });
    case "broken-json":
      return halve;
    default:
      return undefined;
  }
}

function halve(response: MockResponse): MockResponse {
  const { body, bytes } = response;
  if (bytes) return { ...response, bytes: bytes.subarray(0, Math.floor(bytes.length / 2)) };
  return body ? { ...response, body: body.slice(0, Math.floor(body.length / 2)) } : response;
}
