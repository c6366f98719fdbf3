import { request } from "node:http";

/** A request for comparisons: `fetch` would add other headers, such as `Accept`. */
export interface Question {
  method?: string;
  path: string;
  headers?: Record<string, string | string[]>;
  body?: string | Uint8Array;
}

/** What a server answers, without the headers that its HTTP layer writes. */
export interface Answer {
  status: number | undefined;
  headers: Record<string, unknown>;
  body: string;
}

/** Sends exactly the given headers, `Host` and the body's length. */
export function ask(url: string, { path, body, ...options }: Question): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(url + path, { agent: false, ...options }, (response) => {
      const { date, connection, "content-length": length, ...headers } = response.headers;
      delete headers["transfer-encoding"];
      let text = "";
      response.setEncoding("utf8").on("data", (chunk) => (text += chunk));
      response.once("end", () => resolve({ status: response.statusCode, headers, body: text }));
    });
    sent.once("error", reject).end(body);
  });
}
