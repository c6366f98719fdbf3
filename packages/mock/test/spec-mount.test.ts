import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, expect, it, onTestFinished } from "vitest";
import type { SpecOptions } from "../src/index.ts";
import { fixture } from "./support/fixture.ts";
import { serve } from "./support/serve.ts";

/** A `fetch` for paths of a document that is served with Prism's semantics. */
async function served(file: string, options: Omit<SpecOptions, "file"> = {}) {
  const { url } = await serve({ spec: { file: fixture(file), ...options } });
  return (path: string, init?: RequestInit) => fetch(url + path, init);
}

const text = async (response: Promise<Response>) => (await response).text();

describe("createMock({ spec })", () => {
  it.each([
    "pets-2.0.yaml",
    "pets-3.0.yaml",
    "pets-3.1.json",
    "pets-split.yaml",
    "pets-postman.json",
  ])("serves %s", async (file) => {
    const get = await served(file);
    const response = await get("/pets");
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual(["Rex", null]);
  });

  it.each(["/v1", "v1", "/v1/", "/v1//"])("puts the document under the mount %s", async (mount) => {
    const get = await served("pets-3.1.json", { mount });
    expect((await get("/v1/pets?a=b")).status).toBe(200);
    for (const path of ["/pets", "/v1", "/v1pets", "/v11/pets"]) {
      expect([path, (await get(path)).status]).toEqual([path, 404]);
    }
  });

  it("leaves the control routes where they are, a document at the root or not", async () => {
    const get = await served("pets-3.1.json");
    expect(await (await get("/__mock/health")).json()).toMatchObject({ status: "ok" });
    expect(await (await get("/__mock/vendors")).json()).toEqual({ vendors: [] });
  });

  it("answers 400 to a body that is not JSON, where Prism's own server hangs", async () => {
    const get = await served("library.yaml");
    const headers = { "Content-Type": "application/json; charset=utf-8" };
    const response = await get("/books", { method: "POST", headers, body: "{title}" });
    expect(response.status).toBe(400);
    expect(await response.json()).toEqual({
      error: { code: "invalid_json", message: expect.stringContaining("JSON") },
    });
  });

  it("makes the callbacks that the document declares", async () => {
    const received = new Promise<string>((resolve) => {
      const server = createServer(async (request, response) => {
        resolve(`${request.method} ${request.url} ${Buffer.concat(await request.toArray())}`);
        response.end();
      });
      server.listen(0, "127.0.0.1", async () => {
        const notify = `http://127.0.0.1:${(server.address() as AddressInfo).port}/shipped`;
        await order({ notify });
      });
      onTestFinished(() => void server.close());
    });
    expect(await received).toBe('POST /shipped {"shipped":true}');
  });

  it("survives a callback that nobody answers", async () => {
    for (const body of [{ notify: "http://127.0.0.1:1/" }, { notify: "nowhere" }, {}]) {
      expect((await order(body)).status).toBe(202);
    }
  });

  async function order(body: object): Promise<Response> {
    const get = await served("callback.yaml");
    const headers = { "Content-Type": "application/json" };
    return get("/orders", { method: "POST", headers, body: JSON.stringify(body) });
  }
});

describe("Prism's flags", () => {
  it("dynamic generates answers, which seed makes repeatable, even after a restart", async () => {
    const get = await served("library.yaml", { dynamic: true, seed: "spring" });
    const again = await served("library.yaml", { dynamic: true, seed: "spring" });
    const other = await served("library.yaml", { dynamic: true, seed: "autumn" });
    const body = await text(get("/books/1"));
    expect(JSON.parse(body)).toMatchObject({ id: expect.any(Number), title: expect.any(String) });
    expect(await text(get("/books/1"))).toBe(body);
    expect(await text(again("/books/1"))).toBe(body);
    expect(await text(other("/books/1"))).not.toBe(body);
  });

  it("dynamic without seed gives something else each time", async () => {
    const get = await served("library.yaml", { dynamic: true });
    expect(await text(get("/books/1"))).not.toBe(await text(get("/books/1")));
  });

  it("dynamic follows the document's x-json-schema-faker", async () => {
    const get = await served("faker.yaml", { dynamic: true });
    expect(await (await get("/numbers")).json()).toHaveLength(3);
  });

  it("fillProperties decides whether dynamic invents properties", async () => {
    const keys = async (fillProperties: boolean) => {
      const options = { dynamic: true, seed: "spring", fillProperties };
      const get = await served("library.yaml", options);
      return Object.keys(await (await get("/books/1")).json());
    };
    expect((await keys(true)).length).toBeGreaterThan(2);
    expect(await keys(false)).toEqual(["id", "title"]);
  });

  it("ignoreExamples answers from the schemas", async () => {
    const get = await served("pets-3.1.json", { ignoreExamples: true });
    expect(await (await get("/pets")).json()).not.toEqual(["Rex", null]);
  });

  it("errors turns an answer that breaks the document into a 500 that names the place", async () => {
    const lax = await served("mistakes.yaml");
    expect((await lax("/wrong-example")).status).toBe(200);
    const strict = await served("mistakes.yaml", { errors: true });
    const response = await strict("/wrong-example");
    expect(response.status).toBe(500);
    const { validation } = await response.json();
    expect(validation).toContainEqual(
      expect.objectContaining({ location: ["response", "body", "id"], code: "type" }),
    );
  });

  it("cors answers a preflight request and names the asking origin, unless it is off", async () => {
    const origin = "http://page.test";
    const preflight = {
      method: "OPTIONS",
      headers: { Origin: origin, "Access-Control-Request-Method": "GET" },
    };
    const open = await served("library.yaml");
    const answer = await open("/books/1", preflight);
    expect(answer.status).toBe(204);
    expect(answer.headers.get("access-control-allow-origin")).toBe(origin);
    expect(answer.headers.get("access-control-allow-methods")).toBe("GET");
    expect((await open("/books/1")).headers.get("access-control-allow-origin")).toBe("*");
    const closed = await served("library.yaml", { cors: false });
    expect((await closed("/books/1", preflight)).status).toBe(405);
    const plain = await closed("/books/1", { headers: { Origin: origin } });
    expect(plain.headers.get("access-control-allow-origin")).toBeNull();
  });
});
