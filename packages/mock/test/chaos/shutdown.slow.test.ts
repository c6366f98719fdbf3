import { createServer } from "node:http";
import { type AddressInfo, connect, type Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { createDrain } from "../../src/index.ts";
import { startServer } from "../support/process.ts";
import { sampleArgs } from "../support/sample-vendor.ts";

/** Connects and sends some bytes; `closed` resolves when the other side is gone. */
function hold(port: number, bytes: string): { socket: Socket; closed: Promise<unknown> } {
  const socket = connect(port, "127.0.0.1", () => socket.write(bytes));
  socket.on("error", () => {}).resume();
  return { socket, closed: new Promise((resolve) => socket.once("close", resolve)) };
}

const half = "POST /library/readers HTTP/1.1\r\nHost: localhost\r\nContent-Length: 9\r\n";

describe("SIGTERM ends the command with 0 within its deadline, though a client holds", () => {
  // At once, since most of them take the deadline.
  it.concurrent.each([
    ["a connection without a byte", ""],
    ["half a head", "POST /library/readers HTTP/1.1\r\nHost: loc"],
    ["half a body", `${half}Expect: 100-continue\r\n\r\n`],
    ["a body that comes byte by byte", `${half}\r\n`],
    [
      "a delay of two minutes",
      "GET /library/books HTTP/1.1\r\nHost: localhost\r\nX-Mock-Delay: 120000\r\n\r\n",
    ],
  ])("%s", async (what, request) => {
    const { child, url, ended } = await startServer([...sampleArgs, "--log-level", "silent"]);
    const { socket, closed } = hold(Number(new URL(url).port), request);
    // Slower than the deadline, which the body's end would otherwise beat.
    const drip = what.includes("byte by byte") && setInterval(() => socket.write("x"), 2_000);
    // A later request is answered, so this one has arrived.
    await fetch(`${url}/__mock/health`);
    child.kill("SIGTERM");
    await closed;
    expect(await ended).toBe(0);
    if (drip) clearInterval(drip);
  });
});

it("closing a server cuts a request that does not finish, after the deadline", async () => {
  const server = createServer(() => {});
  const drain = createDrain(server, 1);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const arrived = new Promise((resolve) => server.once("request", resolve));
  const { port } = server.address() as AddressInfo;
  const { closed } = hold(port, `${half}\r\nhalf`);
  await arrived;
  await Promise.all([drain(), closed]);
});
