import { Agent, get } from "node:http";
import { describe, expect, it } from "vitest";
import { createMock, UserError } from "../../src/index.ts";
import { fixture } from "../support/fixture.ts";
import { exchange, head } from "../support/raw.ts";
import { serve } from "../support/serve.ts";

const pets = fixture("pets-3.1.json");
const library = fixture("library.yaml");

describe("listen()", () => {
  it("keeps connections for longer than the pools of clients usually keep them", async () => {
    const { url } = await serve({ spec: { file: pets } });
    const answer = await fetch(`${url}/__mock/health`);
    expect(answer.headers.get("keep-alive")).toBe("timeout=65");
  });

  it("takes a free port when given 0, and the same mock twice", async () => {
    const mock = await createMock({ spec: { file: pets } });
    const servers = [await mock.listen(0), await mock.listen(0)];
    expect(servers[0]?.port).not.toBe(servers[1]?.port);
    for (const { url, port, close } of servers) {
      expect(url).toBe(`http://127.0.0.1:${port}`);
      expect((await fetch(`${url}/pets`)).status).toBe(200);
      await close();
    }
  });

  it("gives a URL that works for an IPv6 address", async (test) => {
    const mock = await createMock({ spec: { file: pets } });
    const server = await mock.listen(0, "::1").catch(() => test.skip("this machine has no IPv6"));
    expect((await fetch(`${server.url}/pets`)).status).toBe(200);
    await server.close();
  });

  it("throws a UserError with the remedy when the port is in use", async () => {
    const { port } = await serve({ spec: { file: pets } });
    const mock = await createMock({ spec: { file: pets } });
    const refused = mock.listen(port);
    await expect(refused).rejects.toBeInstanceOf(UserError);
    await expect(refused).rejects.toThrow("is in use: stop what listens there or choose another");
  });

  it("lets two mocks run at once, each with its own document", async () => {
    const [one, other] = [
      await serve({ spec: { file: pets } }),
      await serve({ spec: { file: library } }),
    ];
    const statuses = [one.url, other.url].map(async (url) => [
      (await fetch(`${url}/pets`)).status,
      (await fetch(`${url}/books/1`)).status,
    ]);
    expect(await Promise.all(statuses)).toEqual([
      [200, 404],
      [404, 200],
    ]);
  });
});

describe("close()", () => {
  it("resolves while a kept-alive connection is idle, and refuses new ones", async () => {
    const { url, port, close } = await serve({ spec: { file: pets } });
    const agent = new Agent({ keepAlive: true });
    const idle = new Promise((resolve) => agent.once("free", resolve));
    get(`${url}/pets`, { agent }, (response) => response.resume());
    await idle;
    await close();
    await expect(exchange(port, head("GET /pets"))).rejects.toThrow("ECONNREFUSED");
    agent.destroy();
  });
});

describe("a mock whose onAnswer throws", () => {
  it("answers 500 and keeps serving", async () => {
    const onAnswer = () => {
      throw new Error("the log is full");
    };
    const { url } = await serve({ spec: { file: library }, onAnswer });
    for (const path of ["/books/1", "/books/2"]) {
      const response = await fetch(url + path);
      expect(response.status).toBe(500);
      expect(await response.json()).toMatchObject({ detail: "the log is full" });
    }
  });
});
