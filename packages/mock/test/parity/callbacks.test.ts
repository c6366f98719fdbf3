import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Question } from "@carespec/test-support/ask";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { besidePrism } from "../support/side-by-side.ts";

/** Takes callbacks; `received` has one line for each. */
let server: Server;
let url: string;
const received: string[] = [];

beforeAll(async () => {
  server = createServer(async (request, response) => {
    const { method, headers } = request;
    const { host: _host, connection: _connection, "user-agent": _agent, ...told } = headers;
    const body = Buffer.concat(await request.toArray()).toString();
    received.push(`${method} ${request.url} ${JSON.stringify(told)} ${body}`);
    response.end();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => void server.close());

const order = (path: string, type: string, body: string, notify?: string): Question => ({
  method: "POST",
  path,
  headers: { "Content-Type": type, ...(notify && { "X-Notify": notify }) },
  body,
});

describe("callbacks are made as by Prism:", () => {
  const { askBoth } = besidePrism("parity/callbacks.yaml");

  /** The callbacks that a request causes, in any order, when both have answered. */
  async function expectCallbacks(question: Question, status: number, count: number) {
    received.length = 0;
    const { prism, ours } = await askBoth(question);
    expect(prism.status).toBe(status);
    expect(ours).toEqual(prism);
    await vi.waitFor(() => expect(received).toHaveLength(2 * count), 60_000);
    const twice = received.toSorted();
    expect(twice.filter((_, index) => index % 2)).toEqual(
      twice.filter((_, index) => index % 2 === 0),
    );
    return twice.filter((_, index) => index % 2);
  }

  it("to the address in a JSON body, with the documented parameters and body", async () => {
    const question = order("/orders", "application/json", JSON.stringify({ url, id: 3 }));
    const [callback] = await expectCallbacks(question, 202, 1);
    expect(callback).toMatch(
      /^POST \/body\/3\/7\/202\/post .*"application\/json".* \{"of":"body"\}$/,
    );
  });

  it("to all addresses that a request names, each time it comes", async () => {
    const path = `/orders?notify=${encodeURIComponent(url)}`;
    const question = order(path, "application/json", JSON.stringify({ url, id: 3 }), url);
    for (const _ of ["first", "second"]) {
      const callbacks = await expectCallbacks(question, 202, 3);
      expect(callbacks.map((line) => line.split(" ", 2).join(" "))).toEqual([
        "GET /header",
        "POST /body/3/7/202/post",
        "PUT /query/orders/7",
      ]);
    }
  });

  it("for a request that is refused, too", async () => {
    const question = order("/orders", "application/json", JSON.stringify({ url, id: "three" }));
    const [callback] = await expectCallbacks(question, 422, 1);
    expect(callback).toContain("/422/post");
  });
});
