import { gzipSync } from "node:zlib";
import { ORIGIN } from "./orders.ts";

type Mark = (place: string) => string;

const pair = (name: string, value: string) => ({ name, value });
const base64 = (text: string) => Buffer.from(text).toString("base64");
/** A token as servers sign them, with a marker in its payload. */
const jwt = (text: string) =>
  `${base64('{"alg":"HS256"}')}.${base64(JSON.stringify({ sub: text }))}.c2ln`;

/** An order in which every value, and every name that is somebody's data, is a marker. */
function planted(mark: Mark, where: string) {
  return {
    id: mark(`${where}: a documented member of another type`),
    status: mark(`${where}: a value outside an enum`),
    placed: mark(`${where}: a text in another format`),
    buyer: {
      name: mark(`${where}: a sensitive member`),
      kind: mark(`${where}: a sensitive enum`),
      email: mark(`${where}: a sensitive format`),
      phone: mark(`${where}: an unknown member, nested`),
    },
    lines: [
      { sku: 7, note: mark(`${where}: an unknown member in a list`) },
      mark(`${where}: an item`),
    ],
    coupon: mark(`${where}: an unknown member`),
    token: jwt(mark(`${where}: a JWT`)),
    link: `https://${mark(`${where}: user info`)}:p@x.example/${mark(`${where}: a URL's path`)}`,
    inner: JSON.stringify({ password: mark(`${where}: JSON within JSON`) }),
    [`${mark(`${where}: an e-mail address as a name`)}@mail.example`]: {
      deep: mark(`${where}: under such a name`),
    },
    [mark(`${where}: a token as a name`)]: [[mark(`${where}: lists in lists`)]],
    [`Ada ${mark(`${where}: words as a name`)}`]: null,
  };
}

/** An archive with a marker in every place that one has. */
export function plantedHar(mark: Mark): object {
  const type = pair("Content-Type", "application/json");
  const order = (where: string) => JSON.stringify(planted(mark, where));
  const multipart = [
    `--b\r\nContent-Disposition: form-data; name="${mark("multipart: a field's name")}"\r\n\r\n${mark("multipart: a field")}`,
    `\r\n--b\r\nContent-Disposition: form-data; name="f"; filename="${mark("multipart: a file's name")}.png"\r\n\r\n${mark("multipart: a file")}\r\n--b--`,
  ].join("");
  const entry = (
    method: string,
    url: string,
    postData: object | undefined,
    response: object,
    more: object = {},
  ) => ({
    startedDateTime: mark("HAR: a time"),
    comment: mark("HAR: a comment of an entry"),
    request: {
      method,
      url,
      comment: mark("HAR: a comment of a request"),
      headers: [
        pair("Authorization", `Bearer ${mark("header: bearer")}`),
        pair("X-Api-Key", mark("header: API key")),
        pair("Cookie", `sid=${mark("header: cookie")}`),
        pair("X-Tenant", mark("header: documented, against its pattern")),
        pair("X-Auth", `Basic ${base64(`a:${mark("header: Basic")}`)}`),
        pair(mark("header: a token as a name"), "1"),
        pair("Referer", `https://x.example/?t=${mark("header: referer")}`),
      ],
      cookies: [pair("sid", mark("HAR: cookies"))],
      queryString: [pair("q", mark("HAR: queryString"))],
      ...(postData && { postData }),
    },
    response: {
      status: 200,
      statusText: mark("HAR: a status text"),
      headers: [
        type,
        pair("Set-Cookie", `sid=${mark("answer: set-cookie")}`),
        pair("X-Total", mark("answer: a documented header")),
        pair("X-Session", mark("answer: an unknown header")),
        pair("Location", `https://a:${mark("answer: location")}@x.example/`),
      ],
      redirectURL: `https://x.example/?code=${mark("HAR: redirectURL")}`,
      ...response,
    },
    serverIPAddress: mark("HAR: an address"),
    ...more,
  });
  const json = (text: string) => ({ content: { mimeType: "application/json", text } });
  const query = `status=${mark("query: outside an enum")}&since=${mark("query: another format")}&page=${mark("query: another type")}`;
  return {
    log: {
      comment: mark("HAR: a comment"),
      creator: { name: mark("HAR: a creator") },
      entries: [
        entry(
          "GET",
          `${ORIGIN}/orders?${query}&token=${mark("query: an unknown parameter")}&${mark("query: a name")}@x.y=1`,
          undefined,
          json(`[${order("answer")}]`),
        ),
        entry(
          "POST",
          `${ORIGIN}/orders`,
          { mimeType: "application/json", text: order("request") },
          { status: 201, ...json(order("201")) },
        ),
        entry(
          "GET",
          `${ORIGIN}/orders/${mark("path: another type")}`,
          undefined,
          json(`{"id":"${mark("broken JSON")}`),
        ),
        entry("GET", `${ORIGIN}/orders/7`, undefined, {
          content: { mimeType: `text/${mark("a media type")}`, text: mark("answer: text") },
        }),
        entry("GET", `${ORIGIN}/orders/7`, undefined, {
          content: {
            mimeType: "application/json",
            text: base64(order("base64")),
            encoding: "base64",
          },
        }),
        entry("GET", `${ORIGIN}/orders/7`, undefined, {
          content: {
            mimeType: "application/json",
            text: gzipSync(order("gzip")).toString("base64"),
            encoding: "base64",
          },
        }),
        entry("GET", `${ORIGIN}/orders/7`, undefined, {
          status: 429,
          ...json(order("an unknown status")),
        }),
        entry("DELETE", `${ORIGIN}/orders/7`, undefined, {
          status: 204,
          ...json(order("an unexpected body")),
        }),
        entry(
          "PUT",
          `${ORIGIN}/orders/7/note`,
          { mimeType: "text/plain", text: mark("request: text") },
          { status: 204, content: {} },
        ),
        entry(
          "PUT",
          `${ORIGIN}/orders/7/note`,
          {
            mimeType: "application/xml",
            text: `<a b="${mark("request: an XML attribute")}">${mark("request: XML")}</a>`,
          },
          { status: 204, content: {} },
        ),
        entry(
          "POST",
          `${ORIGIN}/login`,
          {
            mimeType: "application/x-www-form-urlencoded",
            text: `name=${mark("form: a field")}&password=${mark("form: a password")}&${mark("form: a name")}@x.y=${mark("form: its value")}&remember=${mark("form: another type")}`,
          },
          json(order("login")),
        ),
        entry(
          "POST",
          `${ORIGIN}/login`,
          {
            mimeType: "application/x-www-form-urlencoded",
            params: [
              {
                name: "password",
                value: mark("HAR params"),
                fileName: mark("HAR params: a file's name"),
              },
            ],
          },
          json("{}"),
        ),
        entry(
          "POST",
          `${ORIGIN}/uploads/${mark("unknown path: a value")}/parts`,
          { mimeType: "multipart/form-data; boundary=b", text: multipart },
          json(order("an unknown operation")),
        ),
        entry(
          "PATCH",
          `${ORIGIN}/orders/ada+${mark("unknown method: a path value")}@x.y?${mark("unknown method: a query name")}=${mark("unknown method: a query value")}`,
          { mimeType: "application/json", text: order("an unknown method") },
          json(order("its answer")),
        ),
        entry(
          "GET",
          `https://u:${mark("another host: a password")}@${mark("another host: a label")}.other.example/${mark("another host: a path")}?k=${mark("another host: a query")}`,
          undefined,
          json("{}"),
        ),
        entry(mark("a method"), `${ORIGIN}/orders`, undefined, json("{}")),
        entry(
          "GET",
          `wss://x.example/${mark("a socket")}`,
          undefined,
          { status: 101, content: {} },
          { _webSocketMessages: [{ data: mark("a socket's message") }] },
        ),
        entry(
          "GET",
          `${ORIGIN}/${mark("aborted: a path")}`,
          undefined,
          { status: 0, content: {} },
          { _error: mark("aborted: an error") },
        ),
      ],
    },
  };
}

