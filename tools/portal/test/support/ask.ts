import { request } from "node:http";

/** Sends a request target unchanged; `fetch` would normalize it first. */
export function ask(url: string, target: string, headers: Record<string, string> = {}) {
  const { hostname, port } = new URL(url);
  return new Promise<{ status: number | undefined; body: string }>((resolve, reject) => {
    const options = { hostname, port, path: target, headers, agent: false };
    const sent = request(options, (response) => {
      let body = "";
      response.setEncoding("utf8").on("data", (chunk) => (body += chunk));
      response.once("end", () => resolve({ status: response.statusCode, body }));
    });
    sent.once("error", reject).end();
  });
}
