import { describe, expect, it } from "vitest";
import { credentialNames } from "../../src/journal/credential-names.ts";
import { createRedact } from "../../src/journal/redact.ts";

const ref = (name: string) => ({ $ref: `#/components/schemas/${name}` });
const credential = { type: "string", "x-sensitive": "credential" };

const document = {
  openapi: "3.1.0",
  info: { title: "Any", version: "1" },
  components: {
    securitySchemes: {
      Key: { type: "apiKey", in: "header", name: "X-Door-Key" },
      Ticket: { type: "apiKey", in: "query", name: "ticket" },
      Crumb: { type: "apiKey", in: "cookie", name: "crumb" },
      Bearer: { type: "http", scheme: "bearer" },
    },
    schemas: {
      Hidden: credential,
      Again: ref("Hidden"),
      Round: { anyOf: [{ type: "string" }, ref("Round")] },
      Login: {
        properties: {
          marked: credential,
          writeOnly: { type: "string", writeOnly: true },
          password_field: { type: "string", format: "password" },
          byReference: ref("Hidden"),
          byTwo: ref("Again"),
          besideReference: { ...ref("Round"), writeOnly: true },
          inAllOf: { allOf: [{ type: "string" }, ref("Hidden")] },
          inOneOf: { oneOf: [{ type: "null" }, credential] },
          inAnyOf: { anyOf: [credential, { type: "null" }] },
          round: ref("Round"),
          personal: { type: "string", "x-sensitive": true },
          plain: { type: "string", readOnly: true, description: "no secret, no password" },
          nowhere: ref("Nowhere"),
        },
      },
    },
    parameters: {
      Pin: { name: "pin", in: "query", schema: credential },
      Badge: { name: "badge", in: "header", "x-sensitive": "credential", schema: {} },
      Page: { name: "page", in: "query", schema: { type: "integer" } },
    },
    headers: { NewKey: { schema: credential } },
    responses: { Ok: { headers: { "X-New-Key": { schema: credential }, "X-Total": {} } } },
  },
  paths: {
    "/deep": {
      post: {
        requestBody: {
          content: {
            "application/json": {
              schema: { items: { items: { properties: { inList: credential, free: {} } } } },
            },
          },
        },
      },
    },
  },
};

describe("the names of credentials", () => {
  it("are those of the security schemes and of all that is marked, also by reference", () => {
    expect([...credentialNames(document)].sort()).toEqual(
      [
        ...["doorkey", "ticket", "crumb", "pin", "badge", "newkey", "inlist"],
        ...["marked", "writeonly", "passwordfield", "byreference", "bytwo", "besidereference"],
        ...["inallof", "inoneof", "inanyof"],
      ].sort(),
    );
  });
});

describe("what is redacted by them", () => {
  const redact = createRedact(document);

  it("are headers, parameters and members, and nothing else", () => {
    expect(redact.headers({ "x-door-key": "a", badge: "b", accept: "c", cookie: "d" })).toEqual({
      "x-door-key": "[redacted]",
      badge: "[redacted]",
      accept: "c",
      cookie: "[redacted]",
    });
    const line = redact.line("/deep?ticket=a&pin=b&page=1&tickets=2&pinned=3");
    expect(line).toBe("/deep?ticket=[redacted]&pin=[redacted]&page=1&tickets=2&pinned=3");
    const body = { inList: [1], marked: null, personal: "x", plain: ["y"], free: { pin: 1 } };
    expect(redact.body(JSON.stringify(body))).toEqual({
      inList: "[redacted]",
      marked: "[redacted]",
      personal: "x",
      plain: ["y"],
      free: { pin: "[redacted]" },
    });
  });

  it("is a whole text that names one, and no other text", () => {
    expect(redact.body("<ticket>a</ticket>")).toBe("[redacted]: not JSON");
    expect(redact.body("<page>1</page>")).toBe("<page>1</page>");
  });

  it("takes no longer for a text that is made to take long", () => {
    for (const part of ["a", "a-", "%25", "%", "\\u005c", '"', " ", "a=", '\\"', ":", "["]) {
      const text = part.repeat(Math.floor(16_000 / part.length));
      expect(redact.line(text)).toBeDefined();
      expect(redact.body(text)).toBeDefined();
      expect(redact.body(JSON.stringify({ text }))).toBeDefined();
    }
  });
});