/** A collection with a marker in every place that one has, and its environment. */
export function plantedPostman(
  mark: Mark,
  version: "2.0.0" | "2.1.0",
): { collection: object; environment: object } {
  const settings = (values: Record<string, string>) =>
    version === "2.0.0"
      ? values
      : Object.entries(values).map(([key, value]) => ({ key, value, type: "string" }));
  const script = (place: string) => [
    { listen: "test", script: { exec: [`pm.environment.set("t", "${mark(place)}")`] } },
  ];
  const order = (where: string) => JSON.stringify(planted(mark, where), undefined, 2);
  const request = (method: string, raw: string, more: object) => ({
    method,
    url:
      version === "2.0.0"
        ? raw
        : { raw, variable: [{ key: "orderId", value: mark("a path variable") }] },
    header: [
      { key: "X-Tenant", value: "{{tenant}}" },
      { key: "X-Off", value: mark("a header that is off"), disabled: true },
    ],
    description: mark("a request's description"),
    ...more,
  });
  const saved = (where: string, original: object) => ({
    name: mark(`${where}: a response's name`),
    originalRequest: original,
    code: 200,
    status: mark(`${where}: a status text`),
    header: [
      { key: "Content-Type", value: "application/json" },
      { key: "X-Total", value: mark(`${where}: a header`) },
    ],
    cookie: [{ name: "sid", value: mark(`${where}: a cookie`) }],
    body: order(where),
  });
  const list = request("GET", `{{base}}/orders?since={{day}}&k=${mark("a query value")}`, {
    auth: {
      type: "basic",
      basic: settings({ username: mark("basic: a name"), password: mark("basic: a password") }),
    },
  });
  const create = request("POST", "{{base}}/orders", {
    body: { mode: "raw", raw: `{"status": {{ status - now }}, "coupon": "${mark("a raw body")}"}` },
  });
  const form = request("POST", "{{base}}/login", {
    body: {
      mode: "urlencoded",
      urlencoded: [
        { key: "name", value: mark("a form's value") },
        { key: "password", value: "{{password}}" },
        { key: "x", value: mark("a field that is off"), disabled: true },
      ],
    },
  });
  const upload = request("POST", "{{base}}/uploads/:orderId", {
    body: {
      mode: "formdata",
      formdata: [
        { key: "f", type: "file", src: mark("a file's path") },
        { key: `${mark("a field's name")}@x.y`, value: mark("a multipart value") },
      ],
    },
  });
  const get = request("GET", "{{base}}/orders/:orderId", {
    auth: { type: "apikey", apikey: settings({ key: "X-Api-Key", value: mark("an API key") }) },
  });
  return {
    collection: {
      info: {
        name: mark("a collection's name"),
        description: mark("a collection's description"),
        schema: `https://schema.getpostman.com/json/collection/v${version}/collection.json`,
      },
      auth: { type: "bearer", bearer: settings({ token: mark("bearer: a token") }) },
      event: script("a collection's script"),
      variable: [
        { key: "base", value: ORIGIN },
        { key: "day", value: mark("a variable") },
      ],
      item: [
        {
          name: mark("a folder's name"),
          event: script("a folder's script"),
          item: [
            { name: mark("a request's name"), request: list, response: [saved("list", list)] },
          ],
        },
        {
          name: "create",
          event: script("a script"),
          request: create,
          response: [saved("create", create)],
        },
        { name: "form", request: form, response: [saved("form", form)] },
        { name: "upload", request: upload, response: [] },
        { name: "get", request: get, response: [saved("get", get)] },
      ],
    },
    environment: {
      name: mark("an environment's name"),
      values: [
        { key: "tenant", value: mark("an environment's value"), enabled: true },
        { key: "password", value: mark("a secret of the environment"), type: "secret" },
        { key: "status - now", value: `"${mark("an enum from the environment")}"` },
        { key: "off", value: mark("a value that is off"), enabled: false },
      ],
    },
  };
}

