import { afterAll, beforeEach, describe, expect, expectTypeOf, it } from "vitest";
import { createCatalystClient, type operations } from "../src/index.ts";
import { startEcho } from "./support/echo.ts";
import { userId } from "./support/samples.ts";

const { baseUrl, received, close } = await startEcho();
afterAll(close);
beforeEach(() => {
  received.length = 0;
});

const organizationId = "00000000-0000-4000-8000-000000000001";
const client = createCatalystClient({
  baseUrl,
  organizationId,
  token: "open sesame",
  userAgent: "Best-Billing-Application",
});
const params = { path: { userId } };
const supplied = {
  authorization: "Basic MDAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAxOm9wZW4gc2VzYW1l",
  "user-agent": expect.stringMatching(/^Best-Billing-Application carespec-catalyst\/\d/),
  "content-type": "application/json",
};

describe("the headers", () => {
  it.each([
    ["GET", () => client.GET("/api/users")],
    ["DELETE", () => client.DELETE("/api/users/{userId}", { params })],
    ["POST without a body", () => client.POST("/api/users/{userId}", { params })],
    ["PUT", () => client.PUT("/api/users/{userId}", { params, body: { Title: "BCBA" } })],
  ])("of a %s carry credentials, User-Agent and Content-Type", async (_, call) => {
    await call();
    expect(received).toEqual([expect.objectContaining(supplied)]);
  });

  it("encode credentials outside ASCII as UTF-8", async () => {
    const other = createCatalystClient({
      baseUrl,
      organizationId,
      token: "123£",
      userAgent: "x",
    });
    await other.GET("/api/users");
    expect(received[0]?.authorization).toBe(
      "Basic MDAwMDAwMDAtMDAwMC00MDAwLTgwMDAtMDAwMDAwMDAwMDAxOjEyM8Kj",
    );
  });

  it("are not parameters of a call", async () => {
    type Header<Operation> = Operation extends { parameters: { header?: infer Value } }
      ? Value
      : "not declared";
    expectTypeOf<Header<operations[keyof operations]>>().toBeNever();
    // @ts-expect-error User-Agent is not a parameter
    await client.GET("/api/users", { params: { header: { "User-Agent": "other" } } });
    // @ts-expect-error Authorization is not a parameter
    await client.GET("/api/users", { params: { header: { Authorization: "Basic eDp5" } } });
    expect(received).toHaveLength(2);
  });

  it("are overridden by those of a call", async () => {
    await client.GET("/api/users", {
      headers: { "User-Agent": "Nightly-Import", Authorization: "Basic eDp5", "X-Trace": "7" },
    });
    expect(received).toEqual([
      expect.objectContaining({
        ...supplied,
        authorization: "Basic eDp5",
        "user-agent": "Nightly-Import",
        "x-trace": "7",
      }),
    ]);
  });

  it("do not take the credentials to the sign-on page, which asks for none", async () => {
    const query = { userid: `DF.${userId}`, token: "7696a2b1-931e-46bc-bd0b-dc08eb69ecdc" };
    await client.GET("/login/authenticate", { params: { query } });
    expect(received).toHaveLength(1);
    expect(received[0]).not.toHaveProperty("authorization");
  });
});
