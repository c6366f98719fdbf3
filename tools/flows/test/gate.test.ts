import { once } from "node:events";
import { request } from "node:http";
import { text } from "node:stream/consumers";
import { afterEach, beforeEach, expect, it } from "vitest";
import type { Exchange } from "../src/exchange.ts";
import { type Gate, openGate } from "../src/run/gate.ts";
import { serveAnswers } from "./support/serve-answers.ts";

let server: Awaited<ReturnType<typeof serveAnswers>>;
let gate: Gate;
let exchanges: Exchange[];

beforeEach(async () => {
  exchanges = [];
  server = await serveAnswers((_, url) => ({
    status: url.pathname === "/base/moved" ? 307 : 200,
    headers: {
      "content-type": "application/json; charset=utf-8",
      location: "http://other.example/",
    },
    body: { path: url.pathname },
  }));
  gate = await openGate({
    target: `${server.url}/base/`,
    headers: { "X-Own": "1" },
    onExchange: (exchange) => exchanges.push(exchange),
  });
});

afterEach(async () => {
  await gate.close();
  await server.close();
});

it("hands a request on below the base URL, with headers of its own, and shows the answer", async () => {
  const answer = await fetch(`${gate.url}/pets?page=2`, { method: "POST", body: '{"a":1}' });
  expect(await answer.json()).toEqual({ path: "/base/pets" });
  expect(server.requests[0]).toContain('"x-own":"1"');
  expect(exchanges).toMatchObject([
    {
      number: 0,
      method: "post",
      path: "/pets",
      status: 200,
      mediaType: "application/json",
      json: { path: "/base/pets" },
      sent: { a: 1 },
    },
  ]);
  expect(exchanges[0]?.query.get("page")).toBe("2");
});

it("answers a redirect without its address, so that nobody follows it", async () => {
  const answer = await fetch(`${gate.url}/moved`, { redirect: "follow" });
  expect([answer.status, answer.headers.get("location")]).toEqual([307, null]);
  expect(exchanges[0]?.headers).toContain("location");
  expect(server.requests).toHaveLength(1);
});

it("refuses as a proxy, in clear and for https", async () => {
  const { port } = new URL(gate.url);
  const inClear = request({ port, path: "http://other.example/pets" }).end();
  const [answer] = await once(inClear, "response");
  expect(answer.statusCode).toBe(403);
  await text(answer);
  const tunnel = request({ port, method: "CONNECT", path: "other.example:443" }).end();
  const [refused] = await once(tunnel, "connect");
  expect(refused.statusCode).toBe(403);
  expect(server.requests).toEqual([]);
  expect(exchanges).toEqual([]);
});
