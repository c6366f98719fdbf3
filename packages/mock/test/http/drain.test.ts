import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { expect, it } from "vitest";
import { createDrain } from "../../src/index.ts";
import { sampleOptions } from "../support/sample-vendor.ts";
import { open } from "../support/serve.ts";

it("closing a server cuts a request that does not finish, after the deadline", async () => {
  const server = createServer(() => {});
  const drain = createDrain(server, 1);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const arrived = new Promise((resolve) => server.once("request", resolve));
  const { port } = server.address() as AddressInfo;
  const socket = connect(port, "127.0.0.1");
  socket.write("POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n\r\nhalf");
  socket.on("error", () => {});
  const closed = new Promise((resolve) => socket.once("close", resolve));
  await arrived;
  await Promise.all([drain(), closed]);
});

it("connections are kept for longer than the pools of clients usually keep them", async () => {
  const { url } = await open(sampleOptions());
  const answer = await fetch(`${url}/__mock/health`);
  expect(answer.headers.get("keep-alive")).toBe("timeout=65");
});
