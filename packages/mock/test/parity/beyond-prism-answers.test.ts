import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { gzipSync } from "node:zlib";
import type { Question } from "@carespec/test-support/ask";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { head } from "../support/raw.ts";
import { besidePrism } from "../support/side-by-side.ts";

const get = (path: string, headers: Record<string, string> = {}): Question => ({ path, headers });
const post = (
  path: string,
  type: string,
  body: string | Uint8Array,
  more: Record<string, string> = {},
): Question => ({ method: "POST", path, headers: { "Content-Type": type, ...more }, body });
const text = (type: string, body: string | Uint8Array = "abc", more = {}) =>
  post("/text", type, body, more);
const code = (number: string) => get("/default", { Prefer: `code=${number}` });

const gzip = { "Content-Encoding": "gzip" };
const zipped = gzipSync("abc");
const tooLong = "x".repeat(10 * 1024 * 1024 + 1);

/** Where Prism answers otherwise: its status, ours, and what ours says. */
const ROWS: [what: string, question: Question, prism: number, ours: number, says: string][] = [
  ["a malformed Content-Type: a failure in Prism", text("text"), 500, 400, "not a media type"],
  ["half a parameter of it: a failure in Prism", text("text/plain; charset"), 500, 200, "ok"],
  ["an empty parameter of it: a failure in Prism", text("text/plain;;"), 500, 200, "ok"],
  ["a preferred status that does not end an exchange", code("101"), 101, 422, "200 to 599"],
  ["a preferred status that HTTP does not have", code("999"), 999, 422, "200 to 599"],
  ["a preferred status below 100: a failure in Prism", code("099"), 500, 422, "200 to 599"],
  // Prism escapes the names of parameters as in URLs, and looks for them in a query without escapes.
  ["a required parameter with brackets", get("/brackets?ids[]=1"), 422, 200, "ok"],
  [
    "a wrong value of an optional one",
    get("/brackets?ids[]=1&gr%C3%B6%C3%9Fe=x"),
    422,
    422,
    "größe",
  ],
  // Beside a parameter with `content` Prism forgets the default of `explode` and reads lists joined.
  ["a joined list that must be exploded", get("/beside-content?tags=a,b"), 200, 422, "allowed"],
  [
    "an exploded list, of which Prism sees the last",
    get("/beside-content?tags=c&tags=b"),
    200,
    422,
    "allowed",
  ],
  // Servers decode what they can; Prism validates the compressed bytes.
  ["a compressed body", text("text/plain", zipped, gzip), 422, 200, "ok"],
  ["a body that is not compressed as it says", text("text/plain", "abc", gzip), 200, 400, "gzip"],
  // The platform cannot decode UTF-7, and browsers no longer do.
  ["an obsolete charset", text("text/plain; charset=utf-7"), 200, 400, "Invalid body"],
  // With a reason, like all of the mock's own refusals.
  [
    "a body over 10 MB",
    text("text/plain", tooLong),
    413,
    413,
    "urn:carespec-mock:content-too-large",
  ],
];

