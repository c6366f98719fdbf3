import { rejection } from "@carespec/test-support/rejection";
import { describe, expect, it } from "vitest";
import { baseUrlOf } from "../src/base-url.ts";
import { scripted } from "./support/api.ts";

const servers = {
  production: "https://api.example.test/v1",
  sandbox: "https://sandbox.example.test/",
};
const api = { api: "things", servers, security: [] };

describe("the base URL", () => {
  it.each([
    [{}, "https://api.example.test/v1"],
    [{ environment: "sandbox" }, "https://sandbox.example.test"],
    [{ environment: undefined }, "https://api.example.test/v1"],
    [{ baseUrl: "https://other.test/" }, "https://other.test"],
    [{ baseUrl: new URL("https://other.test/a") as never }, "https://other.test/a"],
    [{ baseUrl: "http://127.0.0.1:4010/things" }, "http://127.0.0.1:4010/things"],
    [{ baseUrl: "http://127.9.9.9" }, "http://127.9.9.9"],
    [{ baseUrl: "http://[::1]:80" }, "http://[::1]:80"],
    [{ baseUrl: "HTTP://LOCALHOST:1" }, "HTTP://LOCALHOST:1"],
    [{ baseUrl: "http://mock.localhost" }, "http://mock.localhost"],
    [{ baseUrl: "http://mock:4010", allowInsecure: true }, "http://mock:4010"],
  ])("of %j is %s", (options, expected) => {
    expect(baseUrlOf(api, options)).toBe(expected);
  });

  const insecure = "baseUrl must be https:, unless allowInsecure is true";
  it.each([
    [{ baseUrl: undefined }, "baseUrl must not be undefined: leave it out"],
    [{ baseUrl: undefined, environment: "sandbox" }, "baseUrl must not be undefined: leave it out"],
    [{ environment: "staging" }, "environment must be one of production, sandbox"],
    [{ environment: "constructor" }, "environment must be one of production, sandbox"],
    [
      { baseUrl: "https://a.test", environment: "sandbox" },
      "baseUrl and environment exclude each other",
    ],
    [{ baseUrl: "http://api.example.test" }, insecure],
    [{ baseUrl: "http://127.0.0.1.example.test" }, insecure],
    [{ baseUrl: "http://localhost.example.test" }, insecure],
    [{ baseUrl: "http://0x7f.example" }, insecure],
    [{ baseUrl: "http://mock:4010", allowInsecure: false }, insecure],
  ])("of %j is refused", (options, message) => {
    expect(() => baseUrlOf(api, options)).toThrow(new TypeError(message));
  });

  it.each([
    "https:h",
    "http:\\\\h",
    "https://a.test\\@b.test",
    "ftp://a.test",
    "//a.test",
    "",
    null,
  ])("is refused where it is %j", (baseUrl) => {
    expect(() => baseUrlOf(api, { baseUrl: baseUrl as string })).toThrow(
      /^baseUrl must be an http\(s\) URL/,
    );
  });
});

describe("a call's own base URL", () => {
  it("stays on the client's origin", async () => {
    const { client, sent } = scripted([Response.json([])]);
    await client.listThings({ baseUrl: "https://api.example.test/v2" });
    expect(sent[0]?.url).toBe("https://api.example.test/v2/things");
  });

  it.each([
    "https://other.test",
    "https://api.example.test:8443",
    "http://api.example.test/v1",
    "https://api.example.test.evil.test",
  ])("is refused where it leads away: %s", async (baseUrl) => {
    const { client, sent } = scripted([Response.json([])]);
    const calls = [
      client.listThings({ baseUrl }),
      client.GET("/things", { baseUrl }),
      client.request("/things", { baseUrl }),
    ];
    for (const call of calls) {
      expect(await rejection(call)).toEqual(
        new TypeError("baseUrl of a call must have the client's origin"),
      );
    }
    expect(sent).toEqual([]);
  });
});
