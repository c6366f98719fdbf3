import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Node, operationsOf } from "@carespec/document";
import { afterAll, describe, expect, it } from "vitest";
import { readHar } from "../src/read/har.ts";
import { nameIds } from "../src/read/id-segments.ts";
import { inferDocument } from "../src/read/infer.ts";
import { readPostman } from "../src/read/postman.ts";
import { tellTraffic } from "../src/read/tell-traffic.ts";

const folder = mkdtempSync(join(tmpdir(), "carespec-traffic-"));
afterAll(() => rmSync(folder, { recursive: true }));
const write = (name: string, value: unknown) => {
  const file = join(folder, name);
  writeFileSync(file, JSON.stringify(value));
  return file;
};
const infer = (exchanges: never[] | object[], keepsValues = true) =>
  inferDocument({ folder }, exchanges as never, { keepsValues });

it.each([
  ["/orders/17/lines", "/orders/{orderId}/lines"],
  ["/v2/users/0c0ffee0-feed-4bad-8bed-c0ffee000000", "/v2/users/{userId}"],
  ["/users/1/friends/2", "/users/{userId}/friends/{friendId}"],
  ["/users/{id}", "/users/{id}"],
  ["/reports/daily", "/reports/daily"],
  ["/users/ada@mail.example/notes", "/users/{userId}/notes"],
  ["/users/ada%40mail.example", "/users/{userId}"],
  ["/discounts/100%25off%zz1", "/discounts/{discountId}"],
])("the ids of %s are named: %s", (path, named) => expect(nameIds(path).path).toBe(named));

const entry = (method: string, url: string, answer: unknown, more: Node = {}) => ({
  request: { method, url, headers: [{ name: "Authorization", value: "Bearer secret" }], ...more },
  response: {
    status: 200,
    content: { mimeType: "application/json", text: JSON.stringify(answer) },
  },
});

describe("recorded traffic", () => {
  const har = write("a.har", {
    log: {
      entries: [
        entry("GET", "https://shop.example/api/orders?page=2", [{ id: 7, buyer: "Ada Moss" }]),
        entry("GET", "https://shop.example/api/orders/7", { id: 7, buyer: "Ada Moss" }),
        entry("GET", "https://shop.example/api/orders/8", { id: 8, buyer: "Bo Lind" }),
        {
          ...entry("GET", "https://cdn.example/app.js", {}),
          response: { status: 200, content: { mimeType: "text/javascript" } },
        },
      ],
    },
  });

  it("becomes a document without anybody's data or credentials", async () => {
    const document = await infer(readHar(har, "https://shop.example/api"), false);
    expect(Object.keys(document.paths ?? {})).toEqual(["/orders", "/orders/{orderId}"]);
    expect(document.components?.securitySchemes).toEqual({
      BearerAuth: { type: "http", scheme: "bearer" },
    });
    expect(JSON.stringify(document)).not.toMatch(/Ada|Bo Lind|secret/);
    const [, one] = operationsOf(document);
    expect(one?.parameters).toMatchObject([
      { name: "orderId", in: "path", schema: { type: "integer" } },
    ]);
  });

  it("has forms by their fields, maps by somebody's ids, and calls without an answer", async () => {
    const params = [{ name: "password", value: "secret" }];
    const postData = { mimeType: "application/x-www-form-urlencoded", params };
    const byId = { "ada@mail.example": { age: 7 }, "17": { age: 8 } };
    const blocked = entry("POST", "https://shop.example/blocked", {});
    const file = write("forms.har", {
      log: {
        entries: [
          entry("POST", "https://shop.example/login", { ok: true }, { postData }),
          entry("GET", "https://shop.example/people", { byId }),
          { ...blocked, response: { ...blocked.response, status: 0 } },
        ],
      },
    });
    const document = await infer(readHar(file, undefined), false);
    expect(Object.keys(document.paths ?? {}).sort()).toEqual(["/login", "/people"]);
    expect(document.paths).toMatchObject({
      "/login": {
        post: {
          requestBody: {
            content: {
              "application/x-www-form-urlencoded": {
                schema: { properties: { password: { type: "string" } } },
              },
            },
          },
        },
      },
    });
    const text = JSON.stringify(document);
    expect(text).not.toMatch(/secret|ada@|"17"/);
    expect(text).toContain('"additionalProperties":{"type":"object","properties":{"age"');
  });

  it("tells the bodies that were not recorded", () => {
    const left = {
      request: { bodySize: 9, headers: [{ name: "Content-Type", value: "image/png" }] },
    };
    const one = entry("PUT", "https://shop.example/orders/7", {});
    const file = write("lost.har", {
      log: {
        entries: [
          { ...one, request: { ...one.request, ...left.request } },
          {
            ...one,
            response: {
              status: 200,
              content: { mimeType: "application/json", text: "\u001f..", encoding: "br" },
            },
          },
        ],
      },
    });
    expect(tellTraffic(readHar(file, "https://shop.example"))).toEqual([
      "PUT /orders/{orderId}: the body was not recorded, and is missing",
      "PUT /orders/{orderId}: the answer was recorded in an unknown encoding, and is missing",
    ]);
  });

  it("is refused in words where it is something else or has no call", () => {
    expect(() => readHar(write("b.har", { log: {} }), undefined)).toThrow("is not a HAR");
    expect(() => readHar(har, "https://other.example")).toThrow(
      "no call below https://other.example",
    );
  });
});

