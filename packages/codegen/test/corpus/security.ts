import { expect } from "vitest";
import { answering, type Case, documentOf, getting, THING } from "./case.ts";

const line = "GET /a";
const key = (place: string, name: string) => ({ type: "apiKey", in: place, name });
const secured = (schemes: object, security: object[]) =>
  getting({}, { components: { securitySchemes: schemes }, security });
const call = "client.getThing()";
const basic = { authorization: `Basic ${btoa("u:p")}` };

/** Security schemes, alone, either, both and optional. */
export const security: Case[] = [
  {
    name: "HTTP basic",
    document: secured({ b: { type: "http", scheme: "basic" } }, [{ b: [] }]),
    options: 'username: "u", password: "p"',
    call,
    sends: { line, headers: basic },
  },
  {
    name: "HTTP bearer",
    document: secured({ b: { type: "http", scheme: "bearer" } }, [{ b: [] }]),
    options: 'token: async () => "t"',
    call,
    sends: { line, headers: { authorization: "Bearer t" } },
  },
  ...(
    [
      ["header", { line, headers: { "x-key": "k" } }],
      ["query", { line: "GET /a?X-Key=k" }],
      ["cookie", { line, headers: { cookie: "X-Key=k" } }],
    ] as const
  ).map(
    ([place, sends]): Case => ({
      name: `an API key in a ${place}`,
      document: secured({ k: key(place, "X-Key") }, [{ k: [] }]),
      options: 'apiKey: "k"',
      call,
      sends,
    }),
  ),
  {
    name: "either: the first",
    document: secured({ a: key("header", "X-A"), b: key("query", "key") }, [{ a: [] }, { b: [] }]),
    options: 'aApiKey: "1"',
    call,
    sends: { line, headers: { "x-a": "1" } },
  },
  {
    name: "either: the other",
    document: secured({ a: key("header", "X-A"), b: key("query", "key") }, [{ a: [] }, { b: [] }]),
    options: 'bApiKey: "2"',
    call,
    sends: { line: "GET /a?key=2" },
  },
  {
    name: "either, and neither is given",
    document: secured({ a: key("header", "X-A"), b: key("query", "key") }, [{ a: [] }, { b: [] }]),
    call: `${call}.then(String, (error) => error.message)`,
    gives: expect.stringMatching(/aApiKey, or bApiKey/),
  },
  {
    name: "both",
    document: secured({ a: key("header", "X-A"), b: { type: "http", scheme: "basic" } }, [
      { a: [], b: [] },
    ]),
    options: 'apiKey: "1", username: "u", password: "p"',
    call,
    sends: { line, headers: { "x-a": "1", ...basic } },
  },
  {
    name: "optional",
    document: secured({ a: key("header", "X-A") }, [{}, { a: [] }]),
    call,
    sends: { line },
  },
  {
    name: "a scheme whose name is none in TypeScript, for one operation",
    document: documentOf(
      {
        "/a": {
          get: {
            operationId: "getThing",
            security: [{ "my key or not": [] }],
            responses: { 200: answering(THING) },
          },
          post: { operationId: "free", responses: { 200: answering(THING) } },
        },
      },
      { components: { securitySchemes: { "my key or not": key("header", "X-A") } } },
    ),
    options: 'apiKey: "1"',
    call,
    sends: { line, headers: { "x-a": "1" } },
  },
  {
    name: "OAuth 2.0 with a token",
    document: secured(
      {
        o: {
          type: "oauth2",
          flows: { clientCredentials: { tokenUrl: "https://auth.test/t", scopes: {} } },
        },
      },
      [{ o: ["x"] }],
    ),
    options: 'accessToken: "t"',
    call,
    sends: { line, headers: { authorization: "Bearer t" } },
  },
  {
    name: "OpenID Connect",
    document: secured({ o: { type: "openIdConnect", openIdConnectUrl: "https://a.test/x" } }, [
      { o: [] },
    ]),
    options: 'accessToken: "t"',
    call,
    sends: { line, headers: { authorization: "Bearer t" } },
  },
  {
    name: "either, where only one can be used",
    document: secured({ d: { type: "http", scheme: "digest" }, k: key("header", "X-Key") }, [
      { d: [] },
      { k: [] },
    ]),
    options: 'apiKey: "k"',
    call,
    sends: { line, headers: { "x-key": "k" } },
    told: "left out, since another can be used",
  },
  {
    name: "either, where two share a header",
    document: secured(
      { a: key("header", "X-Key"), b: key("header", "x-key"), c: key("query", "c") },
      [{ a: [], b: [] }, { c: [] }],
    ),
    options: 'apiKey: "k"',
    call,
    sends: { line: "GET /a?c=k" },
    told: "both sent as the header x-key",
  },
  {
    name: "certificates, which the connection shows",
    document: secured({ m: { type: "mutualTLS" }, k: key("header", "X-Key") }, [{ m: [], k: [] }]),
    options: 'apiKey: "k"',
    call,
    sends: { line, headers: { "x-key": "k" } },
  },
];
