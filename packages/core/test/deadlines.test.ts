import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { rejection } from "@carespec/test-support/rejection";
import { afterAll, describe, expect, it } from "vitest";
import { VendorError } from "../src/vendor.ts";
import { api, type Methods, type Paths } from "./support/api.ts";
import { clientOf } from "./support/client.ts";

/** How a server keeps its client waiting. */
const SERVERS = {
  "stalls before its headers": () => {},
  "stalls in its body": (response: ServerResponse) => {
    response.writeHead(200, { "content-type": "application/json" }).write("[");
  },
  "trickles its body": (response: ServerResponse) => {
    response.writeHead(200, { "content-type": "application/json" }).write("[");
    const timer = setInterval(() => response.write(" "), 5);
    response.on("close", () => clearInterval(timer));
  },
} as const;

/** Limits by time, by all attempts together and by the caller; the error that each one gives. */
const LIMITS = {
  timeoutMs: [() => ({ timeoutMs: 60 }), "TimeoutError"],
  totalTimeoutMs: [() => ({ totalTimeoutMs: 60 }), "TimeoutError"],
  signal: [() => ({ signal: AbortSignal.timeout(60) }), "AbortError"],
} as const;

const KINDS = ["json", "text", "blob", "arrayBuffer", "stream"] as const;

let stall: (response: ServerResponse) => void = () => {};
let closed = 0;
const server = createServer((_, response) => {
  response.on("close", () => {
    closed += 1;
  });
  stall(response);
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const client = clientOf<Paths, Methods>(api, {
  baseUrl,
  pages: () => undefined as never,
  retry: 0,
});

// The first request of a process takes longer than some of the limits.
stall = (response) => response.end();
await fetch(baseUrl);

/** Asks for a list and reads it to its end, as its kind is read. */
async function read(parseAs: (typeof KINDS)[number], limit: object): Promise<unknown> {
  const { data } = await client.GET("/things", { parseAs, ...limit });
  if (parseAs !== "stream") return data;
  return new Response(data as ReadableStream).text();
}

const cases = KINDS.flatMap((parseAs) =>
  Object.keys(SERVERS).flatMap((name) =>
    Object.keys(LIMITS).map(
      (limit) =>
        [limit, parseAs, name] as [keyof typeof LIMITS, typeof parseAs, keyof typeof SERVERS],
    ),
  ),
);

describe("where a server makes its client wait", () => {
  it.each(cases)("%s ends a body that is read as %s: it %3$s", async (limit, parseAs, name) => {
    stall = SERVERS[name];
    closed = 0;
    const [options, kind] = LIMITS[limit];
    const error = await rejection(read(parseAs, options()));
    expect(error).toBeInstanceOf(VendorError);
    expect(error).toMatchObject({ name: kind, operationId: "listThings" });
    await expect.poll(() => closed).toBe(1);
  });
});

describe("a stream that a caller reads", () => {
  it("is closed at the server when the caller cancels it", async () => {
    stall = SERVERS["stalls in its body"];
    closed = 0;
    const { data } = await client.GET("/things", { parseAs: "stream" });
    await (data as unknown as ReadableStream).cancel();
    await expect.poll(() => closed).toBe(1);
  });

  it("may take any time without a limit", async () => {
    stall = (response) => {
      response.write("[");
      setTimeout(() => response.end("]"), 100);
    };
    const limit = { timeoutMs: Number.POSITIVE_INFINITY, totalTimeoutMs: Number.POSITIVE_INFINITY };
    expect(await read("stream", limit)).toBe("[]");
  });

  it("fails as a lost connection where the server breaks it", async () => {
    stall = (response) => {
      response.writeHead(200, { "content-length": "9" }).write("[");
      setTimeout(() => response.destroy(), 20);
    };
    expect(await rejection(read("stream", {}))).toMatchObject({ name: "NetworkError" });
    expect(await rejection(read("blob", {}))).toMatchObject({ name: "NetworkError" });
  });
});
