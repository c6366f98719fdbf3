import { Agent, request } from "node:http";

/** A request of a load, by its number. */
export interface LoadRequest {
  method?: string;
  path: string;
  headers?: Record<string, string>;
  body?: string;
}

/**
 * Sends many requests over a few connections, and counts the answers by status; a request without an
 * answer counts under 0, and the rest is not sent.
 */
export async function sendMany(
  url: string,
  count: number,
  requestOf: (number: number) => LoadRequest,
  connections = 8,
): Promise<Record<number, number>> {
  const agent = new Agent({ keepAlive: true, maxSockets: connections });
  const statuses: Record<number, number> = {};
  let next = 0;
  const work = async () => {
    while (next < count && !statuses[0]) {
      const status = await send(url, requestOf(next++), agent);
      statuses[status] = (statuses[status] ?? 0) + 1;
    }
  };
  await Promise.all(Array.from({ length: connections }, work));
  agent.destroy();
  return statuses;
}

function send(url: string, { path, body, ...init }: LoadRequest, agent: Agent): Promise<number> {
  return new Promise((resolve) => {
    const sent = request(url + path, { ...init, agent }, (response) => {
      response.resume().once("close", () => resolve(response.statusCode ?? 0));
    });
    sent.once("error", () => resolve(0));
    sent.end(body);
  });
}