describe("a Postman collection", () => {
  const schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json";
  const item = {
    name: "Orders",
    item: [
      {
        name: "Find an order",
        request: {
          method: "GET",
          url: {
            raw: "{{base}}/orders/:orderId?expand={{expand}}",
            variable: [{ key: "orderId", value: "7" }],
          },
        },
        response: [
          {
            code: 200,
            body: '{"id":7}',
            header: [{ key: "Content-Type", value: "application/json" }],
          },
        ],
      },
      {
        name: "Log in",
        request: {
          method: "POST",
          url: "{{base}}/login",
          body: { mode: "urlencoded", urlencoded: [{ key: "user", value: "ada" }] },
        },
      },
    ],
  };
  const variable = [{ key: "base", value: "https://shop.example/v1" }];

  it("becomes a document with its saved answers as examples", async () => {
    const file = write("a.json", {
      info: { name: "Shop", schema },
      item: [item],
      variable,
      auth: { type: "basic" },
    });
    const document = await infer(readPostman(file, undefined));
    expect(document.servers).toMatchObject([{ url: "https://shop.example/v1" }]);
    expect(document.paths).toMatchObject({
      "/orders/{orderId}": { get: { tags: ["Orders"], summary: "Find an order" } },
      "/login": {
        post: {
          requestBody: {
            content: { "application/x-www-form-urlencoded": { example: { user: "ada" } } },
          },
        },
      },
    });
    expect(document.components?.securitySchemes).toHaveProperty("BasicAuth");
  });

  it("keeps bodies with unset variables, queries of GraphQL and files, and no disabled field", async () => {
    const post = (name: string, body: object) => ({
      name,
      request: { method: "POST", url: `{{base}}/${name}`, body },
    });
    const formdata = [
      { key: "photo", type: "file", src: "/home/ada/me.png" },
      { key: "title", type: "text", value: "Me" },
      { key: "old", type: "text", value: "gone", disabled: true },
    ];
    const file = write("bodies.json", {
      info: { name: "Shop", schema },
      item: [
        post("orders", { mode: "raw", raw: '{"customer": {{customerId}}, "note": "{{note}}"}' }),
        post("graphql", { mode: "graphql", graphql: { query: "{ me }", variables: "" } }),
        post("photos", { mode: "formdata", formdata }),
      ],
      variable,
    });
    const document = await infer(readPostman(file, undefined));
    const schemaOf = (path: string, type = "application/json") => {
      const placed = operationsOf(document).find((each) => each.path === path);
      return (placed?.operation.requestBody as Node | undefined)?.content?.[type as never]?.[
        "schema"
      ];
    };
    expect(schemaOf("/orders")).toMatchObject({ properties: { customer: { type: "string" } } });
    expect(schemaOf("/graphql")).toMatchObject({ properties: { query: { type: "string" } } });
    expect(schemaOf("/photos", "multipart/form-data")).toMatchObject({
      properties: { photo: { type: "string", format: "binary" }, title: { type: "string" } },
    });
    expect(JSON.stringify(document)).not.toMatch(/gone|ada/);
  });

  it("of version 2.0 is read with its query", () => {
    const old = schema.replace("2.1", "2.0");
    const one = {
      name: "List",
      request: { method: "GET", url: "https://shop.example/v1/orders?limit=2" },
      response: [],
    };
    const file = write("old.json", {
      info: { name: "Shop", schema: old, _postman_id: "0c0ffee0-feed-4bad-8bed-c0ffee000000" },
      item: [one],
    });
    const [exchange] = readPostman(file, undefined);
    expect(exchange).toMatchObject({
      path: "/orders",
      query: [["limit", "2"]],
      server: "https://shop.example/v1",
    });
  });

  it("keeps requests to other servers there, and files as files, and tells both", async () => {
    const request = (method: string, url: string, more: object = {}) => ({
      name: url,
      request: { method, url, ...more },
    });
    const file = write("servers.json", {
      info: { name: "Shop", schema },
      item: [
        request("GET", "{{base}}/orders"),
        request("GET", "{{base}}/orders/7"),
        request("GET", "https://shop.example/v2/orders"),
        request("GET", "https://shop.example.other/stock"),
        request("POST", "https://login.example/token", {
          body: { mode: "urlencoded", urlencoded: [{ key: "user", value: "ada" }] },
        }),
        request("PUT", "{{base}}/orders/7/photo", {
          body: { mode: "file", file: { src: "/a.png" } },
        }),
        request("GET", "{{unknown}}/ping"),
      ],
      variable,
    });
    const exchanges = readPostman(file, undefined);
    const document = await infer(exchanges);
    expect(document.servers).toMatchObject([{ url: "https://shop.example/v1" }]);
    const serversOf = (method: string, path: string) =>
      operationsOf(document).find((each) => each.method === method && each.path === path)?.operation
        .servers;
    const both = [{ url: "https://shop.example/v1" }, { url: "https://shop.example/v2" }];
    expect(serversOf("get", "/orders")).toEqual(both);
    expect(serversOf("get", "/stock")).toEqual([{ url: "https://shop.example.other" }]);
    expect(serversOf("post", "/token")).toEqual([{ url: "https://login.example" }]);
    expect(serversOf("get", "/ping")).toBeUndefined();
    const schemaOfFile = { schema: { type: "string", format: "binary" } };
    expect(document.paths?.["/orders/{orderId}/photo"]).toMatchObject({
      put: { requestBody: { content: { "application/octet-stream": schemaOfFile } } },
    });
    expect(tellTraffic(exchanges)).toEqual([
      "GET /orders goes to https://shop.example/v2, a server of its own",
      "GET /stock goes to https://shop.example.other, a server of its own",
      "POST /token goes to https://login.example, a server of its own",
      "PUT /orders/{orderId}/photo: the body is a file, any bytes of application/octet-stream",
    ]);
  });

  it("of a published page, which holds no request, is refused in words", () => {
    const file = write("page.json", { info: { name: "Shop", schema, _postman_id: "x" } });
    expect(() => readPostman(file, undefined)).toThrow("holds no request");
  });
});
