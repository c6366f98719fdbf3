import { once } from "node:events";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A real server of the orders, which remembers what arrived. */
export async function startOrders() {
  const arrived: string[] = [];
  const server = createServer(async (request, response) => {
    let body = "";
    for await (const chunk of request) body += chunk;
    const { method, url, headers } = request;
    const sent = [headers["x-key"], headers["accept-language"], headers["content-type"], body];
    arrived.push(`${method} ${url} ${sent.map((one) => one ?? "").join(" | ")}`);
    const [status, answer] = answerOf(`${method} ${url?.split("?")[0]}`);
    const type = typeof answer === "string" ? "text/plain" : "application/json";
    const text = typeof answer === "string" ? answer : JSON.stringify(answer);
    response.writeHead(status, { "Content-Type": type }).end(status === 204 ? "" : text);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, arrived, close: () => server.close() };
}

function answerOf(route: string): [status: number, answer?: unknown] {
  const order = { id: 7, item: "Chair" };
  if (route === "POST /orders") return [201, order];
  if (route === "GET /orders") return [200, [order]];
  if (route === "GET /orders/7/label") return [200, "Chair 7"];
  if (route === "GET /orders/404") return [404, { message: "No such order" }];
  return [204];
}