describe("where Prism errs the mock does not:", () => {
  const { askBoth, exchangeBoth } = besidePrism("parity/beyond-prism.yaml");

  it.each(ROWS)("%s", async (_, question, prism, ours, says) => {
    const answers = await askBoth(question);
    expect([answers.prism.status, answers.ours.status]).toEqual([prism, ours]);
    expect(answers.ours.body).toContain(says);
    expect(answers.prism.body === answers.ours.body).toBe(false);
  });

  it("a violation in Latin-1 can be read, where Prism garbles it", async () => {
    const { prism, ours } = await askBoth(post("/closed", "application/json", '{"é":1}'));
    expect(prism.headers["sl-violations"]).toContain("found 'Ã©'");
    expect(JSON.parse(String(ours.headers["sl-violations"]))).toEqual([
      expect.objectContaining({ message: expect.stringContaining("found 'é'") }),
    ]);
    expect(ours.body).toEqual(prism.body);
  });

  it("headers without a known value are left out, where Prism writes null", async () => {
    const { prism, ours } = await askBoth(get("/unknown-headers"));
    const unknown = { "x-boolean": "null", "x-content": "null", "x-no-schema": "null" };
    expect(prism.headers).toEqual({ ...ours.headers, ...unknown });
    expect(ours.body).toBe(prism.body);
  });

  it("a documented Transfer-Encoding does not break an answer", async () => {
    const request = head("GET /chunked");
    const { prism, ours } = await exchangeBoth(request);
    expect(prism).toMatch(/^transfer-encoding: chunked\r\n/im);
    expect(prism).toMatch(/^content-length: 3\r\n/im);
    expect(ours).toMatch(/^content-length: 3\r\n/im);
    expect(ours).not.toMatch(/^transfer-encoding/im);
  });

  it.each([
    [200, { "x-a": "set", "x-c": "unset" }],
    [201, {}],
  ])("documented headers that HTTP cannot carry are left out: %i", async (status, sent) => {
    const { prism, ours } = await askBoth(get("/unsendable", { Prefer: `code=${status}` }));
    expect(prism.status).toBe(500);
    expect([ours.status, ours.body]).toEqual([status, "1"]);
    expect(Object.entries(ours.headers).filter(([name]) => name.startsWith("x-"))).toEqual(
      Object.entries(sent),
    );
  });

  it.each([
    ["code=200", undefined, 500, 200, "application/json"],
    ["code=200", "*/*", 500, 200, "application/json"],
    ["code=200, dynamic=true, seed=a", undefined, 500, 200, "application/json"],
    ["code=201", undefined, 500, 201, "application/json"],
    ["code=202", undefined, 202, 202, "*/*"],
    ["code=202", "*/*", 202, 202, "text/plain"],
    ["code=203", "text/plain", 500, 500, "application/problem+json"],
  ])(
    "any media type in the document, with Prefer %s and Accept %s",
    async (Prefer, Accept, theirs, status, type) => {
      const { prism, ours } = await askBoth(
        get("/any-type", { Prefer, ...(Accept !== undefined && { Accept }) }),
      );
      expect(prism.status).toBe(theirs);
      expect([ours.status, ours.headers["content-type"]]).toEqual([status, type]);
    },
  );

  it("a schema with an id is checked in every operation, where Prism checks the first", async () => {
    const nameless = (path: string) => askBoth(post(path, "application/json", "{}"));
    const [first, second] = [await nameless("/same-id/first"), await nameless("/same-id/second")];
    expect([first.prism.status, second.prism.status]).toEqual([422, 200]);
    expect([first.ours.status, second.ours.status]).toEqual([422, 422]);
  });

  // The first request decides for good whether Prism reads a form's texts as numbers.
  it("a body without a type does not change how forms are read after it", async () => {
    const untyped: Question = { method: "POST", path: "/number-form", body: "a=1" };
    const form = post("/number-form", "application/x-www-form-urlencoded", "a=1");
    const [first, second] = [await askBoth(untyped), await askBoth(form)];
    expect([first.prism.status, second.prism.status]).toEqual([422, 422]);
    expect([first.ours.status, second.ours.status]).toEqual([422, 200]);
  });

  it.each([
    // Prism reads what follows two slashes as a host, not as part of the path.
    ["GET //default", 404, 404, "The route //default"],
    ["GET //any.example/default", 200, 404, "The route //any.example/default"],
    ["GET //", 500, 404, "The route //"],
    ["GET http://:80/default", 500, 200, "ok"],
  ])("the target of %s", async (line, theirs, status, says) => {
    const { prism, ours } = await exchangeBoth(head(line));
    expect(prism).toContain(`HTTP/1.1 ${theirs} `);
    expect(ours).toContain(`HTTP/1.1 ${status} `);
    expect(ours).toContain(says);
  });
});

describe("callbacks to an address in a form", () => {
  const { askBoth } = besidePrism("parity/form-callback.yaml");

  it.each([
    [
      "a form",
      "application/x-www-form-urlencoded",
      (url: string) => `url=${encodeURIComponent(url)}`,
    ],
    [
      "its parts",
      'multipart/form-data; boundary="x"',
      (url: string) =>
        `--x\r\nContent-Disposition: form-data; name="url"\r\n\r\n${url}\r\n--x--\r\n`,
    ],
  ])("are made by the mock alone: %s", async (_, type, body) => {
    const callers: (string | undefined)[] = [];
    const server = createServer((request, response) => {
      callers.push(request.url);
      response.end();
    });
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    onTestFinished(() => void server.close());
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    for (const _ of ["first", "second"]) {
      const { prism, ours } = await askBoth(post("/orders", type, body(url)));
      expect([prism.status, ours.status]).toEqual([202, 202]);
    }
    await vi.waitFor(() => expect(callers).toHaveLength(2), 60_000);
    // The address ends with the host that was asked: Prism's comes first, if it comes.
    expect(callers[0]).toBe(callers[1]);
    expect(callers[0]).toMatch(/^\/127\.0\.0\.1:\d+$/);
  });
});