/** Entries of the mock's journal with what an older or another mock may have left in them. */
export function plantedJournal(mark: Mark): object {
  return {
    requests: [
      {
        ...{
          id: mark("journal: an id"),
          at: "2026-01-01T00:00:00Z",
          session: mark("journal: a session"),
          vendor: "orders",
          upstream: `https://${mark("journal: a server")}.example`,
        },
        request: {
          method: "POST",
          path: `/__session/${mark("journal: a session's prefix")}/orders/v1/orders?${mark("journal: a query name")}=${mark("journal: a query value")}`,
          headers: { "x-api-key": mark("journal: a key"), "content-type": "application/json" },
          body: planted(mark, "journal request"),
        },
        response: {
          status: 201,
          headers: { "content-type": "application/json" },
          body: planted(mark, "journal answer"),
        },
        reason: { rule: "x", text: mark("journal: a reason") },
        note: mark("journal: a note"),
      },
    ],
  };
}

/** An `.http` file, a Bruno request and an OpenCollection request, by the names of their files. */
export function plantedTexts(mark: Mark): Record<string, string> {
  const body = JSON.stringify(planted(mark, "text form"));
  return {
    "calls.http": `@day = ${mark("http: a variable")}
### ${mark("http: a title")}
# @name ${mark("http: a name")}
GET ${ORIGIN}/orders?since={{day}}&x=${mark("http: a query value")}
X-Api-Key: ${mark("http: a key")}
Authorization: Basic user ${mark("http: Basic")}

HTTP/1.1 200 OK
Content-Type: application/json
X-Total: ${mark("http: a header of an answer")}

[${body}]
###
POST ${ORIGIN}/orders
Content-Type: application/json

${body}

> {% client.global.set("t", "${mark("http: a script")}") %}
`,
    "bruno/get.bru": `meta {
  name: ${mark("bruno: a name")}
}

post {
  url: ${ORIGIN}/orders?k=${mark("bruno: a query value")}
  body: json
  auth: bearer
}

headers {
  X-Tenant: ${mark("bruno: a header")}
  ~X-Off: ${mark("bruno: a header that is off")}
}

auth:bearer {
  token: ${mark("bruno: a token")}
}

body:json {
  ${body}
}

vars:pre-request {
  secret: ${mark("bruno: a variable")}
}

script:pre-request {
  const key = "${mark("bruno: a script")}";
}

docs {
  ${mark("bruno: docs")}
}
`,
    "bruno/bruno.json": `{"name":"${mark("bruno: the collection's name")}"}`,
    "open/get.yml": `info:
  name: ${mark("opencollection: a name")}
  type: http
http:
  method: POST
  url: ${ORIGIN}/orders
  params:
    - name: k
      value: ${mark("opencollection: a query value")}
      type: query
  headers:
    - name: X-Tenant
      value: ${mark("opencollection: a header")}
  body:
    type: json
    data: '${body}'
  auth:
    type: apikey
    key: X-Api-Key
    value: ${mark("opencollection: a key")}
runtime:
  scripts:
    - code: ${mark("opencollection: a script")}
`,
  };
}
