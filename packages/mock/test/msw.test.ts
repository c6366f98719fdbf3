import { listVendors } from "@carespec/document";
import { HttpResponse, http, type RequestHandler } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, expectTypeOf, it } from "vitest";
import { createMock, type Mock } from "../src/index.ts";
import { createHandlers, type HandlersOptions } from "../src/msw.ts";
import { registered } from "./support/registered-vendor.ts";
import { entitled, KNOWN_READER, newReader, SAMPLE, sampleMock } from "./support/sample-vendor.ts";
import { openVendorClient } from "./support/vendor-client.ts";

const names = listVendors().map(({ name }) => name);
const mock = await sampleMock({ vendors: names, check: true });
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterEach(async () => {
  server.resetHandlers();
  await mock.reset();
});
afterAll(() => server.close());

const READERS = "https://api.library.example/v1/readers";
const headers = entitled;
const post = (email: string) =>
  fetch(READERS, { method: "POST", headers, body: JSON.stringify(newReader(email)) });
const count = async (email: string) =>
  (await (await fetch(`${READERS}?email=${email}`, { headers })).json()).length;

describe("createHandlers()", () => {
  it("takes a mock and a session, and returns MSW handlers", () => {
    expectTypeOf(createHandlers).parameter(0).toEqualTypeOf<Mock>();
    expectTypeOf(createHandlers).parameter(1).toEqualTypeOf<HandlersOptions | undefined>();
    expectTypeOf(createHandlers).returns.toEqualTypeOf<RequestHandler[]>();
    expectTypeOf<HandlersOptions>().toEqualTypeOf<{ session?: string }>();
    expect(createHandlers(mock)).toHaveLength(mock.servers.length);
  });

  it("answers every vendor at each of its documented servers", async () => {
    server.use(...createHandlers(mock));
    const found: string[] = [];
    for (const { vendor, url } of mock.servers) {
      const answer = await fetch(`${url}/nowhere`);
      expect(answer.status).toBe(404);
      expect(answer.headers.get("x-mock-reason")).toContain("/nowhere");
      const [entry] = await mock.requests();
      expect(entry?.vendor).toBe(vendor);
      found.push(vendor);
    }
    expect(new Set(found)).toEqual(new Set([...names, SAMPLE]));
  });

  it("leaves all other servers, and the vendors that the mock does not serve, alone", async () => {
    const others = http.all("*", () => HttpResponse.text("not from the mock"));
    const one = await createMock({ vendors: [registered.name] });
    server.use(...createHandlers(one), others);
    const [{ url: served } = { url: "" }] = one.servers;
    for (const url of [
      READERS,
      "https://another.test/readers",
      `${new URL(served).origin}.test/`,
    ]) {
      expect(await (await fetch(url)).text()).toBe("not from the mock");
    }
    const answer = await fetch(`${served}/nowhere`);
    expect(answer.status).toBe(404);
    expect(answer.headers.get("x-mock-reason")).toContain("/nowhere");
  });

  it.each(names)("lets the client of %s talk to the vendor's own address", async (name) => {
    server.use(...createHandlers(mock));
    const listing = mock.listVendors("").find((vendor) => vendor.name === name);
    if (!listing) throw new Error(`the mock does not list ${name}`);
    const { call, items, operationId } = await openVendorClient(listing);
    expect(await call()).toHaveLength(items);
    const [newest] = await mock.requests();
    expect(newest).toMatchObject({ vendor: name, operation: operationId });
  });

  it("passes on method, query, headers and body, so that later reads show a write", async () => {
    server.use(...createHandlers(mock));
    expect(await count("new@example.com")).toBe(0);
    expect((await post("new@example.com")).status).toBe(201);
    expect(await count("new@example.com")).toBe(1);
    const refused = await fetch(READERS, { method: "POST", headers, body: "{" });
    expect(refused.status).toBe(400);
    expect(refused.headers.get("x-mock-reason")).toContain("not JSON");
  });

  it("returns a redirect as it is to a client that does not follow it", async () => {
    server.use(...createHandlers(mock));
    const url = `${READERS}/${KNOWN_READER}/tickets`;
    const { ticket } = await (await fetch(url, { method: "POST", headers })).json();
    const query = new URLSearchParams({ readerId: KNOWN_READER, ticket });
    const signOn = `https://api.library.example/v1/sign-on?${query}`;
    const answer = await fetch(signOn, { redirect: "manual" });
    expect([answer.status, answer.headers.has("location")]).toEqual([302, true]);
  });

  it("fails as the network does where the mock drops the connection", async () => {
    server.use(...createHandlers(mock));
    await mock.addFault({ fault: "drop", operation: "listReaders", times: 1 });
    await expect(fetch(READERS, { headers })).rejects.toThrow(TypeError);
    expect((await fetch(READERS, { headers })).status).toBe(200);
    const [, dropped] = await mock.requests({ operation: "listReaders" });
    expect([dropped?.fault, dropped?.response.status]).toEqual(["drop", 0]);
  });

  it("keeps intercepted requests in the session that it is given", async () => {
    server.use(...createHandlers(mock, { session: "intercepted" }));
    expect((await post("apart@example.com")).status).toBe(201);
    expect(await count("apart@example.com")).toBe(1);
    expect(await mock.requests()).toEqual([]);
    expect(await mock.sessionOf("intercepted").requests()).toHaveLength(2);

    server.resetHandlers(...createHandlers(mock, { session: "another" }));
    expect(await count("apart@example.com")).toBe(0);
  });

  it("refuses a malformed session id at once", () => {
    expect(() => createHandlers(mock, { session: "no id" })).toThrow("a session id is 1 to 128");
  });
});
