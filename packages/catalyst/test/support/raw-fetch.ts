import { request as httpRequest, type IncomingMessage } from "node:http";
import { text } from "node:stream/consumers";

/**
 * A `fetch` over node:http that sends the given request without its User-Agent: Node's own `fetch`
 * adds one wherever it is missing.
 */
export async function fetchWithoutUserAgent(request: Request): Promise<Response> {
  const headers = Object.fromEntries(request.headers);
  delete headers["user-agent"];
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    httpRequest(request.url, { method: request.method, headers }, resolve)
      .on("error", reject)
      .end();
  });
  return new Response(await text(answer), { status: answer.statusCode ?? 0 });
}
