import { describe, expect, it } from "vitest";
import {
  createConnection,
  fillServers,
  operationFunction,
  ownServer,
  urlOf,
} from "../src/vendor.ts";
import { clientOf, type TestSetup } from "./support/client.ts";

const servers = {
  production: "https://{region}.example.test:{port}/{base}",
  sandbox: "https://sandbox.example.test",
};
const variables = {
  production: {
    region: { enum: ["eu", "us"], option: "dataRegion" },
    port: { default: "8443" },
    base: { default: "v1" },
  },
};

const urlOfServers = (values: object, options: object = {}, own: object = servers) =>
  createConnection(
    {
      api: "things",
      security: [],
      servers: fillServers(own as typeof servers, { ...values }, variables),
    },
    options,
  ).baseUrl;

describe("the address of a server", () => {
  it.each([
    [{ region: "eu" }, "https://eu.example.test:8443/v1"],
    [{ region: "us", port: 443, base: "a/b" }, "https://us.example.test:443/a/b"],
  ])("is filled with %j", (values, url) => {
    expect(urlOfServers(values)).toBe(url);
  });

  it.each([
    [{}, "dataRegion must be given: it is a part of baseUrl"],
    [{ region: "mars" }, "dataRegion must be one of eu, us"],
    [{ region: "eu", port: "1@other.test/" }, "port must be a part of a host's name"],
    [
      { region: "eu", base: "a?b" },
      "baseUrl must be an http(s) URL without credentials, query and fragment",
    ],
  ])("is not filled with %j", (values, message) => {
    expect(() => urlOfServers(values)).toThrow(new TypeError(message));
  });

  it("needs no values where calls go elsewhere", () => {
    expect(urlOfServers({}, { environment: "sandbox" })).toBe("https://sandbox.example.test");
    expect(urlOfServers({}, { baseUrl: "https://a.test" })).toBe("https://a.test");
  });

  it("may be a variable as a whole", () => {
    const own = { production: "{url}/v1" };
    const filled = fillServers(own, { url: "https://a.test" });
    expect(filled.production).toBe("https://a.test/v1");
  });

  it("is missing where the document has none", () => {
    expect(() => urlOfServers({}, {}, {})).toThrow(new TypeError("baseUrl is missing"));
    expect(urlOfServers({}, { baseUrl: "https://a.test" }, {})).toBe("https://a.test");
  });
});

describe("an operation's own server", () => {
  const upload = {
    operationId: "upload",
    route: "GET /files",
    server: ownServer(["https://api.example.test/v1"], "https://files.example.test/v2"),
  };
  const { operationId, ...operation } = upload;

  /** Where a call goes, in all styles. */
  async function addresses(setup: Partial<TestSetup>, call: object = {}) {
    const asked: string[] = [];
    const client = clientOf<
      { "/files": { get: { parameters: object; responses: { 200: object } } } },
      { upload(request?: object): Promise<unknown> }
    >(
      {
        api: "things",
        security: [],
        operations: { upload: operation, other: { route: "GET /x" } },
      },
      {
        fetch: async (url) => {
          asked.push(url);
          return Response.json({});
        },
        ...setup,
      },
    );
    await client.upload(call);
    await client.GET("/files", call);
    if (Object.keys(call).length > 0) return asked;
    type Upload = (request?: object) => Promise<unknown>;
    const asFunction = operationFunction<string, Upload>({ operationId, ...operation });
    return [...asked, client.url("upload"), urlOf(client, asFunction)];
  }

  it("is where its calls go", async () => {
    const urls = await addresses({});
    expect([...new Set(urls)]).toEqual(["https://files.example.test/v2/files"]);
    expect(urls).toHaveLength(4);
  });

  it.each([
    [["https://api.test"], "https://files.test/", "https://api.test", "https://files.test"],
    [["https://api.test/v1"], "/files", "https://api.test/v1", "https://api.test/files"],
    [["https://api.test/v1"], "files", "https://api.test/v1", "https://api.test/v1/files"],
    [
      ["https://sandbox.test", "https://{region}.api.test:{port}/v1"],
      "https://files.{region}.test/{base}",
      "https://eu.api.test:443/v1",
      "https://files.eu.test/v2",
    ],
    [["https://{region}.api.test"], "https://files.test", "https://api.test", undefined],
    [["https://api.test"], "https://files.test", "https://apiXtest", undefined],
    [[], "https://files.test", "https://api.test", undefined],
    [["https://api{at}.test"], "https://files{at}.test", "https://api.test", "https://files.test"],
    [
      ["https://api.test/{at}"],
      "https://files.test/{at}",
      "https://api.test",
      "https://files.test",
    ],
  ])("takes the place of %j: %s, seen from %s", (own, url, baseUrl, expected) => {
    expect(ownServer(own, url, { base: "v2" })(baseUrl)).toBe(expected);
  });

  it("is not asked where the client was given a base URL, or the call", async () => {
    const urls = await addresses({ baseUrl: "http://127.0.0.1:4010/things" });
    expect([...new Set(urls)]).toEqual(["http://127.0.0.1:4010/things/files"]);
    const own = await addresses({}, { baseUrl: "https://api.example.test/v9" });
    expect([...new Set(own)]).toEqual(["https://api.example.test/v9/files"]);
  });
});
