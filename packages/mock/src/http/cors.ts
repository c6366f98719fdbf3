import type { RequestHandler } from "../types.ts";

/** Adds Prism's CORS headers to every answer and answers preflight requests itself. */
export function withCors(handle: RequestHandler): RequestHandler {
  return async (request) => {
    const { origin, ...rest } = request.headers;
    const cors = {
      "access-control-allow-origin": origin ?? "*",
      "access-control-allow-headers": rest["access-control-request-headers"] ?? "*",
      "access-control-allow-credentials": "true",
      "access-control-expose-headers": rest["access-control-expose-headers"] ?? "*",
    };
    const requestMethod = rest["access-control-request-method"];
    if (request.method === "OPTIONS" && origin && requestMethod) {
      const headers = {
        ...cors,
        "access-control-allow-methods": requestMethod,
        vary: "origin",
        "content-length": "0",
      };
      return { status: 204, headers, body: undefined };
    }
    const answer = await handle(request);
    return { ...answer, headers: { ...cors, ...answer.headers } };
  };
}
