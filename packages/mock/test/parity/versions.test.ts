import { describe, it } from "vitest";
import { besidePrism, get, type Row, send, titled } from "../support/side-by-side.ts";

const JSON_TYPE = "application/json";
const FORM = "application/x-www-form-urlencoded";
const ID = "2647b5ca-950b-4060-838e-f6c3b846b551";
const trace = { "X-Trace": "any" };
const key = { "X-Key": "any" };
const basic = { Authorization: "Basic YTpi" };

const pets2 = (status: number, ends: string[], more = {}) =>
  get(
    status,
    ends.map((end) => `/pets${end}`),
    { ...trace, ...more },
  );
const add = (status: number, bodies: string[], more = {}) =>
  send(status, "POST /pets", JSON_TYPE, bodies, more);
const part = '--x\r\nContent-Disposition: form-data; name="name"\r\n\r\nab\r\n--x--\r\n';

const version2: Row[] = [
  ...get(400, ["/pets"]),
  ...get(404, ["/v2/pets"], trace),
  ...pets2(200, ["", "?limit=1", "?tags=a&tags=b", "?csv=1,2", "?pipes=1%7C2"]),
  ...pets2(400, ["?limit=0", "?tags=c", "?csv=1,x", "?pipes=x"]),
  ...pets2(200, ["?__server=http://pets.example.com/v2", "?__server=https://pets.example.com/v2"]),
  ...pets2(404, ["?__server=http://pets.example.com", "?__server=ftp://pets.example.com/v2"]),
  ...pets2(200, [""], { Accept: "application/xml" }),
  ...pets2(406, [""], { Accept: "text/plain" }),
  ...pets2(400, [""], { Prefer: "code=400" }),
  ...add(401, ['{"name":"Rex"}', "{}", ""]),
  ...add(201, ['{"name":"Rex"}', '{"name":"Rex","age":null}', '{"name":"Rex","age":1}'], key),
  ...add(422, ['{"name":"R"}', '{"name":"Rex","age":"1"}', "{}", ""], key),
  ...add(201, ['{"name":"Rex"}'], basic),
  ...send(415, "POST /pets", "text/plain", ["x"], key),
  // Prism requires no body of 2.0 but one of `in: body`.
  ...send(200, "POST /form", FORM, ["", "name=ab", "name=ab&age=1"]),
  ...send(422, "POST /form", FORM, ["name=a", "age=1", "name=ab&age=x"]),
  ...send(200, "POST /form", "multipart/form-data; boundary=x", [part]),
  ...send(415, "POST /form", JSON_TYPE, ['{"name":"ab"}']),
  [204, { method: "DELETE", path: "/pets/1" }],
  [422, { method: "DELETE", path: "/pets/x" }],
  [200, { method: "HEAD", path: "/pets/1" }],
  [422, { method: "HEAD", path: "/pets/x" }],
  ...get(405, ["/pets/1"]),
];

const servers = (status: number, urls: string[]) =>
  get(
    status,
    urls.map((url) => `/pets?__server=${url}`),
  );
const petWith = (more: string) => `{"name":"Rex",${more}}`;

const version30: Row[] = [
  ...get(200, ["/pets", "/pets?kind=cat%7Cdog", "/pets?size=1"]),
  // The range answers what is wrong, since Prism prefers it to the default.
  ...get(422, ["/pets?kind=cow", "/pets?size=0", "/pets?size=-1"]),
  ...servers(200, ["https://eu.example.com/v1", "https://us.example.com/v9", "/relative"]),
  ...servers(200, ["http://plain.example.com"]),
  ...servers(404, ["https://write.example.com", "http://x.example"]),
  // Prism takes any value of a server's variable that has none listed, and none other.
  ...servers(404, ["https://xx.example.com/v1"]),
  ...send(201, "POST /pets?__server=https://write.example.com", JSON_TYPE, ['{"name":"Rex"}']),
  ...send(404, "POST /pets?__server=http://plain.example.com", JSON_TYPE, ['{"name":"Rex"}']),
  ...get(404, ["/pets"], { Prefer: "code=404" }),
  ...get(404, ["/pets"], { Prefer: "example=other" }),
  ...get(500, ["/pets"], { Prefer: "code=500" }),
  ...get(200, ["/pets"], { Prefer: "example=none" }),
  ...get(200, ["/pets"], { Prefer: "dynamic=true, seed=a" }),
  [200, { method: "HEAD", path: "/pets" }],
  ...add(201, ['{"name":"Rex"}', '{"name":null}']),
  ...add(201, ['"owner":null', '"owner":{"mail":"a@b.example"}', '"secret":"x"'].map(petWith)),
  ...add(201, [petWith('"id":1')]),
  ...add(422, ["{}", '{"name":"R"}', petWith('"owner":{}'), petWith('"owner":{"mail":"x"}')]),
  ...get(422, ["/any/1"]),
  ...get(200, [`/any/${ID}`]),
  ...get(200, [`/any/${ID}`], { Prefer: "dynamic=true, seed=b" }),
];

const owners = (status: number, bodies: string[]) =>
  send(status, "POST /owners", JSON_TYPE, bodies);
const ownerWith = (pet: string) => `{"id":"o-1","pets":[${pet}]}`;

/** References from file to file, up and down, in a circle and into parts of files. */
const chain: Row[] = [
  ...get(200, ["/owners", "/owners?sort=name", "/local/o-1"]),
  ...get(422, ["/owners?sort=x", "/local/x"]),
  ...get(200, ["/owners"], { Prefer: "example=one" }),
  ...get(200, ["/owners"], { Prefer: "dynamic=true, seed=a" }),
  ...get(404, ["/local/o-1"], { Prefer: "code=404" }),
  ...owners(201, ['{"id":"o-1"}', ownerWith('{"name":"Rex"}')]),
  ...owners(201, [ownerWith('{"name":"Rex","owner":{"id":"o-2"}}')]),
  ...owners(422, ["", "{}", '{"id":"x"}', ownerWith("{}")]),
  ...owners(422, [ownerWith('{"name":"Rex","owner":{"id":"x"}}')]),
];

const SUITES = [
  { title: "OpenAPI 2.0", document: "parity/tricks-2.0.yaml", rows: version2 },
  { title: "OpenAPI 3.0", document: "parity/tricks-3.0.yaml", rows: version30 },
  { title: "a document of several files", document: "parity/chain.yaml", rows: chain },
];

describe.each(SUITES)("$title is served as by Prism:", ({ document, rows }) => {
  const { expectAlike } = besidePrism(document);

  it.each(titled(rows))("%s", (_, status, question) => expectAlike(status, question));
});
