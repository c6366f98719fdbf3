import { Agent, request } from "node:http";

/** A request of a soak. */
export interface Sent {
  method?: string;
  path: string;
  session: string;
  body?: unknown;
}

/** Sends requests over kept connections; resolves with the status, 0 where no answer came. */
export function createSender(connections: number) {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  return {
    send(url: string, { method = "GET", path, session, body }: Sent): Promise<[number, string]> {
      return new Promise((resolve) => {
        const headers = { "X-Mock-Session": session, "Content-Type": "application/json" };
        const sent = request(url + path, { method, headers, agent }, (response) => {
          let text = "";
          response.setEncoding("utf8").on("data", (part) => (text += part));
          response.once("close", () =>
            resolve([response.complete ? (response.statusCode ?? 0) : 0, text]),
          );
        });
        sent.once("error", () => resolve([0, ""]));
        sent.end(body === undefined ? undefined : JSON.stringify(body));
      });
    },
    close: () => agent.destroy(),
  };
}
