import { connect } from "node:net";
import { describe, expect, it } from "vitest";
import { fixture } from "../support/fixture.ts";
import { startServer } from "../support/process.ts";
import { exchange, head } from "../support/raw.ts";
import { registered } from "../support/registered-vendor.ts";
import { entitled, newReader, sampleArgs } from "../support/sample-vendor.ts";

describe("SIGTERM", () => {
  const note = "POST /notes HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\n";

  it("lets a running request finish, then ends the process with 0", async () => {
    const running = await startServer(["--spec", fixture("library.yaml")]);
    const socket = connect(Number(new URL(running.url).port), "127.0.0.1");
    // "100 Continue" tells that the request has arrived; the connection stays alive after it.
    socket.write(`${note}Content-Length: 4\r\nExpect: 100-continue\r\n\r\n`);
    await new Promise((resolve) => socket.once("data", resolve));
    running.child.kill("SIGTERM");
    await refusesConnections(running.url);
    const answered = new Promise((resolve) => socket.once("data", (data) => resolve(`${data}`)));
    socket.write("abcd");
    expect(await answered).toMatch(/^HTTP\/1.1 200 OK\r\n.*\r\n\r\nnoted$/s);
    expect(await running.ended).toBe(0);
  });

  it("answers a delayed request in full, then ends the process with 0", async () => {
    const { url, child, ended } = await startServer(sampleArgs);
    const content = JSON.stringify(newReader("delayed@example.com"));
    const request = head("POST /library/readers", {
      ...entitled,
      Connection: "keep-alive",
      "Content-Length": `${content.length}`,
      "X-Mock-Delay": "1000",
      Expect: "100-continue",
    });
    let answer = "";
    const socket = connect(Number(new URL(url).port), "127.0.0.1", () => socket.write(request));
    const closed = new Promise((resolve) => socket.once("close", resolve));
    await new Promise((resolve) => socket.once("data", resolve));
    socket.setEncoding("utf8").on("data", (text) => (answer += text));
    socket.write(content, () => child.kill("SIGTERM"));
    await Promise.all([refusesConnections(url), closed]);
    const [start = "", body = ""] = answer.split("\r\n\r\n");
    expect(start).toMatch(/^HTTP\/1.1 201 Created\r\n/);
    expect(start).toMatch(/^x-mock-fault: delay$/im);
    expect(/^content-length: (\d+)$/im.exec(start)?.[1]).toBe(`${body.length}`);
    expect(JSON.parse(body)).toMatchObject({ email: "delayed@example.com" });
    expect(await ended).toBe(0);
  });

  it("does not wait for connections that carry no request", async () => {
    const { url, child, ended } = await startServer(["--vendor", registered.name]);
    await fetch(`${url}/__mock/health`);
    const silent = connect(Number(new URL(url).port), "127.0.0.1").on("error", () => {});
    await new Promise((resolve) => silent.once("connect", resolve));
    await exchange(Number(new URL(url).port), "GET / HTTP/1.0\r\n\r\n");
    child.kill("SIGTERM");
    expect(await ended).toBe(0);
  });

  async function refusesConnections(url: string): Promise<void> {
    while (await fetch(url).then(Boolean, () => false));
  }
});
