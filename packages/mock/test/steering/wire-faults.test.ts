import { request } from "node:http";
import { connect } from "node:net";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Listening, Mock } from "../../src/index.ts";
import { head } from "../support/raw.ts";
import { entitled, sampleMock } from "../support/sample-vendor.ts";

let mock: Mock;
let server: Listening;
beforeAll(async () => {
  mock = await sampleMock();
  server = await mock.listen(0);
});
afterAll(async () => {
  await server.close();
  await mock.close();
});

const path = "/library/readers";

/** What comes over a connection, and how it ends. */
function exchange(fault: string, method = "GET"): Promise<{ text: string; end: string }> {
  return new Promise((resolve) => {
    const headers = {
      ...entitled,
      "X-Mock-Fault": fault,
      Connection: "keep-alive",
      Host: "localhost",
    };
    const socket = connect(server.port, "127.0.0.1", () =>
      socket.write(head(`${method} ${path}`, headers)),
    );
    let text = "";
    let end = "closed";
    socket.setEncoding("latin1").on("data", (part) => (text += part));
    socket.once("error", (error: NodeJS.ErrnoException) => (end = error.code ?? "error"));
    socket.once("close", () => resolve({ text, end }));
  });
}

/** The same request by `fetch`, over the port or in the process. */
const asking = (fault: string, init: RequestInit = {}): [string, RequestInit] => [
  path,
  { ...init, headers: { ...entitled, "X-Mock-Fault": fault } },
];
const transports: [string, (...given: [string, RequestInit]) => Promise<Response>][] = [
  ["over a port", (target, init) => fetch(server.url + target, init)],
  ["in the process", (target, init) => mock.fetch(`http://mock.test${target}`, init)],
];

let whole: string;
beforeAll(async () => {
  whole = await (await fetch(server.url + path, { headers: entitled })).text();
});

describe("over a socket, the fault", () => {
  it.each([
    ["truncate", (length: number) => Math.floor(length / 2)],
    ["cut", (length: number) => Math.floor(length / 2)],
    ["cut; after=3", () => 3],
    ["cut; after=0", () => 0],
    ["cut; after=10000000", (length: number) => length - 1],
  ])(
    "%s ends the connection inside the body, whose length is that of the whole",
    async (fault, sent) => {
      const { text, end } = await exchange(fault);
      const [start = "", body = ""] = text.split("\r\n\r\n");
      expect(start).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
      expect(Number(/content-length: (\d+)/i.exec(start)?.[1])).toBe(whole.length);
      expect([body, end]).toEqual([whole.slice(0, sent(whole.length)), "closed"]);
      expect(start).toMatch(/x-mock-fault: (cut|truncate)/);
    },
  );

  it("reset resets the connection without a byte", async () => {
    expect(await exchange("reset")).toEqual({ text: "", end: "ECONNRESET" });
  });

  it("bad-chunk sends chunks without a length", async () => {
    const { text, end } = await exchange("bad-chunk");
    expect(text).toContain("transfer-encoding: chunked");
    expect(text).not.toMatch(/content-length/i);
    expect([text.split("\r\n\r\n")[1]?.startsWith("not a length\r\n"), end]).toEqual([
      true,
      "closed",
    ]);
  });

  it.each(["cut", "truncate", "bad-chunk"])("%s drops an answer without a body", async (fault) => {
    expect((await exchange(fault, "HEAD")).text).toBe("");
  });
});

describe.each(transports)("%s, the fault", (_, ask) => {
  it.each(["cut", "truncate", "cut; after=3"])(
    "%s gives an answer whose body fails",
    async (fault) => {
      const answer = await ask(...asking(fault));
      expect([answer.status, answer.headers.get("content-length")]).toEqual([
        200,
        `${whole.length}`,
      ]);
      expect(answer.headers.get("x-mock-reason")).toContain(`[fault/${fault.split(";")[0]}]`);
      await expect(answer.text()).rejects.toThrow(TypeError);
    },
  );

  it("bad-chunk fails as soon as the body is read", async () => {
    await expect(ask(...asking("bad-chunk")).then((answer) => answer.text())).rejects.toThrow(
      TypeError,
    );
  });

  it.each(["reset", "drop"])("%s rejects as fetch does", async (fault) => {
    await expect(ask(...asking(fault))).rejects.toThrow("fetch failed");
  });

  it("drip gives the whole body in parts", async () => {
    const speed = whole.length * 5;
    const answer = await ask(...asking(`drip; bytes-per-second=${speed}`));
    const parts: string[] = [];
    const decoder = new TextDecoder();
    for await (const part of answer.body ?? []) parts.push(decoder.decode(part, { stream: true }));
    expect(parts.join("")).toBe(whole);
    expect(parts.length).toBeGreaterThan(1);
  });

  it("hang answers nothing until the client leaves", async () => {
    const session = crypto.randomUUID();
    const { requests } = mock.sessionOf(session);
    const controller = new AbortController();
    const headers = { ...entitled, "X-Mock-Fault": "hang", "X-Mock-Session": session };
    const asked = ask(path, { headers, signal: controller.signal });
    asked.catch(() => {});
    // The mock has handled the request by then.
    await expect.poll(() => requests()).toMatchObject([{ fault: "hang", response: { status: 0 } }]);
    controller.abort();
    await expect(asked).rejects.toMatchObject({ name: "AbortError" });
  });
});

describe("a server that stops", () => {
  it.each(["hang", "drip; bytes-per-second=1"])("does not wait for the fault %s", async (fault) => {
    const own = await mock.listen(0);
    const session = crypto.randomUUID();
    const headers = { ...entitled, "X-Mock-Fault": fault, "X-Mock-Session": session };
    const asked = request(own.url + path, { headers });
    const ended = new Promise((resolve) => {
      asked.once("error", resolve);
      asked.once("response", (response) => response.on("error", resolve).resume());
    });
    asked.end();
    await expect.poll(() => mock.sessionOf(session).requests()).toHaveLength(1);
    await own.close();
    await ended;
  });
});

it("a mock that is closed ends the fault hang in the process, and hangs nothing any more", async () => {
  const own = await sampleMock();
  const asked = own.fetch(`http://mock.test${path}`, asking("hang")[1]);
  asked.catch(() => {});
  await expect.poll(() => own.requests()).toHaveLength(1);
  await own.close();
  await expect(asked).rejects.toThrow("fetch failed");
  await expect(own.fetch(`http://mock.test${path}`, asking("hang")[1])).rejects.toThrow(
    "fetch failed",
  );
});

it("standing faults take the parameters of cut and drip, and no other fault's", async () => {
  const session = mock.sessionOf(crypto.randomUUID());
  await session.addFault({ fault: "cut", afterBytes: 2, times: 1 });
  const answer = await session.fetch(`http://mock.test${path}`, { headers: entitled });
  await expect(answer.text()).rejects.toThrow("terminated");
  await expect(session.addFault({ fault: "drip", afterBytes: 2 })).rejects.toThrow(
    "afterBytes belongs to the fault cut, not to drip",
  );
  await expect(session.addFault({ fault: "drip", bytesPerSecond: 0 })).rejects.toThrow(
    "bytesPerSecond",
  );
});
