import type { IncomingMessage } from "node:http";
import { isIP } from "node:net";
import { ascii } from "@carespec/mock-kit";
import type { MockResponse, PromptHandler } from "../types.ts";
import { createRefuseControl, expectOrigins, expectToken, isControl } from "./control-access.ts";
import { withCors } from "./cors.ts";
import { createIsOwnHost, isLoopback } from "./host-names.ts";
import { ownProblem } from "./problem.ts";

/** Who may call a server of the mock, and who may use control (`/__mock`). */
export interface AccessOptions {
  /**
   * Names and addresses, without ports, by which the mock is called besides loopback names and what
   * it listens on. A request with another `Host` gets 403, so that no web page reaches the mock by a
   * name of its own. Default none. In-process requests have no such limit.
   */
  allowedHosts?: readonly string[] | undefined;
  /** Origins, such as `http://localhost:5173`, whose pages may use control. Default none. */
  controlOrigins?: readonly string[] | undefined;
  /**
   * What requests to control must send, as `Authorization: Bearer` or `X-Mock-Control-Token`, except
   * for `/__mock/health`. Default none: then control is open on a loopback address and closed
   * elsewhere.
   */
  controlToken?: string | undefined;
}

/** What every request passes before anything else sees it. */
export interface Gate {
  /** Refuses a request whose `Host` is not the server's; `undefined` for one that may pass. */
  refuseIncoming(head: Pick<IncomingMessage, "headers" | "rawHeaders">): MockResponse | undefined;
  /** The handler behind the gate: also refuses control requests that may not be sent. */
  guard(handle: PromptHandler): PromptHandler;
}

/**
 * Makes the gate of a server.
 *
 * @param bound - the name and the address that it listens on; default a loopback address
 * @throws UserError for an option that is not what it should be
 */
export function createGate(options: AccessOptions = {}, bound: readonly string[] = []): Gate {
  const { allowedHosts = [], controlOrigins = [], controlToken } = options;
  const isOwnHost = createIsOwnHost(bound, allowedHosts);
  const origins = expectOrigins(controlOrigins);
  const token = expectToken(controlToken);
  const refuseControl = createRefuseControl({
    origins,
    token,
    isExposed: bound.some((name) => isIP(name) > 0 && !isLoopback(name)),
  });
  let lastOwn: string | undefined;

  function refuseHost(host: string | undefined): MockResponse | undefined {
    // Browsers always send one.
    if (!host || host === lastOwn) return undefined;
    if (!isOwnHost(host)) return notOwn(host);
    lastOwn = host;
    return undefined;
  }

  return {
    refuseIncoming: ({ headers, rawHeaders }) =>
      refuseTwoHosts(rawHeaders) ?? refuseHost(headers.host),
    guard: (handle) => (request) => {
      const refused = refuseHost(request.headers.host);
      if (refused) return refused;
      const closed = isControl(request.path) ? refuseControl(request) : undefined;
      return closed ? withCors(() => closed, { origins })(request) : handle(request);
    },
  };
}

/** Which of two hosts is meant, each server on the way would decide for itself. */
export function refuseTwoHosts(rawHeaders: readonly string[]): MockResponse | undefined {
  let hosts = 0;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const name = rawHeaders[index] as string;
    if (name.length === 4 && name.toLowerCase() === "host") hosts += 1;
  }
  return hosts > 1
    ? ownProblem(400, "Bad request", "the request has more than one Host header: send one")
    : undefined;
}

function notOwn(host: string): MockResponse {
  const name = ascii(host.slice(0, 255));
  const detail = `The Host ${name} does not name this mock: call it by localhost or 127.0.0.1, or allow the name with --allowed-host or CARESPEC_MOCK_ALLOWED_HOSTS`;
  return ownProblem(403, "Forbidden", detail);
}
