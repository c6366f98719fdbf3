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
  const fetch = async (request: Request) => {
    sent.push(request);
    return Response.json([]);
  };
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
  it("make a client out of three texts", () => {
    const client = createCatalystClient(options);
    expectTypeOf(client).toEqualTypeOf<CatalystClient>();
    expectTypeOf<CatalystOptions>().toExtend<typeof options>();
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

  it("refuse a token that is no text, without repeating it", () => {
    const token = { secret: options.token };
    // @ts-expect-error the token is an object
    const error = errorOf(() => createCatalystClient({ ...options, token }));
    expect(error).toEqual(new TypeError("token must be a non-empty string"));
  });

  it("refuse an organizationId with a colon, which Basic cannot carry, without repeating it", () => {
    const act = () => createCatalystClient({ ...options, organizationId: "secret:id" });
    expect(act).toThrow(new TypeError("organizationId must not contain a colon"));
  });

  it.each(["", "/catalyst", "127.0.0.1:4010"])("refuse %j as baseUrl", (baseUrl) => {
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
