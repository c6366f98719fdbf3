import { dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { readTraffic } from "../src/index.ts";
import { temporaryFiles } from "./support/files.ts";

const write = temporaryFiles();
const open = (name: string) => `\uE000${name}\uE001`;
const variables = new Map([["token", "t"]]);

describe("an .http file", () => {
  const text = `@host = https://a.example
### List things
# @name list
GET {{host}}/things
  ?page=1
  &q={{some name}} HTTP/1.1
Accept: application/json
X-Token: {{token}}

###
POST {{host}}/things HTTP/1.1
Content-Type: application/json

{
  "a": {{b}}
}

> {% client.test() %}
<> saved.201.json

###
# only a comment
###
https://a.example/plain

HTTP/1.1 404 Not Found
Content-Type: text/plain

gone
`;

  it.each(["< ./body.json", "<@ ./body.json", "<@utf-8 ./body.json"])(
    "has a body in another file, which is not read: %s",
    (line) => {
      const head = "POST https://a.example/things\nContent-Type: application/json\n\n";
      const { exchanges } = readTraffic(write("calls/file.http", `${head}${line}\n`));
      expect(exchanges[0]?.body).toEqual({ type: "application/json", unread: "left out" });
    },
  );

  it("has requests behind a script of their own", () => {
    const script = '< {%\n  request.variables.set("a", "1");\n%}\n';
    const call = "POST https://a.example/things\n\n<a/>\n";
    const { exchanges } = readTraffic(
      write("calls/script.http", `### One\n${script}${call}\n### Two\n< {% x() %}\n${call}`),
    );
    expect(exchanges).toMatchObject([
      { method: "POST", url: "https://a.example/things", body: { text: "<a/>" } },
      { method: "POST", url: "https://a.example/things", body: { text: "<a/>" } },
    ]);
  });

  it("has requests, variables, bodies and the answers that are saved in it or beside it", () => {
    write("calls/saved.201.json", '{"id":7}');
    const { kind, exchanges } = readTraffic(write("calls/calls.http", text), variables);
    expect(kind).toBe("http");
    expect(exchanges).toMatchObject([
      {
        method: "GET",
        url: `https://a.example/things?page=1&q=${open("some name")}`,
        headers: [
          ["Accept", "application/json"],
          ["X-Token", "t"],
        ],
      },
      {
        method: "POST",
        body: { type: "application/json", text: `{\n  "a": "${open("b")}"\n}` },
        answer: { status: 201, body: { text: '{"id":7}' } },
      },
      {
        method: "GET",
        url: "https://a.example/plain",
        answer: { status: 404, body: { type: "text/plain", text: "gone" } },
      },
    ]);
    expect(exchanges).toHaveLength(3);
  });
});

describe("a Bruno folder", () => {
  it("has requests with what collection and folders give them", () => {
    write("bruno/bruno.json", "{}");
    write(
      "bruno/collection.bru",
      "headers {\n  X-All: 1\n}\n\nauth:basic {\n  username: a\n  password: b\n}\n",
    );
    write("bruno/environments/dev.bru", "vars {\n  a: 1\n}\n");
    write("bruno/sub/folder.bru", "headers {\n  X-Sub: {{token}}\n}\n");
    write(
      "bruno/sub/create.bru",
      'meta {\n  name: Create\n}\n\npost {\n  url: {{base}}/things/:id?x=1\n  body: json\n  auth: inherit\n}\n\nheaders {\n  ~X-Off: 1\n  X-On: 2\n}\n\nbody:json {\n  {\n    "a": {{n}}\n  }\n}\n\ntests {\n  test("x", () => {});\n}\n',
    );
    write(
      "bruno/form.bru",
      "post {\n  url: /form\n  body: formUrlEncoded\n  auth: none\n}\n\nbody:form-urlencoded {\n  a: 1\n  ~b: 2\n}\n",
    );
    const file = write(
      "bruno/get.bru",
      "get {\n  url: /things\n  body: none\n  auth: apikey\n}\n\nauth:apikey {\n  key: X-Key\n  value: secret\n  placement: header\n}\n",
    );
    const { kind, exchanges } = readTraffic(dirname(file), variables);
    expect(kind).toBe("bruno");
    expect(exchanges).toMatchObject([
      {
        method: "POST",
        url: "/form",
        headers: [["X-All", "1"]],
        body: { fields: [{ name: "a", value: "1" }] },
      },
      {
        method: "GET",
        url: "/things",
        headers: [
          ["X-All", "1"],
          ["X-Key", open("credential")],
        ],
      },
      {
        method: "POST",
        url: `${open("base")}/things/${open("id")}?x=1`,
        headers: [
          ["X-All", "1"],
          ["X-Sub", "t"],
          ["X-On", "2"],
          ["Authorization", `Basic ${open("credential")}`],
        ],
        body: { type: "application/json", text: expect.stringContaining(`"a": "${open("n")}"`) },
      },
    ]);
  });

  it("may be one file, with saved examples", () => {
    const text = `get {
  url: /things
  body: none
}

example {
  name: Found
  request: {
    url: /things
  }
  response: {
    headers: {
      content-type: application/json
    }
    status: {
      code: 200
    }
    body: {
      type: json
      content: '''
        {"id": 7}
      '''
    }
  }
}
`;
    const [exchange] = readTraffic(write("one.bru", text)).exchanges;
    expect(exchange).toMatchObject({
      url: "/things",
      answer: { status: 200, headers: [["content-type", "application/json"]] },
    });
    expect(JSON.parse(exchange?.answer?.body?.text ?? "")).toEqual({ id: 7 });
  });
});

it("an example of an older Bruno has an object's members as its body", () => {
  const example =
    'example {\n  response: {\n    status: {\n      code: 200\n    }\n\n    body: {\n      "id": 123,\n      "in": {\n        "a": 1\n      }\n    }\n  }\n}\n';
  const text = `get {\n  url: /things\n}\n\n${example}`;
  const [exchange] = readTraffic(write("older.bru", text)).exchanges;
  expect(JSON.parse(exchange?.answer?.body?.text ?? "")).toEqual({ id: 123, in: { a: 1 } });
});

describe("an OpenCollection", () => {
  const request = `info:
  name: Create
  type: http
http:
  method: POST
  url: "{{base}}/things/:id"
  params:
    - { name: q, value: "1", type: query }
    - { name: off, value: "1", type: query, disabled: true }
    - { name: id, value: "7", type: path }
  headers:
    - { name: X-A, value: "{{token}}" }
  body:
    type: json
    data: '{"a": 1}'
  auth:
    type: bearer
    token: secret
examples:
  - name: Made
    response:
      status: 201
      headers:
        - { name: Content-Type, value: application/json }
      body:
        type: json
        data: '{"id": 7}'
`;
  const expected = {
    method: "POST",
    url: `${open("base")}/things/${open("id")}?q=1`,
    headers: [
      ["X-A", "t"],
      ["Authorization", `Bearer ${open("credential")}`],
    ],
    body: { type: "application/json", text: '{"a": 1}' },
    answer: { status: 201, body: { type: "application/json", text: '{"id": 7}' } },
  };

  it("may be a folder", () => {
    const root = write("open/opencollection.yml", "opencollection: 1.0.0\ninfo: { name: x }\n");
    write("open/things/create.yml", request);
    const { kind, exchanges } = readTraffic(dirname(root), variables);
    expect(kind).toBe("opencollection");
    expect(exchanges).toMatchObject([expected]);
  });

  it("may have variables, bodies to choose from, and settings below their kind", () => {
    const file = write(
      "variants.yml",
      `opencollection: 1.0.0
request:
  variables:
    - { name: base, value: https://a.example }
items:
  - http:
      method: post
      url: "{{base}}/things"
      params:
        query:
          - { name: q, value: "1" }
        path: []
      body:
        - { title: one, body: { type: json, data: '{"a": 1}' } }
        - { title: two, selected: true, body: { type: text, data: chosen } }
      auth:
        type: apikey
        apikey: { key: X-Key, value: secret }
`,
    );
    expect(readTraffic(file).exchanges).toMatchObject([
      {
        method: "POST",
        url: "https://a.example/things?q=1",
        headers: [["X-Key", open("credential")]],
        body: { type: "text/plain", text: "chosen" },
      },
    ]);
  });

  it("may be one file", () => {
    const items = request
      .split("\n")
      .map((line, at) => (at === 0 ? `  - ${line}` : `    ${line}`))
      .join("\n");
    const file = write("whole.yml", `opencollection: 1.0.0\nitems:\n${items}\n`);
    expect(readTraffic(file, variables).exchanges).toMatchObject([expected]);
  });
});
