import { describe, expect, expectTypeOf, it } from "vitest";
import {
  basicAuthorization,
  createSession,
  createVendorClient,
  defaultHeaders,
  requireText,
  sessionAuth,
} from "../src/index.ts";

interface Paths {
  "/things": {
    get: {
      parameters: object;
      responses: { 200: { content: { "application/json": { id: number } } } };
    };
    post: {
      parameters: object;
      requestBody: { content: { "application/json": { name: string } } };
      responses: { 201: { content: { "application/json": { id: number } } } };
    };
  };
}

const baseUrl = "https://api.example.test/v1";

describe("a vendor client", () => {
  it("gives data typed by the document", async () => {
    const client = createVendorClient<Paths>({
      baseUrl,
      fetch: async () => Response.json({ id: 7 }),
    });
    const { data } = await client.GET("/things");
    expectTypeOf(data).toEqualTypeOf<{ id: number } | undefined>();
    expect(data).toEqual({ id: 7 });
  });

  it("keeps the path of the base URL", async () => {
    const urls: string[] = [];
    const fetch = async (request: Request) => {
      urls.push(request.url);
      return Response.json({ id: 1 });
    };
    await createVendorClient<Paths>({ baseUrl: `${baseUrl}/`, fetch }).GET("/things");
    expect(urls).toEqual(["https://api.example.test/v1/things"]);
  });

  it.each(["/api", "localhost:4010", "ftp://api.example.test", ""])(
    "refuses the base URL %j",
    (url) => {
      expect(() => createVendorClient<Paths>({ baseUrl: url })).toThrow(
        new TypeError(`baseUrl is not an absolute URL of an HTTP server: ${JSON.stringify(url)}`),
      );
    },
  );

  it("refuses credentials in the base URL and keeps them out of the message", () => {
    expect(() =>
      createVendorClient<Paths>({ baseUrl: "https://me:hush@api.example.test" }),
    ).toThrow(new TypeError("baseUrl must not contain credentials"));
  });

  it("sends default headers that a call may override", async () => {
    const seen: (string | null)[] = [];
    const fetch = async (request: Request) => {
      seen.push(request.headers.get("x-key"));
      return Response.json({ id: 1 });
    };
    const client = createVendorClient<Paths>(
      { baseUrl, fetch },
      defaultHeaders({ "x-key": "mine" }),
    );
    await client.GET("/things");
    await client.GET("/things", { headers: { "x-key": "other" } });
    expect(seen).toEqual(["mine", "other"]);
  });
});

describe("a query", () => {
  async function sentQuery(query: Record<string, unknown>) {
    const urls: string[] = [];
    const fetch = async (request: Request) => {
      urls.push(new URL(request.url).search);
      return Response.json({ id: 1 });
    };
    const client = createVendorClient<Paths>({ baseUrl, fetch, commaSeparated: ["ids"] });
    await client.GET("/things", { params: { query } });
    return urls[0];
  }

  it("repeats a list parameter, and joins one that the document declares so", async () => {
    expect(await sentQuery({ tag: ["a", "b"], ids: ["c", "d e"] })).toBe(
      "?tag=a&tag=b&ids=c,d%20e",
    );
  });

  it("writes an object's members as parameters of their own", async () => {
    expect(await sentQuery({ page: 2, more: { programId: "x&y" } })).toBe(
      "?page=2&programId=x%26y",
    );
  });

  it("leaves out what is undefined", async () => {
    expect(await sentQuery({ page: undefined, ids: undefined })).toBe("");
  });
});

describe("session authentication", () => {
  function setUp(answers: number[]) {
    const sent: { token: string | null; body: string }[] = [];
    let logins = 0;
    const session = createSession(async () => ({ token: `t${++logins}` }));
    const client = createVendorClient<Paths>(
      {
        baseUrl,
        fetch: async (request) => {
          sent.push({ token: request.headers.get("x-token"), body: await request.text() });
          return Response.json({ id: 1 }, { status: answers.shift() ?? 201 });
        },
      },
      sessionAuth({
        sessionFor: () => session,
        header: "x-token",
      }),
    );
    return { client, sent, logins: () => logins };
  }

  it("repeats a call that met a 401 once, with its body and a new token", async () => {
    const { client, sent } = setUp([401, 201]);
    const { data } = await client.POST("/things", { body: { name: "bolt" } });
    expect(data).toEqual({ id: 1 });
    expect(sent).toEqual([
      { token: "t1", body: '{"name":"bolt"}' },
      { token: "t2", body: '{"name":"bolt"}' },
    ]);
  });

  it("hands a second 401 to the caller", async () => {
    const { client, sent } = setUp([401, 401, 201]);
    const { response } = await client.GET("/things");
    expect(response.status).toBe(401);
    expect(sent).toHaveLength(2);
  });

  it("leaves a token that the call brings alone", async () => {
    const { client, sent, logins } = setUp([401]);
    await client.GET("/things", { headers: { "x-token": "mine" } });
    expect(sent).toEqual([{ token: "mine", body: "" }]);
    expect(logins()).toBe(0);
  });

  it("repeats a call with the headers that later middleware set", async () => {
    const traces: (string | null)[] = [];
    const session = createSession(async () => ({ token: "t" }));
    const fetch = async (request: Request) => {
      traces.push(request.headers.get("x-trace"));
      return Response.json({ id: 1 }, { status: traces.length === 1 ? 401 : 200 });
    };
    const auth = sessionAuth({ sessionFor: () => session, header: "x-token" });
    const trace = defaultHeaders({ "x-trace": "abc" });
    await createVendorClient<Paths>({ baseUrl, fetch }, auth, trace).GET("/things");
    expect(traces).toEqual(["abc", "abc"]);
  });

  it("opens one new session for a hundred calls that meet a 401 together", async () => {
    const { client, logins } = setUp(Array.from({ length: 100 }, () => 401));
    await Promise.all(Array.from({ length: 100 }, () => client.GET("/things")));
    expect(logins()).toBe(2);
  });
});

describe("small parts", () => {
  it("encodes Basic credentials as UTF-8", () => {
    expect(basicAuthorization("Aladdin", "open sesame")).toBe("Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==");
    expect(basicAuthorization("test", "123£")).toBe("Basic dGVzdDoxMjPCow==");
  });

  it("names a missing option and not its value", () => {
    expect(() => requireText(" ", "token")).toThrow(
      new TypeError("token must be a non-empty string"),
    );
    expect(() => requireText("hush\n", "token")).toThrow(
      new TypeError("token must not contain a line break"),
    );
    expect(requireText("x", "token")).toBe("x");
  });
});
