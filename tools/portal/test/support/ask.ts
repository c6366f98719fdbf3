import { type IncomingHttpHeaders, type RequestOptions, request } from "node:http";

/** What a server answers, as it arrives: nothing is decompressed. */
export interface Answer {
  status: number | undefined;
  headers: IncomingHttpHeaders;
  /** The body as text. */
  body: string;
  bytes: Buffer;
}

/** Sends a request target unchanged; `fetch` would normalize it first. */
export function ask(
  url: string,
  target: string,
  headers: Record<string, string> = {},
  options: RequestOptions = {},
): Promise<Answer> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    const all = { hostname, port, path: target, headers, agent: false as const, ...options };
    const sent = request(all, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.once("error", reject);
      response.once("end", () => {
        const bytes = Buffer.concat(chunks);
        const { statusCode: status, headers } = response;
        resolve({ status, headers, bytes, body: bytes.toString("utf8") });
      });
    });
    sent.once("error", reject).end();
  });
}
