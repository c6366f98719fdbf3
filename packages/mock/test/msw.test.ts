import { createCatalystClient } from "@carespec/catalyst";
import { createHealthilyClient } from "@carespec/healthily";
import { HttpResponse, http, type RequestHandler } from "msw";
import { setupServer } from "msw/node";
import { afterAll, afterEach, beforeAll, describe, expect, expectTypeOf, it } from "vitest";
import { createMock, type Mock } from "../src/index.ts";
import { createHandlers, type HandlersOptions } from "../src/msw.ts";
import { entitled, newUser } from "./support/steered.ts";

const mock = await createMock({ check: true });
const server = setupServer();
beforeAll(() => server.listen({ onUnhandledFrame: "error" }));
afterEach(async () => {
  server.resetHandlers();
  await mock.reset();
});
afterAll(() => server.close());

const USERS = "https://secure.datafinch.com/api/users";
const headers = entitled(mock);
const post = (email: string) =>
  fetch(USERS, { method: "POST", headers, body: JSON.stringify(newUser(email)) });
const count = async (email: string) =>
  (await (await fetch(`${USERS}?Email=${email}`, { headers })).json()).length;

describe("createHandlers()", () => {
  it("takes a mock and the session, and gives handlers of MSW's", () => {
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
    expect(new Set(found)).toEqual(new Set(["catalyst", "healthily", "mystrength"]));
  });

  it("leaves all other servers, and the vendors that the mock does not serve, alone", async () => {
    const others = http.all("*", () => HttpResponse.text("not from the mock"));
    server.use(...createHandlers(await createMock({ vendors: ["mystrength"] })), others);
    for (const url of [
      USERS,
      "https://another.test/api/users",
      "https://api.mystrength.com.test/",
    ]) {
      expect(await (await fetch(url)).text()).toBe("not from the mock");
    }
    expect((await fetch("https://api.mystrength.com/users")).status).toBe(401);
  });

  it("lets the clients talk to the vendors' own addresses", async () => {
    server.use(...createHandlers(mock));
    const [catalyst, healthily] = mock.listVendors("");
    const { organizationId = "", token = "" } = catalyst?.credentials ?? {};
    const users = createCatalystClient({ organizationId, token, userAgent: "mock-tests" });
    const listed = await users.GET("/api/users", { params: { query: { Active: "True" } } });
    expect(listed.response.url).toBe(`${USERS}?Active=True`);
    expect(listed.data?.length).toBeGreaterThan(0);

    const { partnerId = "", secret = "", apiKey = "" } = healthily?.credentials ?? {};
    const acceptTerms = () => true;
    const person = createHealthilyClient({ partnerId, secret, apiKey, acceptTerms });
    const body = { gender: "male" as const, age: 31, initial_query: "earache, jaw clicks" };
    const { data } = await person.POST("/initial", { body });
    expect(data?.question?.messages[0]?.value).toBe("Which of these symptoms do you have?");
  });

  it("hands on method, query, headers and body, and what was written shows", async () => {
    server.use(...createHandlers(mock));
    expect(await count("new@example.com")).toBe(0);
    expect((await post("new@example.com")).status).toBe(201);
    expect(await count("new@example.com")).toBe(1);
    const refused = await fetch(USERS, { method: "POST", headers, body: "{" });
    expect(refused.status).toBe(400);
    expect(refused.headers.get("x-mock-reason")).toContain("not JSON");
  });

  it("gives a redirect as it is to a client that follows none", async () => {
    server.use(...createHandlers(mock));
    const user = "2647b5ca-950b-4060-838e-f6c3b846b551";
    const asked = await fetch(`${USERS}/${user}/token`, { method: "POST", headers });
    const { Token } = (await asked.json()) as { Token: string };
    const query = new URLSearchParams({ userid: user, token: Token });
    const url = `https://secure.datafinch.com/login/authenticate?${query}`;
    const answer = await fetch(url, { redirect: "manual" });
    expect([answer.status, answer.headers.has("location")]).toEqual([302, true]);
  });

  it("fails as the network does where the mock drops the connection", async () => {
    server.use(...createHandlers(mock));
    await mock.addFault({ fault: "drop", operation: "listUsers", times: 1 });
    await expect(fetch(USERS, { headers })).rejects.toThrow(TypeError);
    expect((await fetch(USERS, { headers })).status).toBe(200);
    const [, dropped] = await mock.requests({ operation: "listUsers" });
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

  it("refuses at once what is no session id", () => {
    expect(() => createHandlers(mock, { session: "no id" })).toThrow("a session id is 1 to 128");
  });
});
