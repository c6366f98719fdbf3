import type { MockResponse, RequestHandler } from "../types.ts";

/** How long a browser may remember the answer to a preflight request. */
const MAX_AGE_SECONDS = 600;

/** Which pages may read the answers, and how they are told. */
export interface CorsOptions {
  /** The origins whose pages may; others get no CORS headers. Default: all. */
  origins?: readonly string[];
  /**
   * Sends what Prism sends. It exposes `*`, which stands for no header where a page sends
   * credentials, and lets caches mix the answers to several origins. Default false.
   */
  asPrism?: boolean;
}

/** Adds CORS headers to every answer and answers preflight requests itself. */
export function withCors(handle: RequestHandler, options: CorsOptions = {}): RequestHandler {
  const { origins, asPrism = false } = options;
  return async (request) => {
    const { headers: sent } = request;
    const { origin } = sent;
    if (origins && !(origin !== undefined && origins.includes(origin))) {
      const answer = await handle(request);
      return origins.length > 0 ? withVary(answer) : answer;
    }
    const cors = {
      "access-control-allow-origin": origin ?? "*",
      "access-control-allow-headers": sent["access-control-request-headers"] ?? "*",
      "access-control-allow-credentials": "true",
      "access-control-expose-headers": sent["access-control-expose-headers"] ?? "*",
    };
    const requestMethod = sent["access-control-request-method"];
    if (request.method === "OPTIONS" && origin && requestMethod) {
      const headers = {
        ...cors,
        "access-control-allow-methods": requestMethod,
        ...(asPrism ? {} : { "access-control-max-age": String(MAX_AGE_SECONDS) }),
        vary: "origin",
        "content-length": "0",
      };
      return { status: 204, headers, body: undefined };
    }
    const answer = await handle(request);
    const answered = { ...answer, headers: { ...cors, ...answer.headers } };
    return asPrism || origin === undefined ? answered : withVary(exposing(answered, answer));
  };
}

/** Names the headers that a page may read: for one with credentials, `*` is a name like any other. */
function exposing(answered: MockResponse, { headers }: MockResponse): MockResponse {
  const name = "access-control-expose-headers";
  const names = Object.keys(headers);
  if (names.length === 0 || names.includes(name)) return answered;
  return { ...answered, headers: { ...answered.headers, [name]: names.join(", ") } };
}

/** Tells caches that another origin gets another answer. */
function withVary(answer: MockResponse): MockResponse {
  const known = Object.keys(answer.headers).find((name) => name.toLowerCase() === "vary");
  const before = known === undefined ? "" : `${answer.headers[known]}`;
  if (/(^|[\s,])(origin|\*)($|[\s,])/i.test(before)) return answer;
  const vary = before ? `${before}, Origin` : "Origin";
  return { ...answer, headers: { ...answer.headers, [known ?? "vary"]: vary } };
}
