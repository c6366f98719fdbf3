import { describe, expect, it, onTestFinished } from "vitest";
import { exchange, head } from "../support/raw.ts";
import { linesOf, mockOf, openApi } from "../support/spec-document.ts";

const content = "content: {application/json: {schema: {type: object}, example: {ok: 1}}}";
const answering = (headers: string) =>
  openApi(
    `/a: {get: {operationId: a, responses: {"200": {description: ok, headers: ${headers}, ${content}}}}}`,
  );
const header = (name: string, value: string) =>
  `${name}: {schema: {type: string}, example: ${value}}`;

/** What a server sends, and `fetch` in the process. */
async function ask(text: string, path = "/a") {
  const mock = await mockOf(text);
  const server = await mock.listen(0);
  onTestFinished(() => server.close());
  return {
    mock,
    raw: await exchange(server.port, head(`GET ${path}`)),
    fetched: await mock.fetch(`http://mock.test${path}`),
  };
}

const OWN = "the mock itself decides the header";

describe("a documented header that would break the answer is left out, and told", () => {
  it.each([
    ["Trailer", "X-A", OWN],
    ["Content-Encoding", "gzip", OWN],
    ["content-encoding", "br", OWN],
    ["Transfer-Encoding", "gzip", OWN],
    ["Connection", "upgrade", OWN],
    ["Upgrade", "h2c", OWN],
    ["Keep-Alive", "timeout=1", OWN],
    ["TE", "trailers", OWN],
    ["Proxy-Connection", "keep-alive", OWN],
    ["X-Text", "ü😀", 'HTTP cannot carry "ü😀", a value of the header'],
    ["X-Text", '"a\\nb"', 'HTTP cannot carry "a\\nb", a value of the header'],
    ["X-Text", '"a\\u0000b"', 'HTTP cannot carry "a\\u0000b", a value of the header'],
    ['"X B"', "a", "HTTP has no headers named"],
    ['"X-Ü"', "a", "HTTP has no headers named"],
  ])("%s: %s", async (written, value, told) => {
    const others = `${header("X-Before", "b")}, ${header("X-Zafter", "z")}`;
    const { mock, raw, fetched } = await ask(answering(`{${header(written, value)}, ${others}}`));
    const name = written.replaceAll('"', "");
    expect(raw).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(raw).toContain('\r\n\r\n{"ok":1}');
    expect(raw).toMatch(/\r\nx-before: b\r\n/);
    expect(raw).toMatch(/\r\nx-zafter: z\r\n/);
    const names = raw.split("\r\n").map((line) => line.split(":")[0]?.toLowerCase());
    // The test's own `Connection: close` is answered.
    if (name !== "Connection") expect(names).not.toContain(name.toLowerCase());
    expect(raw).not.toContain(`: ${value}\r\n`);
    expect([fetched.status, await fetched.json()]).toEqual([200, { ok: 1 }]);
    const place = `openapi.yaml#/paths/~1a/get/responses/200/headers/${name}`;
    expect((await linesOf(mock)).filter((line) => line.includes("not served"))).toEqual([
      expect.stringContaining(`${place}: not served: ${told}`),
    ]);
  });

  it.each([
    ["X-Text", "ü", "ü"],
    ["Content-Length", "300", "8"],
    ["Content-Language", "de", "de"],
    ["Date", "today", "today"],
  ])("but not %s: %s", async (name, value, sent) => {
    const { mock, raw } = await ask(answering(`{${header(name, value)}}`));
    expect(raw.toLowerCase()).toContain(`\r\n${name.toLowerCase()}: ${sent}\r\n`);
    expect(await linesOf(mock)).toEqual([]);
  });

  it("once for all answers that have it", async () => {
    const answer = `{description: ok, headers: {${header("Trailer", "a")}}, ${content}}`;
    const mock = await mockOf(
      openApi(
        `/a: {get: {responses: {"200": ${answer}, "404": ${answer}}}, put: {responses: {"200": ${answer}}}}`,
      ),
    );
    expect(await linesOf(mock)).toEqual([
      `openapi.yaml#/paths/~1a/get/responses/200/headers/Trailer: not served: ${OWN} Trailer: it is left out (answers that have it: 3)`,
    ]);
  });
});

it("a stateful answer has none of them either, where the document requires them", async () => {
  const thing = "{type: object, properties: {id: {type: integer}}}";
  const any = (schema: string) => `content: {"*/*": {schema: ${schema}}}`;
  const needed = "{required: true, schema: {type: string}, example: gzip}";
  const headers = `headers: {Content-Encoding: ${needed}, X-Own: ${needed}}`;
  const paths = `
/things:
  get: {operationId: list, responses: {"200": {description: ok, ${any(`{type: array, items: ${thing}}`)}}}}
  post: {operationId: add, requestBody: {${any(thing)}}, responses: {"201": {description: ok, ${headers}, ${any(thing)}}}}
/things/{id}:
  parameters: [{name: id, in: path, required: true, schema: {type: integer}}]
  get: {operationId: get, responses: {"200": {description: ok, ${any(thing)}}}}`;
  const mock = await mockOf(openApi(paths), { stateful: true });
  const sent = { method: "POST", body: "{}", headers: { "content-type": "application/json" } };
  const made = await mock.fetch("http://mock.test/things", sent);
  expect(made.status).toBe(201);
  expect(made.headers.get("x-own")).toBe("gzip");
  expect(made.headers.get("content-encoding")).toBeNull();
  const { id } = (await made.json()) as { id: number };
  const list = await mock.fetch("http://mock.test/things");
  expect([list.status, await list.json()]).toEqual([200, [{ id }]]);
});

describe("a documented 1xx is not the answer to a request", () => {
  const interim = (code: string) => `"${code}": {description: wait, ${content}}`;

  it.each([
    [interim("100"), 501],
    [interim("101"), 501],
    [interim("1XX"), 501],
    [`${interim("100")}, "404": {description: no, ${content}}`, 404],
    [`${interim("100")}, "200": {description: ok, ${content}}`, 200],
    [`${interim("1XX")}, default: {description: ok, ${content}}`, 200],
  ])("%s", async (answers, status) => {
    const { mock, raw, fetched } = await ask(
      openApi(`/a: {get: {operationId: a, responses: {${answers}}}}`),
    );
    expect(raw).toContain(`HTTP/1.1 ${status} `);
    expect(fetched.status).toBe(status);
    const [, code] = /"(\w+)"/.exec(answers) ?? [];
    expect(await linesOf(mock)).toContain(
      `openapi.yaml#/paths/~1a/get/responses/${code}: not served: a 1xx is not the answer to a request: it is left out`,
    );
  });
});
