import { answering } from "@carespec/test-support/answering";
import { describe, expect, expectTypeOf, it } from "vitest";
import { type CatalystClient, type CatalystOptions, createCatalystClient } from "../src/index.ts";

const options = {
  organizationId: "00000000-0000-4000-8000-000000000001",
  token: "a-token-that-stays-secret",
  userAgent: "Best-Billing-Application",
};

/** A client and the requests that it has sent. */
function recording(more: { baseUrl?: string } = {}) {
  const sent: Request[] = [];
  const fetch = answering((request) => {
    sent.push(request);
    return Response.json([]);
  });
  return { client: createCatalystClient({ ...options, ...more, fetch }), sent };
}

function errorOf(act: () => unknown): unknown {
  try {
    act();
  } catch (error) {
    return error;
  }
  return undefined;
}

describe("the options", () => {
  it("create a client from three strings", () => {
    const client = createCatalystClient(options);
    expectTypeOf(client).toEqualTypeOf<CatalystClient>();
    expectTypeOf(options).toExtend<CatalystOptions>();
    expect(client.GET).toBeTypeOf("function");
  });

  it.each(["organizationId", "token", "userAgent"] as const)("demand %s", (name) => {
    const { [name]: _, ...rest } = options;
    // @ts-expect-error one of the three is missing
    expect(errorOf(() => createCatalystClient(rest))).toEqual(
      new TypeError(`${name} must be a non-empty string`),
    );
  });

  it.each(["organizationId", "token", "userAgent"] as const)("refuse a blank %s", (name) => {
    for (const blank of ["", " \n"]) {
      expect(() => createCatalystClient({ ...options, [name]: blank })).toThrow(
        new TypeError(`${name} must be a non-empty string`),
      );
    }
  });

  it("refuse a token that is not text, without repeating it", () => {
    const token = { secret: options.token };
    // @ts-expect-error the token is an object
    const error = errorOf(() => createCatalystClient({ ...options, token }));
    expect(error).toEqual(new TypeError("token must be a non-empty string"));
  });

  it.each(["secret:id", "DF.00000000-0000-4000-8000-000000000001", "0000", "me@example.com"])(
    "refuse %j as organizationId, which is not what Catalyst issues, without repeating it",
    (organizationId) => {
      expect(() => createCatalystClient({ ...options, organizationId })).toThrow(
        new TypeError("organizationId must be a GUID, as Catalyst issues them"),
      );
    },
  );

  it("refuse a userAgent that no header can hold, before any call", () => {
    for (const userAgent of ["Best’s Billing", "Best\r\nX-Other: 1"]) {
      const error = errorOf(() => createCatalystClient({ ...options, userAgent }));
      expect(error).toBeInstanceOf(TypeError);
      expect(String(error)).toMatch(/^TypeError: userAgent must not contain a line break/);
    }
  });

  it.each([0, -1, 2.5, Number.NaN])("refuse %d as pageSize", (pageSize) => {
    expect(() => createCatalystClient({ ...options, pageSize })).toThrow(
      new TypeError("pageSize must be a whole number above 0"),
    );
  });

  it("refuse an unknown option", () => {
    // @ts-expect-error the option is misspelled
    const act = () => createCatalystClient({ ...options, useragent: "x" });
    expect(act).toThrow(new TypeError('unknown option "useragent"'));
  });

  it("take credentials as functions, called for each request", async () => {
    const sent: (string | null)[] = [];
    const tokens = ["first", "second"];
    const client = createCatalystClient({
      ...options,
      organizationId: async () => options.organizationId,
      token: () => tokens.shift() ?? "",
      fetch: answering(({ headers }) => {
        sent.push(headers.get("authorization"));
        return Response.json([]);
      }),
    });
    await client.listSites();
    await client.listSites();
    const basic = (token: string) => `Basic ${btoa(`${options.organizationId}:${token}`)}`;
    expect(sent).toEqual([basic("first"), basic("second")]);
    await expect(client.listSites()).rejects.toMatchObject({
      name: "AuthenticationError",
      cause: new TypeError("token must be a non-empty string"),
    });
  });

  it.each([
    "",
    "/catalyst",
    "127.0.0.1:4010",
    "ftp://secure.datafinch.com",
    "https://secure.datafinch.com ",
    "https://secure.datafinch.com?size=1",
    "https://me:a-token-that-stays-secret@secure.datafinch.com",
  ])("refuse %j as baseUrl", (baseUrl) => {
    const error = errorOf(() => createCatalystClient({ ...options, baseUrl }));
    expect(error).toBeInstanceOf(TypeError);
    expect(String(error)).toContain("baseUrl");
    expect(String(error)).not.toContain(options.token);
  });

  it("default to the production server", async () => {
    const { client, sent } = recording();
    await client.GET("/api/sites");
    expect(sent.map((request) => request.url)).toEqual(["https://secure.datafinch.com/api/sites"]);
  });

  it("take another baseUrl, whose path stays", async () => {
    const { client, sent } = recording({ baseUrl: "http://127.0.0.1:4010/catalyst/" });
    await client.GET("/api/sites");
    expect(sent.map((request) => request.url)).toEqual([
      "http://127.0.0.1:4010/catalyst/api/sites",
    ]);
  });
});
